// One request: what is known of it, the step that comes now, its documents, and what else may be done with it.
import { useState } from 'preact/hooks';
import type { AppealsView, AppealView } from '../../../src/api/appeals';
import { type AppealStep, isUndecided, nextAppealStep } from '../../../src/domain/appeal-case';
import { parseSchoolDate } from '../../../src/domain/school-date';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { dialogs } from '../../../src/text/lt/dialogs';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { ALL_FORMS, AppealDocument, ENDED_FORMS, FORMS } from './case-documents';
import { CaseFacts } from './case-facts';
import { CommissionScreen, isOrdered } from './commission-screen';
import { isOverdue, leftInWords } from './days';
import { DecisionScreen } from './decision-screen';
import { MeetingScreen } from './meeting-screen';
import { fieldsOf, usualOf, WAY } from './screen-fields';
import { DayScreen, EndingScreen, RequestScreen } from './small-screens';
import { type Screen, useScreen } from './use-screen';

const words = appealsPage;
/** What else may be done with a request, beside its next step. */
type Aside = 'request' | 'refuse' | 'withdraw';

interface Props {
  readonly known: AppealsView;
  readonly appeal: AppealView;
  readonly note: string;
  /** Why the register could not be read again. */
  readonly message: string;
  readonly onSaved: (appeal: AppealView, told: string) => void;
  readonly onReadAgain: () => void;
  readonly onList: () => void;
}

export function CasePage(props: Props) {
  const [aside, setAside] = useState<Aside>();
  // A screen of its own: what was typed on the other is not carried over.
  return <CaseScreen key={aside ?? ''} {...props} aside={aside} onAside={setAside} />;
}

