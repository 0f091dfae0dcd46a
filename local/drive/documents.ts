// What the page and the command line show of the documents that scripts have made.
import type { Store } from '../contracts';
import { DOCX_TYPE } from '../services/utilities/content-types';
import { docxText } from './docx';
import { DOCUMENT_TYPE, type KeptFile, readContent, readFile, readFiles } from './drive-file';

export interface DocumentEntry {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly createdTime: string;
  readonly modifiedTime: string;
}

/** Documents and uploaded Word files that are not in the trash, the newest first. */
export async function listDocuments(store: Store): Promise<DocumentEntry[]> {
  const files = (await readFiles(store)).filter((file) => isDocument(file) && !file.trashed);
  return files
    .map(({ id, name, mimeType, createdTime, modifiedTime }) => ({
      id,
      name,
      mimeType,
      createdTime,
      modifiedTime,
    }))
    .sort((one, other) => other.createdTime.localeCompare(one.createdTime));
}

/** The .docx of a document; undefined when there is none with this id. */
export async function readDocumentFile(
  store: Store,
  id: string,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const file = await readFile(store, id);
  const bytes = file && isDocument(file) ? await readContent(store, id) : undefined;
  if (file === undefined || bytes === undefined) return undefined;
  return { name: /\.docx$/i.test(file.name) ? file.name : `${file.name}.docx`, bytes };
}

/** The text of a document; undefined when there is none with this id. */
export async function documentText(store: Store, id: string): Promise<string | undefined> {
  const document = await readDocumentFile(store, id);
  return document && docxText(document.bytes);
}

const isDocument = ({ mimeType }: KeptFile): boolean => mimeType === DOCUMENT_TYPE || mimeType === DOCX_TYPE;
