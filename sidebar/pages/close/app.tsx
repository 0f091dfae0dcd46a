// The dialog that closes a semester: choose, decide, close; what is not decided or wrong stays open and says why.
import { useState } from 'preact/hooks';
import type { CloseCalls, DecisionInput } from '../../../src/api/close';
import type { ClosingDecision } from '../../../src/domain/semester-closing';
import { closePage as words } from '../../../src/text/lt/close-page';
import { Button, CloseButton, PrimaryButton } from '../../parts/buttons';
import { Check } from '../../parts/choice';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { PiecesPage } from './pieces-page';
import { SemesterChoice } from './semester-choice';
import { server } from './server';
import { canClose, SubjectCard } from './subject-card';
import { usePieces } from './use-pieces';
import { useSemester } from './use-semester';

type Decided = ReadonlyMap<string, ReadonlyMap<string, ClosingDecision>>;
const NONE: ReadonlyMap<string, ClosingDecision> = new Map();

export function App() {
  const overview = useSemester(server.closeOverview);
  const { semester, view, load } = overview;
  const saving = useCall(server.closeSaveDecisions);
  const [decided, setDecided] = useState<Decided>(new Map());
  const [agreed, setAgreed] = useState(false);
  const [note, setNote] = useState<readonly string[]>([]);

  const decisions: DecisionInput[] = [...decided].flatMap(([subject, some]) =>
    [...some].map(([pupilId, decision]) => ({ subject, pupilId, decision })),
  );
  const closing = usePieces(server.closeSubjects, ({ subjects, piece }) => ({
    semester,
    subjects,
    decisions: decisions.filter(({ subject }) => subjects.includes(subject)),
    agreed,
    piece,
  }));

  const isBusy = overview.isReading || saving.isRunning || closing.isRunning;
  const closable = (view?.subjects ?? []).filter((one) => canClose(one, decided.get(one.subject) ?? NONE));
  const wanted = closable.map(({ subject }) => subject).filter(overview.isChosen);
  const needsAgreement = (view?.questions.length ?? 0) > 0;
  const isDone = closing.isFinished && !closing.isRunning;

  const decide = (subject: string, pupilId: string, decision: ClosingDecision) => {
    setNote([]);
    setDecided((before) => new Map(before).set(subject, new Map(before.get(subject)).set(pupilId, decision)));
  };
  const save = async () => {
    const toSave = decisions.filter(({ decision }) => decision !== 'without-grade');
    if (toSave.length === 0) return setNote([words.nothingToSave]);
    const saved = await saving.run({ semester, decisions: toSave });
    if (!saved) return;
    setNote([words.saved(saved.saved), ...saved.issues]);
    // What could not be written was answered in the sheet meanwhile: it is read again.
    setDecided((before) => onlyWithoutGrade(before));
    await load(semester);
  };
  const again = async () => {
    closing.forget();
    setNote([]);
    setDecided(new Map());
    await load(semester);
  };

  if (closing.total > 0)
    return (
      <PiecesPage
        key="closing"
        pieces={closing}
        isDone={isDone}
        title={isDone ? words.doneTitle : words.closeTitle}
        doing={words.closing}
        onAgain={() => void again()}
      >
        {doneWords(closing.answers)}
      </PiecesPage>
    );

  return (
    <Page
      title={words.closeTitle}
      lead={view ? words.lead(view.className) : words.loading}
      actions={
        <>
          <PrimaryButton
            onClick={() => closing.start(wanted)}
            disabled={isBusy || wanted.length === 0 || (needsAgreement && !agreed)}
          >
            {words.close(wanted.length)}
          </PrimaryButton>
          <Button onClick={() => void save()} disabled={isBusy || decisions.length === 0}>
            {words.saveDecisions}
          </Button>
          <CloseButton hasUnsaved={decisions.length > 0} />
        </>
      }
    >
      <Problem message={overview.message || saving.message} onRetry={() => void overview.retry()} />
      <div role="status">
        {overview.isReading && <p>{words.loading}</p>}
        {note.length > 0 && (
          <Note>
            {note.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </Note>
        )}
      </div>
      {overview.isKnown && (
        <SemesterChoice
          semester={semester}
          disabled={isBusy}
          onChange={(other) => {
            setDecided(new Map());
            void load(other);
          }}
        />
      )}
      {view && (
        <>
          {needsAgreement && (
            <Note>
              <h2>{words.questionsTitle}</h2>
              {view.questions.map((question) => (
                <p key={question}>{words.questions[question](view.lastDay)}</p>
              ))}
              <Check label={words.agree} checked={agreed} disabled={isBusy} onChange={setAgreed} />
            </Note>
          )}
          {view.weightIssues.length > 0 && (
            <Note>
              <p>{words.weightsUnknown}</p>
              {view.weightIssues.map((line) => (
                <p key={line}>{line}</p>
              ))}
            </Note>
          )}
          <h2>{words.subjectsLegend}</h2>
          {view.subjects.length === 0 && <p>{words.noSubjects}</p>}
          {closable.length > 1 && (
            <Check
              label={words.all(closable.length)}
              checked={wanted.length === closable.length}
              disabled={isBusy}
              onChange={(all) =>
                overview.choose(
                  closable.map(({ subject }) => subject),
                  all,
                )
              }
            />
          )}
          {view.subjects.map((one) => (
            <SubjectCard
              key={one.subject}
              view={one}
              chosen={wanted.includes(one.subject)}
              disabled={isBusy}
              decisions={decided.get(one.subject) ?? NONE}
              onChoose={(isChosen) => overview.choose([one.subject], isChosen)}
              onDecide={(pupilId, decision) => decide(one.subject, pupilId, decision)}
            />
          ))}
        </>
      )}
    </Page>
  );
}

/** What is not written into the sheet is still to be sent when the semester is closed. */
const onlyWithoutGrade = (decided: Decided): Decided =>
  new Map(
    [...decided].map(([subject, some]) => [
      subject,
      new Map([...some].filter(([, decision]) => decision === 'without-grade')),
    ]),
  );

type Closed = CloseCalls['closeSubjects']['output']['closed'];

function doneWords(answers: readonly { readonly closed: Closed }[]): string {
  const all = answers.flatMap((answer) => answer.closed);
  const closed = all.filter(({ already }) => !already);
  const already = all.flatMap(({ subject, already }) => (already ? [{ subject, ...already }] : []));
  const sum = (of: (one: (typeof closed)[number]) => number) =>
    closed.reduce((total, one) => total + of(one), 0);
  const done = words.done(
    closed.length,
    sum(({ kept }) => kept),
    sum(({ negative }) => negative),
  );
  return [
    ...(closed.length > 0 || already.length === 0 ? [done] : []),
    ...(already.length > 0 ? [words.alreadyClosed(already)] : []),
  ].join(' ');
}
