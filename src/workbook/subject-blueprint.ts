// A new subject sheet as drawn in ARCHITECTURE.md: header rows, two blocks of works, results, one formula a column.
import { KINDS_OF_WORK } from '../domain/kind-of-work';
import type { Area, Condition, Look, SheetBlueprint } from './blueprint';
import { COLOURS } from './blueprint';
import { type Cell, columnName, textCell } from './cell';
import { NO_GRADE_KEPT } from './closed-semesters-sheet';
import { SUBJECT_ROWS, type SubjectLayout, subjectFormulas } from './subject-layout';
import { OTHER_WAY_HEADER, ROW_LABELS, STATUSES, SUBJECT_HEADERS } from './subject-sheet';

const WORK_KINDS = KINDS_OF_WORK.map(({ code }) => code);
const OVERRIDES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', 'įsk', 'neįsk'];
/**
 * What a mark cell may hold: words (the grade's formula reads those), whole marks 1–10, also parts of one in a `G`
 * column, and any points up to 10 in a `B` column. Written without a separator of arguments, which differs by language.
 */
const markCheck = (cell: string, kind: string): string =>
  `=ISBLANK(${cell})+ISTEXT(${cell})+(N(${cell})<=10)*((N(${cell})>=1)+(${kind}="B"))*((INT(N(${cell}))=N(${cell}))+(${kind}="G")+(${kind}="B"))>0`;

export interface SubjectBlueprintInput {
  readonly subject: string;
  readonly teacher: string;
  readonly className: string;
  readonly schoolYear: string;
  readonly pupils: readonly string[];
  readonly layout: SubjectLayout;
  readonly annualFromAllMarks: boolean;
  readonly plainMean: boolean;
  readonly settings: { readonly roundUpFrom: string; readonly strictPass: string };
}
export interface SubjectWords {
  readonly title: (subject: string, className: string, schoolYear: string) => string;
  readonly teacher: (name: string) => string;
  readonly marksHelp: string;
  readonly kindsHelp: string;
  readonly weightsHelp: string;
  readonly statusHelp: string;
  readonly overrideHelp: string;
  readonly computed: string;
  /** Stand before what the annual mark would be the other way: „iš visų pažymių“, „iš pusmečių“. */
  readonly fromAllMarks: string;
  readonly fromSemesters: string;
}

export function subjectBlueprint(input: SubjectBlueprintInput, words: SubjectWords): SheetBlueprint {
  const { layout } = input;
  const columns = layout.annual;
  const formulas = subjectFormulas(layout, {
    subject: input.subject,
    annualFromAllMarks: input.annualFromAllMarks,
    plainMean: input.plainMean,
    fromAllMarks: words.fromAllMarks,
    fromSemesters: words.fromSemesters,
    ...input.settings,
  });
  const cells: Cell[][] = Array.from({ length: SUBJECT_ROWS.formulas + input.pupils.length }, () =>
    new Array<Cell>(columns).fill(''),
  );
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row - 1];
    if (line) line[column - 1] = cell;
  };
  put(SUBJECT_ROWS.title, 1, textCell(words.title(input.subject, input.className, input.schoolYear)));
  put(
    SUBJECT_ROWS.title,
    layout.blocks[0].first + 6,
    textCell(input.teacher && words.teacher(input.teacher)),
  );
  put(SUBJECT_ROWS.dates, layout.number, SUBJECT_HEADERS.number);
  for (const key of ['dates', 'kinds', 'weights', 'topics', 'formulas'] as const)
    put(SUBJECT_ROWS[key], layout.names, ROW_LABELS[key]);
  ([0, 1] as const).forEach((index) => {
    const headers = [
      [SUBJECT_HEADERS.status1, SUBJECT_HEADERS.closed1, SUBJECT_HEADERS.mean1, SUBJECT_HEADERS.grade1],
      [SUBJECT_HEADERS.status2, SUBJECT_HEADERS.closed2, SUBJECT_HEADERS.mean2, SUBJECT_HEADERS.grade2],
    ][index] as [string, string, string, string];
    put(SUBJECT_ROWS.dates, layout.status[index], headers[0]);
    put(SUBJECT_ROWS.dates, layout.closed[index], headers[1]);
    put(SUBJECT_ROWS.dates, layout.mean[index], headers[2]);
    put(SUBJECT_ROWS.dates, layout.grade[index], headers[3]);
    put(SUBJECT_ROWS.formulas, layout.mean[index], formulas.semesters[index].mean);
    put(SUBJECT_ROWS.formulas, layout.grade[index], formulas.semesters[index].grade);
  });
  put(SUBJECT_ROWS.dates, layout.yearMean, SUBJECT_HEADERS.yearMean);
  put(SUBJECT_ROWS.dates, layout.otherWay, OTHER_WAY_HEADER);
  put(SUBJECT_ROWS.dates, layout.override, SUBJECT_HEADERS.override);
  put(SUBJECT_ROWS.dates, layout.annual, SUBJECT_HEADERS.annual);
  put(SUBJECT_ROWS.formulas, layout.yearMean, formulas.yearMean);
  put(SUBJECT_ROWS.formulas, layout.otherWay, formulas.otherWay);
  put(SUBJECT_ROWS.formulas, layout.annual, formulas.annual);
  input.pupils.forEach((name, index) => {
    put(SUBJECT_ROWS.firstPupil + index, layout.number, index + 1);
    put(SUBJECT_ROWS.firstPupil + index, layout.names, textCell(name));
  });
  return {
    name: input.subject,
    rows: layout.lastRow,
    columns,
    cells,
    widths: widths(layout),
    heights: [{ row: SUBJECT_ROWS.topics, height: 66 }],
    hiddenColumns: [],
    frozenRows: SUBJECT_ROWS.formulas,
    frozenColumns: layout.names,
    looks: looks(layout),
    checks: checks(layout, words),
    colours: colours(layout),
    // One protection a sheet: everything that is computed hangs on this row.
    warned: [headerRow(SUBJECT_ROWS.formulas, 1, columns)],
  };
}

