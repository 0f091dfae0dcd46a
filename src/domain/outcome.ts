import { type Cell, foldWord, isBlank, showCell } from './cell';
import { isWhole, parseDecimal } from './decimal';
import { failure, type Result, success } from './result';

/** What the policy writes in a register instead of a mark (S3-6, 22, 23, 28, 29), and the text for S3-27 undecided. */
export const PASSED = 'įsk';
export const FAILED = 'neįsk';
export const EXEMPT = 'atleista';
export const NO_TEST = 'nėra testo';
/** How a custom function's answer begins when that pupil's row cannot be worked out. */
export const ERROR_PREFIX = 'KLAIDA: ';

/** A semester's or a year's result: a mark of 1–10, a word of the register, or '' when there is none yet. */
export type Outcome = number | typeof PASSED | typeof FAILED | typeof EXEMPT | typeof NO_TEST | '';

const PASSED_WORDS = new Set(['isk', 'iskaityta', 'iskaitytas']);
const FAILED_WORDS = new Set(['neisk', 'neiskaityta', 'neiskaitytas']);
const EXEMPT_WORDS = new Set(['atl', 'atleista', 'atleistas']);
const ABSENT_WORDS = new Set(['n', 'nd', '-', '–', '—', '−']);

/** True for `įsk`, false for `neįsk`, however spelled; undefined for other words. */
export function parsePassed(word: string): boolean | undefined {
  const folded = foldWord(word);
  if (PASSED_WORDS.has(folded)) return true;
  return FAILED_WORDS.has(folded) ? false : undefined;
}

export function isExemptWord(word: string): boolean {
  return EXEMPT_WORDS.has(foldWord(word));
}

/** `n`, `nd` and dashes: the pupil has no mark here. */
export function isAbsentWord(word: string): boolean {
  return ABSENT_WORDS.has(foldWord(word));
}

/** A whole number from 1 to 10 (S3-4), as a number or as text; undefined for anything else. */
export function parseWholeMark(cell: Cell): number | undefined {
  const value = parseDecimal(cell);
  if (!value || !isWhole(value)) return undefined;
  const mark = Number(value.units);
  return mark >= 1 && mark <= 10 ? mark : undefined;
}

/**
 * Reads a cell that should hold a result: a mark 1–10, `įsk`, `neįsk`, `atleista`, `nėra testo`, or nothing.
 * Issues: `outcome.error` for an error handed on (`KLAIDA: …`), `outcome.not-allowed` for anything else.
 */
export function parseOutcome(cell: Cell): Result<Outcome> {
  if (isBlank(cell)) return success('');
  const mark = parseWholeMark(cell);
  if (mark !== undefined) return success(mark);
  if (typeof cell !== 'string') return failure('outcome.not-allowed', { value: showCell(cell) });
  if (isErrorText(cell)) return failure('outcome.error', { value: cell.trim().slice(ERROR_PREFIX.length) });
  return parseOutcomeWord(cell);
}

export function isErrorText(cell: Cell): boolean {
  return typeof cell === 'string' && cell.trim().startsWith(ERROR_PREFIX.trim());
}

/** Negative: 1–3 and `neįsk` (S3-22, 23). Whatever else, also no result, is not negative. */
export function isNegative(outcome: Outcome): boolean {
  return typeof outcome === 'number' ? outcome < 4 : outcome === FAILED;
}

/** Positive: 4–10, `įsk` and `atleista` (S3-22, 23). */
export function isPositive(outcome: Outcome): boolean {
  return typeof outcome === 'number' ? outcome >= 4 : outcome === PASSED || outcome === EXEMPT;
}

function parseOutcomeWord(text: string): Result<Outcome> {
  const passed = parsePassed(text);
  if (passed !== undefined) return success(passed ? PASSED : FAILED);
  if (isExemptWord(text)) return success(EXEMPT);
  if (foldWord(text) === foldWord(NO_TEST)) return success(NO_TEST);
  return isAbsentWord(text) ? success('') : failure('outcome.not-allowed', { value: text.trim() });
}
