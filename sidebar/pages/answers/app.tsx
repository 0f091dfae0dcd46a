// „Perkelti anketų atsakymus…“: everything that was found, before a word of it is written.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnswersView } from '../../../src/api/answers';
import { answersPage as words } from '../../../src/text/lt/answers-page';
import { dialogs } from '../../../src/text/lt/dialogs';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { server } from './server';
import { answersToBring, SheetCard } from './sheet-card';

export function App() {
  const look = useCall(server.answersPreview);
  const write = useCall(server.answersBring);
  const [view, setView] = useState<AnswersView>();
  const [hasChanged, setChanged] = useState(false);
  const [done, setDone] = useState<{ readonly answers: number; readonly fields: number }>();

  const { run: preview } = look;
  const lookAgain = useCallback(async () => {
    setChanged(false);
    const seen = await preview(null);
    if (!seen) return;
    setDone(undefined);
    setView(seen);
  }, [preview]);
  useEffect(() => void lookAgain(), [lookAgain]);

  const answered = (outcome: Awaited<ReturnType<typeof write.run>>) => {
    if (outcome?.kind === 'done') setDone(outcome);
    else if (outcome) {
      setView(outcome.view);
      setChanged(true);
    }
  };
  if (done)
    return (
      <Page
        key="done"
        title={words.doneTitle}
        actions={
          <>
            <CloseButton />
            <Button disabled={look.isRunning} onClick={() => void lookAgain()}>
              {words.lookAgain}
            </Button>
          </>
        }
      >
        <p role="status">{done.answers > 0 ? words.done(done.answers, done.fields) : words.doneNothing}</p>
        {done.answers > 0 && <p>{words.undo}</p>}
        <Problem message={look.message} onRetry={() => void lookAgain()} />
      </Page>
    );

  const count = view ? answersToBring(view.sheets) : 0;
  const isBusy = look.isRunning || write.isRunning;
  return (
    <Page
      key="review"
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <PrimaryButton
            disabled={!view || isBusy || (count === 0 && !view.isUnfinished)}
            onClick={() => view && void write.run({ version: view.version }).then(answered)}
          >
            {view?.isUnfinished ? words.finish : count > 0 ? words.bring(count) : words.bringNone}
          </PrimaryButton>
          <Button disabled={isBusy} onClick={() => void lookAgain()}>
            {words.lookAgain}
          </Button>
          <CloseButton />
          <span role="status">{look.isRunning ? words.looking : write.isRunning ? words.bringing : ''}</span>
        </>
      }
    >
      <Problem
        message={look.message || write.message}
        onRetry={() => (look.message ? void lookAgain() : void write.retry().then(answered))}
      />
      {hasChanged && <Note>{words.changedMeanwhile}</Note>}
      {!hasChanged && view?.isUnfinished && <Note>{words.unfinished}</Note>}
      {view && <Found view={view} count={count} />}
      {!view && look.isRunning && <p>{dialogs.loading}</p>}
    </Page>
  );
}

function Found({ view, count }: { readonly view: AnswersView; readonly count: number }) {
  const hasAnswers = view.sheets.some(({ answers }) => answers.length > 0);
  return (
    <>
      {view.otherForms.map((sheet) => (
        <Note key={sheet}>{words.otherForm(sheet)}</Note>
      ))}
      {view.sheets.length === 0 && view.otherForms.length === 0 && <p>{words.none}</p>}
      {hasAnswers && count === 0 && !view.isUnfinished && <Note>{words.upToDate}</Note>}
      {view.sheets.map((sheet) => (
        <SheetCard key={`${sheet.sheet} ${sheet.kind}`} found={sheet} />
      ))}
    </>
  );
}
