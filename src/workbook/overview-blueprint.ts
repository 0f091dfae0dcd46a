// `Suvestinė` of a new workbook: three columns a subject, each one formula that looks the pupils up by name, so that
// sorting one sheet never mixes up another.
import { type Area, COLOURS, LAST_PUPIL_ROW, type SheetBlueprint } from './blueprint';
import { type Cell, columnName } from './cell';
import { OVERVIEW_NAMES, OVERVIEW_RESULTS, OVERVIEW_SHEET } from './overview-sheet';
import { pupilsSheet } from './pupils-sheet';
import { resultColours } from './subject-blueprint';
import { SUBJECT_ROWS, type SubjectLayout } from './subject-layout';
import { columnsOf } from './table-schema';

const ROWS = { subjects: 1, headers: 2, formulas: 3 } as const;

export function overviewBlueprint(
  subjects: readonly { readonly name: string; readonly layout: SubjectLayout }[],
  words: { readonly computed: string },
): SheetBlueprint {
  const columns = 1 + subjects.length * 3;
  const cells: Cell[][] = Array.from({ length: LAST_PUPIL_ROW }, () => new Array<Cell>(columns).fill(''));
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row - 1];
    if (line) line[column - 1] = cell;
  };
  put(ROWS.headers, 1, OVERVIEW_NAMES);
  for (let row = ROWS.formulas; row <= LAST_PUPIL_ROW; row++) put(row, 1, nameFormula(row));
  subjects.forEach(({ name, layout }, index) => {
    const results = [
      { header: OVERVIEW_RESULTS.grade1, columns: [layout.closed[0], layout.grade[0]] },
      { header: OVERVIEW_RESULTS.grade2, columns: [layout.closed[1], layout.grade[1]] },
      { header: OVERVIEW_RESULTS.annual, columns: [layout.annual] },
    ];
    results.forEach(({ header, columns: found }, offset) => {
      const at = 2 + index * 3 + offset;
      put(ROWS.subjects, at, name);
      put(ROWS.headers, at, header);
      put(ROWS.formulas, at, lookUpFormula(name, layout.names, found));
    });
  });
  const body: Area = {
    row: ROWS.formulas,
    column: 2,
    rows: LAST_PUPIL_ROW - ROWS.formulas + 1,
    columns: columns - 1,
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
    widths: [215, ...new Array<number>(columns - 1).fill(74)],
    hiddenColumns: [],
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

/** Surname and name of the pupil who stands as far down in `Mokiniai` as this row does here. */
function nameFormula(row: number): string {
  const place = `ROWS(A$${ROWS.formulas}:A${row})`;
  const part = (key: NamePart) => `INDEX(${pupilsRange(key)};${place})`;
  return `=IF(${part('lastName')}="";"";${part('lastName')}&" "&${part('firstName')})`;
}

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

function pupilsRange(key: NamePart): string {
  const column = columnName(columnsOf(pupilsSheet).findIndex((spec) => spec.key === key) + 1);
  return `${pupilsSheet.sheet}!$${column}$2:$${column}$${LAST_PUPIL_ROW - 1}`;
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
