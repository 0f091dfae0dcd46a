// Makes a local host of inline sources. The runner builds build/host/node.cjs before any test.
import { join } from 'node:path';
import type { ExecutionOptions, ExecutionReport, Manifest, ScriptProject } from '../../local/contracts';
import type * as Built from '../../local/node';
import type { CellInput, CellValue, SheetPort } from '../../local/workbook/port';

/** Univer is only to be had as one bundled file: see tools/build/host.mjs. */
export const built: typeof Built = require(join(__dirname, '../../build/host/node.cjs'));

export function projectOf(
  scripts: string | readonly string[],
  more: { pages?: Record<string, string>; manifest?: Manifest } = {},
): ScriptProject {
  const sources = typeof scripts === 'string' ? [scripts] : scripts;
  const named = sources.map((source, index) => ({ name: index ? `Code${index + 1}.js` : 'Code.js', source }));
  return {
    id: 'test-project',
    name: 'Bandymas',
    scripts: named,
    pages: more.pages ?? {},
    manifest: more.manifest,
  };
}

export interface TestHost extends Built.NodeHost {
  readonly sheet: SheetPort;
  /** Runs a function; dialogs have no answers unless they are given. */
  run(name: string, args?: readonly unknown[], options?: ExecutionOptions): Promise<ExecutionReport>;
  /** Writes from the cell (rows and columns from 0) and waits for the calculation. */
  put(row: number, column: number, cells: readonly (readonly CellInput[])[]): Promise<void>;
  /** The values from the cell, after the calculation. */
  read(row: number, column: number, rows?: number, columns?: number): Promise<CellValue[][]>;
}

export function makeHost(
  scripts: string | readonly string[],
  {
    pages,
    manifest,
    ...options
  }: { pages?: Record<string, string>; manifest?: Manifest } & Partial<
    Omit<Built.NodeHostOptions, 'project'>
  > = {},
): TestHost {
  const node = built.createNodeHost({ project: projectOf(scripts, { pages, manifest }), ...options });
  const { host, book } = node;
  const first = (): SheetPort => {
    const [sheet] = host.workbook.sheets();
    if (!sheet) throw new Error('The workbook has no sheet.');
    return sheet;
  };
  return {
    ...node,
    get sheet() {
      return first();
    },
    run: (name, args = [], executionOptions = {}) =>
      host.execute(name, args, { answers: [], ...executionOptions }),
    put: async (row, column, cells) => {
      first().write({ row, column, rows: cells.length, columns: cells[0]?.length ?? 1 }, cells);
      await book.flush();
    },
    read: async (row, column, rows = 1, columns = 1) => {
      await book.flush();
      return first().values({ row, column, rows, columns });
    },
  };
}
