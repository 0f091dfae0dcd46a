// The class or one subject: negative grades that wait for a plan, and the plans.
import { useState } from 'preact/hooks';
import type { PlansView } from '../../../src/api/plans';
import { dialogs } from '../../../src/text/lt/dialogs';
import { planWords } from '../../../src/text/lt/plans';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { SelectField } from '../../parts/fields';
import { inAlphabet } from '../../parts/in-alphabet';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { PlanList } from './plan-list';
import type { PlansHandle } from './use-plans';
import { Waiting } from './waiting';

const words = planWords.page;
const ALL = '';

interface Props {
  readonly view: PlansView;
  readonly plans: PlansHandle;
  readonly onOpen: (key: string) => void;
  readonly onDocuments: (keys: readonly string[]) => void;
  readonly onRegistered: (done: {
    readonly registered: readonly string[];
    readonly already: readonly string[];
  }) => void;
}

export function ListPage({ view, plans, onOpen, onDocuments, onRegistered }: Props) {
  const [subject, setSubject] = useState(view.front);
  const [semester, setSemester] = useState<1 | 2>(view.semester);
  // What a person has ticked or unticked themselves; the rest is as it is chosen for them.
  const [ticked, setTicked] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOfSubject = (one: { readonly subject: string }) => subject === ALL || one.subject === subject;
  const waiting = view.negatives.filter((one) => one.semester === semester && isOfSubject(one));
  // From a subject's sheet its grades are meant; else only those that are recorded.
  const isTicked = ({ key, isClosed }: PlansView['negatives'][number]) =>
    ticked.get(key) ?? (isClosed || subject !== ALL);
  const wanted = waiting.filter(isTicked);
  const subjects = [...new Set([...view.negatives, ...view.plans].map((one) => one.subject))].sort(
    inAlphabet,
  );
  const register = async () => {
    const done = await plans.register(
      wanted.map(({ key, pupil, subject: of, grade }) => ({ key, pupil, subject: of, grade })),
    );
    if (done) onRegistered(done);
  };
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <PrimaryButton disabled={plans.isBusy || wanted.length === 0} onClick={() => void register()}>
            {words.waiting.register(wanted.length)}
          </PrimaryButton>
          <Button disabled={plans.isBusy} onClick={() => void plans.read()}>
            {words.reload}
          </Button>
          <CloseButton />
        </>
      }
    >
      <p role="status">
        {plans.isReading
          ? words.reading
          : plans.isRegistering
            ? words.waiting.registering
            : plans.isStepping
              ? words.one.saving
              : ''}
      </p>
      <Problem message={plans.problems.reading} onRetry={() => void plans.read()} />
      <Problem message={plans.problems.registering} onRetry={() => void register()}>
        <p>{dialogs.keepsText}</p>
      </Problem>
      {view.problems.length > 0 && (
        <details class="problem">
          <summary>{words.problems(view.problems.length)}</summary>
          <p>{view.problems.join('\n')}</p>
        </details>
      )}
      <SelectField
        label={words.subject}
        value={subject}
        options={[
          { value: ALL, label: words.wholeClass },
          ...(view.front === '' || subjects.includes(view.front) ? subjects : [view.front, ...subjects]).map(
            (one) => ({ value: one, label: one }),
          ),
        ]}
        disabled={plans.isBusy}
        onInput={setSubject}
      />
      <Waiting
        today={view.today}
        negatives={waiting}
        semester={semester}
        disabled={plans.isBusy}
        isTicked={isTicked}
        onSemester={setSemester}
        onTick={(keys, isChosen) =>
          setTicked((before) => new Map([...before, ...keys.map((key) => [key, isChosen] as const)]))
        }
      />
      <PlanList
        plans={view.plans.filter(isOfSubject)}
        today={view.today}
        handle={plans}
        onOpen={onOpen}
        onDocuments={onDocuments}
      />
    </Page>
  );
}
