// A cell keeps a date as days since 1899-12-30 without a time zone. A Date has one: the rule of the host is that
// the LOCAL calendar fields of a Date (year … second, as the process or page sees them) are the cell's. So the
// 14th of September stays the 14th whatever TZ is, as long as script and host share it (they do: one process).
const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

export const DATE_PATTERN = 'yyyy-mm-dd';
export const DATE_TIME_PATTERN = 'yyyy-mm-dd hh:mm:ss';

export function serialToDate(serial: number): Date {
  const utc = new Date(EPOCH + Math.round(serial * DAY));
  const date = new Date(
    2000,
    0,
    1,
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
    utc.getUTCMilliseconds(),
  );
  // In one step and after the century: `new Date(99, …)` would mean 1999.
  date.setFullYear(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
  return date;
}

export function dateToSerial(date: Date): number {
  const utc = new Date(0);
  utc.setUTCFullYear(date.getFullYear(), date.getMonth(), date.getDate());
  utc.setUTCHours(date.getHours(), date.getMinutes(), date.getSeconds(), date.getMilliseconds());
  return (utc.getTime() - EPOCH) / DAY;
}

/** The serial of a calendar day, or undefined when there is no such day. */
export function daySerial(year: number, month: number, day: number): number | undefined {
  const utc = new Date(0);
  utc.setUTCFullYear(year, month - 1, day);
  const exists = utc.getUTCFullYear() === year && utc.getUTCMonth() === month - 1 && utc.getUTCDate() === day;
  return exists ? Math.round((utc.getTime() - EPOCH) / DAY) : undefined;
}

/** Whether a number format shows dates, times or durations. */
export function isDatePattern(pattern: string | null | undefined): boolean {
  if (!pattern || pattern === 'General' || pattern === '@') return false;
  return /[ymdhs]/i.test(
    pattern.replace(
      /"[^"]*"|\[\$[^\]]*\]|\[(?:red|blue|green|black|white|yellow|cyan|magenta|color\d+|[<>=][^\]]*)\]|\\.|_.|E[+-]/gi,
      '',
    ),
  );
}

export function patternForDate(date: Date): string {
  const hasTime = date.getHours() || date.getMinutes() || date.getSeconds();
  return hasTime ? DATE_TIME_PATTERN : DATE_PATTERN;
}
