// The computed column of `MIP`: it says what the subjects' sheets give, whatever was typed there.
import { type Result, success } from '../../domain/result';
import { type Cell, isBlank, numberOfCell } from '../../workbook/cell';
import { type ClassNames, cellOf, type EntryTable, openRegister } from '../entries/entry-table';
import { registerOf } from '../entries/registers';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { registerRows } from './register-rows';

const MEAN = 'mean';
const SHEET = registerOf('mip').sheet;

/** A pupil's means in hundredths by period; null where there are no marks. */
export type PeriodMeans = ReadonlyMap<string, ReadonlyMap<string, number | null>>;

/** What a row's cell holds and what it ought to; a row that is nobody's ought to hold what it does. */
interface MeanCell {
  readonly row: number;
  readonly stands: Cell;
  readonly ought: Cell | undefined;
}

/** Rows that are there are filled in, read anew under the lock. Nothing is locked when `read` differs in nothing. */
export function fillMeans(
  ports: Ports,
  read: EntryTable,
  names: ClassNames,
  means: PeriodMeans,
): Result<void> {
  if (!meanCells(read, names, means).some(isWrong)) return success(undefined);
  return underLock(ports, () => {
    const table = openRegister('mip', ports.workbook.read(SHEET));
    if (!table.ok) return table;
    const column = table.value.columns[MEAN] ?? 0;
    for (const cells of writtenTogether(meanCells(table.value, names, means)))
      ports.workbook.writeArea(
        SHEET,
        cells[0]?.row ?? 0,
        column,
        cells.map(({ ought, stands }) => [ought ?? stands]),
      );
    ports.workbook.flush();
    return success(undefined);
  });
}

function meanCells(table: EntryTable, names: ClassNames, means: PeriodMeans): readonly MeanCell[] {
  const rows = registerRows(table, names);
  const ought = new Map<number, Cell>();
  for (const [pupilId, byPeriod] of means)
    for (const [part, { row }] of rows.of(pupilId)) {
      const mean = byPeriod.get(part);
      if (mean !== undefined) ought.set(row, mean === null ? '' : mean / 100);
    }
  return table.rows.map((row) => ({
    row: row.row,
    stands: cellOf(table, row, MEAN),
    ought: ought.get(row.row),
  }));
}

const isWrong = ({ stands, ought }: MeanCell): boolean =>
  ought !== undefined && (ought === '' ? !isBlank(stands) : numberOfCell(stands) !== ought);

/**
 * One write from the first wrong cell to the last, however many pupils there are between them; another where an empty
 * row or a number beside nobody's entry stands in between.
 */
function writtenTogether(cells: readonly MeanCell[]): readonly (readonly MeanCell[])[] {
  const stretches: MeanCell[][] = [];
  let above: MeanCell | undefined;
  for (const cell of cells) {
    const isOurs = cell.ought !== undefined || isBlank(cell.stands);
    if (isOurs && above?.row === cell.row - 1) stretches[stretches.length - 1]?.push(cell);
    else if (isOurs) stretches.push([cell]);
    above = isOurs ? cell : undefined;
  }
  return stretches.flatMap((stretch) => {
    const wrong = stretch.map(isWrong);
    return wrong.includes(true) ? [stretch.slice(wrong.indexOf(true), wrong.lastIndexOf(true) + 1)] : [];
  });
}
