// A moment as the clocks of a time zone show it, and back.

export interface ZonedTime {
  readonly year: number;
  /** 1-12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** Minutes east of Greenwich. */
  readonly offset: number;
}

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

export function toZonedTime(time: number, timeZone: string): ZonedTime {
  const offset = offsetAt(time, timeZone);
  const local = new Date(time + offset * 60_000);
  return {
    year: local.getUTCFullYear(),
    month: local.getUTCMonth() + 1,
    day: local.getUTCDate(),
    hour: local.getUTCHours(),
    minute: local.getUTCMinutes(),
    second: local.getUTCSeconds(),
    millisecond: local.getUTCMilliseconds(),
    weekday: local.getUTCDay(),
    offset,
  };
}

/** The moment at which the clocks of the zone show the time given as if it were UTC. */
export function fromZonedTime(localTime: number, timeZone: string): number {
  const first = localTime - offsetAt(localTime, timeZone) * 60_000;
  return localTime - offsetAt(first, timeZone) * 60_000;
}

/** Like `GMT` or `EET`, as the zone is called at that moment. */
export function zoneName(time: number, timeZone: string, length: 'short' | 'long'): string {
  const options = { timeZone: formatOf(timeZone) ? timeZone : 'UTC', timeZoneName: length } as const;
  const parts = new Intl.DateTimeFormat('en-US', options).formatToParts(time);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'UTC' ? 'GMT' : name;
}

/** Minutes east of Greenwich. `GMT+02:00` is read; a zone nobody knows is Greenwich, as in Java. */
function offsetAt(time: number, timeZone: string): number {
  const fixed = /^(?:GMT|UTC)?([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  const format = formatOf(timeZone);
  if (format === undefined) return 0;
  const parts = Object.fromEntries(
    format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Math.round(
    (Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000) / 60_000,
  );
}

function formatOf(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(timeZone)) formats.set(timeZone, makeFormat(timeZone));
  return formats.get(timeZone);
}

function makeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    const number = 'numeric' as const;
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: number,
      month: number,
      day: number,
      hour: number,
      minute: number,
      second: number,
    });
  } catch {
    return undefined;
  }
}
