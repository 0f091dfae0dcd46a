import fc from 'fast-check';
import { giveKeys } from '../../../src/app/timetable/export-calendar';
import { type CalendarEvent, writeCalendar } from '../../../src/app/timetable/ics';
import type { PlannedTest } from '../../../src/domain/planned-test';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import { readStrictly, textOf } from './strict-ics';

const NOW = new Date('2026-10-05T06:15:30.500Z');
const event = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 't1-abc@pazanga',
  date: '2026-10-05' as SchoolDate,
  summary: 'Matematika: testas',
  description: ['3 pamoka', 'Tema: Šaknys; funkcijos, \\n'],
  categories: ['Matematika'],
  ...more,
});

test('a whole-day event as the standard writes it', () => {
  const file = writeCalendar({ name: '2b, 2026–2027', events: [event()] }, NOW);
  expect(file.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Pazanga//Testu tvarkarastis//LT',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:2b\\, 2026–2027',
    'BEGIN:VEVENT',
    'UID:t1-abc@pazanga',
    'DTSTAMP:20261005T061530Z',
    'SEQUENCE:399255',
    'DTSTART;VALUE=DATE:20261005',
    'DTEND;VALUE=DATE:20261006',
    'SUMMARY:Matematika: testas',
    'DESCRIPTION:3 pamoka\\nTema: Šaknys\\; funkcijos\\, \\\\n',
    'CATEGORIES:Matematika',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('the last days of months and years end on the next', () => {
  for (const [date, end] of [
    ['2026-12-31', '20270101'],
    ['2028-02-28', '20280229'],
  ] as const)
    expect(writeCalendar({ name: '', events: [event({ date: date as SchoolDate })] }, NOW)).toContain(
      `DTEND;VALUE=DATE:${end}`,
    );
});

test('a later file is a later revision', () => {
  const sequence = (now: string) =>
    Number(/SEQUENCE:(\d+)/.exec(writeCalendar({ name: '', events: [event()] }, new Date(now)))?.[1]);
  expect(sequence('2026-10-05T06:17:00Z')).toBeGreaterThan(sequence('2026-10-05T06:15:00Z'));
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'ąčęėįšųūž'.repeat(20),
    '👩‍🏫'.repeat(30),
    'a\r\nBEGIN:VEVENT\rb',
    ',;\\:"',
    ' '.repeat(100),
  ),
);
/** What a calendar can hold of a text: one kind of line break, no control characters, no halves of letters. */
const tidy = (raw: string): string =>
  [...raw.replace(/\r\n?/g, '\n')]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return (
        letter === '\n' ||
        letter === '\t' ||
        !(code < 0x20 || code === 0x7f || (code >= 0xd800 && code <= 0xdfff))
      );
    })
    .join('');

test('any texts come through a strict reader as they were, in lines of at most 75 octets', () => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.record({ summary: text, line: text, date: fc.nat(400) }), { maxLength: 5 }),
      (name, events) => {
        const file = writeCalendar(
          {
            name,
            events: events.map(({ summary, line, date }, index) =>
              event({
                uid: `t${index}@x`,
                summary,
                description: ['pirma', line],
                date: addDays('2026-09-01' as SchoolDate, date),
              }),
            ),
          },
          NOW,
        );
        const read = readStrictly(file);
        expect(textOf(read.properties, 'X-WR-CALNAME')).toBe(tidy(name));
        expect(read.events.map((one) => [textOf(one, 'SUMMARY'), textOf(one, 'DESCRIPTION')])).toEqual(
          events.map(({ summary, line }) => [tidy(summary), tidy(`pirma\n${line}`)]),
        );
      },
    ),
  );
});

test.each([
  [
    'a line of 76 octets',
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nX-WR-CALNAME:${'a'.repeat(63)}\r\nEND:VCALENDAR\r\n`,
    /76 octets/,
  ],
  ['a bare line feed', 'BEGIN:VCALENDAR\nEND:VCALENDAR\r\n', /bare/],
  [
    'an event without a stamp',
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
    /DTSTAMP: 0/,
  ],
])('the reader is strict: %s', (_what, file, complaint) => {
  expect(() => readStrictly(file)).toThrow(complaint);
});

describe('keys of the rows', () => {
  const rows = (...keys: string[]) =>
    keys.map((key, index) => ({ key, test: { row: index + 5 } as PlannedTest }));
  test.each<[string[], string[]]>([
    [
      ['', ''],
      ['t1', 't2'],
    ],
    [
      ['t1', '', 't2'],
      ['t1', 't3', 't2'],
    ],
    [
      ['t7', 't7', ''],
      ['t7', 't8', 't9'],
    ],
    [
      ['savas', ''],
      ['savas', 't1'],
    ],
  ])('%j become %j', (before, after) => {
    expect([...giveKeys(rows(...before)).values()].sort()).toEqual([...after].sort());
    const given = giveKeys(rows(...before));
    expect(before.map((_, index) => given.get(index + 5))).toEqual(after);
  });
  test('all differ, and those that were there once stay', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 't1', 't2', 't3', 'x')), (keys) => {
        const given = giveKeys(rows(...keys));
        expect(given.size).toBe(keys.length);
        expect(new Set(given.values()).size).toBe(keys.length);
        keys.forEach((key, index) => {
          if (key !== '' && keys.indexOf(key) === index) expect(given.get(index + 5)).toBe(key);
        });
      }),
    );
  });
});
