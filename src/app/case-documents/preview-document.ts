// What a person sees before a document is made: the document itself, what could not be read, and the one made before.
import { renderHtml } from '../../documents/html/render-html';
import { type Issue, mapResult, type Result } from '../../domain/result';
import type { Ports } from '../ports';
import { buildDocument, buildDocuments } from './build-documents';
import { type BuiltCaseDocument, type CaseDocument, contentOf } from './case-document';
import { joinBlocks } from './join-blocks';
import { type MadeDocuments, readMadeDocuments } from './made-documents';

export interface CaseDocumentPreview {
  readonly name: string;
  readonly html: string;
  readonly issues: readonly Issue[];
  /** The version that would be made now. */
  readonly version: number;
  readonly before: { readonly name: string; readonly link: string } | null;
  readonly seen: string;
}

export function previewDocument(ports: Ports, { form, key }: CaseDocument): Result<CaseDocumentPreview> {
  const built = buildDocument(ports, form, key);
  if (!built.ok) return built;
  return mapResult(readMadeDocuments(ports), (made) => previewOf(built.value, made));
}

export function previewOf(built: BuiltCaseDocument, made: MadeDocuments): CaseDocumentPreview {
  const latest = made.latest(built);
  return {
    name: built.name,
    html: renderHtml(built.blocks),
    issues: built.issues,
    version: (latest?.version ?? 0) + 1,
    before: latest ? { name: latest.row.name, link: latest.row.link } : null,
    seen: contentOf(built),
  };
}

/** All behind each other, and what is wrong with any of them: each problem once, for many may share it. */
export function previewDocuments(
  ports: Ports,
  form: CaseDocument['form'],
  keys: readonly string[],
): { readonly html: string; readonly issues: readonly Issue[] } {
  const results = buildDocuments(ports, form, keys);
  const built = results.flatMap((one) => (one.ok ? [one.value] : []));
  return {
    html: renderHtml(joinBlocks(built)),
    issues: onceEach(results.flatMap((one) => (one.ok ? one.value.issues : one.issues))),
  };
}

export const onceEach = (issues: readonly Issue[]): readonly Issue[] => [
  ...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values(),
];
