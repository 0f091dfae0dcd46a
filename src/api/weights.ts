// What the page of announcing weights asks of the script.

import type { OnceMade } from '../app/document-once';
import type { TypedComponent } from '../app/weights/components';
import type { WeightForm } from '../app/weights/make-document';
import type { SemesterWeights, SubjectWeights } from '../app/weights/view';

/** Problems are sentences already. */
export interface SubjectWeightsView extends Omit<SubjectWeights, 'issues'> {
  readonly problems: readonly string[];
}
export interface WeightsView extends Omit<SemesterWeights, 'subjects'> {
  readonly subjects: readonly SubjectWeightsView[];
}

export interface WeightsCalls {
  /** null: the semester that today belongs to. */
  readonly weightsView: { readonly input: { readonly semester: 1 | 2 | null }; readonly output: WeightsView };
  /** Registers what is told; what the last announcement says already is left alone. */
  readonly weightsAnnounce: {
    readonly input: {
      readonly semester: 1 | 2;
      readonly subjects: readonly {
        readonly subject: string;
        readonly components: readonly TypedComponent[];
      }[];
    };
    readonly output: { readonly announced: readonly string[]; readonly unchanged: readonly string[] };
  };
  readonly weightsDocument: {
    readonly input: {
      readonly form: WeightForm;
      readonly subject: string;
      readonly semester: 1 | 2;
      /** '' where it is not known. */
      readonly firstLesson: string;
    };
    readonly output: OnceMade;
  };
}
