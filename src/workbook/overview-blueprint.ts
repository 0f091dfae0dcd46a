// `Suvestinė` of a new workbook: the pupils with their codes, then three columns a subject, each one formula that looks
// the pupils up by name, so that sorting one sheet never mixes up another. Above the headings of names and codes stand
// the class and the school year: whoever reads this sheet knows the whole class.
import { type Area, COLOURS, LAST_PUPIL_ROW, type SheetBlueprint } from './blueprint';
import { type Cell, columnName } from './cell';
import { OVERVIEW_CODES, OVERVIEW_NAMES, OVERVIEW_RESULTS, OVERVIEW_SHEET } from './overview-sheet';
import { pupilsSheet } from './pupils-sheet';
import { settingAddress } from './settings-blueprint';
import { resultColours } from './subject-blueprint';
import { SUBJECT_ROWS, type SubjectLayout } from './subject-layout';
import { columnsOf } from './table-schema';

const ROWS = { subjects: 1, headers: 2, formulas: 3 } as const;
const COLUMNS = { names: 1, codes: 2, firstSubject: 3 } as const;
const RESULT_COLUMNS = 3;

export function overviewBlueprint(
  subjects: readonly { readonly name: string; readonly layout: SubjectLayout }[],
  words: { readonly computed: string },
): SheetBlueprint {
  const columns = COLUMNS.firstSubject - 1 + subjects.length * RESULT_COLUMNS;
  const cells: Cell[][] = Array.from({ length: LAST_PUPIL_ROW }, () => new Array<Cell>(columns).fill(''));
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row - 1];
    if (line) line[column - 1] = cell;
  };
  put(ROWS.subjects, COLUMNS.names, `=${settingAddress('className')}`);
  put(ROWS.subjects, COLUMNS.codes, `=${settingAddress('schoolYear')}`);
  put(ROWS.headers, COLUMNS.names, OVERVIEW_NAMES);
  put(ROWS.headers, COLUMNS.codes, OVERVIEW_CODES);
  for (let row = ROWS.formulas; row <= LAST_PUPIL_ROW; row++) put(row, COLUMNS.names, nameFormula(row));
  put(ROWS.formulas, COLUMNS.codes, codesFormula());
  subjects.forEach(({ name, layout }, index) => {
    overviewSubject(name, layout).forEach((line, rowIndex) => {
      line.forEach((cell, offset) => {
        put(rowIndex + 1, COLUMNS.firstSubject + index * RESULT_COLUMNS + offset, cell);
      });
    });
  });
  const body: Area = {
    row: ROWS.formulas,
    column: COLUMNS.firstSubject,
    rows: LAST_PUPIL_ROW - ROWS.formulas + 1,
    columns: columns - COLUMNS.firstSubject + 1,
  };
  return {
    name: OVERVIEW_SHEET,
    rows: LAST_PUPIL_ROW,
    columns,
    cells,
    heights: [
      { row: ROWS.subjects, height: 62 },
      { row: ROWS.headers, height: 42 },
    ],
    widths: [215, 110, ...new Array<number>(columns - 2).fill(74)],
    hiddenColumns: [COLUMNS.codes],
    frozenRows: ROWS.headers,
    frozenColumns: 1,
    looks: [
      {
        area: { row: 1, column: 1, rows: 2, columns },
        look: { bold: true, background: COLOURS.header, wrap: true, align: 'center' },
      },
      { area: body, look: { align: 'center' } },
    ],
    checks: [],
    colours: resultColours([body]),
    warned: [{ area: { ...body, column: 1, columns }, why: words.computed }],
  };
}

/** The columns of one subject from the first row down: its name, the headings, one formula each for the class. */
export function overviewSubject(name: string, layout: SubjectLayout): readonly (readonly Cell[])[] {
  const results = [
    { header: OVERVIEW_RESULTS.grade1, columns: [layout.closed[0], layout.grade[0]] },
    { header: OVERVIEW_RESULTS.grade2, columns: [layout.closed[1], layout.grade[1]] },
    { header: OVERVIEW_RESULTS.annual, columns: [layout.annual] },
  ];
  return [
    results.map(() => name),
    results.map(({ header }) => header),
    results.map(({ columns }) => lookUpFormula(name, layout.names, columns)),
  ];
}

/** Surname and name of the pupil who stands as far down in `Mokiniai` as this row does here. */
function nameFormula(row: number): string {
  const place = `ROWS(A$${ROWS.formulas}:A${row})`;
  const part = (key: NamePart) => `INDEX(${pupilsRange(key)};${place})`;
  return `=IF(${part('lastName')}="";"";${part('lastName')}&" "&${part('firstName')})`;
}

/** The codes, beside the names. Joined with nothing, a code that is a number is a text like the others. */
const codesFormula = (): string =>
  `=MAP(${pupilsRange('lastName')};${pupilsRange('id')};LAMBDA(pavarde;kodas;IF(pavarde="";"";kodas&"")))`;

/**
 * Asks `Mokiniai` itself, not the names beside it: a formula should not wait for what another one spills. Of several
 * columns the first that holds something counts: a kept result before what the formula gives.
 */
function lookUpFormula(sheet: string, names: number, results: readonly number[]): string {
  const range = (column: number) =>
    `${quoted(sheet)}!${columnName(column)}${SUBJECT_ROWS.formulas}:${columnName(column)}${LAST_PUPIL_ROW}`;
  const [first, ...others] = results.map((column) =>
    // A cell left empty is looked up as 0, and no result is 0.
    forEveryPupil(`XLOOKUP(pavarde&" "&vardas;${range(names)};${range(column)};"")`),
  );
  if (others.length === 0) return `=MAP(${first};LAMBDA(rastas;IF(rastas=0;"";rastas)))`;
  return `=MAP(${first};${others.join(';')};LAMBDA(uzbaigta;rastas;IF(AND(uzbaigta<>0;uzbaigta<>"");uzbaigta;IF(rastas=0;"";rastas))))`;
}

/** One formula for the class; `value` may name `pavarde` and `vardas`. */
const forEveryPupil = (value: string): string =>
  `MAP(${pupilsRange('lastName')};${pupilsRange('firstName')};LAMBDA(pavarde;vardas;IF(pavarde="";"";${value})))`;

type NamePart = 'lastName' | 'firstName';

function pupilsRange(key: NamePart | 'id'): string {
  const column = columnName(columnsOf(pupilsSheet).findIndex((spec) => spec.key === key) + 1);
  return `${pupilsSheet.sheet}!$${column}$2:$${column}$${LAST_PUPIL_ROW - 1}`;
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
