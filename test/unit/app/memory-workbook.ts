// A workbook in memory behind the port: for rules of reading and writing that need no spreadsheet.
import type { Ports, Workbook } from '../../../src/app/ports';
import type { Cell } from '../../../src/workbook/cell';

export type Grid = readonly (readonly Cell[])[];

export class Killed extends Error {}

export interface MemoryWorkbook extends Workbook {
  /** Sheets by name, without empty rows and cells at their ends. */
  all(): Record<string, Cell[][]>;
  put(sheet: string, row: number, column: number, cell: Cell): void;
  replace(sheet: string, rows: Grid): void;
  /** The next writes that succeed; the one after ends the execution. */
  dieAfter(writes: number): void;
  /** How many writes have been asked for. */
  readonly writes: number;
  /** What an execution remembers is gone. */
  forget(): void;
}

export function memoryWorkbook(sheets: Readonly<Record<string, Grid>>): MemoryWorkbook {
  const kept = new Map(Object.entries(sheets).map(([name, rows]) => [name, copy(rows)]));
  const remembered = new Map<string, { name: string; rows: Cell[][] }>();
  let left = Number.POSITIVE_INFINITY;
  let writes = 0;
  const get = (name: string): Cell[][] => {
    const rows = kept.get(name);
    if (!rows) throw new Error(`No sheet ${name}`);
    return rows;
  };
  const put = (name: string, row: number, column: number, cell: Cell): void => {
    const rows = get(name);
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] as Cell[];
    while (cells.length < column) cells.push('');
    cells[column - 1] = cell;
  };
  const write = (work: () => void): void => {
    writes += 1;
    if (left-- <= 0) throw new Killed();
    work();
  };
  return {
    read: (name) => {
      if (!kept.has(name)) return undefined;
      const rows = tidy(get(name));
      const width = Math.max(0, ...rows.map((cells) => cells.length));
      const full = { name, rows: rows.map((cells) => [...cells, ...Array(width - cells.length).fill('')]) };
      remembered.set(name, full);
      return full;
    },
    lastRead: (name) => remembered.get(name),
    readFormulas: (name) => get(name).map((cells) => cells.map(() => '')),
    selection: () => {
      throw new Error('Nothing is selected');
    },
    selectedRow: () => {
      throw new Error('Nothing is selected');
    },
    append: (name, cells) =>
      write(() => {
        const row = tidy(get(name)).length + 1;
        for (const [index, cell] of cells.entries()) put(name, row, index + 1, asTyped(cell));
      }),
    appendRows: (name, rows) =>
      write(() => {
        const below = tidy(get(name)).length + 1;
        for (const [down, cells] of rows.entries())
          for (const [right, cell] of cells.entries()) put(name, below + down, right + 1, cell);
      }),
    write: (name, row, column, cells) =>
      write(() => {
        for (const [index, cell] of cells.entries()) put(name, row, column + index, asTyped(cell));
      }),
    writeArea: (name, row, column, cells) =>
      write(() => {
        get(name);
        for (const [down, line] of cells.entries())
          for (const [right, cell] of line.entries()) put(name, row + down, column + right, cell);
      }),
    makeHidden: (name) => write(() => kept.set(name, kept.get(name) ?? [])),
    deleteSheet: (name) =>
      write(() => {
        get(name);
        kept.delete(name);
        remembered.delete(name);
      }),
    deleteColumns: (name, column, count) =>
      write(() => {
        kept.set(
          name,
          get(name).map((cells) => cells.filter((_, at) => at < column - 1 || at >= column - 1 + count)),
        );
        remembered.delete(name);
      }),
    sheetNames: () => [...kept.keys()],
    show: (name) => void get(name),
    create: ({ name, cells }) =>
      write(() =>
        kept.set(
          name,
          cells.map((line) => line.map(asTyped)),
        ),
      ),
    flush: () => undefined,
    all: () => Object.fromEntries([...kept].map(([name, rows]) => [name, tidy(rows)])),
    put,
    replace: (name, rows) => kept.set(name, copy(rows)),
    dieAfter: (count) => {
      left = count;
    },
    get writes() {
      return writes;
    },
    forget: () => remembered.clear(),
  };
}

export const NOW = new Date(2026, 10, 22, 8, 30);
export const portsOf = (workbook: Workbook): Ports => ({
  workbook,
  clock: { now: () => NOW, today: () => '2026-11-22' as ReturnType<Ports['clock']['today']> },
  lock: { hold: (work) => ({ value: work() }) },
  user: { email: () => 'mokytoja@mokykla.example' },
  documents: {
    findAll: () => [],
    make: () => {
      throw new Error('No documents here');
    },
    setAside: () => {},
  },
  others: {
    look: noOthers,
    read: noOthers,
    findAll: () => [],
    make: noOthers,
    complete: noOthers,
    share: noOthers,
  },
});
const noOthers = (): never => {
  throw new Error('No other workbooks here');
};

/** The apostrophe that keeps a text a text is not kept itself. */
const asTyped = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;

const copy = (rows: Grid): Cell[][] => rows.map((cells) => [...cells]);

function tidy(rows: Grid): Cell[][] {
  const lines = rows.map((cells) => {
    let width = cells.length;
    while (width > 0 && cells[width - 1] === '') width--;
    return cells.slice(0, width);
  });
  while (lines.length > 0 && lines[lines.length - 1]?.length === 0) lines.pop();
  return lines;
}
