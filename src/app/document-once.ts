// A document is made once: what it is the document of stands in its key, in the register and with the file in Drive.
import type { Block } from '../documents/blocks';
import { renderDocx } from '../documents/docx/render-docx';
import { documentsSheet } from '../workbook/documents-sheet';
import type { TableOf } from '../workbook/read-table';
import { encodeNewRow } from '../workbook/write-table';
import type { MadeDocument, Ports } from './ports';

export type DocumentsTable = TableOf<(typeof documentsSheet)['row']['entries']>;

export interface WantedDocument {
  readonly key: string;
  readonly name: string;
  readonly folder: string;
  /** Asked for only where the document must be made. */
  readonly blocks: () => readonly Block[];
}
/** What the register says of a document beside its name and link. */
export interface DocumentAbout {
  readonly key: string;
  /** What people call documents of this kind. */
  readonly kind: string;
  /** '' where it is not one pupil's. */
  readonly pupil: string;
  readonly subject: string;
}

export const isRegistered = ({ rows }: DocumentsTable, key: string): boolean =>
  rows.some(({ value }) => value.key === key);

/** The document that was made before and was not registered, because that was cut off; else a new one. */
export function findOrMake(ports: Ports, { key, name, folder, blocks }: WantedDocument): MadeDocument {
  return (
    ports.documents.find(key) ?? ports.documents.make({ key, name, folder, parts: renderDocx(blocks()) })
  );
}

/** Adds the row of a document unless it is there. */
export function registerDocument(
  ports: Ports,
  documents: DocumentsTable,
  { key, kind, pupil, subject }: DocumentAbout,
  { name, link }: Pick<MadeDocument, 'name' | 'link'>,
): void {
  if (isRegistered(documents, key)) return;
  const row = { key, kind, pupil, subject, name, link, madeAt: ports.clock.now() };
  ports.workbook.append(documentsSheet.sheet, encodeNewRow(documentsSheet, documents, row));
}

/** The registered document, or one that is made and registered now. */
export function documentOnce(
  ports: Ports,
  documents: DocumentsTable,
  wanted: WantedDocument & Omit<DocumentAbout, 'key'>,
): { readonly link: string; readonly name: string; readonly isNew: boolean } {
  const known = documents.rows.find(({ value }) => value.key === wanted.key)?.value;
  if (known) return { link: known.link, name: known.name, isNew: false };
  const document = findOrMake(ports, wanted);
  registerDocument(ports, documents, wanted, document);
  ports.workbook.flush();
  return { link: document.link, name: document.name, isNew: true };
}
