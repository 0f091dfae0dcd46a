// A subject's teacher ticks off the whole class: with whom progress was talked about in September or February (S0-4.3).
import { useEffect, useState } from 'preact/hooks';
import type { ClassMeans, ClassState, PupilFacts } from '../../../../src/api/progress';
import { classTab } from '../../../../src/text/lt/class-tab';
import { Choice } from '../../../parts/choice';
import { SelectField } from '../../../parts/fields';
import { learns } from '../learns';
import { Fold } from './fold';
import { TickRow } from './tick-row';
import { useTicks } from './ticks';
import { Unread } from './unread';

const words = classTab.bySubject;
const WHENS = ['september', 'february'] as const;
type When = (typeof WHENS)[number];

interface Props {
  readonly state: ClassState;
  readonly means: ClassMeans | null;
  readonly onSaved: () => void;
}

export function SubjectDiscussions({ state, means, onSaved }: Props) {
  const { subjects, today } = state;
  const [chosen, setChosen] = useState('');
  const [when, setWhen] = useState<When>(() => usualWhen(today));
  const ticks = useTicks(onSaved);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new state is what has been read
  useEffect(() => ticks.wasRead(), [ticks, state]);

  if (state.unread.includes('discussion')) {
    return (
      <Fold title={words.title}>
        <Unread state={state} kinds={['discussion']} />
      </Fold>
    );
  }
  const subject = subjects.find(({ name }) => name === chosen)?.name ?? subjects[0]?.name;
  if (subject === undefined) {
    return (
      <Fold title={words.title}>
        <p>{words.noSubjects}</p>
      </Fold>
    );
  }
  const part = `${when}|${subject}`;
  const known = (pupil: PupilFacts) =>
    pupil.discussions.find((one) => one.kind === when && one.subject === subject)?.date ?? '';
  const dateOf = (pupil: PupilFacts) => ticks.get(pupil.id, part)?.date ?? known(pupil);
  const pupils = state.pupils.filter(
    (pupil) => (isThere(pupil, today) && learns(means, pupil.id, subject)) || dateOf(pupil) !== '',
  );
  const left = pupils.filter((pupil) => dateOf(pupil) === '');
  const set = (pupil: PupilFacts, date: string) => ticks.set(pupil.id, part, date, known(pupil));
  const tickAll = () => {
    if (window.confirm(words.confirmAll(left.length, today))) for (const pupil of left) set(pupil, today);
  };
  return (
    <Fold title={words.title}>
      <p>{words.lead}</p>
      <SelectField
        label={words.subject}
        value={subject}
        options={subjects.map(({ name, teacher }) => ({
          value: name,
          label: teacher === '' ? name : `${name} (${teacher})`,
        }))}
        onInput={setChosen}
      />
      <Choice
        legend={words.when}
        options={WHENS.map((value) => ({ value, label: words.whens[value] }))}
        value={when}
        onChange={setWhen}
      />
      <p role="status">{words.count(pupils.length - left.length, pupils.length)}</p>
      {left.length > 1 && (
        <button type="button" onClick={tickAll}>
          {words.tickAll(left.length)}
        </button>
      )}
      <ul class="ticks" aria-label={`${subject}, ${words.whens[when]}`}>
        {pupils.map((pupil) => (
          <TickRow
            key={`${part} ${pupil.id}`}
            name={pupil.name}
            date={dateOf(pupil)}
            today={today}
            state={ticks.get(pupil.id, part)?.state}
            onDate={(date) => set(pupil, date)}
          />
        ))}
      </ul>
      {ticks.failed > 0 && (
        <div class="problem" role="alert">
          <p>{words.someFailed(ticks.failed)}</p>
          <button type="button" onClick={() => ticks.retry()}>
            {words.retry}
          </button>
        </div>
      )}
    </Fold>
  );
}

const isThere = ({ left }: PupilFacts, today: string): boolean => left === '' || left >= today;

/** From February on that of February; in autumn and January still that of September. */
function usualWhen(today: string): When {
  const month = Number(today.slice(5, 7));
  return month >= 2 && month <= 8 ? 'february' : 'september';
}
