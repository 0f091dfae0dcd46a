import type { Book } from '../../local/workbook/book';
import type { Engine } from '../../local/workbook/engine';
import type { Area, CellInput, CellValue } from '../../local/workbook/port';
import type { Sheet } from '../../local/workbook/sheet';
import { built } from './support';

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});

const engines: Engine[] = [];

export function makeEngine(): Engine {
  const engine = new built.Engine(built.headlessParts());
  engines.push(engine);
  return engine;
}

/** To be called after each test: an engine keeps its timers and 20 MB. */
export function disposeEngines(): void {
  for (const engine of engines.splice(0)) engine.dispose();
}

export interface OneSheet {
  readonly engine: Engine;
  readonly book: Book;
  readonly sheet: Sheet;
  put(row: number, column: number, cells: readonly (readonly CellInput[])[]): void;
  /** After the calculation. */
  read(row: number, column: number, rows?: number, columns?: number): Promise<CellValue[][]>;
}

export function oneSheet(engine: Engine = makeEngine(), id = 'book'): OneSheet {
  const book = engine.create({ id, name: 'Klasė', sheetName: 'Lapas' });
  const sheet = firstSheet(book);
  return {
    engine,
    book,
    sheet,
    put: (row, column, cells) => sheet.write(area(row, column, cells.length, cells[0]?.length ?? 1), cells),
    read: async (row, column, rows = 1, columns = 1) => {
      await engine.flush();
      return sheet.values(area(row, column, rows, columns));
    },
  };
}

export function firstSheet(book: Book): Sheet {
  const [sheet] = book.sheets();
  if (!sheet) throw new Error('The workbook has no sheet.');
  return sheet;
}
