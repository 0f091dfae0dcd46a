// Calendar files by RFC 5545 (iCalendar): only what a list of whole-day events needs.
import type { SchoolDate } from '../../domain/school-date';
import { addDays } from '../../domain/school-date';

export interface CalendarEvent {
  /** The same event has the same one in every file: a calendar that has it already changes it (RFC 5545, 3.8.4.7). */
  readonly uid: string;
  readonly date: SchoolDate;
  readonly summary: string;
  /** Lines of text. */
  readonly description: readonly string[];
  readonly categories: readonly string[];
}
export interface Calendar {
  readonly name: string;
  readonly events: readonly CalendarEvent[];
  /** What made it, in its identifier; letters of ASCII. */
  readonly product?: string;
}

const MOST_OCTETS = 75;

/** The file's text: lines of at most 75 octets, each ended by CRLF. `now` is the moment of its making. */
export function writeCalendar({ name, events, product = 'Testu tvarkarastis' }: Calendar, now: Date): string {
  const stamp = utcStamp(now);
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Pazanga//${product}//LT`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${textValue(name)}`,
    ...events.flatMap((event) => eventLines(event, stamp, sequenceAt(now))),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

/** A whole day that does not make a person busy. */
function eventLines(event: CalendarEvent, stamp: string, sequence: number): string[] {
  const { uid, date, summary, description, categories } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${textValue(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${basicDate(date)}`,
    `DTEND;VALUE=DATE:${basicDate(addDays(date, 1))}`,
    `SUMMARY:${textValue(summary)}`,
    ...(description.length > 0 ? [`DESCRIPTION:${textValue(description.join('\n'))}`] : []),
    ...(categories.length > 0 ? [`CATEGORIES:${categories.map(textValue).join(',')}`] : []),
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basicDate = (date: SchoolDate): string => date.replace(/-/g, '');

/** 20261005T061500Z */
const utcStamp = (now: Date): string => `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

/** A later file is a later revision: some calendars keep what has the higher number (RFC 5545, 3.8.7.4). */
const SEQUENCE_START = Date.UTC(2026, 0, 1);
const sequenceAt = (now: Date): number => Math.max(0, Math.floor((now.getTime() - SEQUENCE_START) / 60_000));

/** The value type TEXT (3.3.11): backslash, semicolon, comma and line break are escaped, control characters left out. */
function textValue(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, '\n'))
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replace(/\n/g, '\\n');
}
const withoutControls = (text: string): string =>
  [...text].filter((letter) => letter === '\n' || letter === '\t' || !isControl(letter)).join('');
const isControl = (letter: string): boolean => {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x20 || code === 0x7f || (code >= 0xd800 && code <= 0xdfff);
};

/** Long lines go on in the next one after a space (3.1); a letter of several octets is never cut. */
function fold(line: string): string {
  const lines: string[] = [];
  let current = '';
  let octets = 0;
  for (const letter of line) {
    const size = octetsOf(letter);
    if (octets + size > MOST_OCTETS) {
      lines.push(current);
      current = ' ';
      octets = 1;
    }
    current += letter;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

function octetsOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
