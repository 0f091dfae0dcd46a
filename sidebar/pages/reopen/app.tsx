// The dialog that opens a closed semester again: which subjects, and why.
import { useState } from 'preact/hooks';
import { closePage as words } from '../../../src/text/lt/close-page';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { Check } from '../../parts/choice';
import { TextField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { ChangeList } from '../close/change-list';
import { PiecesPage } from '../close/pieces-page';
import { SemesterChoice } from '../close/semester-choice';
import { usePieces } from '../close/use-pieces';
import { useSemester } from '../close/use-semester';
import { server } from './server';

const LONGEST_REASON = 500;

export function App() {
  const overview = useSemester(server.closeOverview);
  const { semester, view, load } = overview;
  const [reason, setReason] = useState('');
  const opening = usePieces(server.closeReopen, ({ subjects, piece }) => ({
    semester,
    subjects,
    reason,
    piece,
  }));

  const isBusy = overview.isReading || opening.isRunning;
  const closed = (view?.subjects ?? []).filter((one) => one.closed !== null || one.halfOpened);
  const wanted = closed.map(({ subject }) => subject).filter(overview.isChosen);
  const isDone = opening.isFinished && !opening.isRunning;
  const opened = opening.answers.flatMap((answer) => answer.opened).filter(({ pupils }) => pupils > 0);

  if (opening.total > 0)
    return (
      <PiecesPage
        key="opening"
        pieces={opening}
        isDone={isDone}
        title={isDone ? words.openedTitle : words.reopenTitle}
        doing={words.opening}
        onAgain={() => {
          opening.forget();
          void load(semester);
        }}
      >
        {words.opened(
          opened.length,
          opened.reduce((sum, { pupils }) => sum + pupils, 0),
        )}
      </PiecesPage>
    );

  return (
    <Page
      title={words.reopenTitle}
      lead={view ? words.reopenIntro : words.loading}
      actions={
        <>
          <PrimaryButton
            onClick={() => opening.start(wanted)}
            disabled={isBusy || wanted.length === 0 || reason.trim() === ''}
          >
            {words.reopen(wanted.length)}
          </PrimaryButton>
          <CloseButton hasUnsaved={reason.trim() !== ''} />
        </>
      }
    >
      <Problem message={overview.message} onRetry={() => void overview.retry()} />
      <p role="status">{overview.isReading ? words.loading : ''}</p>
      {overview.isKnown && (
        <SemesterChoice semester={semester} disabled={isBusy} onChange={(other) => void load(other)} />
      )}
      {view && (
        <>
          {view.subjects
            .filter(({ state }) => state === 'renamed')
            .flatMap(({ issues }) => issues)
            .map((issue) => (
              <Note key={issue}>{issue}</Note>
            ))}
          {closed.length === 0 ? (
            <p>{words.nothingClosed}</p>
          ) : (
            <TextField
              label={words.reason}
              hint={words.reasonHelp}
              value={reason}
              rows={2}
              maxLength={LONGEST_REASON}
              required
              disabled={isBusy}
              onInput={setReason}
            />
          )}
          {closed.length > 1 && (
            <Check
              label={words.allClosed(closed.length)}
              checked={wanted.length === closed.length}
              disabled={isBusy}
              onChange={(all) =>
                overview.choose(
                  closed.map(({ subject }) => subject),
                  all,
                )
              }
            />
          )}
          {closed.map((one) => (
            <section class="subject" key={one.subject} aria-label={one.subject}>
              <Check
                label={one.subject}
                hint={
                  one.closed
                    ? words.closedOn(one.closed.on, one.closed.by, one.closed.pupils)
                    : words.halfOpened
                }
                checked={wanted.includes(one.subject)}
                disabled={isBusy}
                onChange={(isChosen) => overview.choose([one.subject], isChosen)}
              />
              {one.givenByCases.length > 0 && <p class="about">{words.givenByCases(one.givenByCases)}</p>}
              <ChangeList subject={one.subject} changes={one.changes} />
            </section>
          ))}
        </>
      )}
    </Page>
  );
}
