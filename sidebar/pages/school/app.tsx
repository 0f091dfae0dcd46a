// „Paruošti gimnazijos knygą…“: the school and its year, the classes, and then it is done.
import { useEffect, useRef, useState } from 'preact/hooks';
import { checkClasses, checkSettings, type FieldProblem } from '../../../src/app/school/check-form';
import type { SchoolFormSettings, SchoolSettingKey } from '../../../src/app/school/form';
import { dialogs } from '../../../src/text/lt/dialogs';
import { fieldProblem, school } from '../../../src/text/lt/school';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useCall, useReading } from '../../parts/use-call';
import { classLines } from './class-lines';
import { ClassesStep } from './classes-step';
import { Done } from './done';
import { server } from './server';
import { SettingsStep } from './settings-step';

const TITLES = [school.settings.title, school.classes.title];

export function App() {
  const viewing = useReading(server.schoolView);
  const preparing = useCall(server.schoolPrepare);
  const [typed, setTyped] = useState<SchoolFormSettings>();
  const [text, setText] = useState('');
  const [step, setStep] = useState(0);
  /** Problems are said once a person wants to go on, and go as they are mended. */
  const [isChecked, setChecked] = useState(false);
  const attempts = useToFirstProblem();
  const { known: seen } = viewing;
  if (!seen)
    return (
      <Page title={school.title} actions={<CloseButton />}>
        {viewing.isRunning && <p role="status">{dialogs.loading}</p>}
        <Problem message={viewing.message} onRetry={() => void viewing.retry()} />
      </Page>
    );
  const done = preparing.state.kind === 'done' ? preparing.state.value : undefined;
  if (done?.kind === 'done') return <Done key="done" prepared={done} />;

  const settings = typed ?? seen.settings;
  const classes = classLines(text);
  const problems: readonly FieldProblem[] =
    step === 1 ? checkClasses(classes) : seen.isPrepared ? [] : checkSettings(settings);
  const shown = isChecked ? problems : [];
  const problemOf = (key: SchoolSettingKey) =>
    shown
      .filter(({ field }) => field === key)
      .map(({ code, params }) => fieldProblem(code, params))
      .join(' ');
  const goOn = () => {
    setChecked(problems.length > 0);
    if (problems.length > 0) attempts.tried();
    else if (step === 0) setStep(1);
    else void preparing.run({ settings, classes });
  };
  // The script has looked again and refuses what this page let pass: it is told as it is.
  const refused = done?.kind === 'refused' ? done.problems : [];
  return (
    <Page
      key={step}
      title={TITLES[step] ?? ''}
      lead={step === 0 ? school.lead : undefined}
      actions={
        <>
          {step > 0 && (
            <Button
              disabled={preparing.isRunning}
              onClick={() => {
                setChecked(false);
                setStep(0);
              }}
            >
              {dialogs.back}
            </Button>
          )}
          <PrimaryButton disabled={preparing.isRunning} onClick={goOn}>
            {step === 0 ? dialogs.next : seen.isPrepared ? school.addMissing : school.prepare}
          </PrimaryButton>
          <CloseButton hasUnsaved={text.trim() !== '' || typed !== undefined} />
        </>
      }
    >
      <Steps names={school.steps} current={step} />
      {step === 0 ? (
        <SettingsStep
          isPrepared={seen.isPrepared}
          settings={settings}
          problemOf={problemOf}
          onChange={setTyped}
        />
      ) : (
        <ClassesStep there={seen.classes} text={text} classes={classes} problems={shown} onInput={setText} />
      )}
      {preparing.isRunning && <p role="status">{school.working}</p>}
      <Problem
        message={
          preparing.message || refused.map(({ code, params }) => fieldProblem(code, params)).join('\n')
        }
      />
    </Page>
  );
}

/** Whoever has pressed a button is taken to what must be mended. */
function useToFirstProblem() {
  const [count, setCount] = useState(0);
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    if (count > 0) document.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [count]);
  return { tried: () => setCount((before) => before + 1) };
}
