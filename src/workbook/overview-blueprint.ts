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
const SPARE_ROWS = 40;

/** Where a subject's sheet has what is looked up there. */
export type OverviewSource = Pick<SubjectLayout, 'names' | 'closed' | 'grade' | 'annual' | 'lastRow'>;
export interface OverviewPlace {
  /** As far down as the sheet reaches. */
  readonly lastRow: number;
  /** Where the settings stand, e.g. `Nustatymai!$B$7`. */
  readonly className: string;
  readonly schoolYear: string;
}
export const usualOverviewPlace = (lastRow: number): OverviewPlace => ({
  lastRow,
  className: settingAddress('className'),
  schoolYear: settingAddress('schoolYear'),
});

export function overviewBlueprint(
  subjects: readonly { readonly name: string; readonly layout: OverviewSource }[],
  place: OverviewPlace = usualOverviewPlace(subjects[0]?.layout.lastRow ?? LAST_PUPIL_ROW),
): SheetBlueprint {
  const { lastRow } = place;
  const columns = COLUMNS.firstSubject - 1 + subjects.length * RESULT_COLUMNS;
  const cells: Cell[][] = Array.from({ length: lastRow }, () => new Array<Cell>(columns).fill(''));
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row - 1];
    if (line) line[column - 1] = cell;
  };
  put(ROWS.subjects, COLUMNS.names, `=${place.className}`);
  put(ROWS.subjects, COLUMNS.codes, `=${place.schoolYear}`);
  put(ROWS.headers, COLUMNS.names, OVERVIEW_NAMES);
  put(ROWS.headers, COLUMNS.codes, OVERVIEW_CODES);
  for (let row = ROWS.formulas; row <= lastRow; row++) put(row, COLUMNS.names, nameFormula(row, lastRow));
  put(ROWS.formulas, COLUMNS.codes, codesFormula(lastRow));
  subjects.forEach(({ name, layout }, index) => {
    overviewSubject(name, layout, lastRow).forEach((line, rowIndex) => {
      line.forEach((cell, offset) => {
        put(rowIndex + 1, COLUMNS.firstSubject + index * RESULT_COLUMNS + offset, cell);
      });
    });
  });
  // A class without subjects yet has no results.
  const results: readonly Area[] =
    subjects.length === 0
      ? []
      : [
          {
            row: ROWS.formulas,
            column: COLUMNS.firstSubject,
            rows: lastRow - ROWS.formulas + 1,
            columns: columns - COLUMNS.firstSubject + 1,
          },
        ];
  return {
    name: OVERVIEW_SHEET,
    // A row inserted in `Mokiniai` makes every result one row longer, and a result that finds no room is an error.
    rows: lastRow + SPARE_ROWS,
    columns,
    cells,
    heights: [ROWS.subjects, ROWS.headers].map((row) => ({ row, height: 62 })),
    widths: [240, ...new Array<number>(columns - 1).fill(84)],
    hiddenColumns: [COLUMNS.codes],
    frozenRows: ROWS.headers,
    frozenColumns: 1,
    looks: [
      {
        area: { row: 1, column: 1, rows: 2, columns },
        look: { bold: true, background: COLOURS.header, wrap: true, align: 'center' },
      },
      ...results.map((area) => ({ area, look: { align: 'center' as const } })),
    ],
    checks: [],
    colours: results.length > 0 ? resultColours(results) : [],
    warned: 'all',
  };
}

/** Colours for columns that are added later. */
export const overviewColours = (
  place: { readonly row: number; readonly column: number },
  columns: number,
  lastRow: number,
): SheetBlueprint['colours'] =>
  resultColours([{ row: place.row + 2, column: place.column, rows: lastRow - place.row - 1, columns }]);

/** The columns of one subject from the first row down: its name, the headings, one formula each for the class. */
export function overviewSubject(
  name: string,
  layout: OverviewSource,
  overviewRows: number,
): readonly (readonly Cell[])[] {
  const results = [
    { header: OVERVIEW_RESULTS.grade1, columns: [layout.closed[0], layout.grade[0]] },
    { header: OVERVIEW_RESULTS.grade2, columns: [layout.closed[1], layout.grade[1]] },
    { header: OVERVIEW_RESULTS.annual, columns: [layout.annual] },
  ];
  return [
    results.map(() => name),
    results.map(({ header }) => header),
    results.map(({ columns }) => lookUpFormula(name, layout, columns, overviewRows)),
  ];
}

/** Surname and name of the pupil who stands as far down in `Mokiniai` as this row does here. */
function nameFormula(row: number, lastRow: number): string {
  const place = `ROWS(A$${ROWS.formulas}:A${row})`;
  const part = (key: NamePart) => `INDEX(${pupilsRange(key, lastRow)};${place})`;
  return `=IF(${part('lastName')}="";"";${part('lastName')}&" "&${part('firstName')})`;
}

/** The codes, beside the names. Joined with nothing, a code that is a number is a text like the others. */
const codesFormula = (lastRow: number): string =>
  `=MAP(${pupilsRange('lastName', lastRow)};${pupilsRange('id', lastRow)};LAMBDA(pavarde;kodas;IF(pavarde="";"";kodas&"")))`;

/**
 * Asks `Mokiniai` itself, not the names beside it: a formula should not wait for what another one spills. Of several
 * columns the first that holds something counts: a kept result before what the formula gives.
 */
function lookUpFormula(
  sheet: string,
  { names, lastRow }: OverviewSource,
  results: readonly number[],
  overviewRows: number,
): string {
  const range = (column: number) =>
    `${quoted(sheet)}!${columnName(column)}${SUBJECT_ROWS.formulas}:${columnName(column)}${lastRow}`;
  const [first, ...others] = results.map((column) =>
    // A cell left empty is looked up as 0, and no result is 0.
    forEveryPupil(`XLOOKUP(pavarde&" "&vardas;${range(names)};${range(column)};"")`, overviewRows),
  );
  if (others.length === 0) return `=MAP(${first};LAMBDA(rastas;IF(rastas=0;"";rastas)))`;
  return `=MAP(${first};${others.join(';')};LAMBDA(uzbaigta;rastas;IF(AND(uzbaigta<>0;uzbaigta<>"");uzbaigta;IF(rastas=0;"";rastas))))`;
}

/** One formula for the class; `value` may name `pavarde` and `vardas`. */
const forEveryPupil = (value: string, lastRow: number): string =>
  `MAP(${pupilsRange('lastName', lastRow)};${pupilsRange('firstName', lastRow)};LAMBDA(pavarde;vardas;IF(pavarde="";"";${value})))`;

type NamePart = 'lastName' | 'firstName';

/** As many rows of `Mokiniai` as there are here below the headings. */
function pupilsRange(key: NamePart | 'id', lastRow: number): string {
  const column = columnName(columnsOf(pupilsSheet).findIndex((spec) => spec.key === key) + 1);
  return `${pupilsSheet.sheet}!$${column}$2:$${column}$${lastRow - 1}`;
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
