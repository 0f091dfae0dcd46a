// A school workbook as its pages lead it, call by call.
import type { ExecutionOptions } from '../../local/contracts';
import { readFiles, SPREADSHEET_TYPE } from '../../local/drive/drive-file';
import type { SavedWorkbook } from '../../local/workbook/port';
import type { SchoolForm } from '../../src/app/school/form';
import type { SchoolView } from '../../src/app/school/view-school';
import { built } from '../host/support';
import { addOn } from './support';

export function openSchool(workbook: SavedWorkbook) {
  const node = built.createNodeHost({ project: addOn(), workbook });
  const run = (name: string, args: readonly unknown[] = [], options: ExecutionOptions = {}) =>
    node.host.execute(name, args, { answers: [], plainValues: true, ...options });
  const sheetOf = (book: { sheets(): ReturnType<typeof node.book.sheets> }, name: string) => {
    const found = book.sheets().find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  const valuesOf = (book: Parameters<typeof sheetOf>[0], name: string) => {
    const sheet = sheetOf(book, name);
    return sheet.values({ row: 0, column: 0, ...sheet.extent() });
  };
  return {
    ...node,
    run,
    sheet: (name: string) => sheetOf(node.book, name),
    values: (name: string) => valuesOf(node.book, name),
    names: () => node.book.sheets().map(({ name }) => name),
    /** What a call answered. */
    ask: async <Value>(name: string, input: unknown = null, options: ExecutionOptions = {}) => {
      const report = await run(name, [input], options);
      if (!report.ok) throw new Error(`${name}: ${report.error}`);
      return report.result as
        | { readonly ok: true; readonly value: Value }
        | { readonly ok: false; readonly message: string };
    },
    /** Spreadsheets that the script has made, as they are now. */
    made: async () => {
      const files = (await readFiles(node.platform.store)).filter(
        ({ mimeType }) => mimeType === SPREADSHEET_TYPE,
      );
      return files.map(({ id, name, permissions }) => ({ id, name, permissions }));
    },
    other: (id: string) => {
      const book = node.engine.book(id);
      if (!book) throw new Error(`Not opened: ${id}`);
      return {
        names: book.sheets().map(({ name }) => name),
        sheet: (name: string) => sheetOf(book, name),
        values: (name: string) => valuesOf(book, name),
        save: () => structuredClone(book.save()),
      };
    },
    save: async () => {
      await node.book.flush();
      return structuredClone(node.book.save());
    },
  };
}
export type OpenedSchool = ReturnType<typeof openSchool>;

export const CLASSES: SchoolForm['classes'] = [
  {
    className: '2b',
    classGrade: 'II',
    classHead: 'Smilgienė Rita',
    classHeadEmail: 'rita.smilgiene@mokykla.example',
  },
  { className: 'IVa', classGrade: 'IV', classHead: '=1+1', classHeadEmail: '' },
];

/** What the page sends when a deputy fills in the school's name and leaves the rest as it is usual. */
export async function usualForm(school: OpenedSchool, more: Partial<SchoolForm['settings']> = {}) {
  const view = await school.ask<SchoolView>('schoolView');
  if (!view.ok) throw new Error(view.message);
  return {
    settings: { ...view.value.settings, school: 'Bandymų gimnazija', deputy: 'Alksnė Vilija', ...more },
    classes: CLASSES,
  };
}
