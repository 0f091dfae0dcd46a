// A second reader of calendar files, written from RFC 5545 alone: it refuses whatever the standard does not allow.

export interface ReadProperty {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly value: string;
}
export type ReadComponent = readonly ReadProperty[];
export interface ReadCalendar {
  readonly properties: ReadComponent;
  readonly events: readonly ReadComponent[];
}

const CONTENT_LINE = /^([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=[^;:",]+)*):(.*)$/s;
const NEEDED_IN_EVENT = ['UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'];
const AT_MOST_ONCE = [
  'UID',
  'DTSTAMP',
  'DTSTART',
  'DTEND',
  'SUMMARY',
  'DESCRIPTION',
  'SEQUENCE',
  'STATUS',
  'TRANSP',
];

export function readStrictly(file: string): ReadCalendar {
  if (!file.endsWith('\r\n')) throw new Error('The last line has no end.');
  const physical = file.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`A bare CR or LF: ${JSON.stringify(line)}`);
    if (Buffer.byteLength(line) > 75) throw new Error(`${Buffer.byteLength(line)} octets: ${line}`);
    if (line.includes('\uFFFD')) throw new Error(`A letter was cut: ${line}`);
  }
  const lines: string[] = [];
  for (const line of physical) {
    if (!/^[ \t]/.test(line)) lines.push(line);
    else if (lines.length === 0) throw new Error('Begins with a continuation.');
    else lines[lines.length - 1] += line.slice(1);
  }
  for (const line of lines)
    if ([...line].some((letter) => letter !== '\t' && (letter < ' ' || letter === '\u007f')))
      throw new Error(`A control character: ${JSON.stringify(line)}`);
  const properties = lines.map(readLine);
  const [first, ...rest] = properties;
  const last = rest.pop();
  if (first?.name !== 'BEGIN' || first.value !== 'VCALENDAR') throw new Error('No BEGIN:VCALENDAR.');
  if (last?.name !== 'END' || last.value !== 'VCALENDAR') throw new Error('No END:VCALENDAR.');
  const calendar: ReadProperty[] = [];
  const events: ReadProperty[][] = [];
  let event: ReadProperty[] | undefined;
  for (const property of rest) {
    if (property.name === 'BEGIN') {
      if (property.value !== 'VEVENT' || event) throw new Error(`BEGIN:${property.value}`);
      event = [];
    } else if (property.name === 'END') {
      if (property.value !== 'VEVENT' || !event) throw new Error(`END:${property.value}`);
      checkEvent(event);
      events.push(event);
      event = undefined;
    } else if (event) event.push(property);
    else if (events.length > 0) throw new Error('A property of the calendar after its events.');
    else calendar.push(property);
  }
  if (event) throw new Error('An event has no end.');
  for (const name of ['VERSION', 'PRODID'])
    if (calendar.filter((property) => property.name === name).length !== 1)
      throw new Error(`${name} once, please.`);
  const uids = events.map((one) => textOf(one, 'UID'));
  if (new Set(uids).size !== uids.length) throw new Error('Two events have one UID.');
  return { properties: calendar, events };
}

function readLine(line: string): ReadProperty {
  const parts = CONTENT_LINE.exec(line);
  if (!parts) throw new Error(`Not a content line: ${line}`);
  const [, name = '', parameters = '', value = ''] = parts;
  const pairs = parameters
    .split(';')
    .filter(Boolean)
    .map((pair) => pair.split('=') as [string, string]);
  return { name, parameters: Object.fromEntries(pairs), value };
}

function checkEvent(event: ReadComponent): void {
  const count = (name: string) => event.filter((property) => property.name === name).length;
  for (const name of NEEDED_IN_EVENT) if (count(name) !== 1) throw new Error(`${name}: ${count(name)} times`);
  for (const name of AT_MOST_ONCE) if (count(name) > 1) throw new Error(`${name}: ${count(name)} times`);
  const value = (name: string) => event.find((property) => property.name === name);
  if (!/^\d{8}T\d{6}Z$/.test(value('DTSTAMP')?.value ?? '')) throw new Error('DTSTAMP is not in UTC.');
  if (!/^\d+$/.test(value('SEQUENCE')?.value ?? '0') || Number(value('SEQUENCE')?.value) > 2_147_483_647)
    throw new Error('SEQUENCE is no integer of 32 bits.');
  const days = ['DTSTART', 'DTEND'].map((name) => {
    const property = value(name);
    if (property?.parameters.VALUE !== 'DATE') throw new Error(`${name} is no DATE.`);
    return dayNumber(property.value);
  });
  if ((days[1] ?? 0) - (days[0] ?? 0) !== 1) throw new Error('Not one whole day.');
  for (const name of ['SUMMARY', 'DESCRIPTION', 'CATEGORIES']) {
    const property = value(name);
    if (property && /(?:^|[^\\])(?:\\\\)*\\(?![\\;,nN])/.test(property.value))
      throw new Error(`Wrong escape: ${property.value}`);
    if (property && name !== 'CATEGORIES' && /(?:^|[^\\])(?:\\\\)*[;,]/.test(property.value))
      throw new Error(`Not escaped: ${property.value}`);
  }
}

function dayNumber(date: string): number {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(date) ?? [];
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(time).toISOString().slice(0, 10).replace(/-/g, '') !== date)
    throw new Error(`No day: ${date}`);
  return time / 86_400_000;
}

/** A TEXT value as it was meant. */
export function textOf(component: ReadComponent, name: string): string {
  const value = component.find((property) => property.name === name)?.value ?? '';
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === 'n' ? '\n' : mark));
}
