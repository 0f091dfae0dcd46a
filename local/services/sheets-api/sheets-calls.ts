// What the collections of the Sheets API share: the workbook a call means, and how its refusals reach the script.
import { readFile } from '../../drive/drive-file';
import { readWorkbook } from '../../drive/workbooks';
import { ApiException, ScriptException } from '../../runtime/service-object';
import type { WorkbookPort } from '../../workbook/port';
import { isPlainObject } from '../arguments';
import type { ServiceContext } from '../context';
import { keptWorkbook } from './kept-workbook';
import { SheetsError } from './sheets-error';

/** https://developers.google.com/workspace/sheets/api/scopes; `spreadsheets.currentonly` is none of this service's. */
const WIDE_SCOPES = ['spreadsheets', 'spreadsheets.readonly', 'drive', 'drive.readonly'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
const notFound = (): SheetsError => new SheetsError(404, 'Requested entity was not found.');

export type Resource = Readonly<Record<string, unknown>>;

export class SheetsCalls {
  constructor(readonly context: ServiceContext) {}

  /**
   * Does the work of `sheets.<call>` on a workbook whose formulas show their results. Where what is kept of one that nobody
   * has open tells the answer, it stays closed.
   */
  async perform<T>(
    call: string,
    spreadsheetId: unknown,
    work: (book: WorkbookPort) => T,
    isTold: (kept: WorkbookPort) => boolean = () => false,
  ): Promise<T> {
    try {
      const kept = await this.#kept(spreadsheetId);
      if (kept && isTold(kept)) return work(kept);
      const book = await this.#open(spreadsheetId);
      await book.flush();
      return work(book);
    } catch (error) {
      if (!(error instanceof SheetsError || error instanceof ScriptException)) throw error;
      const code = error instanceof SheetsError ? error.code : 400;
      throw new ApiException(`sheets.${call}`, { code, message: error.message });
    }
  }

  /** Undefined of one that is open here, that is not there or that the script may not see. */
  async #kept(id: unknown): Promise<WorkbookPort | undefined> {
    const { workbook, openedWorkbook, platform } = this.context;
    if (typeof id !== 'string' || id === workbook.id || !openedWorkbook || openedWorkbook(id))
      return undefined;
    const saved = (await this.#sees(id)) ? await readWorkbook(platform.store, id) : undefined;
    return saved && keptWorkbook(saved);
  }

  async #open(id: unknown): Promise<WorkbookPort> {
    const { workbook } = this.context;
    if (typeof id !== 'string' || id === '')
      throw new SheetsError(400, 'Missing required parameter: spreadsheetId');
    if (!(await this.#sees(id))) throw notFound();
    const book = id === workbook.id ? workbook : await this.context.openWorkbook(id);
    if (!book) throw notFound();
    return book;
  }

  /** With `drive.file` alone a script sees the spreadsheets that it made itself, and not even the one it is bound to. */
  async #sees(id: string): Promise<boolean> {
    const { project, platform } = this.context;
    const stated = project.manifest?.oauthScopes;
    if (stated === undefined || WIDE_SCOPES.some((scope) => stated.includes(scope))) return true;
    return (await readFile(platform.store, id))?.app === project.id;
  }
}

export const resourceOf = (value: unknown): Resource => (isPlainObject(value) ? value : {});

/** One of the words an option may have; the first is its default. */
export function optionOf<Word extends string>(
  options: Resource,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const given = options[name] ?? words[0];
  const word = words.find((candidate) => candidate === given);
  if (word === undefined) {
    const field = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    throw new SheetsError(400, `Invalid value at '${field}', "${String(given)}"`);
  }
  return word;
}
