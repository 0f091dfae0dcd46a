// Documents of cases: which there are, and what one is when it is ready to be shown or made.

import type { Block } from '../../documents/blocks';
import { FORM_CODES } from '../../documents/form-texts';
import { caseKey, checksum } from '../../domain/case-key';
import type { CaseKind } from '../../domain/case-states';
import type { Issue, Result } from '../../domain/result';
import type { Ports } from '../ports';

/** All forms whose texts a school may reword, and reports, which have none of their own. */
export const DOCUMENT_FORMS = [...FORM_CODES, 'report'] as const;
export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

/** A form of one case, or of what `key` says (F16: `1` or `2`, a semester; promotion: ''; report: `reportDocumentKey`). */
export interface CaseDocument {
  readonly form: DocumentForm;
  /** The case's key in its register. */
  readonly key: string;
}
/** A document that can be shown or made. */
export interface ReadyDocument {
  /** What people call documents of this kind; stands in `Dokumentai`. */
  readonly kind: string;
  /** '' where it is not one pupil's or subject's. */
  readonly pupil: string;
  readonly subject: string;
  /** `2027-01-23 Kompensacinis planas – Pavardė V. – Matematika` */
  readonly name: string;
  readonly folderOf: { readonly className: string; readonly schoolYear: string };
  readonly blocks: readonly Block[];
  /** What could not be read and is left empty in it. */
  readonly issues: readonly Issue[];
}
export interface BuiltCaseDocument extends ReadyDocument, CaseDocument {
  /** The register whose row of this key gets the document's link; null where there is none. */
  readonly register: CaseKind | null;
}
/**
 * Documents of one form for some cases, in the order of the keys; every sheet is read once for all of them. A case that
 * cannot have this document (a protocol before the order) fails with its issues; the others do not.
 */
export type BuildCaseDocuments = (
  ports: Ports,
  keys: readonly string[],
) => readonly Result<BuiltCaseDocument>[];

/** The document's own key: repeated, it is the same; a person who wants it anew asks for the next version. */
export const documentKey = ({ form, key }: CaseDocument, version: number): string =>
  caseKey('doc', [form, checksum(key), String(version)]);

/** What a key of `documentKey` says; undefined of any other. `ofCase` is `checksum` of the case's key. */
export function partsOfDocumentKey(
  key: string,
): { readonly form: string; readonly ofCase: string; readonly version: number } | undefined {
  const [kind, form, ofCase, version, ...more] = key.split('|');
  if (kind !== 'doc' || !form || !ofCase || more.length > 0 || !/^[1-9]\d{0,5}$/.test(version ?? ''))
    return undefined;
  return { form, ofCase, version: Number(version) };
}

/** Of what it says and is called: the same document has the same. */
export const contentOf = ({ name, blocks }: Pick<BuiltCaseDocument, 'name' | 'blocks'>): string =>
  checksum(JSON.stringify([name, blocks]));

/** In a name the second version is told apart. */
export const versionedName = (name: string, version: number): string =>
  version > 1 ? `${name} (${version})` : name;
