// One plan: what is known of it, what may be done next, its document, and the help under it.
import { useState } from 'preact/hooks';
import { PLAN_OUTCOMES, type PlanOutcome, type PlanStep } from '../../../src/domain/plan-case';
import { dialogs } from '../../../src/text/lt/dialogs';
import { helpWords } from '../../../src/text/lt/help';
import { planWords } from '../../../src/text/lt/plans';
import { Button, CloseButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { DocumentMaker } from '../../parts/document-maker';
import { TextField } from '../../parts/fields';
import { HelpRecord } from '../../parts/help-record';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import type { Plan } from './plan-list';
import type { PlansHandle } from './use-plans';

const words = planWords.page.one;

interface Props {
  readonly plan: Plan;
  readonly today: string;
  readonly plans: PlansHandle;
  readonly onBack: () => void;
}

export function PlanPage({ plan, today, plans, onBack }: Props) {
  const { pupil, subject, semester, grade, gradeNow, state, stateWord } = plan;
  const [isTyping, setTyping] = useState(false);
  return (
    <Page
      title={`${pupil} – ${subject}`}
      lead={[planWords.semesterOf(semester), plan.teacher].filter(Boolean).join(', ')}
      actions={
        <>
          <Button
            disabled={plans.isBusy}
            onClick={() => {
              if (!isTyping || window.confirm(dialogs.leaveUnsaved)) onBack();
            }}
          >
            {words.back}
          </Button>
          <CloseButton hasUnsaved={isTyping} />
        </>
      }
    >
      <div class="screen-only">
        {gradeNow !== '' && <Note>{words.changed(grade, gradeNow)}</Note>}
        {state === null && <Note>{words.stateUnknown(stateWord)}</Note>}
        <Facts plan={plan} />
        <NextSteps key={plan.base} plan={plan} today={today} plans={plans} />
      </div>
      <DocumentMaker
        document={{ form: 'F1', key: plan.key }}
        label={words.document}
        onMade={() => void plans.read()}
      />
      <HelpRecord openedBy={plan.helpKey} onTyping={setTyping} />
    </Page>
  );
}

function Facts({ plan }: { readonly plan: Plan }) {
  const facts: readonly (readonly [string, string])[] = [
    [words.grade, plan.grade],
    [words.recorded, plan.recorded],
    [words.due, plan.due],
    [words.state, plan.handing === 'late' ? `${plan.stateWord} ${planWords.page.list.late}` : plan.stateWord],
    [words.handedIn, plan.handing === 'was-late' ? words.late(plan.handedIn) : plan.handedIn],
    [words.parentsInformed, plan.parentsInformed],
    [words.finished, plan.finished],
    [words.outcome, plan.outcome],
  ];
  return (
    <dl class="facts">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value || words.unknown}</dd>
        </div>
      ))}
    </dl>
  );
}

function NextSteps({ plan, today, plans }: Pick<Props, 'plan' | 'today' | 'plans'>) {
  const [on, setOn] = useState(today);
  const [outcome, setOutcome] = useState<PlanOutcome | ''>('');
  const { state, steps, key, base } = plan;
  if (!state) return null;
  const take = (step: PlanStep) =>
    void plans.step({
      step,
      on,
      outcome: step === 'finish' && outcome !== '' ? outcome : null,
      plans: [{ key, base, state }],
    });
  return (
    <section aria-label={words.next}>
      <h2>{words.next}</h2>
      {steps.length === 0 ? (
        <p>{words.noSteps}</p>
      ) : (
        <>
          {steps.includes('finish') && (
            <Choice<PlanOutcome>
              legend={words.outcomeChoice}
              options={PLAN_OUTCOMES.map((value) => ({
                value,
                label: helpWords.outcomes[value],
              }))}
              value={outcome}
              disabled={plans.isBusy}
              onChange={setOutcome}
            />
          )}
          <div class="chosen-bar">
            <TextField
              label={
                steps.length === 1 && steps[0] ? planWords.steps[steps[0]].day : planWords.page.list.stepOn
              }
              type="date"
              value={on}
              disabled={plans.isBusy}
              onInput={setOn}
            />
            {steps.map((step) => (
              <Button
                key={step}
                disabled={plans.isBusy || on === '' || (step === 'finish' && outcome === '')}
                onClick={() => take(step)}
              >
                {planWords.steps[step].button}
              </Button>
            ))}
          </div>
          {state === 'in-progress' && plan.parentsInformed === '' && (
            <p class="about">{words.needsParents}</p>
          )}
        </>
      )}
      <p role="status">{plans.isStepping ? words.saving : ''}</p>
      <Problem message={plans.problems.stepping} onRetry={() => void plans.retryStep()}>
        <Button onClick={() => void plans.read()}>{planWords.page.reload}</Button>
      </Problem>
    </section>
  );
}
