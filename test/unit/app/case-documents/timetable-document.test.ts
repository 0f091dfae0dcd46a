// F16 of a semester: its tests by day with what the check says, and what no semester has.
import { buildTimetables, openTimetable } from '../../../../src/app/case-documents/timetable-document';
import type { Dialog, Opened } from '../../../../src/app/ports';
import { renderHtml } from '../../../../src/documents/html/render-html';
import type { SchoolDate } from '../../../../src/domain/school-date';
import type { Cell } from '../../../../src/workbook/cell';
import { settingSchemas, settingsSheet } from '../../../../src/workbook/settings-sheet';
import {
  TIMETABLE_FACTS,
  TIMETABLE_HEADERS,
  TIMETABLE_SHEET,
  TIMETABLE_SUBJECTS,
} from '../../../../src/workbook/test-timetable-headings';
import { type Grid, memoryWorkbook, portsOf } from '../memory-workbook';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day);
const SETTINGS: Readonly<Record<string, Cell>> = {
  school: 'Bandymų gimnazija',
  schoolYear: '2026–2027',
  className: '2b',
  deputy: 'Pavaduotoja Ona',
  semester1To: at(2027, 1, 29),
};
const FACTS: Readonly<Record<keyof typeof TIMETABLE_FACTS, string>> = {
  title: '2b, 2026–2027, Bandymų gimnazija',
  semester1: '2026-09-01–2027-01-29',
  semester2: '2027-02-01–2027-06-18',
  edgeDays: '7',
  vacations: '2026-12-24–2027-01-08',
  daysOff: '',
  individualPlans: 'ne',
  pupils: '',
};
const COLUMNS = [...Object.keys(TIMETABLE_HEADERS), ...Object.keys(TIMETABLE_SUBJECTS)];
const line = (cells: Readonly<Record<string, Cell>>): Cell[] => COLUMNS.map((key) => cells[key] ?? '');
const TESTS = [
  { date: at(2026, 11, 10), lesson: 3, subject: 'Fizika', kind: 'KD', minutes: 45, topic: 'Jėga' },
  { date: at(2026, 10, 5), lesson: 4, subject: 'Matematika', kind: 'T', minutes: 45, topic: 'Šaknys' },
  { date: at(2026, 10, 5), lesson: 2, subject: 'Fizika', kind: 'T', minutes: 45, topic: 'Tankis' },
  { date: at(2027, 3, 1), lesson: 1, subject: 'Matematika', kind: 'T', minutes: 20, topic: 'Apskritimas' },
  { date: '', lesson: '', subject: 'Matematika', kind: 'T', minutes: '', topic: 'Kada nors' },
];
const SUBJECTS = ['Matematika', 'Fizika'];

function ports() {
  const facts = Object.entries(FACTS).map(([key, value]) => [
    `${TIMETABLE_FACTS[key as keyof typeof TIMETABLE_FACTS]}: ${value}`,
  ]);
  const workbook = memoryWorkbook({
    [settingsSheet.sheet]: [
      ['Nustatymas', 'Reikšmė', 'Ką reiškia'],
      ...Object.entries(settingSchemas).map(([key, { name }]) => [name, SETTINGS[key] ?? '', '']),
    ],
    [TIMETABLE_SHEET]: [
      ...facts,
      [...Object.values(TIMETABLE_HEADERS), ...Object.values(TIMETABLE_SUBJECTS)],
      ...TESTS.map((test, index) => line({ ...test, ...(SUBJECTS[index] ? { name: SUBJECTS[index] } : {}) })),
    ] as Grid,
  });
  return portsOf(workbook);
}
const HEADER_ROW = Object.keys(FACTS).length + 1;

test('each semester has its own tests by day and lesson; a row without a day is told of', () => {
  const [first, second] = buildTimetables(ports(), ['1', '2']).map((built) => {
    if (!built.ok) throw new Error(JSON.stringify(built.issues));
    return built.value;
  });
  const html = renderHtml(first?.blocks ?? []);
  expect(first).toMatchObject({
    key: '1',
    register: null,
    name: '2026-11-22 Testų tvarkaraštis – 2b – I pusmetis',
    issues: [
      {
        code: 'document.tests-left-out',
        at: { sheet: TIMETABLE_SHEET },
        params: { rows: String(HEADER_ROW + TESTS.length) },
      },
    ],
  });
  expect(['Tankis', 'Šaknys', 'Jėga'].map((topic) => html.indexOf(topic)).every((place) => place > 0)).toBe(
    true,
  );
  expect(html.indexOf('Tankis')).toBeLessThan(html.indexOf('Šaknys'));
  expect(html.indexOf('Šaknys')).toBeLessThan(html.indexOf('Jėga'));
  expect(html).not.toContain('Apskritimas');
  // Two tests of one day (19 p.), and none in the second semester but one that is too short (13 p.).
  expect(html).toContain('tą pačią dieną jau yra');
  const other = renderHtml(second?.blocks ?? []);
  expect([other.includes('Apskritimas'), other.includes('per trumpa'), other.includes('Jėga')]).toEqual([
    true,
    true,
    false,
  ]);
});

test.each<[string, string]>([
  ['2026-11-22', '1'],
  ['2027-01-29', '1'],
  ['2027-01-30', '2'],
  ['2027-07-01', '2'],
])('on %s it opens for semester %s', (today, key) => {
  const shown: (Opened | undefined)[] = [];
  const dialog = { showPage: (_page, _size, opened) => shown.push(opened) } as Pick<
    Dialog,
    'showPage'
  > as Dialog;
  const { clock, ...rest } = ports();
  openTimetable({ ...rest, clock: { ...clock, today: () => today as SchoolDate } }, dialog);
  expect(shown).toEqual([{ form: 'F16', key }]);
});
