import { compareDecimals, type Decimal, decimal } from '../../domain/decimal';
import { FAILED, type Outcome, PASSED } from '../../domain/outcome';
import { passShare } from '../../domain/pass-or-fail';
import {
  addRationals,
  compareRationals,
  floorOf,
  fromDecimal,
  type Rational,
  rational,
} from '../../domain/rational';
import { HALF_UP, HIGHEST_MARK, isHeldBelowPass, type Rounding } from '../../domain/rounding';
import type { Weighted } from '../../domain/row-marks';
import type { SemesterWorking } from '../../domain/semester';
import { weightedSum } from '../../domain/weighted-mean';
import { formatDecimal, formatMean } from '../number';

export interface MeanStyle {
  /** The marks have weights; without them the mean is plain. */
  readonly weighted: boolean;
  readonly rounding: Rounding;
}

const NOTHING_WEIGHS = 'visų įvertinimų svoris 0, todėl vidurkio nėra';
const USUAL_TOTALS: readonly Decimal[] = [decimal(1), decimal(100)];

/** One line on how a semester's result came about, for pupils and parents; '' where there is no result to explain. */
export function explainSemester(working: SemesterWorking, style: MeanStyle): string {
  const { rule, outcome } = working;
  switch (rule) {
    case 'nothing':
      return '';
    case 'exempt':
      return `atleista pagal gydytojo pažymą → ${outcome} (29 p.)`;
    case 'excused':
      return `pateisinta, neatliktas nė vienas darbas → ${outcome} (28 p.)`;
    case 'unexcused':
      return `nepateisinta, neatliktas nė vienas testas → ${outcome} (27 p.)`;
    case 'undecided':
      return `neatliktas nė vienas testas, o ar pateisinta, nenurodyta → ${outcome} (27 p.)`;
    case 'mean':
      return explainMarks(working, style, '24 p.');
    case 'excused-mean':
      return `pateisinta, testų nėra, skaičiuojami kiti darbai: ${explainMarks(working, style, '24 p., 28 p.')}`;
  }
}

/** ` = 5,5 → 6` with the notes a reader needs to follow the rounding. */
export function explainRounding(
  sum: string,
  mean: Rational,
  outcome: Outcome,
  rounding: Rounding,
  clauses: string,
): string {
  const shown = formatMean(mean, decidingLimit(mean, rounding));
  const equation = shown === `= ${sum}` ? sum : `${sum} ${shown}`;
  return `${equation}${isCapped(mean) ? `, bet ne daugiau kaip ${HIGHEST_MARK}` : ''} → ${outcome} (${clauses})${roundingNotes(mean, rounding)}`;
}

/** What the mean was compared with: the 10 it may not exceed, the 4 it did not reach, or the limit of rounding. */
function decidingLimit(mean: Rational, rounding: Rounding): Rational {
  if (isCapped(mean)) return rational(HIGHEST_MARK);
  const whole = floorOf(mean);
  if (isHeldBelowPass(mean, rounding)) return addRationals(rational(whole), rational(1));
  return addRationals(rational(whole), fromDecimal(rounding.upFrom));
}

function isCapped(mean: Rational): boolean {
  return compareRationals(mean, rational(HIGHEST_MARK)) > 0;
}

function roundingNotes(mean: Rational, rounding: Rounding): string {
  const notes: string[] = [];
  if (compareDecimals(rounding.upFrom, HALF_UP.upFrom) !== 0) {
    notes.push(`; aukštyn apvalinama nuo ${formatDecimal(rounding.upFrom)}`);
  }
  if (isHeldBelowPass(mean, rounding)) notes.push('; mažesnis už 4 vidurkis 4 netampa');
  return notes.join('');
}

function explainMarks(working: SemesterWorking, { weighted, rounding }: MeanStyle, clauses: string): string {
  const { marks, mean, outcome } = working;
  if (marks.passes.length > 0) return explainPasses(marks.passes, outcome, weighted, clauses);
  if (!mean) return NOTHING_WEIGHS;
  const bonus = marks.bonuses.map((points) => ` + ${formatDecimal(points)}`).join('');
  const allClauses = bonus === '' ? clauses : `${clauses}, 21.6 p.`;
  const line = explainRounding(
    `${quotient(marks.numbers, weighted)}${bonus}`,
    mean,
    outcome,
    rounding,
    allClauses,
  );
  return `${line}${totalNote(marks.numbers, weighted)}`;
}

function quotient(numbers: readonly Weighted<Decimal>[], weighted: boolean): string {
  const terms = numbers.map(({ value, weight }) =>
    weighted ? `${formatDecimal(value)}·${formatDecimal(weight)}` : formatDecimal(value),
  );
  if (!weighted && terms.length === 1) return terms.join('');
  return `(${terms.join(' + ')}) / ${formatDecimal(weightedSum(numbers).total)}`;
}

/** Weights that do not add up to 1 or 100 are normal, but the reader is told what was divided by. */
function totalNote(numbers: readonly Weighted<Decimal>[], weighted: boolean): string {
  const { total } = weightedSum(numbers);
  if (!weighted || USUAL_TOTALS.some((usual) => compareDecimals(usual, total) === 0)) return '';
  return `; padalyta iš panaudotų svorių sumos ${formatDecimal(total)}`;
}

function explainPasses(
  passes: readonly Weighted<boolean>[],
  outcome: Outcome,
  weighted: boolean,
  clauses: string,
): string {
  if (outcome !== PASSED && outcome !== FAILED) return NOTHING_WEIGHS;
  const { passed, total } = passShare(passes);
  const share = `${formatDecimal(passed)} iš ${formatDecimal(total)}`;
  const half = outcome === PASSED ? 'ne mažiau kaip pusė' : 'mažiau kaip pusė';
  return `${PASSED}${weighted ? ' svorių suma' : ''} ${share}, ${half} → ${outcome} (${clauses})`;
}
