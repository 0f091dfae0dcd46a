// In: the file is read here, what it holds is shown, and then it is restored piece by piece.
import { useId, useRef, useState } from 'preact/hooks';
import type { BackupCalls } from '../../../src/api/backup';
import { backupWords } from '../../../src/text/lt/backup';
import type { Backup } from '../../../src/workbook/backup-file';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { DataTable } from '../../parts/data-table';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { ProgressBar } from '../../parts/progress-bar';
import { Steps } from '../../parts/steps';
import { useCall } from '../../parts/use-call';
import { readBackupFile } from './read-backup-file';
import { SentenceList } from './sentence-list';
import { server } from './server';
import { useRestoring } from './use-restoring';

const { page: words } = backupWords;
type Shown = BackupCalls['backupPreview']['output'];

export function RestorePage({ onBack }: { readonly onBack: () => void }) {
  const id = useId();
  const [backup, setBackup] = useState<Backup>();
  const [problem, setProblem] = useState('');
  const [shown, setShown] = useState<Shown>();
  const previewing = useCall(server.backupPreview);
  const restoring = useRestoring();
  const asked = useRef(0);

  const choose = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    const mine = ++asked.current;
    previewing.forget();
    setShown(undefined);
    setBackup(undefined);
    const read = await readBackupFile(file);
    if (mine !== asked.current) return;
    setProblem(read.ok ? '' : `${read.message}\n${words.nothingWritten}`);
    if (!read.ok) return;
    setBackup(read.backup);
    const answer = await previewing.run(read.backup);
    if (mine === asked.current && answer) setShown(answer);
  };
  const { state, made, of } = restoring;
  const isBusy = state === 'running' || state === 'stopping';
  const start = () => backup && void restoring.run(backup);
  if (state === 'done')
    return (
      <Page key="done" title={words.doneTitle} actions={<CloseButton />}>
        <Steps names={words.steps} current={2} />
        <Note>{words.done(made)}</Note>
        <p>{words.documents}</p>
        <p class="about">{words.undo}</p>
      </Page>
    );
  const mayStart = shown !== undefined && !shown.preview.isDone;
  return (
    <Page
      key="restore"
      title={words.restoreTitle}
      actions={
        isBusy ? (
          <Button onClick={restoring.stop} disabled={state === 'stopping'}>
            {words.stop}
          </Button>
        ) : (
          <>
            <PrimaryButton onClick={start} disabled={!mayStart}>
              {state !== 'idle' || shown?.preview.isUnfinished ? words.goOn : words.start}
            </PrimaryButton>
            <Button onClick={onBack}>{words.back}</Button>
            <CloseButton />
          </>
        )
      }
    >
      <Steps names={words.steps} current={shown ? 2 : 1} />
      {state === 'idle' ? (
        <div class="field">
          <label for={id}>{words.file}</label>
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            disabled={previewing.isRunning}
            onChange={(event) => void choose(event.currentTarget)}
          />
          <p class="about">{words.fileHint}</p>
        </div>
      ) : (
        <ProgressBar label={words.progress} done={made} total={Math.max(of, 1)} />
      )}
      <p role="status">
        {previewing.isRunning
          ? words.checking
          : state === 'stopping'
            ? words.stopping
            : state === 'stopped'
              ? words.stopped(made, of)
              : ''}
      </p>
      <Problem message={problem} />
      <Problem message={previewing.message} />
      <Problem message={restoring.message} />
      {shown && state === 'idle' && <Preview shown={shown} />}
    </Page>
  );
}

function Preview({ shown: { preview, doubts } }: { readonly shown: Shown }) {
  const { className, schoolYear, made, pupils, subjects, tables, replaces, isUnfinished, isDone } = preview;
  return (
    <>
      <h2>{words.previewTitle}</h2>
      {isDone && <Note>{words.isDone}</Note>}
      {isUnfinished && <Note>{words.unfinishedRestore}</Note>}
      {replaces > 0 && <Note>{words.replaces(replaces)}</Note>}
      <p>
        {words.preview(className, schoolYear, made.replace('T', ' ').slice(0, 16))}{' '}
        {words.counts(pupils, subjects.length)}
      </p>
      <SentenceList title={words.doubts} sentences={doubts} />
      <DataTable
        caption={words.previewTitle}
        hideCaption
        columns={[
          { key: 'sheet', title: words.sheet },
          { key: 'rows', title: words.rows },
        ]}
        rows={[
          ...subjects.map(({ name, works, marks }) => ({
            key: name,
            cells: [name, words.ofSubject(works, marks)],
          })),
          ...tables.map(({ sheet, rows }) => ({ key: sheet, cells: [sheet, words.ofTable(rows)] })),
        ]}
      />
    </>
  );
}
