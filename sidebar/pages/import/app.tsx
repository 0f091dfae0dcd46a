// „Įkelti duomenis…“: what, from where, and a look before anything is written.
import { useMemo, useState } from 'preact/hooks';
import type { ImportStart } from '../../../src/api/import';
import { dialogs } from '../../../src/text/lt/dialogs';
import { importPage } from '../../../src/text/lt/import-page';
import { CloseButton, PrimaryButton } from '../../parts/buttons';
import { Choice } from '../../parts/choice';
import { Page } from '../../parts/page';
import { Problem } from '../../parts/problem';
import { Steps } from '../../parts/steps';
import { useReading } from '../../parts/use-call';
import { Data } from './data-page';
import { type ListChoices, ListStep, readList } from './list-step';
import { type MarksChoices, MarksStep, readMarks } from './marks-step';
import { ReviewMarks } from './review-marks';
import { ReviewPupils } from './review-pupils';
import { type RosterChoices, RosterStep, readRosterPupils } from './roster-step';
import { server } from './server';

type Way = keyof typeof importPage.ways;
const WAYS = Object.keys(importPage.ways) as Way[];
/** What was brought for each way: nothing of it is lost by going back. */
interface Brought {
  readonly list: ListChoices;
  readonly roster: RosterChoices;
  readonly marks: MarksChoices;
}
const NOTHING: Brought = {
  list: { source: { text: '' } },
  roster: { tables: [] },
  marks: { subject: '', source: { text: '' } },
};

export function App() {
  const start = useReading(server.importStart);
  const { known } = start;
  const [way, setWay] = useState<Way>('list');
  const [step, setStep] = useState<0 | 1>(0);
  const [brought, setBrought] = useState(NOTHING);
  if (step === 1 && known)
    return (
      <Import
        key={way}
        way={way}
        known={known}
        brought={brought}
        onBring={setBrought}
        onBack={() => setStep(0)}
        onAgain={() => {
          setBrought(NOTHING);
          setStep(0);
        }}
      />
    );
  return (
    <Page
      key="way"
      title={importPage.title}
      lead={importPage.lead}
      actions={
        <>
          <PrimaryButton disabled={!known} onClick={() => setStep(1)}>
            {dialogs.next}
          </PrimaryButton>
          <CloseButton />
        </>
      }
    >
      <Steps names={importPage.steps} current={0} />
      <Choice
        legend={importPage.way}
        value={way}
        options={WAYS.map((value) => ({ value, ...importPage.ways[value] }))}
        onChange={setWay}
      />
      <p role="status">{start.isRunning ? dialogs.loading : ''}</p>
      <Problem message={start.message} onRetry={() => void start.retry()} />
    </Page>
  );
}

interface ImportProps {
  readonly way: Way;
  readonly known: ImportStart;
  readonly brought: Brought;
  readonly onBring: (brought: Brought) => void;
  readonly onBack: () => void;
  readonly onAgain: () => void;
}

function Import({ way, known, brought, onBring, onBack, onAgain }: ImportProps) {
  const { className, firstYear } = known;
  const { list, roster, marks } = brought;
  const [isReview, setReview] = useState(false);
  const pupils = useMemo(
    () =>
      (way === 'list' ? readList(list, firstYear) : readRosterPupils(roster, className, firstYear)).pupils,
    [way, list, roster, className, firstYear],
  );
  if (way === 'marks') {
    const { grid, isReady } = readMarks(marks, firstYear);
    if (isReview)
      return (
        <ReviewMarks
          table={{
            subject: marks.subject,
            days: grid.days.map(({ date, kind }) => ({ date, kind })),
            rows: grid.rows,
          }}
          onBack={() => setReview(false)}
          onAgain={onAgain}
        />
      );
    return (
      <Data
        way={way}
        isReady={isReady}
        onNext={() => setReview(true)}
        onBack={onBack}
        hasText={marks.source.text !== ''}
      >
        <MarksStep
          subjects={known.subjects}
          firstYear={firstYear}
          choices={marks}
          onChange={(next) => onBring({ ...brought, marks: next })}
        />
      </Data>
    );
  }
  if (isReview) return <ReviewPupils pupils={pupils} onBack={() => setReview(false)} onAgain={onAgain} />;
  return (
    <Data
      way={way}
      isReady={pupils.length > 0}
      hasText={list.source.text !== '' || roster.tables.length > 0}
      onNext={() => setReview(true)}
      onBack={onBack}
    >
      {way === 'list' ? (
        <ListStep
          firstYear={firstYear}
          choices={list}
          onChange={(next) => onBring({ ...brought, list: next })}
        />
      ) : (
        <RosterStep
          className={className}
          firstYear={firstYear}
          choices={roster}
          onChange={(next) => onBring({ ...brought, roster: next })}
        />
      )}
    </Data>
  );
}
