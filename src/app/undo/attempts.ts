// An action that was cut off is repeated: the journal then says what a run that was not cut off would have said.
import type { AreaChange } from '../change-set';
import type { Ports } from '../ports';
import { areasOfCells, type CellChange, changedCells, placeKey, sameCell } from './areas';
import type { Changes } from './journal';
import { findLines } from './lines';
import { linesOfSheets } from './sheet-lines';

/**
 * Undone, everything is as before the first attempt; what the second finds done and does not write again included. So
 * are parts of one action put together: sheets that only the first has changed are not read again.
 */
export function mergeAttempts(ports: Ports, first: Changes, second: Omit<Changes, 'lines'>): Changes {
  const touched = new Set(second.areas.map(({ sheet }) => sheet));
  const cells = movedCells(ports, first, touched);
  for (const [sheet, changes] of changedCells(second.areas)) {
    const merged = cells.get(sheet) ?? new Map<string, CellChange>();
    cells.set(sheet, merged);
    for (const change of changes) {
      const earlier = merged.get(placeKey(change));
      const isOurs =
        earlier && (sameCell(change.before, earlier.before) || sameCell(change.before, earlier.after));
      merged.set(placeKey(change), isOurs ? { ...change, before: earlier.before } : change);
    }
  }
  const made = new Map([...first.made, ...second.made].map((sheet) => [sheet.name, sheet]));
  const areas = [...cells].flatMap(([sheet, changes]): AreaChange[] =>
    areasOfCells(sheet, [...changes.values()]),
  );
  const changed = areas.filter(({ sheet }) => touched.has(sheet));
  return {
    areas,
    made: [...made.values()],
    lines: { ...first.lines, ...linesOfSheets(ports, changed, second.areas) },
  };
}

/** The first attempt's cells where they stand now: somebody may have sorted the sheet in between. */
function movedCells(
  ports: Ports,
  { areas, lines }: Changes,
  touched: ReadonlySet<string>,
): Map<string, Map<string, CellChange>> {
  const found = new Map<string, Map<string, CellChange>>();
  for (const [sheet, changes] of changedCells(areas)) {
    const grid = touched.has(sheet) ? ports.workbook.lastRead(sheet)?.rows : undefined;
    const recorded = lines[sheet];
    const places = grid && recorded && findLines(recorded, grid);
    const moved = changes.map((change) => ({
      ...change,
      row: places?.row(change.row)?.at ?? change.row,
      column: places?.column(change.column)?.at ?? change.column,
    }));
    found.set(sheet, new Map(moved.map((change) => [placeKey(change), change])));
  }
  return found;
}
