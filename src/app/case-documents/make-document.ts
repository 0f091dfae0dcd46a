// One document of one case, as it was seen.
import { type Issue, type Result, success } from '../../domain/result';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { buildDocument } from './build-documents';
import {
  type BuiltCaseDocument,
  type CaseDocument,
  contentOf,
  documentKey,
  versionedName,
} from './case-document';
import { linkCases } from './case-links';
import { readMadeDocuments } from './made-documents';
import { type DueDocument, makeDocuments, notMade } from './make-documents';
import { type CaseDocumentPreview, previewOf } from './preview-document';

export interface DocumentWords {
  readonly folder: (className: string, schoolYear: string) => string;
  /** The name of a file that was made and then replaced before it was registered. */
  readonly aside: (name: string) => string;
}
export type DocumentMade =
  | {
      readonly kind: 'made';
      readonly isNew: boolean;
      readonly name: string;
      readonly link: string;
      readonly issues: readonly Issue[];
    }
  | { readonly kind: 'changed'; readonly preview: CaseDocumentPreview };

/**
 * The version that is there already is given back, whatever has changed since: asking twice makes one. Where the data,
 * the day or the version are others than those that were seen, nothing is made and the new preview is shown.
 */
export function makeDocument(
  ports: Ports,
  { form, key, version, seen }: CaseDocument & { readonly version: number; readonly seen: string },
  words: DocumentWords,
): Result<DocumentMade> {
  // Reading takes the longest; others save what they type meanwhile.
  const built = buildDocument(ports, form, key);
  if (!built.ok) return built;
  return underLock<DocumentMade>(ports, () => {
    const registered = readMadeDocuments(ports);
    if (!registered.ok) return registered;
    const before = registered.value.byKey(documentKey({ form, key }, version));
    if (before) {
      const issues = linkCases(ports, [built.value], registered.value);
      return success({ kind: 'made', isNew: false, name: before.name, link: before.link, issues });
    }
    const preview = previewOf(built.value, registered.value);
    if (preview.seen !== seen || preview.version !== version) return success({ kind: 'changed', preview });
    const due = dueDocument(built.value, version, words);
    const making = makeDocuments(ports, registered.value, [due]);
    const file = making.made.get(due.key);
    if (!file) return notMade(making.refusal);
    const issues = linkCases(ports, [built.value], making.registered);
    return success({ kind: 'made', isNew: true, name: file.name, link: file.link, issues });
  });
}

export function dueDocument(
  built: BuiltCaseDocument,
  version: number,
  { folder, aside }: DocumentWords,
): DueDocument {
  const name = versionedName(built.name, version);
  return {
    ...built,
    key: documentKey(built, version),
    name,
    folder: folder(built.folderOf.className, built.folderOf.schoolYear),
    other: { content: contentOf(built), asideName: aside(name) },
  };
}
