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
  const cells: Cell[][] = Array.from({ length: 3 }, () => new Array<Cell>(columns).fill(''));
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row - 1];
    if (line) line[column - 1] = cell;
  };
  put(ROWS.headers, 1, OVERVIEW_NAMES);
  put(ROWS.formulas, 1, namesFormula());
  subjects.forEach(({ name, layout }, index) => {
    const results = [
      { header: OVERVIEW_RESULTS.grade1, column: layout.grade[0] },
      { header: OVERVIEW_RESULTS.grade2, column: layout.grade[1] },
      { header: OVERVIEW_RESULTS.annual, column: layout.annual },
    ];
    results.forEach(({ header, column }, offset) => {
      const at = 2 + index * 3 + offset;
      put(ROWS.subjects, at, name);
      put(ROWS.headers, at, header);
      put(ROWS.formulas, at, lookUpFormula(name, layout.names, column));
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
    widths: [190, ...new Array<number>(columns - 1).fill(74)],
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

/** Surname and name of every pupil, in the order of `Mokiniai`. */
function namesFormula(): string {
  const keys = columnsOf(pupilsSheet).map(({ key }) => key);
  const column = (key: 'lastName' | 'firstName') => columnName(keys.indexOf(key) + 1);
  const range = (key: 'lastName' | 'firstName') =>
    `${pupilsSheet.sheet}!${column(key)}2:${column(key)}${LAST_PUPIL_ROW - 1}`;
  return `=MAP(${range('lastName')};${range('firstName')};LAMBDA(pavarde;vardas;IF(pavarde="";"";pavarde&" "&vardas)))`;
}

function lookUpFormula(sheet: string, names: number, result: number): string {
  const range = (column: number) =>
    `${quoted(sheet)}!${columnName(column)}${SUBJECT_ROWS.formulas}:${columnName(column)}${LAST_PUPIL_ROW}`;
  const found = `MAP(A${ROWS.formulas}:A${LAST_PUPIL_ROW};LAMBDA(mokinys;IF(mokinys="";"";XLOOKUP(mokinys;${range(names)};${range(result)};""))))`;
  // A cell left empty is looked up as 0, and no result is 0.
  return `=MAP(${found};LAMBDA(rastas;IF(rastas=0;"";rastas)))`;
}

const quoted = (sheet: string): string => `'${sheet.replace(/'/g, "''")}'`;
