// Workbooks as files of the Drive: their content is `workbooks/<id>.json`.
import type { Store } from '../contracts';
import type { SavedWorkbook } from '../workbook/port';
import { blankSnapshot, SAVE_FORMAT } from '../workbook/saved';
import { type KeptFile, ROOT_ID, SPREADSHEET_TYPE } from './drive-file';

const FOLDER = 'workbooks';
const workbookPath = (id: string): string => `${FOLDER}/${id}.json`;

export async function readWorkbook(store: Store, id: string): Promise<SavedWorkbook | undefined> {
  const bytes = /^[\w-]+$/.test(id) ? await store.read(workbookPath(id)) : undefined;
  return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as SavedWorkbook);
}

/** Keeps a workbook under another id and name. */
export async function writeWorkbook(
  store: Store,
  book: SavedWorkbook,
  id: string,
  name: string,
): Promise<void> {
  const renamed = { ...book, id, name, snapshot: { ...(book.snapshot as object), id, name } };
  await store.write(workbookPath(id), new TextEncoder().encode(JSON.stringify(renamed)));
}

export const removeWorkbook = (store: Store, id: string): Promise<void> => store.remove(workbookPath(id));

/** A workbook of one empty sheet, as it is kept. */
export function blankWorkbook(id: string, name: string): SavedWorkbook {
  return { format: SAVE_FORMAT, id, name, snapshot: blankSnapshot({ id, name }), extras: {} };
}

/** Workbooks that no script made stand in the Drive too, for those who may see all of it. */
export async function readWorkbookFiles(store: Store, owner: string): Promise<KeptFile[]> {
  const ids = (await store.list(FOLDER)).map((path) => path.slice(FOLDER.length + 1, -'.json'.length));
  const books = await Promise.all(ids.map((id) => readWorkbook(store, id)));
  return books.filter((book) => book !== undefined).map(({ id, name }) => workbookFile(id, name, owner));
}

// When such a workbook was made is not kept.
const EPOCH = new Date(0).toISOString();

const workbookFile = (id: string, name: string, owner: string): KeptFile => ({
  id,
  name,
  mimeType: SPREADSHEET_TYPE,
  parents: [ROOT_ID],
  starred: false,
  trashed: false,
  properties: {},
  appProperties: {},
  createdTime: EPOCH,
  modifiedTime: EPOCH,
  app: '',
  owner,
  permissions: [],
});
