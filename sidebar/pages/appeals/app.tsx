// The dialog of appeals: all requests, a new one, or one of them, a step a screen.
import { useRef, useState } from 'preact/hooks';
import type { AppealView } from '../../../src/api/appeals';
import { appealsPage } from '../../../src/text/lt/appeals-page';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { openedFor } from '../../parts/opened-for';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { useReading } from '../../parts/use-call';
import { CaseList } from './case-list';
import { CasePage } from './case-page';
import { NewCase } from './new-case';
import { server } from './server';

const words = appealsPage;
type Place = { readonly kind: 'list' | 'new' } | { readonly kind: 'case'; readonly key: string };

export function App() {
  const reading = useReading(server.appealsView);
  const { key } = openedFor();
  const [place, setPlace] = useState<Place>(key ? { kind: 'case', key } : { kind: 'list' });
  const [saved, setSaved] = useState<readonly AppealView[]>([]);
  const [note, setNote] = useState('');
  // While it is read again, what is typed on a screen stays.
  const last = useRef(reading.known);
  last.current = reading.known ?? last.current;
  const known = last.current;

  const cases = known
    ? [...saved.filter((one) => !known.cases.some((other) => other.key === one.key)), ...known.cases].map(
        (one) => (one.key === '' ? one : (saved.find((other) => other.key === one.key) ?? one)),
      )
    : [];
  const keep = (appeal: AppealView) =>
    setSaved((before) => [appeal, ...before.filter((one) => one.key !== appeal.key)]);
  const readAgain = async () => {
    setNote('');
    if (!(await reading.run(null))) return;
    setSaved([]);
  };
  const toList = () => {
    setNote('');
    setPlace({ kind: 'list' });
  };

  if (!known)
    return (
      <Page key="loading" title={words.title} actions={<CloseButton />}>
        {reading.isRunning && <p role="status">{words.loading}</p>}
        <Problem message={reading.message} onRetry={() => void reading.retry()} />
      </Page>
    );
  if (place.kind === 'new')
    return (
      <NewCase
        known={known}
        onCancel={toList}
        onRegistered={(appeal, isNew) => {
          keep(appeal);
          setNote(isNew ? words.registered : words.openedAlready);
          setPlace({ kind: 'case', key: appeal.key });
        }}
      />
    );
  const found = place.kind === 'case' ? cases.find((one) => one.key === place.key) : undefined;
  if (found)
    return (
      <CasePage
        // Another step is another screen, with nothing left of what was typed on the last.
        key={`${found.key} ${found.state}`}
        known={known}
        appeal={found}
        note={note}
        message={reading.message}
        onSaved={(appeal, told) => {
          keep(appeal);
          setNote(told);
        }}
        onReadAgain={() => void readAgain()}
        onList={toList}
      />
    );
  return (
    <Page
      key="list"
      title={words.title}
      lead={words.lead(known.className, known.schoolYear)}
      actions={
        <>
          <PrimaryButton onClick={() => setPlace({ kind: 'new' })}>{words.newCase}</PrimaryButton>
          <CloseButton />
        </>
      }
    >
      {place.kind === 'case' && <Problem message={words.unknown} />}
      <Problem message={reading.message} onRetry={() => void reading.retry()} />
      <CaseList known={known} cases={cases} onOpen={(one) => setPlace({ kind: 'case', key: one.key })} />
    </Page>
  );
}
