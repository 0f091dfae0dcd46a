// A kept workbook as lines of text, so that two of them can be compared and a person can read where they differ.
// What is different in every run says nothing: ids by chance, moments of now, links of documents.
import type { SavedWorkbook } from '../../local/workbook/port';

type Json = Readonly<Record<string, unknown>>;
interface Snapshot {
  readonly sheetOrder: readonly string[];
  readonly styles: Json;
  readonly sheets: Readonly<Record<string, Json>>;
  readonly resources?: readonly { readonly name: string; readonly data: string }[];
}
interface Extras {
  readonly protections?: readonly Json[];
  readonly metadata?: readonly Json[];
}

const MOST_TOLD = 12;
const DAYS_OF_NOW = 2;
const DAY_MS = 86_400_000;
/** Serial number of 1970-01-01 in Sheets. */
const EPOCH_SERIAL = 25_569;
/** Made anew in every run. */
const CHANCE_KEYS = new Set(['uid', 'id', 'cfId', 'ruleId', 'gid', 'si']);
/** Where a person stands and how far they have scrolled is no part of what an action leaves; ids count every sheet ever made. */
const VIEW_KEYS = new Set(['id', 'cellData', 'scrollTop', 'scrollLeft', 'zoomRatio']);

/** Every line names what it is about before ` = `, each once. */
export function describeWorkbook(saved: SavedWorkbook): string[] {
  const snapshot = saved.snapshot as Snapshot;
  const extras = saved.extras as Extras;
  const nameOf = (id: string): string => String(snapshot.sheets[id]?.name ?? id);
  const lines = [`sheets = ${snapshot.sheetOrder.map(nameOf).join(' | ')}`];
  for (const id of snapshot.sheetOrder) {
    const sheet = snapshot.sheets[id] ?? {};
    for (const [key, value] of entries(sheet))
      if (!VIEW_KEYS.has(key)) lines.push(`${nameOf(id)} ${key} = ${text(value)}`);
    for (const [row, cells] of entries(sheet.cellData as Json))
      for (const [column, cell] of entries(cells as Json)) {
        const told = cellText(cell as Json, snapshot.styles);
        if (told !== '')
          lines.push(`${nameOf(id)} ${columnName(Number(column))}${Number(row) + 1} = ${told}`);
      }
  }
  for (const { name, data } of snapshot.resources ?? [])
    for (const [sheetId, content] of entries(JSON.parse(data) as Json))
      lines.push(...describePart(`${nameOf(sheetId)} ${name}`, content));
  const protections = (extras.protections ?? []).map(({ sheetId, ...rest }) =>
    text({ ...rest, sheet: nameOf(String(sheetId)) }),
  );
  for (const [index, protection] of protections.sort().entries())
    lines.push(`protection ${index + 1} = ${protection}`);
  for (const [index, entry] of (extras.metadata ?? []).map(text).sort().entries())
    lines.push(`metadata ${index + 1} = ${entry}`);
  return lines;
}

/** `expected` and `received` by place; empty when they are the same. */
export function differences(
  expected: readonly string[],
  received: readonly string[],
  mayDiffer?: RegExp,
): string[] {
  const byPlace = (lines: readonly string[]) =>
    new Map(lines.map((line) => [line.slice(0, line.indexOf(' = ')), line.slice(line.indexOf(' = ') + 3)]));
  const [then, now] = [byPlace(expected), byPlace(received)];
  const found = [...new Set([...then.keys(), ...now.keys()])].flatMap((place) => {
    const [a, b] = [then.get(place) ?? '(nothing)', now.get(place) ?? '(nothing)'];
    return a === b || mayDiffer?.test(place)
      ? []
      : [`${place}\n      expected: ${around(a, b)}\n      received: ${around(b, a)}`];
  });
  return found.length > MOST_TOLD
    ? [...found.slice(0, MOST_TOLD), `… and ${found.length - MOST_TOLD} more`]
    : found;
}

/** Long texts are shown from shortly before they differ. */
function around(text: string, other: string): string {
  if (text.length < 300) return text;
  let from = 0;
  while (text[from] === other[from]) from++;
  return `…${text.slice(Math.max(0, from - 60), from + 200)}…`;
}

/** Rules of formats keep their order, which decides; checks of cells have none. */
function describePart(place: string, content: unknown): string[] {
  if (!Array.isArray(content))
    return entries(content as Json).map(([key, value]) => `${place} ${key} = ${text(value)}`);
  const told = content.map(text);
  if (!place.includes('CONDITIONAL')) told.sort();
  return told.map((line, index) => `${place} ${index + 1} = ${line}`);
}

function cellText({ v, f, t, p, s }: Json, styles: Json): string {
  const style = typeof s === 'string' ? styles[s] : s;
  const parts = [
    v === undefined || v === null || v === '' ? '' : text(typeof v === 'number' ? moment(v) : v),
    f ? `formula ${String(f)}` : '',
    t === undefined ? '' : `type ${String(t)}`,
    p ? text(p) : '',
    style && Object.keys(style).length > 0 ? text(style) : '',
  ];
  // A type alone stands in a cell that was emptied.
  return v === undefined && !f && !style ? '' : parts.filter((part) => part !== '').join(' · ');
}

function moment(value: number): unknown {
  const now = Date.now() / DAY_MS + EPOCH_SERIAL;
  return Number.isInteger(value) || Math.abs(value - now) > DAYS_OF_NOW ? value : 'now';
}

const entries = (value: Json | undefined): [string, unknown][] => Object.entries(value ?? {});

/** JSON with sorted keys, without what is there by chance. */
function text(value: unknown): string {
  const told = JSON.stringify(value, (_, part: unknown) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(
          entries(part as Json)
            .filter(([key, item]) => !CHANCE_KEYS.has(key) && item !== undefined && item !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : part,
  );
  return (told ?? '')
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, (found) =>
      Math.abs(Date.parse(found) - Date.now()) < DAYS_OF_NOW * DAY_MS && !found.endsWith('00:00.000Z')
        ? 'now'
        : found,
    )
    .replace(/(https:\/\/docs\.google\.com)?\/document\/[\w./-]+/g, 'link');
}

function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
