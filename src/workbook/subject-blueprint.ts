// A new subject sheet as drawn in ARCHITECTURE.md: header rows, two blocks of works, results, one formula a column.
import type { Area, Look, SheetBlueprint } from './blueprint';
import { COLOURS, LAST_PUPIL_ROW } from './blueprint';
import { type Cell, columnName, textCell } from './cell';
import { SUBJECT_ROWS, type SubjectLayout, subjectFormulas } from './subject-layout';
import { ROW_LABELS, STATUSES, SUBJECT_HEADERS } from './subject-sheet';

export const WORK_KINDS = [
  'T',
  'KD',
  'R',
  'REF',
  'KŪR',
  'PD',
  'LD',
  'P',
  'AŽ',
  'AR',
  'SD',
  'ND',
  'KV',
  'G',
  'B',
  'F',
];
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
}

export function subjectBlueprint(input: SubjectBlueprintInput, words: SubjectWords): SheetBlueprint {
  const { layout } = input;
  const columns = layout.annual;
  const formulas = subjectFormulas(layout, {
    annualFromAllMarks: input.annualFromAllMarks,
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
  put(SUBJECT_ROWS.dates, layout.override, SUBJECT_HEADERS.override);
  put(SUBJECT_ROWS.dates, layout.annual, SUBJECT_HEADERS.annual);
  put(SUBJECT_ROWS.formulas, layout.yearMean, formulas.yearMean);
  put(SUBJECT_ROWS.formulas, layout.annual, formulas.annual);
  input.pupils.forEach((name, index) => {
    put(SUBJECT_ROWS.firstPupil + index, layout.number, index + 1);
    put(SUBJECT_ROWS.firstPupil + index, layout.names, textCell(name));
  });
  return {
    name: input.subject,
    rows: LAST_PUPIL_ROW,
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
    warned: [
      ...([0, 1] as const).map((index) => pupilsIn(layout.closed[index], index === 1 ? 4 : 3)),
      pupilsIn(layout.annual, 1),
    ].map((area) => ({ area, why: words.computed })),
  };
}

const bodyRows = LAST_PUPIL_ROW - SUBJECT_ROWS.firstPupil + 1;
/** Columns from the row of formulas down: a result column with its formula. */
const pupilsIn = (column: number, columns: number): Area => ({
  row: SUBJECT_ROWS.formulas,
  column,
  rows: bodyRows + 1,
  columns,
});
const cellsOf = (column: number, columns = 1): Area => ({
  row: SUBJECT_ROWS.firstPupil,
  column,
  rows: bodyRows,
  columns,
});
const headerRow = (row: number, column: number, columns: number): Area => ({ row, column, rows: 1, columns });

function widths(layout: SubjectLayout): number[] {
  const result = new Array<number>(layout.annual).fill(52);
  const set = (column: number, width: number) => {
    result[column - 1] = width;
  };
  set(layout.number, 34);
  set(layout.names, 240);
  for (const { leftGuard, rightGuard } of layout.blocks) {
    set(leftGuard, 10);
    set(rightGuard, 10);
  }
  for (const index of [0, 1] as const) {
    set(layout.status[index], 95);
    set(layout.closed[index], 84);
    set(layout.mean[index], 84);
    set(layout.grade[index], 84);
  }
  set(layout.yearMean, 112);
  set(layout.override, 130);
  set(layout.annual, 84);
  return result;
}

function looks(layout: SubjectLayout): { area: Area; look: Look }[] {
  const { title, dates, topics, formulas } = SUBJECT_ROWS;
  const results = [...layout.closed, ...layout.mean, ...layout.grade, layout.yearMean, layout.annual];
  return [
    {
      area: headerRow(title, 1, layout.annual),
      look: { bold: true, fontSize: 12, fontColor: COLOURS.title },
    },
    {
      area: { row: dates, column: 1, rows: topics - dates + 1, columns: layout.annual },
      look: { background: COLOURS.header, align: 'center', wrap: true },
    },
    { area: headerRow(dates, 1, layout.annual), look: { bold: true } },
    { area: headerRow(topics, layout.names + 1, layout.annual - layout.names), look: { fontSize: 8 } },
    ...layout.blocks.map(({ first, count }) => ({
      area: headerRow(dates, first, count),
      look: { numberFormat: 'mm-dd' },
    })),
    { area: headerRow(formulas, 1, layout.annual), look: { fontColor: COLOURS.faint, fontSize: 8 } },
    {
      area: cellsOf(layout.blocks[0].first, layout.annual - layout.blocks[0].first + 1),
      look: { align: 'center' },
    },
    ...layout.blocks.flatMap(({ leftGuard, rightGuard }) =>
      [leftGuard, rightGuard].map((column) => ({
        area: pupilsIn(column, 1),
        look: { background: COLOURS.guard },
      })),
    ),
    ...results.map((column) => ({ area: pupilsIn(column, 1), look: { background: COLOURS.computed } })),
    ...[...layout.mean, layout.yearMean].map((column) => ({
      area: pupilsIn(column, 1),
      look: { numberFormat: '0.00' },
    })),
    ...[...layout.closed, ...layout.grade, layout.annual].map((column) => ({
      area: cellsOf(column),
      look: { bold: true },
    })),
  ];
}

function checks(layout: SubjectLayout, words: SubjectWords): SheetBlueprint['checks'] {
  const corner = (column: number) => `${columnName(column)}${SUBJECT_ROWS.firstPupil}`;
  return [
    ...layout.blocks.flatMap(({ first, count }) => [
      {
        area: cellsOf(first, count),
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
      area: cellsOf(column),
      check: { kind: 'list' as const, values: STATUSES },
      help: words.statusHelp,
    })),
    {
      area: cellsOf(layout.override),
      check: { kind: 'list', values: OVERRIDES },
      help: words.overrideHelp,
    },
  ];
}

function colours(layout: SubjectLayout): SheetBlueprint['colours'] {
  const areas = [...layout.closed, ...layout.grade, layout.annual].map((column) => pupilsIn(column, 1));
  return resultColours(areas);
}

/** Negative results red, problems orange, what waits for a decision yellow. */
export function resultColours(areas: readonly Area[]): SheetBlueprint['colours'] {
  const negative = { background: COLOURS.negative, fontColor: COLOURS.negativeText };
  return [
    { areas, when: { kind: 'number-between', from: 1, to: 3 }, look: negative },
    { areas, when: { kind: 'text-is', text: 'neįsk' }, look: negative },
    { areas, when: { kind: 'text-begins', text: 'KLAIDA' }, look: { background: COLOURS.problem } },
    { areas, when: { kind: 'text-is', text: 'nėra testo' }, look: { background: COLOURS.attention } },
  ];
}
