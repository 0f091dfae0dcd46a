// New workbooks and copies, written straight to the store; they are opened by their address.
import type { Store } from '../contracts';
import type { SavedWorkbook } from '../workbook/port';
import { blankSnapshot } from '../workbook/saved';
import { pageText } from './text';

export function workbookPath(id: string): string {
  return `workbooks/${id}.json`;
}

export async function readWorkbook(store: Store, id: string): Promise<SavedWorkbook | undefined> {
  const bytes = await store.read(workbookPath(id));
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as SavedWorkbook);
}

export async function writeWorkbook(store: Store, saved: SavedWorkbook): Promise<void> {
  await store.write(workbookPath(saved.id), new TextEncoder().encode(JSON.stringify(saved)));
}

/** @returns the id of the new workbook */
export async function newWorkbook(store: Store, name: string): Promise<string> {
  const id = freshId();
  const snapshot = blankSnapshot({ id, name, sheetName: pageText.sheetName });
  await writeWorkbook(store, { format: 1, id, name, snapshot, extras: undefined });
  return id;
}

export async function copyWorkbook(store: Store, original: SavedWorkbook, name: string): Promise<string> {
  const id = freshId();
  const snapshot = { ...(original.snapshot as object), id, name };
  await writeWorkbook(store, { ...original, id, name, snapshot });
  return id;
}

function freshId(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
