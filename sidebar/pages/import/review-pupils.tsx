import { useEffect, useState } from 'preact/hooks';
import type { ListedPupilInput, PupilsView } from '../../../src/api/import';
import { importPage } from '../../../src/text/lt/import-page';
import { useCall } from '../../parts/use-call';
import { PupilsReview, pupilsToImport } from './pupils-review';
import { DonePage, ReviewPage } from './review-page';
import { server } from './server';

const words = importPage.pupils;

interface Props {
  readonly pupils: readonly ListedPupilInput[];
  readonly onBack: () => void;
  readonly onAgain: () => void;
}

export function ReviewPupils({ pupils, onBack, onAgain }: Props) {
  const look = useCall(server.importPreviewPupils);
  const write = useCall(server.importPupils);
  const [view, setView] = useState<PupilsView>();
  const [hasChanged, setChanged] = useState(false);
  const [done, setDone] = useState<number>();
  const begin = look.run;
  useEffect(() => {
    void begin({ pupils }).then((seen) => seen && setView(seen));
  }, [begin, pupils]);
  const count = view ? pupilsToImport(view) : 0;
  const answered = (outcome: Awaited<ReturnType<typeof write.run>>) => {
    if (outcome?.kind === 'done') setDone(outcome.written);
    else if (outcome) {
      setView(outcome.view);
      setChanged(true);
    }
  };
  if (done !== undefined) {
    const after = view?.steps.some(({ kind }) => kind === 'new') ? words.after : '';
    return <DonePage said={words.done(count)} after={after} hasWritten={done > 0} onAgain={onAgain} />;
  }
  const isBusy = look.isRunning || write.isRunning;
  return (
    <ReviewPage
      title={words.title}
      importLabel={importLabel(view, count)}
      canImport={view !== undefined && !isBusy && (count > 0 || view.isUnfinished)}
      status={look.isRunning ? importPage.data.checking : write.isRunning ? importPage.importing : ''}
      note={hasChanged ? importPage.changed : view?.isUnfinished ? importPage.unfinished : ''}
      message={look.message || write.message}
      onRetry={() => {
        if (look.message) void look.retry().then((seen) => seen && setView(seen));
        else void write.retry().then(answered);
      }}
      onImport={() => view && void write.run({ pupils, version: view.version }).then(answered)}
      onBack={onBack}
    >
      {view && <PupilsReview view={view} />}
    </ReviewPage>
  );
}

function importLabel(view: PupilsView | undefined, count: number): string {
  if (view?.isUnfinished) return importPage.finish;
  return view && count === 0 ? words.importNone : words.import(count);
}
