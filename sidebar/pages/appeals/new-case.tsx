// A new request in three steps: whose grade, when and by whom it was filed, what it says.
import { useState } from 'preact/hooks';
import type { AppealsView, AppealView } from '../../../src/api/appeals';
import type { LateChoice } from '../../../src/app/appeals/new-appeal';
import type { Applicant } from '../../../src/domain/applicant';
import { parseSchoolDate } from '../../../src/domain/school-date';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { dialogs } from '../../../src/text/lt/dialogs';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { TextField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useCall } from '../../parts/use-call';
import { fileUntil } from './days';
import { FiledStep } from './filed-step';
import { GradeStep } from './grade-step';
import { server } from './server';
import { useProblems } from './use-problems';

const words = appealsPage;

/** What the three steps gather; texts as typed. */
export interface Draft {
  readonly pupilId: string;
  /** Subject, period and grade of the chosen one; '' while none is. */
  readonly subject: string;
  readonly period: 'semester1' | 'semester2' | 'annual' | '';
  readonly grade: string;
  readonly published: string;
  readonly publishedKnown: boolean;
  readonly filed: string;
  readonly relation: Applicant | '';
  readonly applicant: string;
  readonly contact: string;
  readonly essence: string;
  readonly attached: string;
  readonly number: string;
  readonly late: LateChoice;
  readonly lateReason: string;
}
const FIELDS_OF_STEP: readonly (readonly string[])[] = [
  ['pupilId', 'grade'],
  ['published', 'filed', 'relation', 'applicant', 'contact', 'late', 'lateReason'],
  ['essence', 'attached', 'number'],
];

interface Props {
  readonly known: AppealsView;
  readonly onCancel: () => void;
  readonly onRegistered: (appeal: AppealView, isNew: boolean) => void;
}

export function NewCase({ known, onCancel, onRegistered }: Props) {
  const [step, setStep] = useState(0);
  const [draft, setDraft] = useState<Draft>(() => ({
    pupilId: '',
    subject: '',
    period: '',
    grade: '',
    published: '',
    publishedKnown: false,
    filed: known.today,
    relation: '',
    applicant: '',
    contact: '',
    essence: '',
    attached: '',
    number: '',
    late: 'none',
    lateReason: '',
  }));
  const registering = useCall(server.appealRegister);
  const problems = useProblems(FIELDS_OF_STEP[step] ?? []);
  const change = (some: Partial<Draft>) => {
    for (const field of Object.keys(some)) problems.forget(field);
    setDraft((before) => ({ ...before, ...some }));
  };

  const late = isLate(known, draft);
  const register = async () => {
    const { publishedKnown: _, relation, period, ...rest } = draft;
    if (relation === '' || period === '') return;
    const done = await registering.run({ ...rest, relation, period, late: late ? draft.late : 'none' });
    if (done?.kind === 'registered') onRegistered(done.appeal, done.isNew);
    if (done?.kind !== 'refused') return;
    const fields = done.problems.map(({ field }) => field);
    const first = FIELDS_OF_STEP.findIndex((some) => some.some((field) => fields.includes(field)));
    if (first >= 0) setStep(first);
    problems.show(done.problems);
  };
  const cancel = () => {
    if (draft.pupilId === '' || window.confirm(dialogs.leaveUnsaved)) onCancel();
  };
  const go = (to: number) => {
    registering.forget();
    problems.forget();
    setStep(to);
  };

  return (
    <Page
      key={step}
      title={words.registerTitle}
      actions={
        <>
          {step < 2 ? (
            <PrimaryButton onClick={() => go(step + 1)} disabled={!isComplete(known, draft, step)}>
              {words.buttons.next}
            </PrimaryButton>
          ) : (
            <PrimaryButton onClick={() => void register()} disabled={registering.isRunning}>
              {late && draft.late === 'refuse' ? words.buttons.registerRefused : words.buttons.register}
            </PrimaryButton>
          )}
          {step > 0 && (
            <Button onClick={() => go(step - 1)} disabled={registering.isRunning}>
              {dialogs.back}
            </Button>
          )}
          <Button onClick={cancel} disabled={registering.isRunning}>
            {words.toList}
          </Button>
          <CloseButton hasUnsaved={draft.pupilId !== ''} />
        </>
      }
    >
      <Steps names={words.newSteps} current={step} />
      <Problem message={problems.others} />
      <Problem message={registering.message} onRetry={() => void registering.retry()} />
      {step === 0 && <GradeStep known={known} draft={draft} problems={problems} onChange={change} />}
      {step === 1 && <FiledStep known={known} draft={draft} problems={problems} onChange={change} />}
      {step === 2 && (
        <>
          <TextField
            label={words.fields.essence}
            hint={words.hints.essence}
            problem={problems.of('essence')}
            rows={5}
            value={draft.essence}
            onInput={(essence) => change({ essence })}
          />
          <TextField
            label={words.fields.attached}
            hint={words.hints.attached}
            problem={problems.of('attached')}
            rows={2}
            value={draft.attached}
            onInput={(attached) => change({ attached })}
          />
          <TextField
            label={words.fields.number}
            hint={words.hints.number}
            problem={problems.of('number')}
            value={draft.number}
            onInput={(number) => change({ number })}
          />
        </>
      )}
    </Page>
  );
}

export function isLate(known: AppealsView, { published, filed }: Draft): boolean {
  const day = parseSchoolDate(published);
  return day !== undefined && parseSchoolDate(filed) !== undefined && filed > fileUntil(known, day);
}

/** Whether the step asks nothing more; what is wrong with it the step itself says. */
function isComplete(known: AppealsView, draft: Draft, step: number): boolean {
  if (step === 0) return draft.pupilId !== '' && draft.period !== '';
  const areDays = [draft.published, draft.filed].every(
    (day) => parseSchoolDate(day) !== undefined && day <= known.today,
  );
  if (!areDays || draft.filed < draft.published || draft.relation === '') return false;
  if (draft.relation !== 'pupil' && draft.applicant.trim() === '') return false;
  if (!isLate(known, draft)) return true;
  return draft.late === 'refuse' || (draft.late === 'accept' && draft.lateReason.trim() !== '');
}
