// The lines of the sheets that an action changes, as they will be when it is done. The action has read those sheets
// itself, so nothing is read again.
import type { Cell } from '../../workbook/cell';
import type { AreaChange } from '../change-set';
import type { Ports } from '../ports';
import { linesOf, type SheetLines } from './lines';

type Grid = readonly (readonly Cell[])[];

/** `written` are the areas that are going to be written, `recorded` all that can be undone. */
export function linesOfSheets(
  ports: Ports,
  recorded: readonly AreaChange[],
  written: readonly AreaChange[],
): Readonly<Record<string, SheetLines>> {
  const lines: Record<string, SheetLines> = {};
  for (const sheet of new Set(recorded.map((area) => area.sheet))) {
    const rows = (ports.workbook.lastRead(sheet) ?? ports.workbook.read(sheet))?.rows;
    if (!rows) continue;
    const changed = new Set(
      recorded
        .filter((area) => area.sheet === sheet)
        .flatMap(({ column, after }) => (after[0] ?? []).map((_, index) => column + index)),
    );
    lines[sheet] = linesOf(
      withAreas(
        rows,
        written.filter((area) => area.sheet === sheet),
      ),
      changed,
    );
  }
  return lines;
}

function withAreas(rows: Grid, areas: readonly AreaChange[]): Grid {
  const grid = rows.map((cells) => [...cells]);
  for (const { row, column, after } of areas)
    after.forEach((line, down) => {
      while (grid.length < row + down) grid.push([]);
      const cells = grid[row + down - 1] ?? [];
      line.forEach((cell, right) => {
        while (cells.length < column + right) cells.push('');
        cells[column + right - 1] = cell;
      });
    });
  return grid;
}
