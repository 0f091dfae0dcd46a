import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MarksTableInput, MarksView } from '../../../src/api/import';
import { importPage } from '../../../src/text/lt/import-page';
import { useCall } from '../../parts/use-call';
import {
  conflictKey,
  isDecided,
  type MarksDecisions,
  MarksReview,
  marksToImport,
  NO_DECISIONS,
} from './marks-review';
import { DonePage, ReviewPage } from './review-page';
import { server } from './server';

const words = importPage.marks;

interface Props {
  /** Without the decisions. */
  readonly table: Omit<MarksTableInput, 'chosen'>;
  readonly onBack: () => void;
  readonly onAgain: () => void;
}

export function ReviewMarks({ table: given, onBack, onAgain }: Props) {
  const look = useCall(server.importPreviewMarks);
  const write = useCall(server.importMarks);
  // The table as it was when the review began.
  const [table] = useState(given);
  const [decisions, setDecisions] = useState<MarksDecisions>(NO_DECISIONS);
  const [view, setView] = useState<MarksView>();
  const [hasChanged, setChanged] = useState(false);
  const [done, setDone] = useState<number>();
  const begin = look.run;
  const input = useMemo(() => inputOf(table, NO_DECISIONS), [table]);
  useEffect(() => {
    void begin(input).then((seen) => seen && setView(seen));
  }, [begin, input]);

  const decide = (next: MarksDecisions, needsLook: boolean) => {
    setDecisions(next);
    if (needsLook) void look.run(inputOf(table, next)).then((seen) => seen && setView(seen));
  };
  const answered = (outcome: Awaited<ReturnType<typeof write.run>>) => {
    if (outcome?.kind === 'done') setDone(outcome.written);
    else if (outcome) {
      setView(outcome.view);
      setChanged(true);
      setDecisions({ ...decisions, overwrite: [] });
    }
  };
  const send = () => {
    if (!view) return;
    const overwrite = view.conflicts
      .filter((one) => decisions.overwrite.includes(conflictKey(one)))
      .map(({ line, day }) => ({ line, day }));
    void write.run({ ...inputOf(table, decisions), overwrite, version: view.version }).then(answered);
  };
  if (done !== undefined) return <DonePage said={words.done(done)} hasWritten={done > 0} onAgain={onAgain} />;
  const count = view ? marksToImport(view, decisions) : 0;
  const isBusy = look.isRunning || write.isRunning;
  return (
    <ReviewPage
      title={words.title(table.subject)}
      importLabel={importLabel(view, count)}
      canImport={view !== undefined && !isBusy && isDecided(view) && (count > 0 || view.isUnfinished)}
      status={look.isRunning ? importPage.data.checking : write.isRunning ? importPage.importing : ''}
      note={hasChanged ? importPage.changed : view?.isUnfinished ? importPage.unfinished : ''}
      message={look.message || write.message}
      onRetry={() => {
        if (look.message) void look.retry().then((seen) => seen && setView(seen));
        else void write.retry().then(answered);
      }}
      onImport={send}
      onBack={onBack}
    >
      {view && <MarksReview view={view} decisions={decisions} isBusy={isBusy} onDecide={decide} />}
    </ReviewPage>
  );
}

/** A chosen kind takes the place of the table's own. */
const inputOf = (table: Props['table'], { kinds, pupils }: MarksDecisions): MarksTableInput => ({
  ...table,
  days: table.days.map((day, index) => ({ ...day, kind: kinds[index] ?? day.kind })),
  chosen: Object.entries(pupils).map(([line, pupil]) => ({ line: Number(line), pupil })),
});

function importLabel(view: MarksView | undefined, count: number): string {
  if (view?.isUnfinished) return importPage.finish;
  return view && count === 0 ? words.importNone : words.import(count);
}
