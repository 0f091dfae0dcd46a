// What every page that makes documents of cases asks of the script.
import type { CaseDocument } from '../app/case-documents/case-document';

export interface CaseDocumentView {
  readonly name: string;
  readonly html: string;
  /** What could not be read, in words. */
  readonly problems: readonly string[];
  /** The version that would be made now: 1 unless there is one already. */
  readonly version: number;
  /** The latest that is made already. */
  readonly before: { readonly name: string; readonly link: string } | null;
  /** Of what is shown: with it a document is made as it was seen. */
  readonly seen: string;
}
export type CaseDocumentMade =
  | {
      readonly kind: 'made';
      readonly isNew: boolean;
      readonly name: string;
      readonly link: string;
      /** What is to be known though it is made. */
      readonly problems: readonly string[];
    }
  /** The data have changed since the preview: nothing is made, this is the new one. */
  | { readonly kind: 'changed'; readonly preview: CaseDocumentView };

/** One of a batch: made now or before, or why not. */
export type BatchedDocument = CaseDocument &
  (
    | { readonly isMade: true; readonly isNew: boolean; readonly name: string; readonly link: string }
    | { readonly isMade: false; readonly problems: readonly string[] }
  );
/** Drive has refused in the middle of a piece. */
export interface BatchStop {
  /** Why, and what to do. */
  readonly message: string;
  /** After so long it is worth trying by itself; 0 where only a person can go on, another day or after mending it. */
  readonly waitSeconds: number;
}
type Many = { readonly form: CaseDocument['form']; readonly keys: readonly string[] };

export interface CaseDocumentCalls {
  readonly caseDocumentPreview: { readonly input: CaseDocument; readonly output: CaseDocumentView };
  readonly caseDocumentMake: {
    readonly input: CaseDocument & { readonly version: number; readonly seen: string };
    readonly output: CaseDocumentMade;
  };
  /** All of one form behind each other, each from a new page. */
  readonly caseDocumentsPreview: {
    readonly input: Many;
    readonly output: { readonly html: string; readonly problems: readonly string[] };
  };
  /**
   * A piece of a batch: a document for each; what is made already is not made again. As many as fit into a second or
   * two, at least one: those that the answer does not name are left for the next piece.
   */
  readonly caseDocumentsPiece: {
    readonly input: Many;
    readonly output: {
      readonly documents: readonly BatchedDocument[];
      readonly stopped: BatchStop | null;
      /** What is to be known of those that are made. */
      readonly problems: readonly string[];
    };
  };
  /** One document of all of them with page breaks. */
  readonly caseDocumentsJoin: {
    readonly input: Many;
    readonly output: {
      readonly isNew: boolean;
      readonly name: string;
      readonly link: string;
      /** Of those that are not in it. */
      readonly leftOut: readonly string[];
      /** What is to be known though it is made. */
      readonly problems: readonly string[];
    };
  };
}
