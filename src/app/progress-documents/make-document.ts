// The previewed document is made once: its key says the day and everything in it. Where the data have changed since the
// preview, nothing is made and the new one is shown first.
import { mapResult, type Result, success } from '../../domain/result';
import { type MadeDocuments, readMadeDocuments } from '../case-documents/made-documents';
import { documentOnce } from '../document-once';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { type BuiltDocument, buildDocument } from './build-document';
import { type DocumentPreview, isAlike, previewOf } from './preview-document';
import type { WantedDocument } from './wanted';

export type DocumentMade =
  | { readonly kind: 'made'; readonly isNew: boolean; readonly name: string; readonly link: string }
  | { readonly kind: 'changed'; readonly preview: DocumentPreview };

export function makeProgressDocument(
  ports: Ports,
  wanted: WantedDocument,
  previewedKey: string,
  folder: (className: string, schoolYear: string) => string,
): Result<DocumentMade> {
  // Reading takes the longest; others save what they type meanwhile.
  const built = buildDocument(ports, wanted);
  if (!built.ok) return built;
  const document = built.value;
  return underLock<DocumentMade>(ports, () => {
    const registered = readMadeDocuments(ports);
    if (!registered.ok) return registered;
    if (document.key !== previewedKey) {
      const rows = registered.value.table.rows.map(({ value }) => value);
      return success({ kind: 'changed', preview: previewOf(document, rows) });
    }
    const { className, schoolYear } = document.folderOf;
    const made = documentOnce(ports, registered.value, {
      key: document.key,
      kind: document.kind,
      pupil: document.pupil,
      subject: document.subject,
      name: nameAmong(registered.value, document),
      folder: folder(className, schoolYear),
      blocks: () => document.blocks,
    });
    return mapResult(made, (one): DocumentMade => ({ kind: 'made', ...one }));
  });
}

/** The day's second one of the same name, with other data in it, gets a number. */
function nameAmong({ table: { rows } }: MadeDocuments, document: BuiltDocument): string {
  const day = document.name.slice(0, '2026-11-20'.length);
  const today = rows.filter(({ value }) => isAlike(value, document) && value.name.startsWith(day)).length;
  return today === 0 ? document.name : `${document.name} (${today + 1})`;
}
