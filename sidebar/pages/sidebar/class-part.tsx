// The class: who has filled in what, who was not reviewed, whom the commission is told of.
import type { ClassMeans, ClassState } from '../../../src/api/progress';
import type { SidebarClass } from '../../../src/api/sidebar';
import { classTab } from '../../../src/text/lt/class-tab';
import { FillingSection } from './class/filling-section';
import { ReminderSection } from './class/reminder-section';
import { ReviewsSection } from './class/reviews-section';
import { SubjectDiscussions } from './class/subject-discussions';
import './class/class.css';
import type { SidebarPlace } from './sections/section';

interface Props {
  readonly klass: SidebarClass;
  readonly state: ClassState | null;
  readonly means: ClassMeans | null;
  /** Shows the place in the pupil's tab. */
  readonly onOpen: (place: SidebarPlace) => void;
  readonly onSaved: () => void;
  /** The state is read anew at once. */
  readonly onRefresh: () => void;
}

export function ClassPart({ klass, state, means, onOpen, onSaved, onRefresh }: Props) {
  return (
    <>
      <h1>{classTab.title(klass.className)}</h1>
      {state && (
        <>
          <p class="class">
            {classTab.readAt(state.time)}{' '}
            <button type="button" class="link" onClick={onRefresh}>
              {classTab.refresh}
            </button>
          </p>
          <FillingSection state={state} onOpen={onOpen} />
          <ReminderSection state={state} />
          <ReviewsSection klass={klass} state={state} onOpen={onOpen} />
          <SubjectDiscussions state={state} means={means} onSaved={onSaved} />
        </>
      )}
    </>
  );
}
