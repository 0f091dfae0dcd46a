// Documents that are ready become files and rows of `Dokumentai`. However it is cut off, what was made is registered, or
// is found by its key when it is tried again: one file and one row for each key.
import { renderDocx } from '../../documents/docx/render-docx';
import { documentsSheet } from '../../workbook/documents-sheet';
import { addedRows } from '../cases/case-rows';
import type { DocumentsTable } from '../document-once';
import { DocumentsRefusal } from '../documents-refusal';
import type { FoundDocument, MadeDocument, Ports } from '../ports';
import type { BuiltCaseDocument } from './case-document';
import { readMadeDocuments } from './made-documents';

/** A document with its key and its name, to be made now. */
export interface DueDocument
  extends Pick<BuiltCaseDocument, 'kind' | 'pupil' | 'subject' | 'name' | 'blocks'> {
  readonly key: string;
  readonly content: string;
  readonly folder: string;
  /** What a file of this key is called that says something else: it was made, and its data changed before it was registered. */
  readonly asideName: string;
}
export interface Making {
  /** Those that are made and registered now, by key. */
  readonly made: ReadonlyMap<string, MadeDocument>;
  /** Why Drive made no more of them. */
  readonly refusal: DocumentsRefusal | undefined;
}

/**
 * Called under the lock, with `Dokumentai` read there. Drive is asked once for all that were cut off before. One is made
 * at least, and as many more as fit until `isLate` says so; all that are made are registered by one write.
 */
export function makeDocuments(
  ports: Ports,
  table: DocumentsTable,
  due: readonly DueDocument[],
  isLate: () => boolean = () => false,
): Making {
  const made = new Map<string, MadeDocument>();
  let refusal: DocumentsRefusal | undefined;
  let failed: { readonly error: unknown } | undefined;
  if (due.length === 0) return { made, refusal };
  try {
    const found = ports.documents.findAll(due.map(({ key }) => key));
    for (const document of due) {
      if (made.size > 0 && isLate()) break;
      const before = found.filter(({ key }) => key === document.key);
      const same = before.find(({ content }) => content === document.content);
      made.set(
        document.key,
        same ?? ports.documents.make({ ...document, parts: renderDocx(document.blocks) }),
      );
      for (const other of before) if (other !== same) setAside(ports, other, document.asideName);
    }
  } catch (error) {
    if (error instanceof DocumentsRefusal) refusal = error;
    else failed = { error };
  }
  const registered = due.filter(({ key }) => made.has(key));
  try {
    register(ports, table, registered, made);
  } catch (error) {
    // A service that failed once mostly works the next time. What has been written is read again, not assumed.
    const again = readMadeDocuments(ports);
    if (!again.ok) throw error;
    const missing = registered.filter(({ key }) => !again.value.byKey(key));
    register(ports, again.value.table, missing, made);
  }
  if (failed) throw failed.error;
  return { made, refusal };
}

function register(
  ports: Ports,
  table: DocumentsTable,
  documents: readonly DueDocument[],
  made: ReadonlyMap<string, MadeDocument>,
): void {
  if (documents.length === 0) return;
  const madeAt = ports.clock.now();
  const rows = documents.map(({ key, kind, pupil, subject, name }) => {
    const file = made.get(key);
    return { key, kind, pupil, subject, name: file?.name ?? name, link: file?.link ?? '', madeAt };
  });
  const { sheet, row, column, after } = addedRows(ports, documentsSheet, table, rows);
  ports.workbook.writeArea(sheet, row, column, after);
  ports.workbook.flush();
}

function setAside(ports: Ports, document: FoundDocument, name: string): void {
  try {
    ports.documents.setAside(document, name);
  } catch {
    // Then it stays in the folder as it is: no reason to lose the one that was made.
  }
}
