// What the sidebar asks about a whole class: what is filled in, what is due, and the means. Both are read after the
// sidebar is shown; with them every pupil can be chosen without another question.
import type { ClassFacts } from '../app/progress/class-facts';
import type { MeansOfClass } from '../app/progress/class-means';
import type { SelectedRow } from '../app/progress/selected-row';

export type {
  DiscussionFact,
  PeriodView,
  PupilFacts,
  ReviewFact,
  SpanView,
} from '../app/progress/class-facts';
export type { PupilMeans } from '../app/progress/class-means';
export type { SelectedRow } from '../app/progress/selected-row';

export interface ClassState extends ClassFacts {
  /** When it was read, `14:05`. */
  readonly time: string;
  /** Sheets that could not be read, in words; what they hold is left out above. */
  readonly problems: readonly string[];
}

export interface ClassMeans extends MeansOfClass {
  readonly time: string;
  readonly problems: readonly string[];
}
export interface ProgressCalls {
  readonly classState: { readonly input: null; readonly output: ClassState };
  /** Also fills in the computed column of `MIP`. */
  readonly classMeans: { readonly input: null; readonly output: ClassMeans };
  readonly selectedRow: { readonly input: null; readonly output: SelectedRow };
}
