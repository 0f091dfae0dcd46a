// Where everything stands on a new subject sheet. Only new sheets are drawn by this: sheets that exist are read by
// their headings (subject-sheet.ts).
import { LAST_PUPIL_ROW } from './blueprint';
import { columnName } from './cell';

/** The row of formulas lies above the pupils, among the frozen rows: sorting the pupils never moves it. */
export const SUBJECT_ROWS = {
  title: 1,
  dates: 2,
  kinds: 3,
  weights: 4,
  topics: 5,
  formulas: 6,
  firstPupil: 7,
} as const;

/** Status, kept result, mean, grade: side by side, so that closing a semester writes its two columns at once. */
const RESULT_COLUMNS = 4;

export interface SubjectLayout {
  readonly number: number;
  readonly names: number;
  /** Each block begins and ends with a narrow empty column, so that a column inserted at its edge is inside. */
  readonly blocks: readonly [WorkBlock, WorkBlock];
  readonly status: readonly [number, number];
  /** Results of a closed semester, as values. */
  readonly closed: readonly [number, number];
  readonly mean: readonly [number, number];
  readonly grade: readonly [number, number];
  readonly yearMean: number;
  readonly override: number;
  readonly annual: number;
}
export interface WorkBlock {
  readonly leftGuard: number;
  readonly first: number;
  readonly count: number;
  readonly rightGuard: number;
}

/** The columns for as many works a semester as are wanted; counted from 1. */
export function subjectLayout(worksInSemester: readonly [number, number]): SubjectLayout {
  const block = (leftGuard: number, count: number): WorkBlock => ({
    leftGuard,
    first: leftGuard + 1,
    count,
    rightGuard: leftGuard + 1 + count,
  });
  const first = block(3, worksInSemester[0]);
  const results1 = first.rightGuard + 1;
  const second = block(results1 + RESULT_COLUMNS, worksInSemester[1]);
  const results2 = second.rightGuard + 1;
  return {
    number: 1,
    names: 2,
    blocks: [first, second],
    status: [results1, results2],
    closed: [results1 + 1, results2 + 1],
    mean: [results1 + 2, results2 + 2],
    grade: [results1 + 3, results2 + 3],
    yearMean: results2 + RESULT_COLUMNS,
    override: results2 + RESULT_COLUMNS + 1,
    annual: results2 + RESULT_COLUMNS + 2,
  };
}

/** The formulas of the result columns, one for the whole class; settings are addresses such as `Nustatymai!$B$18`. */
export function subjectFormulas(
  layout: SubjectLayout,
  options: {
    readonly annualFromAllMarks: boolean;
    readonly roundUpFrom: string;
    readonly strictPass: string;
  },
) {
  const { formulas, kinds, weights } = SUBJECT_ROWS;
  const rows = (from: number, to: number, column: number, lastColumn = column) =>
    `${columnName(column)}${from}:${columnName(lastColumn)}${to}`;
  const body = (column: number, last = column) => rows(formulas, LAST_PUPIL_ROW, column, last);
  const rules = `${options.roundUpFrom};${options.strictPass}`;
  const semester = (index: 0 | 1) => {
    const { leftGuard, rightGuard } = layout.blocks[index];
    const works = [
      body(leftGuard, rightGuard),
      rows(weights, weights, leftGuard, rightGuard),
      rows(kinds, kinds, leftGuard, rightGuard),
    ].join(';');
    return {
      mean: `=WEIGHTED_MEAN(${works})`,
      grade: `=SEMESTER_GRADE(${works};${body(layout.status[index])};${rules})`,
    };
  };
  // What was kept when a semester was closed counts, whatever has become of its marks since.
  const official = (index: 0 | 1) =>
    `MAP(${body(layout.closed[index])};${body(layout.grade[index])};LAMBDA(u;f;IF(u<>"";u;IF(f="";"";f))))`;
  const all = [official(0), official(1), body(layout.override), body(layout.yearMean)];
  return {
    semesters: [semester(0), semester(1)] as const,
    yearMean: options.annualFromAllMarks ? yearMeanFormula(layout) : '',
    annual: `=ANNUAL_GRADE(${all.join(';')};${rules})`,
  };
}

/**
 * The plain mean of all the year's marks, joined from the two blocks row by row. Works that are formative or a bonus
 * are left out by the semesters' own rule, so both blocks bring their kinds; every weight is 1.
 */
function yearMeanFormula(layout: SubjectLayout): string {
  const { formulas, kinds } = SUBJECT_ROWS;
  const join = (from: number, to: number) =>
    `HSTACK(${layout.blocks
      .map(({ leftGuard, rightGuard }) => `${columnName(leftGuard)}${from}:${columnName(rightGuard)}${to}`)
      .join(';')})`;
  return `=WEIGHTED_MEAN(${join(formulas, LAST_PUPIL_ROW)};;${join(kinds, kinds)})`;
}
