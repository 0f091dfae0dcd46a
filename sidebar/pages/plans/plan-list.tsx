// The plans: how far each is, which are late; steps and documents of many at once.
import { useState } from 'preact/hooks';
import type { PlansView } from '../../../src/api/plans';
import type { PlanStep } from '../../../src/domain/plan-case';
import { planWords } from '../../../src/text/lt/plans';
import { Button } from '../../parts/buttons';
import { Check, Choice } from '../../parts/choice';
import { DataTable } from '../../parts/data-table';
import { SelectField, TextField } from '../../parts/fields';
import { inAlphabet } from '../../parts/in-alphabet';
import { OpenLink } from '../../parts/open-link';
import { Problem } from '../../parts/problem';
import { RowCheck } from './row-check';
import type { PlansHandle } from './use-plans';

const words = planWords.page.list;
export type Plan = PlansView['plans'][number];
type Filter = keyof typeof words.filters;

const SHOWN: Readonly<Record<Filter, (plan: Plan) => boolean>> = {
  open: ({ state }) => state !== 'finished',
  late: ({ handing }) => handing === 'late',
  all: () => true,
};

interface Props {
  readonly plans: readonly Plan[];
  readonly today: string;
  readonly handle: PlansHandle;
  readonly onOpen: (key: string) => void;
  readonly onDocuments: (keys: readonly string[]) => void;
}

export function PlanList({ plans, today, handle, onOpen, onDocuments }: Props) {
  const [filter, setFilter] = useState<Filter>('open');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const shown = plans.filter(SHOWN[filter]).sort(byUrgency);
  const chosen = shown.filter(({ key }) => ticked.has(key));
  const choosable = shown.flatMap(({ key }) => (key === '' ? [] : [key]));
  const tick = (keys: readonly string[], isChosen: boolean) =>
    setTicked(
      (before) => new Set([...before].filter((one) => !keys.includes(one)).concat(isChosen ? keys : [])),
    );
  if (plans.length === 0)
    return (
      <section aria-label={words.title}>
        <h2>{words.title}</h2>
        <p>{words.none}</p>
      </section>
    );
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <Choice<Filter>
        legend={words.filter}
        compact
        options={(['open', 'late', 'all'] as const).map((value) => ({
          value,
          label: `${words.filters[value]} (${plans.filter(SHOWN[value]).length})`,
        }))}
        value={filter}
        onChange={setFilter}
      />
      {choosable.length > 1 && (
        <Check
          label={words.chooseAll(choosable.length)}
          checked={choosable.every((key) => ticked.has(key))}
          disabled={handle.isBusy}
          onChange={(isChosen) => tick(choosable, isChosen)}
        />
      )}
      <DataTable
        caption={words.caption}
        hideCaption
        columns={[
          { key: 'pupil', title: planWords.page.waiting.pupil },
          { key: 'subject', title: planWords.page.waiting.subject },
          { key: 'grade', title: planWords.page.waiting.grade },
          { key: 'due', title: planWords.page.waiting.due },
          { key: 'state', title: words.state },
          { key: 'help', title: words.help },
          { key: 'document', title: words.document },
        ]}
        rows={shown.map((plan) => ({
          key: plan.key || plan.pupil + plan.subject,
          ...(plan.handing === 'late' ? { tone: 'changed' as const } : {}),
          cells: cellsOf(plan, {
            isTicked: ticked.has(plan.key),
            disabled: handle.isBusy,
            onTick: (isChosen) => tick([plan.key], isChosen),
            onOpen: () => onOpen(plan.key),
          }),
        }))}
        empty={words.none}
      />
      {chosen.length > 0 && (
        <ChosenBar
          chosen={chosen}
          today={today}
          handle={handle}
          onDocuments={() => onDocuments(chosen.map(({ key }) => key))}
        />
      )}
      <Problem message={handle.problems.stepping} onRetry={() => void handle.retryStep()} />
    </section>
  );
}

interface RowActions {
  readonly isTicked: boolean;
  readonly disabled: boolean;
  readonly onTick: (isChosen: boolean) => void;
  readonly onOpen: () => void;
}

function cellsOf(plan: Plan, { isTicked, disabled, onTick, onOpen }: RowActions) {
  const { key, pupil, subject, semester, grade, gradeNow, due, stateWord, handing, link, meetings } = plan;
  return [
    key === '' ? (
      pupil
    ) : (
      <RowCheck
        key="pupil"
        name={`${pupil}, ${subject}`}
        checked={isTicked}
        disabled={disabled}
        onChange={onTick}
      >
        <button type="button" class="link" onClick={onOpen}>
          {pupil}
        </button>
      </RowCheck>
    ),
    [subject, planWords.semesterOf(semester)].filter(Boolean).join(', '),
    gradeNow === '' ? grade : `${grade} (${words.changed(gradeNow)})`,
    <span key="due" class="day">
      {due}
    </span>,
    <>
      {stateWord}
      {handing === 'late' && <span class="late"> {words.late}</span>}
      {handing === 'was-late' && ` (${words.wasLate})`}
    </>,
    meetings > 0 ? planWords.meetings(meetings) : '',
    link === '' ? '' : <OpenLink key="link" link={link} label={words.openDocument} />,
  ];
}

/** What is done with all that are ticked. */
function ChosenBar({
  chosen,
  today,
  handle,
  onDocuments,
}: Pick<Props, 'today' | 'handle'> & {
  readonly chosen: readonly Plan[];
  readonly onDocuments: () => void;
}) {
  const [step, setStep] = useState<PlanStep | ''>('');
  const [on, setOn] = useState(today);
  const possible = commonSteps(chosen);
  const wanted = possible.find((one) => one === step);
  const take = async () => {
    if (!wanted) return;
    const plans = chosen.flatMap(({ key, base, state }) => (state ? [{ key, base, state }] : []));
    if (await handle.step({ step: wanted, on, outcome: null, plans })) setStep('');
  };
  return (
    <div class="chosen-bar">
      <p>{words.chosen(chosen.length)}</p>
      <Button disabled={handle.isBusy} onClick={onDocuments}>
        {words.documents}
      </Button>
      {possible.length === 0 ? (
        <p class="about">{words.noSteps}</p>
      ) : (
        <>
          <SelectField
            label={words.step}
            value={wanted ?? ''}
            options={[
              { value: '', label: words.stepNone },
              ...possible.map((value) => ({ value, label: planWords.steps[value].button })),
            ]}
            disabled={handle.isBusy}
            onInput={(value) => setStep(possible.find((one) => one === value) ?? '')}
          />
          <TextField label={words.stepOn} type="date" value={on} disabled={handle.isBusy} onInput={setOn} />
          <Button disabled={handle.isBusy || !wanted || on === ''} onClick={() => void take()}>
            {words.take}
          </Button>
        </>
      )}
    </div>
  );
}

/** Finishing asks for each plan's own outcome. */
const commonSteps = (chosen: readonly Plan[]): readonly PlanStep[] =>
  (chosen[0]?.steps ?? []).filter(
    (step) => step !== 'finish' && chosen.every(({ steps }) => steps.includes(step)),
  );

/** Late ones first, then by the day they are due. */
const byUrgency = (one: Plan, other: Plan): number =>
  Number(other.handing === 'late') - Number(one.handing === 'late') ||
  compare(one.due || '9', other.due || '9') ||
  inAlphabet(one.pupil, other.pupil);
const compare = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
