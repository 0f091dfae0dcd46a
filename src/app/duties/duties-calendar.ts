// Duties as a calendar file: each on its last day, known again by its key.
import { checksum } from '../../domain/case-key';
import { type Result, success } from '../../domain/result';
import { schoolDuties as words } from '../../text/lt/school-duties';
import type { Ports } from '../ports';
import { readSchool } from '../school/existing-school';
import type { CalendarFile } from '../timetable/export-calendar';
import { type CalendarEvent, writeCalendar } from '../timetable/ics';
import { type KnownDuty, knownDuties, readDuties } from './read-duties';

/** Those of the keys that have a day, in their order. */
export function dutiesCalendar(ports: Ports, keys: readonly string[]): Result<CalendarFile> {
  const read = readSchool(ports);
  if (!read.ok) return read;
  const table = readDuties(ports);
  if (!table.ok) return table;
  const { school, schoolYear } = read.value.settings;
  const wanted = new Set(keys);
  const taken = new Set<string>();
  const events = knownDuties(table.value).flatMap((duty) => {
    if (!wanted.has(duty.key) || taken.has(duty.key)) return [];
    taken.add(duty.key);
    return eventOf(duty, school);
  });
  const name = words.calendarName(school, schoolYear);
  return success({
    name: words.file(schoolYear),
    text: writeCalendar({ name, events, product: PRODUCT }, ports.clock.now()),
    events: events.length,
  });
}

const PRODUCT = 'Metu pareigos';

/** A stretch of days would fill a whole month of the calendar: it stands on the last, and says from when. */
function eventOf({ key, value }: KnownDuty, school: string): readonly CalendarEvent[] {
  const { from, to, done, what, whom, classes, clause, note } = value;
  if (to === undefined) return [];
  const isSpan = from !== undefined && from !== to;
  return [
    {
      // Two schools in one person's calendar never share an event.
      uid: `${checksum(key)}-${checksum(school)}@pazanga`,
      date: to,
      summary: done ? words.event.done(what) : isSpan ? words.event.until(what) : what,
      description: [
        ...(isSpan ? [words.event.span(from, to)] : []),
        ...(whom === '' ? [] : [words.event.whom(whom)]),
        ...(classes === '' ? [] : [words.event.classes(classes)]),
        ...(clause === '' ? [] : [words.event.clause(clause)]),
        ...(note === '' ? [] : [words.event.note(note)]),
      ],
      categories: [words.title],
    },
  ];
}
