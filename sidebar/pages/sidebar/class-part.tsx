// The class: who has filled in what, who was not reviewed, whom the commission is told of.
import type { ClassMeans, ClassState } from '../../../src/api/progress';
import type { SidebarClass } from '../../../src/api/sidebar';
import type { SidebarPlace } from './sections/section';

interface Props {
  readonly klass: SidebarClass;
  readonly state: ClassState | null;
  readonly means: ClassMeans | null;
  /** Shows the place in the pupil's tab. */
  readonly onOpen: (place: SidebarPlace) => void;
  readonly onSaved: () => void;
}

export function ClassPart(_props: Props) {
  return null;
}
