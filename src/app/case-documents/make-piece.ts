// A piece of a batch: a document for each case. The page asks for piece after piece; stopping it, losing it or starting it
// again makes nothing twice.
import { type Issue, type Result, success } from '../../domain/result';
import type { DocumentsRefusal } from '../documents-refusal';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { buildDocuments } from './build-documents';
import type { CaseDocument } from './case-document';
import { linkCases } from './case-links';
import { readMadeDocuments } from './made-documents';
import { type DocumentWords, dueDocument } from './make-document';
import { makeDocuments } from './make-documents';

/** The progress bar moves at least every other second where making one takes less; each piece ends long before Google's limit. */
const PIECE_MS = 1_000;
/**
 * How long documents are made after reading took so long. Where reading is quick, both together fill the piece; where it is
 * slow, making goes on for as long again: else most of the time would be spent on reading the same for one document.
 */
export const makingTime = (readingMs: number): number => Math.max(PIECE_MS - readingMs, readingMs);

export interface BatchPiece {
  readonly documents: readonly (CaseDocument &
    (
      | { readonly isMade: true; readonly isNew: boolean; readonly name: string; readonly link: string }
      | { readonly isMade: false; readonly issues: readonly Issue[] }
    ))[];
  readonly refusal: DocumentsRefusal | undefined;
  /** What is wrong though they are made. */
  readonly issues: readonly Issue[];
}

/** Keys that the answer does not name have not been tried. */
export function makePiece(
  ports: Ports,
  form: CaseDocument['form'],
  keys: readonly string[],
  words: DocumentWords,
): Result<BatchPiece> {
  const now = () => ports.clock.now().getTime();
  const start = now();
  const results = buildDocuments(ports, form, keys);
  const enough = makingTime(now() - start);
  const built = results.flatMap((one) => (one.ok ? [one.value] : []));
  return underLock<BatchPiece>(ports, () => {
    const registered = readMadeDocuments(ports);
    if (!registered.ok) return registered;
    const before = registered.value;
    const due = new Map(
      built.flatMap((one) => (before.latest(one) ? [] : [[one, dueDocument(one, 1, words)] as const])),
    );
    // Waiting for the lock is no reason to make fewer.
    const begun = now();
    const isLate = () => now() - begun > enough;
    const { made, refusal, registered: after } = makeDocuments(ports, before, [...due.values()], isLate);
    const issues = linkCases(ports, built, after);
    const documents = keys.flatMap((key, index): BatchPiece['documents'] => {
      const one = results[index];
      if (!one?.ok) return [{ form, key, isMade: false, issues: one?.issues ?? [] }];
      const there = before.latest(one.value)?.row;
      if (there) return [{ form, key, isMade: true, isNew: false, name: there.name, link: there.link }];
      const file = made.get(due.get(one.value)?.key ?? '');
      return file ? [{ form, key, isMade: true, isNew: true, name: file.name, link: file.link }] : [];
    });
    return success({ documents, refusal, issues });
  });
}
