// Rows that an action added and a person has gone on writing in: marks without a name beside them would be nobody's, so
// such a row stays whole, and with it the same pupil's rows in the other sheets. So do the pupils and the subject of a
// sheet that stays because somebody has written in it.
import { type Cell, isBlank, plainWords } from '../../workbook/cell';
import { pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { type Placed, placeKey } from './areas';
import type { FoundLines } from './lines';

type Grid = readonly (readonly Cell[])[];

/** A sheet as it is now, and the action's cells in it that are still there. */
export interface ChangedSheet {
  readonly sheet: string;
  readonly rows: Grid;
  readonly formulas: readonly (readonly string[])[];
  readonly lines: FoundLines;
  /** With what they held before. */
  readonly restorable: readonly Placed<Cell>[];
  readonly changed: readonly { readonly row: number; readonly column: number; readonly before: Cell }[];
}

/** The rows that stay, by sheets; `named` are pupils and subjects that stay in any case. */
export function rowsThatStay(
  sheets: readonly ChangedSheet[],
  named: readonly string[] = [],
): ReadonlyMap<string, ReadonlySet<number>> {
  const added = sheets.map((sheet) => ({ sheet, rows: addedRows(sheet), nameAt: namesIn(sheet) }));
  const written = added.map(({ sheet, rows, nameAt }) => ({
    rows: rows.filter((row) => isWrittenBy(sheet, row)),
    nameAt,
  }));
  const names = new Set([
    ...named.map(plainWords),
    ...written.flatMap(({ rows, nameAt }) => rows.map(nameAt)),
  ]);
  names.delete('');
  return new Map(
    added.map(({ sheet, rows, nameAt }, index) => [
      sheet.sheet,
      new Set([...(written[index]?.rows ?? []), ...rows.filter((row) => names.has(nameAt(row)))]),
    ]),
  );
}

/** What tells such a row was written by the action, and nothing of it was there before. */
function addedRows({ restorable, changed, lines }: ChangedSheet): number[] {
  const own = [...restorable.map(({ row, value }) => ({ row, before: value })), ...changed];
  const filledBefore = new Set(own.filter(({ before }) => !isBlank(before)).map(({ row }) => row));
  const told = restorable.filter((place) => lines.weightOf(place) === 1).map(({ row }) => row);
  return [...new Set(told)].filter((row) => !filledBefore.has(row));
}

/** Something stands in the row that neither the action wrote nor a formula of the column gives. */
function isWrittenBy({ rows, formulas, restorable }: ChangedSheet, row: number): boolean {
  const own = new Set(restorable.map(placeKey));
  const isComputed = (column: number): boolean =>
    formulas.some((line, index) => index < row - 1 && (line[column - 1] ?? '') !== '');
  return (rows[row - 1] ?? []).some(
    (cell, index) =>
      !isBlank(cell) && !own.has(placeKey({ row, column: index + 1 })) && !isComputed(index + 1),
  );
}

/** The pupil of a row, as names are compared: in the register of two cells, elsewhere what tells the row. */
function namesIn({ sheet, rows, lines }: ChangedSheet): (row: number) => string {
  if (sheet !== pupilsSheet.sheet) return (row) => plainWords(lines.idAt(row));
  const table = readTable(pupilsSheet, { name: sheet, rows });
  const names = new Map(
    table.ok ? table.value.rows.map(({ row, value }) => [row, plainWords(pupilName(value))]) : [],
  );
  return (row) => names.get(row) ?? '';
}