function CaseScreen({
  known,
  appeal,
  note,
  message,
  aside,
  onAside,
  onSaved,
  onReadAgain,
  onList,
}: Props & { readonly aside: Aside | undefined; readonly onAside: (aside: Aside | undefined) => void }) {
  const { state, fields, problems } = appeal;
  const isReadable = state !== null && problems.length === 0;
  const next = isReadable ? (nextAppealStep(state) as (typeof WAY)[number] | undefined) : undefined;
  const step: AppealStep | 'request' | undefined = aside ?? next;
  const screen = useScreen(appeal, usualOf(step, known), fieldsOf(step, appeal), (saved, told) => {
    onAside(undefined);
    onSaved(saved, told);
  });
  const isOpen = isReadable && isUndecided(state);
  // A request that ended early needs nothing but itself.
  const isEnded = state === 'refused' || state === 'withdrawn';
  const forms = next ? FORMS[next] : isEnded ? ENDED_FORMS : ALL_FORMS;
  const leave = (go: () => void) => {
    if (!screen.isChanged || window.confirm(dialogs.leaveUnsaved)) go();
  };

  return (
    <Page
      title={`${fields.pupil} – ${words.grade(fields.subject, fields.period, fields.grade)}`}
      lead={<Deadline known={known} appeal={appeal} isOpen={isOpen} />}
      actions={
        <>
          {step && <SaveButton step={step} screen={screen} />}
          {aside && (
            <Button disabled={screen.isBusy} onClick={() => leave(() => onAside(undefined))}>
              {words.buttons.cancel}
            </Button>
          )}
          <Button disabled={screen.isBusy} onClick={() => leave(onList)}>
            {words.toList}
          </Button>
          <CloseButton hasUnsaved={screen.isChanged} />
        </>
      }
    >
      {isReadable && !isEnded && (
        <Steps
          names={[appealsPage.steps.request, ...WAY.map((one) => appealsPage.steps[one])]}
          current={next ? WAY.indexOf(next) + 1 : WAY.length + 1}
        />
      )}
      <div role="status">{note !== '' && !screen.problems.isAny && <Note>{note}</Note>}</div>
      <Problem message={message} onRetry={onReadAgain} />
      {problems.length > 0 && (
        <Problem message={[words.mend, ...problems].join('\n')}>
          <Button onClick={onReadAgain}>{words.readAgain}</Button>
        </Problem>
      )}
      {screen.problems.isAny && (
        <Problem message={[words.refused, screen.problems.others].filter((line) => line !== '').join('\n')}>
          {screen.problems.others !== '' && (
            <Button
              onClick={() => {
                screen.problems.forget();
                onReadAgain();
              }}
            >
              {words.readAgain}
            </Button>
          )}
        </Problem>
      )}
      <Problem message={screen.message} onRetry={screen.retry} />
      <CaseFacts appeal={appeal} isShort={step !== undefined} />
      {state === 'finished' || state === 'refused' || state === 'withdrawn' ? (
        <p>{words.finished[state]}</p>
      ) : (
        step && <h2>{appealsPage.steps[step]}</h2>
      )}
      {step === 'form-commission' && <CommissionScreen known={known} appeal={appeal} screen={screen} />}
      {(step === 'give-material' || step === 'inform') && <DayScreen step={step} screen={screen} />}
      {step === 'hold-meeting' && <MeetingScreen screen={screen} />}
      {step === 'decide' && <DecisionScreen known={known} appeal={appeal} screen={screen} />}
      {step === 'request' && <RequestScreen screen={screen} />}
      {(step === 'refuse' || step === 'withdraw') && <EndingScreen screen={screen} />}

      {isReadable && !aside && (
        <>
          <h2 class="screen-only">{words.documentsTitle}</h2>
          {forms.map((form) => (
            <AppealDocument key={form} form={form} appeal={appeal} isChanged={screen.isChanged} />
          ))}
          {isOpen && (
            <details class="screen-only">
              <summary>{words.other}</summary>
              <div class="document-buttons">
                <Button disabled={screen.isBusy} onClick={() => leave(() => onAside('request'))}>
                  {words.buttons.edit}
                </Button>
                {state === 'received' && (
                  <Button disabled={screen.isBusy} onClick={() => leave(() => onAside('refuse'))}>
                    {words.buttons.refuse}
                  </Button>
                )}
                <Button disabled={screen.isBusy} onClick={() => leave(() => onAside('withdraw'))}>
                  {words.buttons.withdraw}
                </Button>
              </div>
              {ALL_FORMS.filter((form) => !forms.includes(form)).map((form) => (
                <AppealDocument key={form} form={form} appeal={appeal} isChanged={screen.isChanged} />
              ))}
            </details>
          )}
        </>
      )}
    </Page>
  );
}

/** A screen that may be kept half-done is saved with the same button: it says which of the two it will be. */
function SaveButton({ step, screen }: { readonly step: AppealStep | 'request'; readonly screen: Screen }) {
  const isHalf =
    step === 'request' ||
    (step === 'form-commission' && !isOrdered(screen)) ||
    (step === 'hold-meeting' && screen.attended.length === 0);
  const label =
    step === 'form-commission' && isHalf
      ? words.buttons.keepCommission
      : step === 'hold-meeting' && isHalf
        ? words.buttons.keepMeeting
        : words.buttons[step];
  return (
    <PrimaryButton disabled={screen.isBusy} onClick={() => screen.save(step, !isHalf)}>
      {label}
    </PrimaryButton>
  );
}

function Deadline({
  known,
  appeal,
  isOpen,
}: {
  readonly known: AppealsView;
  readonly appeal: AppealView;
  readonly isOpen: boolean;
}) {
  const until = parseSchoolDate(appeal.fields.decideUntil);
  if (!isOpen || !until)
    return <>{words.stateOf(appeal.state ? words.states[appeal.state] : appeal.fields.state)}</>;
  return (
    <>
      {words.decideUntil(until)}{' '}
      <strong class={isOverdue(known, until) ? 'late' : ''}>{leftInWords(known, until)}.</strong>
    </>
  );
}
