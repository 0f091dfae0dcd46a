// One extra work: its plan, the settling whose mark becomes the annual grade, and its documents.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { WorkChange, WorkFields } from '../../../src/app/extra-work/change';
import type { ExtraWork } from '../../../src/app/extra-work/view';
import { extraWorkPage } from '../../../src/text/lt/extra-work-page';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { DocumentMaker } from '../../parts/document-maker';
import { TextField } from '../../parts/fields';
import { HelpRecord } from '../../parts/help-record';
import { Page } from '../../parts/page';
import { useCall } from '../../parts/use-call';
import type { ScreenProps } from './app';
import { PlanFields } from './plan-fields';
import { server } from './server';
import { Told } from './told';
import { useUnsaved } from './use-unsaved';

const words = extraWorkPage.work;
const PLAN = ['from', 'to', 'topics', 'task', 'consultation'] as const;
type After = keyof typeof extraWorkPage.afterWork;
const AFTER = (Object.keys(extraWorkPage.afterWork) as After[]).map((value) => ({
  value,
  label: extraWorkPage.afterWork[value],
}));

interface Props extends ScreenProps {
  readonly work: ExtraWork;
  readonly said: string;
}

export function WorkPage({ work, said, isBusy, reload, show, hasUnsaved }: Props) {
  const [draft, setDraft] = useState<WorkFields>(work.fields);
  const [message, setMessage] = useState(said);
  const [isTyping, setTyping] = useState(false);
  const changing = useCall(server.extraWorkChange);
  const isWaiting = isBusy || changing.isRunning;
  const { state, fields } = work;
  const isChanged = (Object.keys(draft) as (keyof WorkFields)[]).some(
    (field) => draft[field] !== fields[field],
  );
  useUnsaved(isChanged || isTyping, hasUnsaved);
  const isPlanChanged = PLAN.some((field) => draft[field] !== fields[field]);
  const isOpen = state === 'assigned' || state === 'in-progress';
  const edit = (change: Partial<WorkFields>) => {
    setDraft((typed) => ({ ...typed, ...change }));
    setMessage('');
  };
  const take = async (step: WorkChange['step']) => {
    if (state === null) return;
    setMessage('');
    const wanted = step === 'save' ? { ...fields, ...planOf(draft) } : step === 'cancel' ? fields : draft;
    const done = await changing.run({ key: work.key, base: { ...fields, state }, fields: wanted, step });
    const found = done && (await reload());
    if (!found) return;
    setMessage(words.done[step]);
    const now = found.works.find(({ key }) => key === work.key)?.fields ?? fields;
    // A mark that is typed while the plan is saved stays as it was typed.
    setDraft(step === 'save' ? { ...draft, ...planOf(now) } : now);
  };
  return (
    <Page
      title={extraWorkPage.works.assignFor(work.pupil, work.subject)}
      actions={
        <>
          {isOpen && (
            <PrimaryButton disabled={isWaiting || !isPlanChanged} onClick={() => void take('save')}>
              {words.save}
            </PrimaryButton>
          )}
          <Button disabled={isWaiting} onClick={() => show({ kind: 'works' })}>
            {extraWorkPage.back}
          </Button>
          <CloseButton hasUnsaved={isChanged || isTyping} />
        </>
      }
    >
      <div class="screen-only">
        <Facts work={work} />
        <Told isSaving={changing.isRunning} problem={changing.message} done={message} />
        <h2>{words.plan}</h2>
        <PlanFields plan={draft} disabled={isWaiting || !isOpen} onChange={edit} />
        <div class="columns">
          <TextField
            label={words.consultation}
            type="date"
            value={draft.consultation}
            disabled={isWaiting || !isOpen}
            onInput={(consultation) => edit({ consultation })}
          />
        </div>
        {state === 'assigned' && (
          <Button disabled={isWaiting || isPlanChanged} onClick={() => void take('begin')}>
            {words.begin}
          </Button>
        )}
        {state !== 'cancelled' && (
          <>
            <h2>{words.settle}</h2>
            <div class="columns">
              <TextField
                label={words.settled}
                type="date"
                value={draft.settled}
                disabled={isWaiting || !isOpen}
                onInput={(settled) => edit({ settled })}
              />
              <TextField
                label={work.isPassFail ? words.passGrade : words.grade}
                hint={words.gradeHint}
                value={draft.grade}
                maxLength={20}
                disabled={isWaiting || !isOpen}
                onInput={(grade) => edit({ grade })}
              />
            </div>
            {isOpen && (
              <Button disabled={isWaiting || isPlanChanged} onClick={() => void take('settle')}>
                {words.doSettle}
              </Button>
            )}
            {isOpen && isPlanChanged && <p class="about">{words.unsaved}</p>}
          </>
        )}
        {(state === 'settled' || state === 'finished') && (
          <>
            <h2>{words.finish}</h2>
            <Choice<After>
              legend={words.proposal}
              options={AFTER}
              value={draft.proposal as After | ''}
              disabled={isWaiting || state === 'finished'}
              onChange={(proposal) => edit({ proposal })}
            />
            {state === 'settled' && (
              <Button disabled={isWaiting} onClick={() => void take('finish')}>
                {words.doFinish}
              </Button>
            )}
          </>
        )}
        {isOpen && (
          <div class="row">
            <Button
              disabled={isWaiting}
              onClick={() => {
                if (window.confirm(words.cancelSure(work.pupil, work.subject))) void take('cancel');
              }}
            >
              {words.cancel}
            </Button>
          </div>
        )}
      </div>
      {state !== 'cancelled' && (
        <>
          <h2 class="screen-only">{extraWorkPage.documents}</h2>
          <DocumentMaker
            document={{ form: 'F5', key: work.key }}
            label={words.mark}
            onMade={() => void reload()}
          />
          <HelpRecord openedBy={work.key} onTyping={setTyping} />
        </>
      )}
    </Page>
  );
}

const planOf = (fields: WorkFields): Partial<WorkFields> =>
  Object.fromEntries(PLAN.map((field) => [field, fields[field]]));

function Facts({ work }: { readonly work: ExtraWork }) {
  const { facts } = words;
  const rows: readonly (readonly [string, string])[] = [
    [facts.state, work.stateText],
    [facts.lastAnnual, work.lastAnnual],
    [facts.council, work.council],
    [facts.order, [work.ordered, work.order && `Nr. ${work.order}`].filter(Boolean).join(' ')],
    [facts.teacher, work.teacher],
  ];
  return (
    <dl class="facts">
      {rows.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>
            {value === '' ? extraWorkPage.none : value}
            {label === facts.state && work.isLate && (
              <strong class="late"> {extraWorkPage.works.late}</strong>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
