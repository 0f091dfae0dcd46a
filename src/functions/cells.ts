import { type Cell, isBlank } from '../domain/cell';
import { ERROR_PREFIX } from '../domain/outcome';
import { failure, type Issue, type Result, success } from '../domain/result';
import { describeIssue } from '../text/lt/functions';

/**
 * What Google passes for an argument: a cell's value, a range as rows of cells, or nothing where it was left out
 * (https://developers.google.com/apps-script/guides/sheets/functions).
 */
export type Argument = unknown;
export type Rows = readonly (readonly Cell[])[];
/** What a custom function may answer: one value, or a column of them. */
export type AnswerCell = string | number | Date;
export type Answer = AnswerCell | AnswerCell[][];

export function toRows(argument: Argument): Rows {
  return Array.isArray(argument) ? argument : [[argument]];
}

/** Left out, or pointing at one empty cell. */
export function isOmitted(argument: Argument): boolean {
  const rows = toRows(argument);
  return rows.length <= 1 && (rows[0]?.length ?? 0) <= 1 && isBlank(rows[0]?.[0]);
}

/** The only row of an argument; undefined when it was left out. Issue: `argument.one-row`. */
export function readRowArgument(name: string, argument: Argument): Result<readonly Cell[] | undefined> {
  if (isOmitted(argument)) return success(undefined);
  const rows = toRows(argument);
  return rows.length === 1
    ? success(rows[0])
    : failure('argument.one-row', { argument: name, found: rows.length });
}

/** The only cell of an argument; undefined when it is empty. Issue: `argument.one-cell`. */
export function readCellArgument(name: string, argument: Argument): Result<Cell> {
  if (isOmitted(argument)) return success(undefined);
  const rows = toRows(argument);
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  return isOne ? success(rows[0]?.[0]) : failure('argument.one-cell', { argument: name });
}

/**
 * The cells of an argument that holds one cell for each pupil; undefined when it was left out.
 * Issues: `argument.one-column`, `argument.height`.
 */
export function readColumnArgument(
  name: string,
  argument: Argument,
  height: number,
): Result<readonly Cell[] | undefined> {
  if (isOmitted(argument)) return success(undefined);
  const rows = toRows(argument);
  const width = rows[0]?.length ?? 0;
  if (width !== 1) return failure('argument.one-column', { argument: name, found: width });
  if (rows.length !== height) {
    return failure('argument.height', { argument: name, expected: height, found: rows.length });
  }
  return success(rows.map((row) => row[0]));
}

/** Like a column argument, but a single cell may also stand for every row. */
export function readSharedArgument(
  name: string,
  argument: Argument,
  height: number,
): Result<readonly Cell[] | undefined> {
  const rows = toRows(argument);
  const isOne = rows.length === 1 && rows[0]?.length === 1;
  if (isOne && !isOmitted(argument)) return success(new Array<Cell>(height).fill(rows[0]?.[0]));
  return readColumnArgument(name, argument, height);
}

/** The first argument that was given decides for how many rows a function answers. */
export function heightOf(...columns: readonly Argument[]): number {
  const given = columns.find((argument) => !isOmitted(argument));
  return given === undefined ? 1 : toRows(given).length;
}

/** The value, or the call fails with a sentence: what is wrong with the call itself. */
export function orThrow<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(sentence(describeIssues(result.issues)));
}

/** One result per row; a wrong row becomes a `KLAIDA: …` text, or an error where it is the only one. */
export function answerRows(results: readonly Result<AnswerCell>[]): Answer {
  const [only] = results;
  if (results.length === 1 && only) return answerOne(only);
  return results.map((result) => [result.ok ? result.value : errorText(result.issues)]);
}

function answerOne(result: Result<AnswerCell>): AnswerCell {
  if (result.ok) return result.value;
  throw new Error(errorText(result.issues));
}

function errorText(issues: readonly Issue[]): string {
  return `${ERROR_PREFIX}${describeIssues(issues)}`;
}

function describeIssues(issues: readonly Issue[]): string {
  return issues.map(describeIssue).join('; ');
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
