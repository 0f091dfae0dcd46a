// Where everything stands on a new subject sheet. Only new sheets are drawn by this: sheets that exist are read by
// their headings (subject-sheet.ts).
import { LAST_PUPIL_ROW } from './blueprint';
import { columnName } from './cell';
import { subjectsSheet } from './subjects-sheet';
import { columnsOf } from './table-schema';

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

/** As far down as the formulas look for a subject in `Dalykai`. */
const LAST_SUBJECT_ROW = 200;
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
  /** What the other way of S3-26 would give, where it differs. */
  readonly otherWay: number;
  readonly override: number;
  readonly annual: number;
  /** As far down as formulas and looks reach: a class grows into the empty rows. */
  readonly lastRow: number;
}
export interface WorkBlock {
  readonly leftGuard: number;
  readonly first: number;
  readonly count: number;
  readonly rightGuard: number;
}

/** The columns for as many works a semester as are wanted; counted from 1. */
export function subjectLayout(
  worksInSemester: readonly [number, number],
  lastRow: number = LAST_PUPIL_ROW,
): SubjectLayout {
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
    otherWay: results2 + RESULT_COLUMNS + 1,
    override: results2 + RESULT_COLUMNS + 2,
    annual: results2 + RESULT_COLUMNS + 3,
    lastRow,
  };
}

export interface SubjectFormulaOptions {
  /** How the sheet and the row of `Dalykai` are called. */
  readonly subject: string;
  /** What holds while the subject has no row in `Dalykai`. */
  readonly annualFromAllMarks: boolean;
  readonly plainMean: boolean;
  /** Addresses such as `Nustatymai!$B$18`. */
  readonly roundUpFrom: string;
  readonly strictPass: string;
  /** What stands before a mark that the other way would give: „iš visų pažymių“. */
  readonly fromAllMarks: string;
  readonly fromSemesters: string;
}

/**
 * The formulas of the result columns, one for the whole class. How a subject's mean is taken and what its annual mark is
 * made from are asked of `Dalykai` by every formula, so that a change there reaches a sheet that exists already.
 */
export function subjectFormulas(layout: SubjectLayout, options: SubjectFormulaOptions) {
  const { formulas, kinds, weights } = SUBJECT_ROWS;
  const body = (column: number, last = column) => area(formulas, layout.lastRow, column, last);
  const rules = `${options.roundUpFrom};${options.strictPass}`;
  const plain = asksSubjects(options, 'mean', 'aritmetinis', options.plainMean);
  const fromAll = asksSubjects(options, 'annualFrom', 'visi', options.annualFromAllMarks);
  const semester = (index: 0 | 1) => {
    const { leftGuard, rightGuard } = layout.blocks[index];
    const works = [
      body(leftGuard, rightGuard),
      // Without weights the mean is plain (S3-24); a weight that is missing stays missing, never 0.
      `MAP(${area(weights, weights, leftGuard, rightGuard)};LAMBDA(svoris;IF(svoris="";"";IF(paprastas;"";svoris))))`,
      area(kinds, kinds, leftGuard, rightGuard),
    ].join(';');
    return {
      mean: `=LET(paprastas;${plain};WEIGHTED_MEAN(${works}))`,
      grade: `=LET(paprastas;${plain};SEMESTER_GRADE(${works};${body(layout.status[index])};${rules}))`,
    };
  };
  // What was kept when a semester was closed counts, whatever has become of its marks since.
  const official = (index: 0 | 1) =>
    `MAP(${body(layout.closed[index])};${body(layout.grade[index])};LAMBDA(uzbaigta;rastas;IF(uzbaigta<>"";uzbaigta;IF(rastas="";"";rastas))))`;
  const semesters = `${official(0)};${official(1)}`;
  const override = body(layout.override);
  const yearMean = (isUsed: string) =>
    `MAP(${body(layout.yearMean)};LAMBDA(vidurkis;IF(vidurkis="";"";IF(${isUsed};vidurkis;""))))`;
  return {
    semesters: [semester(0), semester(1)] as const,
    yearMean: yearMeanFormula(layout),
    annual: `=LET(visi;${fromAll};ANNUAL_GRADE(${semesters};${override};${yearMean('visi')};${rules}))`,
    // Only marks can differ, and only where no mark of another work has replaced both.
    otherWay:
      `=LET(visi;${fromAll};MAP(ANNUAL_GRADE(${semesters};;${yearMean('NOT(visi)')};${rules});` +
      `${body(layout.annual)};${override};LAMBDA(kitaip;metinis;kitas;` +
      `IF(kitas<>"";"";IF(ISNUMBER(kitaip);IF(ISNUMBER(metinis);IF(kitaip=metinis;"";` +
      `IF(visi;"${options.fromSemesters}";"${options.fromAllMarks}")&" "&kitaip);"");"")))))`,
  };
}

function area(from: number, to: number, column: number, lastColumn = column): string {
  return `${columnName(column)}${from}:${columnName(lastColumn)}${to}`;
}

/** Whether a subject's row in `Dalykai` has the word in a column. */
function asksSubjects(
  { subject }: SubjectFormulaOptions,
  key: 'mean' | 'annualFrom',
  word: string,
  otherwise: boolean,
): string {
  const column = (wanted: string) => {
    const name = columnName(columnsOf(subjectsSheet).findIndex((spec) => spec.key === wanted) + 1);
    return `${subjectsSheet.sheet}!$${name}$2:$${name}$${LAST_SUBJECT_ROW}`;
  };
  const name = `"${subject.replace(/"/g, '""')}"`;
  return `XLOOKUP(${name};${column('name')};${column(key)};"${otherwise ? word : ''}")="${word}"`;
}

/**
 * The plain mean of all the year's marks (S3-26), joined from the two blocks row by row; every weight is 1. Formative
 * works are left out, and so are bonus points: they are no marks, and each has raised its semester's result already
 * (docs/adr/0005-the-year-from-all-marks.md).
 */
function yearMeanFormula(layout: SubjectLayout): string {
  const { formulas, kinds } = SUBJECT_ROWS;
  const join = (from: number, to: number) =>
    `HSTACK(${layout.blocks.map(({ leftGuard, rightGuard }) => area(from, to, leftGuard, rightGuard)).join(';')})`;
  const countedKinds = `MAP(${join(kinds, kinds)};LAMBDA(rusis;IF(UPPER(LEFT(TRIM(rusis);1))="B";"F";IF(rusis="";"";rusis))))`;
  return `=WEIGHTED_MEAN(${join(formulas, layout.lastRow)};;${countedKinds})`;
}
