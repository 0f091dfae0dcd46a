// The letters of Java's SimpleDateFormat, which Utilities.formatDate and parseDate name as their language:
// https://docs.oracle.com/javase/7/docs/api/java/text/SimpleDateFormat.html
import { ScriptException } from '../../runtime/service-object';
import { fromZonedTime, toZonedTime, type ZonedTime, zoneName } from './zoned-time';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

type Part = { readonly letter: string; readonly count: number } | { readonly text: string };

export function formatDate(time: number, timeZone: string, format: string): string {
  const at = toZonedTime(time, timeZone);
  return splitFormat(format)
    .map((part) => ('text' in part ? part.text : writePart(part.letter, part.count, at, time, timeZone)))
    .join('');
}

/** The moment, or NaN when the text does not follow the format. */
export function parseDate(text: string, timeZone: string, format: string): number {
  const fields: Record<string, number> = {};
  let rest = text;
  const parts = splitFormat(format);
  for (const [index, part] of parts.entries()) {
    const next = parts[index + 1];
    const found =
      'text' in part
        ? readText(rest, part.text)
        : readPart(part, rest, next !== undefined && 'letter' in next);
    if (found === undefined) return Number.NaN;
    Object.assign(fields, found.fields);
    rest = rest.slice(found.length);
  }
  const { y = 1970, M = 1, d = 1, m = 0, s = 0, S = 0, pm = 0 } = fields;
  const hour = fields.h === undefined ? (fields.H ?? 0) : (fields.h % 12) + pm * 12;
  const local = Date.UTC(y, M - 1, d, hour, m, s, S);
  return fields.offset === undefined ? fromZonedTime(local, timeZone) : local - fields.offset * 60_000;
}

function splitFormat(format: string): Part[] {
  const parts: Part[] = [];
  for (const [piece] of format.matchAll(/''|'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']+|'/g)) {
    if (piece === "''") parts.push({ text: "'" });
    else if (piece === "'")
      throw new ScriptException(`Invalid argument: format. Unterminated quote: ${format}`);
    else if (piece.startsWith("'")) parts.push({ text: piece.slice(1, -1).replace(/''/g, "'") });
    else if (/^[A-Za-z]/.test(piece)) parts.push({ letter: piece.slice(0, 1), count: piece.length });
    else parts.push({ text: piece });
  }
  return parts;
}

function writePart(letter: string, count: number, at: ZonedTime, time: number, timeZone: string): string {
  const number = (value: number): string => String(value).padStart(count, '0');
  const name = (names: readonly string[], index: number): string =>
    count >= 4 ? (names[index] ?? '') : (names[index] ?? '').slice(0, 3);
  const day = dayNumber(at.year, at.month, at.day);
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
      return count === 2 ? String(at.year % 100).padStart(2, '0') : number(at.year);
    case 'Y':
      return count === 2 ? String(weekYear(at) % 100).padStart(2, '0') : number(weekYear(at));
    case 'M':
    case 'L':
      return count >= 3 ? name(MONTHS, at.month - 1) : number(at.month);
    case 'd':
      return number(at.day);
    case 'D':
      return number(day - dayNumber(at.year, 1, 1) + 1);
    case 'E':
      return name(DAYS, at.weekday);
    case 'u':
      return number(at.weekday === 0 ? 7 : at.weekday);
    case 'F':
      return number(Math.ceil(at.day / 7));
    case 'w':
      return number(Math.floor((day - firstWeekStart(weekYear(at))) / 7) + 1);
    case 'W':
      return number(Math.floor((at.day - 1 + weekdayOf(dayNumber(at.year, at.month, 1))) / 7) + 1);
    case 'a':
      return at.hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(at.hour);
    case 'k':
      return number(at.hour === 0 ? 24 : at.hour);
    case 'K':
      return number(at.hour % 12);
    case 'h':
      return number(at.hour % 12 === 0 ? 12 : at.hour % 12);
    case 'm':
      return number(at.minute);
    case 's':
      return number(at.second);
    case 'S':
      return number(at.millisecond);
    case 'z':
      return zoneName(time, timeZone, count >= 4 ? 'long' : 'short');
    case 'Z':
      return writeOffset(at.offset, '');
    case 'X':
      if (at.offset === 0) return 'Z';
      return count === 1
        ? writeOffset(at.offset, '').slice(0, 3)
        : writeOffset(at.offset, count === 2 ? '' : ':');
    default:
      throw new ScriptException(`Invalid argument: format. Illegal pattern character '${letter}'`);
  }
}

function writeOffset(offset: number, separator: string): string {
  const size = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

// Days since 1970-01-01, a Thursday. Weeks are those of the United States: from Sunday, the first holding 1 January.
const dayNumber = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86_400_000;
const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;
const firstWeekStart = (year: number): number => dayNumber(year, 1, 1) - weekdayOf(dayNumber(year, 1, 1));
const weekYear = ({ year, month, day }: ZonedTime): number =>
  dayNumber(year, month, day) >= firstWeekStart(year + 1) ? year + 1 : year;

interface Found {
  readonly length: number;
  readonly fields: Readonly<Record<string, number>>;
}

const readText = (rest: string, text: string): Found | undefined =>
  rest.startsWith(text) ? { length: text.length, fields: {} } : undefined;

function readPart(
  { letter, count }: { letter: string; count: number },
  rest: string,
  tight: boolean,
): Found | undefined {
  if (letter === 'M' && count >= 3) return readName(rest, MONTHS, (index) => ({ M: index + 1 }));
  if (letter === 'E') return readName(rest, DAYS, () => ({}));
  if (letter === 'a') return readName(rest, ['AM', 'PM'], (index) => ({ pm: index }));
  if (letter === 'Z' || letter === 'X') return readOffset(rest);
  if (!'yMdHkKhmsS'.includes(letter)) {
    throw new ScriptException(`The local host does not read dates by the letter '${letter}'.`);
  }
  // Digits that touch the next field are as many as the letters say.
  const digits = (tight ? new RegExp(`^\\d{${count}}`) : /^\d+/).exec(rest)?.[0];
  if (digits === undefined) return undefined;
  const value = Number(digits);
  const field = letter === 'k' ? 'H' : letter === 'K' ? 'h' : letter;
  const year = letter === 'y' && count <= 2 && digits.length === 2;
  return { length: digits.length, fields: { [field]: year ? nearYear(value) : value } };
}

function readName(
  rest: string,
  names: readonly string[],
  fields: (index: number) => Found['fields'],
): Found | undefined {
  for (const short of [false, true]) {
    const index = names.findIndex((name) => startsWith(rest, short ? name.slice(0, 3) : name));
    if (index >= 0) return { length: short ? 3 : (names[index] ?? '').length, fields: fields(index) };
  }
  return undefined;
}

const startsWith = (text: string, start: string): boolean =>
  text.slice(0, start.length).toLowerCase() === start.toLowerCase();

function readOffset(rest: string): Found | undefined {
  const found = /^(?:Z|([+-])(\d{2}):?(\d{2})?)/.exec(rest);
  if (found === null) return undefined;
  const minutes = Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0);
  return { length: found[0].length, fields: { offset: found[1] === '-' ? -minutes : minutes } };
}

// Two digits mean the year within 80 years before and 20 after now.
function nearYear(value: number): number {
  const latest = new Date().getUTCFullYear() + 20;
  return latest - ((((latest - value) % 100) + 100) % 100);
}