const bodyRows = ({ lastRow }: SubjectLayout): number => lastRow - SUBJECT_ROWS.firstPupil + 1;
/** Columns from the row of formulas down: a result column with its formula. */
const pupilsIn = (layout: SubjectLayout, column: number, columns: number): Area => ({
  row: SUBJECT_ROWS.formulas,
  column,
  rows: bodyRows(layout) + 1,
  columns,
});
const cellsOf = (layout: SubjectLayout, column: number, columns = 1): Area => ({
  row: SUBJECT_ROWS.firstPupil,
  column,
  rows: bodyRows(layout),
  columns,
});
const headerRow = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });

/** A sentence of `otherWay` fits into one line: in two its beginning is cut off. */
const WIDTHS = { number: 34, names: 240, guard: 10, work: 52, result: 96, otherWay: 150 } as const;

/** Few different widths: every stretch of one width is a call. */
function widths(layout: SubjectLayout): number[] {
  const result = new Array<number>(layout.annual).fill(WIDTHS.result);
  const set = (column: number, count: number, width: number) => {
    result.fill(width, column - 1, column - 1 + count);
  };
  set(layout.number, 1, WIDTHS.number);
  set(layout.names, 1, WIDTHS.names);
  set(layout.otherWay, 1, WIDTHS.otherWay);
  for (const { leftGuard, first, count, rightGuard } of layout.blocks) {
    set(leftGuard, 1, WIDTHS.guard);
    set(first, count, WIDTHS.work);
    set(rightGuard, 1, WIDTHS.guard);
  }
  return result;
}

function looks(layout: SubjectLayout): { area: Area; look: Look }[] {
  const { title, dates, topics } = SUBJECT_ROWS;
  const results = [
    ...layout.closed,
    ...layout.mean,
    ...layout.grade,
    layout.yearMean,
    layout.otherWay,
    layout.annual,
  ];
  return [
    {
      area: headerRow(title, 1, layout.annual),
      look: { bold: true },
    },
    {
      area: { row: dates, column: 1, rows: topics - dates + 1, columns: layout.annual },
      look: { background: COLOURS.header, align: 'center', wrap: true },
    },
    { area: headerRow(dates, 1, layout.annual), look: { bold: true } },
    // Topics are long and their columns narrow.
    { area: headerRow(topics, layout.names + 1, layout.annual - layout.names), look: { fontSize: 8 } },
    ...layout.blocks.map(({ first, count }) => ({
      area: headerRow(dates, first, count),
      look: { numberFormat: 'mm-dd' },
    })),
    {
      area: cellsOf(layout, layout.blocks[0].first, layout.annual - layout.blocks[0].first + 1),
      look: { align: 'center' },
    },
    ...layout.blocks.flatMap(({ leftGuard, rightGuard }) =>
      [leftGuard, rightGuard].map((column) => ({
        area: pupilsIn(layout, column, 1),
        look: { background: COLOURS.guard },
      })),
    ),
    ...results.map((column) => ({
      area: pupilsIn(layout, column, 1),
      look: { background: COLOURS.computed },
    })),
    ...[...layout.mean, layout.yearMean].map((column) => ({
      area: pupilsIn(layout, column, 1),
      look: { numberFormat: '0.00' },
    })),
    { area: pupilsIn(layout, layout.otherWay, 1), look: { wrap: true } },
    ...[...layout.closed, ...layout.grade, layout.annual].map((column) => ({
      area: cellsOf(layout, column),
      look: { bold: true },
    })),
  ];
}

