// What every section about a pupil is given.
import type { ClassMeans, ClassState } from '../../../../src/api/progress';
import type { SidebarClass } from '../../../../src/api/sidebar';

export interface SectionProps {
  readonly pupil: { readonly id: string; readonly name: string };
  readonly klass: SidebarClass;
  /** Null until it has been read, or where reading failed. */
  readonly state: ClassState | null;
  readonly means: ClassMeans | null;
  /** The part to be opened first (a period, a subject, a month); '' where nothing is asked for. */
  readonly part: string;
  /** The person has turned to another part: it is opened for the next pupil too. */
  readonly onPart: (part: string) => void;
  /** What was saved may have changed the class's state: it is read anew. */
  readonly onSaved: () => void;
}
/** A place in the sidebar: a pupil's section and what of it. */
export interface SidebarPlace {
  readonly pupilId: string;
  readonly section: 'mip' | 'expectation' | 'selfAssessment' | 'review' | 'discussion' | 'progress';
  readonly part: string;
}
