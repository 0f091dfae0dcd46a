// What the page of the explanation asks of the script.
import type { ExplainView, WantedExplanation } from '../app/explain/explain-pupil';

export interface ExplainCalls {
  /** The selected row; or a pupil by name in a subject. */
  readonly explainPupil: { readonly input: WantedExplanation | null; readonly output: ExplainView };
}
