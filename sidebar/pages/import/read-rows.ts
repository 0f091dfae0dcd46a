// Text → rows of cells, each with its line. What cannot be read is a problem of its line, never a guess.
import Papa from 'papaparse';
import { foldWord } from '../../../src/domain/cell';

export const SEPARATORS = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface Row {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly cells: readonly string[];
}
export interface RowProblem {
  /** `quote-open`: from here to the end nothing can be told apart. */
  readonly code: 'quote-open' | 'quote-inside' | 'cells-many';
  readonly line: number;
  readonly expected: number;
  readonly found: number;
}
export interface Rows {
  readonly separator: Separator;
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
}

/** Signs without a width, that pages put between letters: nobody can see why „8“ would be no mark. */
const UNSEEN = /[\u200b\u2060\ufeff\u00ad]/g;

/** Empty lines are left out, cells are trimmed; a line break inside quotes is a space. */
export function readRows(text: string, asked?: Separator): Rows {
  const tidy = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const separator = asked ?? guessSeparator(tidy);
  const all = parse(tidy, separator);
  const rows = all.rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
  const broken = new Set(all.problems.map(({ line }) => line));
  const good = rows.filter(({ line }) => !broken.has(line));
  const expected = usualWidth(good);
  const tooMany = good.filter(({ cells }) => cells.slice(expected).some((cell) => cell !== ''));
  const problems = [
    ...all.problems.map((problem) => ({ ...problem, expected, found: 0 })),
    ...tooMany.map(({ line, cells }) => ({
      code: 'cells-many' as const,
      line,
      expected,
      found: cells.length,
    })),
  ].sort((a, b) => a.line - b.line);
  const wrong = new Set(problems.map(({ line }) => line));
  return {
    separator,
    problems,
    rows: good
      .filter(({ line }) => !wrong.has(line))
      .map(({ line, cells }) => ({ line, cells: fill(cells, expected) })),
  };
}

/** The one that parts the first lines most evenly; of equals the one that is rarer inside words. */
function guessSeparator(text: string): Separator {
  const scores = SEPARATORS.map((separator, index) => {
    const rows = parse(text, separator, 20).rows.filter(({ cells }) => cells.some((cell) => cell !== ''));
    const width = usualWidth(rows);
    const even = rows.filter(({ cells }) => cells.length === width).length;
    const isTable = width > 1 && rows.length > 0;
    return { separator, score: isTable ? (even / rows.length) * 10 + 1 / (index + 1) : 0 };
  });
  return scores.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

function parse(text: string, separator: Separator, preview = 0) {
  const rows: Row[] = [];
  const problems: { code: 'quote-open' | 'quote-inside'; line: number }[] = [];
  let cursor = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    preview,
    step: ({ data, errors, meta }) => {
      rows.push({ line, cells: data.map(tidyCell) });
      for (const { code } of errors.slice(0, 1))
        problems.push({ code: code === 'MissingQuotes' ? 'quote-open' : 'quote-inside', line });
      line += count(text, '\n', cursor, meta.cursor);
      cursor = meta.cursor;
    },
  });
  return { rows, problems };
}

/** How many cells most lines have; of equals the greater, so that a heading counts. */
function usualWidth(rows: readonly Row[]): number {
  const times = new Map<number, number>();
  for (const { cells } of rows) times.set(cells.length, (times.get(cells.length) ?? 0) + 1);
  return [...times].reduce(
    (best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] > best[0]) ? one : best),
    [0, 0],
  )[0];
}

const fill = (cells: readonly string[], width: number): string[] =>
  Array.from({ length: width }, (_, index) => cells[index] ?? '');
const tidyCell = (cell: string): string =>
  cell
    .replace(UNSEEN, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

function count(text: string, sign: string, from: number, to: number): number {
  let found = 0;
  for (let at = text.indexOf(sign, from); at >= 0 && at < to; at = text.indexOf(sign, at + 1)) found += 1;
  return found;
}

/** How headings are compared: without case, Lithuanian letters and punctuation. */
export const foldHeading = (text: string): string => foldWord(text.replace(/[.,:;()/\\_"'„“*-]+/g, ' '));