function checks(layout: SubjectLayout, words: SubjectWords): SheetBlueprint['checks'] {
  const corner = (column: number) => `${columnName(column)}${SUBJECT_ROWS.firstPupil}`;
  return [
    ...layout.blocks.flatMap(({ first, count }) => [
      {
        area: cellsOf(layout, first, count),
        check: {
          kind: 'formula' as const,
          formula: markCheck(corner(first), `${columnName(first)}$${SUBJECT_ROWS.kinds}`),
        },
        help: words.marksHelp,
      },
      {
        area: headerRow(SUBJECT_ROWS.kinds, first, count),
        check: { kind: 'list' as const, values: WORK_KINDS },
        help: words.kindsHelp,
      },
      {
        area: headerRow(SUBJECT_ROWS.weights, first, count),
        check: { kind: 'number-from' as const, least: 0 },
        help: words.weightsHelp,
      },
    ]),
    ...layout.status.map((column) => ({
      area: cellsOf(layout, column),
      check: { kind: 'list' as const, values: STATUSES },
      help: words.statusHelp,
    })),
    {
      area: cellsOf(layout, layout.override),
      check: { kind: 'list', values: OVERRIDES },
      help: words.overrideHelp,
    },
  ];
}

/** Both ways of S3-26 begin with this word where they are said to differ. */
const OTHER_WAY_BEGINS = 'iš ';

function colours(layout: SubjectLayout): SheetBlueprint['colours'] {
  const columns = [...layout.closed, ...layout.grade, layout.otherWay, layout.annual];
  const areas = columns.map((column) => pupilsIn(layout, column, 1));
  const [problem, attention, ...others] = resultColours(areas);
  const otherWay = { areas, when: { kind: 'text-begins' as const, text: OTHER_WAY_BEGINS } };
  if (!problem || !attention) return [];
  const changed = {
    areas: layout.closed.map((column) => pupilsIn(layout, column, 1)),
    when: notAsKept(layout),
  };
  // Rules of the same areas stand beside each other: the areas are said once.
  return [
    { ...changed, look: problem.look },
    problem,
    attention,
    { ...otherWay, look: attention.look },
    ...others,
  ];
}

/**
 * A kept result that is not what the formula beside it gives now: marks of a closed semester were changed. Written
 * for the first semester; the second one's columns are as far apart. A dash stands for no grade.
 */
function notAsKept(layout: SubjectLayout): Condition {
  const cell = (column: number) => `${columnName(column)}${SUBJECT_ROWS.formulas}`;
  const [kept, now] = [cell(layout.closed[0]), cell(layout.grade[0])];
  return {
    kind: 'formula',
    formula: `=(${kept}<>"")*(${kept}<>${now})*((${kept}<>"${NO_GRADE_KEPT}")+(${now}<>""))>0`,
  };
}

/** Problems orange, what waits for a decision yellow, negative results red; rules of one look beside each other. */
export const resultColours = (areas: readonly Area[]): SheetBlueprint['colours'] => [
  { areas, when: { kind: 'text-begins', text: 'KLAIDA' }, look: { background: COLOURS.problem } },
  { areas, when: { kind: 'text-is', text: 'nėra testo' }, look: { background: COLOURS.attention } },
  ...negativeColours(areas),
];

function negativeColours(areas: readonly Area[]): SheetBlueprint['colours'] {
  const look = { background: COLOURS.negative, fontColor: COLOURS.negativeText };
  return [
    { areas, when: { kind: 'number-between', from: 1, to: 3 }, look },
    { areas, when: { kind: 'text-is', text: 'neįsk' }, look },
  ];
}
