// What is due for the pupil now: late ones first. Each leads to its place.
import type { ClassMeans, ClassState, PupilFacts } from '../../../src/api/progress';
import { duties as dutyWords } from '../../../src/text/lt/duties';
import { sidebar } from '../../../src/text/lt/sidebar';
import { dutiesOf, type WordedDuty } from './duties';
import type { SidebarPlace } from './sections/section';
import type { Reading } from './use-class';

const words = sidebar.duties;
const SHOWN = 3;

interface Props {
  readonly state: Reading<ClassState>;
  readonly facts: PupilFacts | undefined;
  readonly means: ClassMeans | null;
  readonly onOpen: (place: SidebarPlace) => void;
}

export function DutyList({ state, facts, means, onOpen }: Props) {
  if (!state.value) return state.isLoading ? <p class="class">{words.loading}</p> : null;
  if (!facts) return null;
  const due = dutiesOf(state.value, facts, means);
  return (
    <section class="duties" aria-labelledby="duties-title">
      <h2 id="duties-title">{dutyWords.title}</h2>
      {due.length === 0 ? <p>✓ {dutyWords.none}</p> : <Duties duties={due.slice(0, SHOWN)} onOpen={onOpen} />}
      {due.length > SHOWN && (
        <details>
          <summary>{words.more(due.length - SHOWN)}</summary>
          <Duties duties={due.slice(SHOWN)} onOpen={onOpen} />
        </details>
      )}
    </section>
  );
}

const Duties = (props: { readonly duties: readonly WordedDuty[]; readonly onOpen: Props['onOpen'] }) => (
  <ul>
    {props.duties.map(({ key, text, when, isLate, place }) => (
      <li key={key} class={isLate ? 'late' : ''}>
        <button type="button" class="link" onClick={() => props.onOpen(place)}>
          {isLate && <span aria-hidden="true">⚠ </span>}
          {text}
        </button>{' '}
        <small>{when}</small>
      </li>
    ))}
  </ul>
);
