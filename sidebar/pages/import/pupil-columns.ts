// Which column of a list of pupils is what: by its heading, or without one by what stands in it.
import { foldWord } from '../../../src/domain/cell';
import { readDate } from '../../../src/domain/date-words';
import { HEADING_PARTS, HEADINGS } from '../../../src/text/lt/import-headings';
import { foldHeading, type Row } from './read-rows';

/** `nameLast` and `nameFirst`: the whole name in one column, the surname first or the first name. */
export type ColumnRole =
  | 'lastName'
  | 'firstName'
  | 'nameLast'
  | 'nameFirst'
  | 'born'
  | 'email'
  | 'guardians'
  | 'arrived'
  | 'left'
  | 'id'
  | 'none';
/** Only these may be several: what they hold is joined. */
const HEADING_IS_AMONG_FIRST_ROWS = 10;
const MAY_REPEAT: readonly ColumnRole[] = ['guardians', 'none'];

const BY_HEADING = new Map<string, ColumnRole>(
  Object.entries(HEADINGS).flatMap(([role, words]) =>
    words.map((word) => [foldHeading(word), role as ColumnRole] as const),
  ),
);

/** The role of a heading; undefined when it says nothing that is known. */
export function roleOfHeading(heading: string): ColumnRole | undefined {
  const folded = foldHeading(heading);
  if (folded === '') return undefined;
  const known = BY_HEADING.get(folded);
  if (known) return known;
  const has = (words: readonly string[]) => words.some((word) => folded.includes(word));
  if (has(HEADING_PARTS.guardians)) return 'guardians';
  const last = Math.min(...HEADING_PARTS.lastName.map((word) => at(folded, word)));
  const first = Math.min(...HEADING_PARTS.firstName.map((word) => at(folded, word)));
  if (last < Infinity && first < Infinity) return first < last ? 'nameFirst' : 'nameLast';
  for (const role of ['lastName', 'firstName', 'born', 'email', 'arrived', 'left'] as const)
    if (has(HEADING_PARTS[role])) return role;
  return undefined;
}
const at = (text: string, word: string): number => {
  const index = text.indexOf(word);
  return index < 0 ? Infinity : index;
};

/**
 * The place of the heading among the first rows: the one with the most known headings, as lists often begin with a
 * title. -1 when there is none.
 */
export function findHeading(rows: readonly Row[]): number {
  const known = rows
    .slice(0, HEADING_IS_AMONG_FIRST_ROWS)
    .map(({ cells }) => cells.filter((cell) => roleOfHeading(cell) !== undefined).length);
  const most = Math.max(0, ...known);
  return most === 0 ? -1 : known.indexOf(most);
}

/** One role a column; no role but guardians twice: the first that is so keeps it. */
export function guessRoles(heading: Row | undefined, body: readonly Row[]): readonly ColumnRole[] {
  const width = (heading ?? body[0])?.cells.length ?? 0;
  const byHeading = heading?.cells.some((cell) => roleOfHeading(cell) !== undefined) ?? false;
  const used = new Set<ColumnRole>();
  return Array.from({ length: width }, (_, column): ColumnRole => {
    const values = body.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== '');
    const own = byHeading ? roleOfHeading(heading?.cells[column] ?? '') : roleOfValues(values);
    const role = !byHeading && own === 'lastName' && used.has('lastName') ? 'firstName' : (own ?? 'none');
    if (used.has(role) && !MAY_REPEAT.includes(role)) return 'none';
    used.add(role);
    return role;
  });
}

/** Without headings the first column of single words is the surname, the next the first name. */
function roleOfValues(values: readonly string[]): ColumnRole {
  const most = (is: (value: string) => boolean) =>
    values.length > 0 && values.filter(is).length * 2 > values.length;
  if (most((value) => readDate(value) !== undefined)) return 'born';
  if (most((value) => /^\S+@\S+$/.test(value))) return 'email';
  if (most((value) => /^\p{L}[\p{L}'’-]*,? [\p{L}'’ .-]+$/u.test(value))) return 'nameLast';
  return most((value) => /^\p{L}[\p{L}'’-]*$/u.test(foldWord(value))) ? 'lastName' : 'none';
}
