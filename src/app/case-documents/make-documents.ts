// Documents that are ready become files and rows of `Dokumentai`. However it is cut off, what was made is registered, or
// is found by its key when it is tried again: one file and one row for each key.
import { renderDocx } from '../../documents/docx/render-docx';
import type { Result } from '../../domain/result';
import { type DocumentRow, documentsSheet } from '../../workbook/documents-sheet';
import { tableBlueprint } from '../../workbook/table-blueprint';
import { addedRows } from '../cases/case-rows';
import { DocumentsRefusal } from '../documents-refusal';
import type { FoundDocument, MadeDocument, Ports } from '../ports';
import type { BuiltCaseDocument } from './case-document';
import { type MadeDocuments, madeDocuments, readMadeDocuments } from './made-documents';

/** A document with its key and its name, to be made now. */
export interface DueDocument
  extends Pick<BuiltCaseDocument, 'kind' | 'pupil' | 'subject' | 'name' | 'blocks'> {
  readonly key: string;
  readonly folder: string;
  /** Left out where the key says everything: then each file of the key is this document. */
  readonly other?: {
    /** A checksum of what this one says. */
    readonly content: string;
    /** What a file of the key is called that says something else: its data changed before it was registered. */
    readonly asideName: string;
  };
}
export interface Making {
  /** Those that are made and registered now, by key. */
  readonly made: ReadonlyMap<string, MadeDocument>;
  /** Why Drive made no more of them. */
  readonly refusal: DocumentsRefusal | undefined;
  /** What is registered afterwards. */
  readonly registered: MadeDocuments;
}

/**
 * Called under the lock, with `Dokumentai` read there. Drive is asked once for all that were cut off before. One is made
 * at least, and as many more as fit until `isLate` says so; all that are made are registered by one write, which whoever
 * calls this flushes.
 */
export function makeDocuments(
  ports: Ports,
  before: MadeDocuments,
  due: readonly DueDocument[],
  isLate: () => boolean = () => false,
): Making {
  const made = new Map<string, MadeDocument>();
  let refusal: DocumentsRefusal | undefined;
  let failed: { readonly error: unknown } | undefined;
  if (due.length === 0) return { made, refusal, registered: before };
  try {
    const found = ports.documents.findAll(due.map(({ key }) => key));
    for (const document of due) {
      if (made.size > 0 && isLate()) break;
      const alike = found.filter(({ key }) => key === document.key);
      const { other } = document;
      const same = other ? alike.find(({ content }) => content === other.content) : alike[0];
      made.set(document.key, same ?? make(ports, document));
      if (other) for (const file of alike) if (file !== same) setAside(ports, file, other.asideName);
    }
  } catch (error) {
    if (error instanceof DocumentsRefusal) refusal = error;
    else failed = { error };
  }
  const registered = register(
    ports,
    before,
    due.filter(({ key }) => made.has(key)),
    made,
  );
  if (failed) throw failed.error;
  return { made, refusal, registered };
}

const make = (ports: Ports, { key, name, folder, blocks, other }: DueDocument): MadeDocument =>
  ports.documents.make({
    key,
    name,
    folder,
    parts: renderDocx(blocks),
    ...(other ? { content: other.content } : {}),
  });

export const notMade = (refusal: DocumentsRefusal | undefined): Result<never> => ({
  ok: false,
  issues: (refusal ?? new DocumentsRefusal('failed', '')).issues,
});

function register(
  ports: Ports,
  before: MadeDocuments,
  documents: readonly DueDocument[],
  made: ReadonlyMap<string, MadeDocument>,
): MadeDocuments {
  if (documents.length === 0) return before;
  const madeAt = ports.clock.now();
  const rows = documents.map(({ key, kind, pupil, subject, name }): DocumentRow => {
    const file = made.get(key);
    return { key, kind, pupil, subject, name: file?.name ?? name, link: file?.link ?? '', madeAt };
  });
  try {
    return addRows(ports, before, rows);
  } catch (error) {
    // A service that failed once mostly works the next time. What has been written is read again, not assumed.
    const again = readMadeDocuments(ports);
    if (!again.ok) throw error;
    const missing = rows.filter(({ key }) => !again.value.byKey(key));
    return addRows(ports, again.value, missing);
  }
}

function addRows(ports: Ports, { table }: MadeDocuments, rows: readonly DocumentRow[]): MadeDocuments {
  if (!ports.workbook.lastRead(documentsSheet.sheet)) makeRegister(ports);
  const { sheet, row, column, after } = addedRows(ports, documentsSheet, table, rows);
  ports.workbook.writeArea(sheet, row, column, after);
  const added = rows.map((value, index) => ({ row: row + index, value }));
  return madeDocuments({ ...table, rows: [...table.rows, ...added] });
}

/** On first use in a school workbook. */
function makeRegister({ workbook }: Ports): void {
  workbook.create(tableBlueprint(documentsSheet, [], { choose: '' }));
  workbook.read(documentsSheet.sheet);
}

function setAside(ports: Ports, document: FoundDocument, name: string): void {
  try {
    ports.documents.setAside(document, name);
  } catch {
    // Then it stays in the folder as it is: no reason to lose the one that was made.
  }
}
