// „Ištrinti mokinio duomenis…“: a pupil is chosen, everything that stands of them is shown, and only the surname, typed by a
// person, sets it off.
import { useState } from 'preact/hooks';
import type { Erased } from '../../../src/app/erase/erase-pupil';
import type { ErasingView } from '../../../src/app/erase/view-erasing';
import { eraseWords } from '../../../src/text/lt/erase';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { SelectField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useCall, useReading } from '../../parts/use-call';
import { DonePage } from './done-page';
import { PreviewPage } from './preview-page';
import { server } from './server';

const { page: words } = eraseWords;

export function App() {
  const reading = useReading(server.erasePupils);
  const looking = useCall(server.eraseView);
  const finishing = useCall(server.eraseRun);
  const [pupilId, setPupilId] = useState('');
  const [view, setView] = useState<ErasingView>();
  const [erased, setErased] = useState<Erased>();

  if (erased) return <DonePage erased={erased} view={view} />;
  if (view)
    return (
      <PreviewPage
        view={view}
        onErased={setErased}
        onBack={() => {
          setView(undefined);
          void reading.run(null);
        }}
      />
    );

  const pupils = reading.known?.pupils ?? [];
  const chosen = pupils.find(({ id }) => id === pupilId);
  const isNearlyDone = chosen !== undefined && chosen.name === '';
  const isBusy = looking.isRunning || finishing.isRunning;
  const look = async () => setView(await looking.run({ pupilId }));
  const finish = async () => setErased(await finishing.run({ pupilId, lastName: '', binDocuments: false }));
  return (
    <Page
      key="choose"
      title={words.title}
      lead={words.lead}
      actions={
        <>
          {isNearlyDone ? (
            <PrimaryButton onClick={() => void finish()} disabled={isBusy}>
              {words.finish}
            </PrimaryButton>
          ) : (
            <PrimaryButton onClick={() => void look()} disabled={isBusy || !chosen}>
              {words.look}
            </PrimaryButton>
          )}
          <CloseButton />
        </>
      }
    >
      <Steps names={words.steps} current={0} />
      <Problem message={reading.message} onRetry={() => void reading.retry()} />
      {reading.known && pupils.length === 0 && <p>{words.nobody}</p>}
      {pupils.length > 0 && (
        <SelectField
          label={words.pupil}
          value={pupilId}
          disabled={isBusy}
          onInput={(id) => {
            setPupilId(id);
            looking.forget();
          }}
          options={[
            { value: '', label: words.choose },
            ...pupils.map(({ id, name, left, isBegun }) => ({
              value: id,
              label: `${name === '' ? words.unnamed(id) : name}${left === '' ? '' : words.left(left)}${isBegun ? words.begun : ''}`,
            })),
          ]}
        />
      )}
      {isNearlyDone && <Note>{words.finishLead}</Note>}
      <p role="status">{looking.isRunning ? words.looking : finishing.isRunning ? words.erasing : ''}</p>
      <Problem message={looking.message} onRetry={() => void look()} />
      <Problem message={finishing.message} onRetry={() => void finish()} />
    </Page>
  );
}
