// The dialog that opens a closed semester again: which subjects, and why.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClosingView } from '../../../src/api/close';
import { closePage as words } from '../../../src/text/lt/close-page';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { Check, Choice } from '../../parts/choice';
import { TextField } from '../../parts/fields';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { ChangeList } from '../close/change-list';
import { PiecesPage } from '../close/pieces-page';
import { usePieces } from '../close/use-pieces';
import { server } from './server';

const LONGEST_REASON = 500;

export function App() {
  const overview = useCall(server.closeOverview);
  const [read, setRead] = useState<ClosingView>();
  // What a person has chosen shows at once; what was read of the other semester does not.
  const [asked, setAsked] = useState<1 | 2 | null>(null);
  const view = read && (asked === null || asked === read.semester) ? read : undefined;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const semester = asked ?? read?.semester ?? 1;
  const opening = usePieces(server.closeReopen, ({ subjects, piece }) => ({
    semester,
    subjects,
    reason,
    piece,
  }));

  const load = useCallback(
    async (wanted: 1 | 2 | null) => {
      setAsked(wanted);
      const found = await overview.run({ semester: wanted });
      if (!found) return;
      setRead(found);
      setChosen(new Set());
    },
    [overview.run],
  );
  useEffect(() => void load(null), [load]);

  const isBusy = overview.isRunning || opening.isRunning;
  const closed = (view?.subjects ?? []).filter((one) => one.closed !== null || one.halfOpened);
  const wanted = closed.filter(({ subject }) => chosen.has(subject)).map(({ subject }) => subject);
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
      <Problem message={overview.message} onRetry={() => void load(asked)} />
      <p role="status">{overview.isRunning ? words.loading : ''}</p>
      {read && (
        <Choice
          legend={words.semesterLegend}
          options={([1, 2] as const).map((value) => ({
            value: `${value}` as const,
            label: words.semester(value),
          }))}
          value={`${semester}` as '1' | '2'}
          disabled={isBusy}
          onChange={(value) => void load(value === '1' ? 1 : 2)}
        />
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
              onChange={(all) => setChosen(new Set(all ? closed.map(({ subject }) => subject) : []))}
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
                onChange={(isChosen) =>
                  setChosen(
                    (before) =>
                      new Set(
                        [...before]
                          .filter((name) => name !== one.subject)
                          .concat(isChosen ? one.subject : []),
                      ),
                  )
                }
              />
              <ChangeList subject={one.subject} changes={one.changes} />
            </section>
          ))}
        </>
      )}
    </Page>
  );
}
