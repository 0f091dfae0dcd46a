// „Paruošti klasės knygą…“: settings, pupils, subjects, and then the work with its progress.
import { useEffect, useState } from 'preact/hooks';
import type { FormSettings, FormSubject } from '../../../src/app/prepare/form';
import { dialogs } from '../../../src/text/lt/dialogs';
import { prepare } from '../../../src/text/lt/prepare';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useCall } from '../../parts/use-call';
import { pupilLines } from './pupil-lines';
import { PupilsStep } from './pupils-step';
import { server } from './server';
import { SettingsStep } from './settings-step';
import { SubjectsStep } from './subjects-step';
import { usePreparing } from './use-preparing';
import { Working } from './working';

const STEPS = prepare.steps;
const TITLES = [prepare.settings.title, prepare.pupils.title, prepare.subjects.title];

export function App() {
  const viewing = useCall(server.prepareView);
  const [settings, setSettings] = useState<FormSettings>();
  const [pupils, setPupils] = useState('');
  const [subjects, setSubjects] = useState<readonly FormSubject[]>([]);
  const [step, setStep] = useState(0);
  const preparing = usePreparing();
  const { run: view } = viewing;
  useEffect(() => {
    void view(null).then((found) => found && setSettings(found.settings));
  }, [view]);

  const seen = viewing.state.kind === 'done' ? viewing.state.value : undefined;
  if (!seen || !settings)
    return (
      <Page title={prepare.title} actions={<CloseButton />}>
        {viewing.isRunning && <p role="status">{dialogs.loading}</p>}
        <Problem message={viewing.message} onRetry={() => void viewing.retry()} />
      </Page>
    );

  const { state } = preparing;
  if (state !== 'idle') {
    const isBusy = state === 'running' || state === 'stopping';
    return (
      <Page
        key={state === 'done' ? 'done' : 'working'}
        title={state === 'done' ? prepare.done : prepare.title}
        actions={
          <>
            {isBusy && (
              <Button disabled={state === 'stopping'} onClick={preparing.stop}>
                {prepare.stop}
              </Button>
            )}
            {(state === 'stopped' || state === 'failed') && (
              <PrimaryButton onClick={() => void preparing.goOn()}>{prepare.goOn}</PrimaryButton>
            )}
            {state === 'failed' && <Button onClick={preparing.forget}>{dialogs.back}</Button>}
            {!isBusy && <CloseButton />}
          </>
        }
      >
        <Working preparing={preparing} expected={seen.missing + subjects.length} />
      </Page>
    );
  }

  const isLast = step === STEPS.length - 1;
  const hasTyped = pupils.trim() !== '' || subjects.length > 0 || settings !== seen.settings;
  const begin = () => void preparing.begin({ settings, pupils: pupilLines(pupils), subjects });
  return (
    <Page
      key={step}
      title={TITLES[step] ?? ''}
      lead={step === 0 ? prepare.lead : undefined}
      actions={
        <>
          {step > 0 && <Button onClick={() => setStep(step - 1)}>{dialogs.back}</Button>}
          {isLast ? (
            <PrimaryButton onClick={begin}>
              {seen.isPrepared && !seen.isPrefilled ? prepare.prepareMissing : prepare.prepare}
            </PrimaryButton>
          ) : (
            <PrimaryButton onClick={() => setStep(step + 1)}>{dialogs.next}</PrimaryButton>
          )}
          <CloseButton hasUnsaved={hasTyped} />
        </>
      }
    >
      <Steps names={STEPS} current={step} />
      {seen.isCutOff && step === 0 && <Note>{prepare.continued}</Note>}
      {step === 0 && <SettingsStep isPrepared={seen.isPrepared} settings={settings} onChange={setSettings} />}
      {step === 1 && <PupilsStep there={seen.pupils} text={pupils} onInput={setPupils} />}
      {step === 2 && <SubjectsStep there={seen.subjects} subjects={subjects} onChange={setSubjects} />}
    </Page>
  );
}
