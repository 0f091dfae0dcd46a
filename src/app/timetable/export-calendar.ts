// The tests of the timetable as a calendar file. Every row gets a key of its own, once: by it a calendar knows the
// event again, also when its day, lesson or topic has changed.
import { checksum } from '../../domain/case-key';
import type { PlannedTest } from '../../domain/planned-test';
import { type Result, success } from '../../domain/result';
import type { Cell } from '../../workbook/cell';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import { readTimetable, type TimetableRow, type TimetableSheet } from '../../workbook/test-timetable-sheet';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { type CalendarEvent, writeCalendar } from './ics';

export interface CalendarWords {
  readonly summary: (subject: string, kind: string) => string;
  readonly lesson: (lesson: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly topic: (topic: string) => string;
  readonly notEverybody: string;
  readonly file: (className: string) => string;
}
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
  readonly events: number;
}

/** Rows without a date, a subject or a kind are not in the file. No pupil's name is: files travel. */
export function exportCalendar(ports: Ports, words: CalendarWords): Result<CalendarFile> {
  return underLock<CalendarFile>(ports, () => {
    const found = readTimetable(ports.workbook.read(TIMETABLE_SHEET));
    if (!found.ok) return found;
    const sheet = found.value;
    const keys = giveKeys(sheet.rows);
    writeKeys(ports, sheet, keys);
    const events = sheet.rows.flatMap(({ test }) => eventOf(test, keys.get(test.row) ?? '', sheet, words));
    const text = writeCalendar({ name: sheet.title, events }, ports.clock.now());
    return success({ name: words.file(fileNamePart(sheet.title)), text, events: events.length });
  });
}

/** The key of every row: kept where there is one, but of two rows with the same (one copied) the lower gets its own. */
export function giveKeys(rows: readonly Pick<TimetableRow, 'test' | 'key'>[]): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  const taken = new Set<string>();
  for (const { test, key } of rows)
    if (key !== '' && !taken.has(key)) {
      taken.add(key);
      keys.set(test.row, key);
    }
  let number = Math.max(0, ...[...taken].map((key) => Number(/^t(\d{1,9})$/.exec(key)?.[1] ?? 0)));
  for (const { test } of rows) if (!keys.has(test.row)) keys.set(test.row, `t${++number}`);
  return keys;
}

/** From the first row whose key is new to the last, at once; what stands between stays as it is. */
function writeKeys(ports: Ports, sheet: TimetableSheet, keys: ReadonlyMap<number, string>): void {
  const known = new Map(sheet.rows.map(({ test, key }) => [test.row, key]));
  const changed = [...keys].filter(([row, key]) => known.get(row) !== key).map(([row]) => row);
  if (changed.length === 0) return;
  const first = Math.min(...changed);
  const cells: Cell[][] = [];
  for (let row = first; row <= Math.max(...changed); row++) cells.push([keys.get(row) ?? '']);
  ports.workbook.writeArea(TIMETABLE_SHEET, first, sheet.columns.key, cells);
  ports.workbook.flush();
}

function eventOf(
  test: PlannedTest,
  key: string,
  sheet: TimetableSheet,
  words: CalendarWords,
): CalendarEvent[] {
  const { date, subject, kind, lesson, minutes, topic, pupils } = test;
  if (!date || !kind || subject === '') return [];
  return [
    {
      uid: uidOf(key, sheet.title),
      date,
      summary: words.summary(subject, kind.name),
      description: [
        ...(lesson === undefined ? [] : [words.lesson(lesson)]),
        ...(minutes === undefined ? [] : [words.minutes(minutes)]),
        ...(topic === '' ? [] : [words.topic(topic)]),
        ...(sheet.individualPlans && pupils.length > 0 ? [words.notEverybody] : []),
      ],
      categories: [subject],
    },
  ];
}

/** Two classes, two years or two schools in one person's calendar never share an event. */
const uidOf = (key: string, title: string): string => `${key}-${checksum(title)}@pazanga`;

/** `2b, 2026–2027, Girios gimnazija` → `2b` */
const fileNamePart = (title: string): string =>
  (title.split(',')[0] ?? '').replace(/[^\p{L}\p{N}-]+/gu, '-').slice(0, 20);
