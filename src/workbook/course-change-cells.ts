// Cells of `Kursų keitimai` that hold more than one thing: lines of topics and tasks, parts with their points.
import { COURSES, type Course, type SettledPart } from '../domain/course-change-case';
import type { GradePeriod } from '../domain/course-week';
import { failure, type Result, success } from '../domain/result';

export interface TaskLine {
  readonly topic: string;
  readonly task: string;
}
const NONE = '–';

/** The lines of two columns that answer each other. */
export function readTaskLines(topics: string, tasks: string): readonly TaskLine[] {
  const [left, right] = [linesOf(topics), linesOf(tasks)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    topic: left[index] ?? '',
    task: right[index] ?? '',
  }));
}
export function writeTaskLines(lines: readonly TaskLine[]): {
  readonly topics: string;
  readonly task: string;
} {
  const filled = lines
    .map(({ topic, task }) => ({ topic: oneLine(topic), task: oneLine(task) }))
    .filter(({ topic, task }) => topic !== '' || task !== '');
  const column = (of: (line: TaskLine) => string): string =>
    filled.some((line) => of(line) !== '') ? filled.map((line) => of(line) || NONE).join('\n') : '';
  return { topics: column(({ topic }) => topic), task: column(({ task }) => task) };
}

/** `Testas: 24 iš 30`, a line each; „–“ for points that are not there yet. */
const PART = /^(.*):\s*(\d+(?:[.,]\d+)?|–|-)\s+iš\s+(\d+(?:[.,]\d+)?|–|-)$/i;

/** @returns issue `course.points-unreadable` {line} where somebody has written a line otherwise */
export function readParts(cell: string): Result<readonly SettledPart[]> {
  const parts: SettledPart[] = [];
  for (const line of linesOf(cell).filter(Boolean)) {
    const [, part, scored, possible] = PART.exec(line) ?? [];
    if (part === undefined) return failure('course.points-unreadable', { line });
    parts.push({ part: part.trim(), possible: known(possible), scored: known(scored) });
  }
  return success(parts);
}
export const writeParts = (parts: readonly SettledPart[]): string =>
  parts
    .map(({ part, possible, scored }) => ({
      part: oneLine(part),
      possible: oneLine(possible),
      scored: oneLine(scored),
    }))
    .filter(({ part, possible, scored }) => part + possible + scored !== '')
    .map(({ part, possible, scored }) => `${part}: ${scored || NONE} iš ${possible || NONE}`)
    .join('\n');

export const COUNTS_AS_WORDS: Readonly<Record<GradePeriod, string>> = {
  semester1: 'I pusmečio įvertinimu',
  semester2: 'II pusmečio įvertinimu',
  annual: 'metiniu įvertinimu',
};
export const countsAsOf = (cell: string): GradePeriod | undefined =>
  (Object.keys(COUNTS_AS_WORDS) as GradePeriod[]).find(
    (period) => COUNTS_AS_WORDS[period].toLowerCase() === cell.trim().toLowerCase(),
  );

/** `A`, also where a person wrote `A kursas` or `išplėstinis (A)`. */
export function courseOf(cell: string): Course | undefined {
  const found = COURSES.filter((course) =>
    new RegExp(`(^|[^\\p{L}])${course}([^\\p{L}]|$)`, 'iu').test(cell.trim()),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** `taip` and `ne`; undefined of anything else. */
export function yesNo(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  if (word === 'taip') return true;
  return word === 'ne' ? false : undefined;
}

const linesOf = (cell: string): string[] =>
  cell.trim() === '' ? [] : cell.split(/\r?\n/).map((line) => known(line.trim()));
const known = (text = ''): string => (text === NONE || text === '-' ? '' : text);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
