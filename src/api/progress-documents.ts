// What the page of progress documents asks of the script.
import type { DocumentMade } from '../app/progress-documents/make-document';
import type { DocumentPreview } from '../app/progress-documents/preview-document';
import type { DocumentChoices } from '../app/progress-documents/view-documents';
import type { WantedDocument } from '../app/progress-documents/wanted';

/** Problems are sentences already. */
export interface PreviewView extends Omit<DocumentPreview, 'issues'> {
  readonly problems: readonly string[];
}
export type MadeView =
  | Extract<DocumentMade, { kind: 'made' }>
  | { readonly kind: 'changed'; readonly preview: PreviewView };

export interface ProgressDocumentCalls {
  readonly progressDocuments: { readonly input: null; readonly output: DocumentChoices };
  readonly progressDocumentPreview: { readonly input: WantedDocument; readonly output: PreviewView };
  /** `key` is the preview's: what is made is what was seen. */
  readonly progressDocumentMake: {
    readonly input: { readonly document: WantedDocument; readonly key: string };
    readonly output: MadeView;
  };
}
