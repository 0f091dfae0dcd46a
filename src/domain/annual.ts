import { type Cell, isBlank, showCell } from './cell';
import { parseMarks } from './mark';
import { EXEMPT, FAILED, NO_TEST, type Outcome, PASSED, parseOutcome } from './outcome';
import { fromDecimal, type Rational, rational } from './rational';
import { failure, type Result, success } from './result';
import { type Rounding, roundMark } from './rounding';

/** What the annual result of one pupil is made from, as cells. */
export interface AnnualCells {
  readonly semester1: Cell;
  readonly semester2: Cell;
  /** The mark of extra work (S3-34) or of a course difference (S3-32, 33). */
  readonly override: Cell;
  /** The plain mean of all the year's marks, where the teacher chose that way (S3-26). */
  readonly yearMean: Cell;
}

export type AnnualRule =
  | 'nothing' // neither semester is known
  | 'one-semester' // only one is known: not yet an annual result
  | 'override' // S3-32…34
  | 'semesters' // S3-26 from the two marks
  | 'year-mean' // S3-26 from all the year's marks
  | 'second-only' // exempted in semester I: the mark of II
  | 'exempt' // S3-29
  | 'passed' // S3-30
  | 'failed'; // S3-31

export interface AnnualWorking {
  readonly outcome: Outcome;
  readonly rule: AnnualRule;
  readonly semester1: Outcome;
  readonly semester2: Outcome;
  readonly mean: Rational | undefined;
}

/**
 * The annual result (S3-26, 29…34). Issues: `outcome.error` and `outcome.not-allowed` with the name of the `argument`,
 * `scale.differs` when a number meets įsk/neįsk, `mean.not-needed` when a year's mean does.
 */
export function annualWorking(cells: AnnualCells, rounding: Rounding): Result<AnnualWorking> {
  const semester1 = readArgument('semester1', cells.semester1);
  if (!semester1.ok) return semester1;
  const semester2 = readArgument('semester2', cells.semester2);
  if (!semester2.ok) return semester2;
  const override = readArgument('override', cells.override);
  if (!override.ok) return override;
  const yearMean = readYearMean(cells.yearMean);
  if (!yearMean.ok) return yearMean;
  const semesters = { semester1: semester1.value, semester2: semester2.value };
  if (isKnown(override.value)) {
    return success({ ...semesters, rule: 'override', outcome: override.value, mean: undefined });
  }
  const known = [semester1.value, semester2.value].filter(isKnown);
  const isPassFail = known.includes(PASSED) || known.includes(FAILED);
  if (isPassFail && known.some((outcome) => typeof outcome === 'number')) {
    return failure('scale.differs', semesters);
  }
  if (isPassFail && yearMean.value) {
    return failure('mean.not-needed', { argument: 'yearMean', value: showCell(cells.yearMean) });
  }
  return success(combine(semesters, yearMean.value, rounding));
}

interface Semesters {
  readonly semester1: Outcome;
  readonly semester2: Outcome;
}

/** Of semesters on one scale. */
function combine(semesters: Semesters, yearMean: Rational | undefined, rounding: Rounding): AnnualWorking {
  const { semester1, semester2 } = semesters;
  const known = [semester1, semester2].filter(isKnown);
  const settled = (rule: AnnualRule, outcome: Outcome, mean?: Rational) => ({
    ...semesters,
    rule,
    outcome,
    mean,
  });

  if (known.length === 0 && yearMean && semester1 === '' && semester2 === '') {
    return settled('year-mean', roundMark(yearMean, rounding), yearMean);
  }
  if (known.length === 0) return settled('nothing', '');
  if (known.length === 1) return settled('one-semester', '');
  if (known.includes(PASSED)) return settled('passed', PASSED);
  if (semester2 === EXEMPT) return settled('exempt', EXEMPT);
  if (semester2 === FAILED) return settled('failed', FAILED);
  if (yearMean) return settled('year-mean', roundMark(yearMean, rounding), yearMean);
  if (semester1 === EXEMPT) return settled('second-only', semester2);
  const mean = rational(Number(semester1) + Number(semester2), 2);
  return settled('semesters', roundMark(mean, rounding), mean);
}

/** A semester without a decision on its missing test is not yet known. */
function isKnown(outcome: Outcome): boolean {
  return outcome !== '' && outcome !== NO_TEST;
}

function readArgument(argument: string, cell: Cell): Result<Outcome> {
  return named(argument, parseOutcome(cell));
}

/** A mean is a number 1–10, with decimals. */
function readYearMean(cell: Cell): Result<Rational | undefined> {
  if (isBlank(cell)) return success(undefined);
  const outcome = parseOutcome(cell);
  if (!outcome.ok && outcome.issues[0]?.code === 'outcome.error') return named('yearMean', outcome);
  const marks = parseMarks(cell, 'decimal-marks');
  const [mean] = marks.ok ? marks.value.numbers : [];
  if (marks.ok && marks.value.numbers.length === 1 && mean && marks.value.passes.length === 0) {
    return success(fromDecimal(mean));
  }
  return failure('mean.not-allowed', { argument: 'yearMean', value: showCell(cell) });
}

function named<T>(argument: string, result: Result<T>): Result<T> {
  if (result.ok) return result;
  return {
    ok: false,
    issues: result.issues.map((issue) => ({ ...issue, params: { ...issue.params, argument } })),
  };
}
