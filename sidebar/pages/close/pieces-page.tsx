// The page while subjects are closed or opened again piece by piece, and what came of it.
import type { ComponentChildren } from 'preact';
import { closePage as words } from '../../../src/text/lt/close-page';
import { Button, CloseButton } from '../../parts/buttons';
import { Page } from '../../parts/page';
import { Note, Problem } from '../../parts/problem';
import { ProgressBar } from '../../parts/progress-bar';
import { HeldList } from './held-list';
import type { Pieces } from './use-pieces';

interface PiecesPageProps<Value> {
  readonly pieces: Pieces<Value>;
  /** Every piece has been done, and none is running. */
  readonly isDone: boolean;
  readonly title: string;
  /** What is being done, beside the bar. */
  readonly doing: string;
  readonly onAgain: () => void;
  /** What came of it, in words. */
  readonly children: ComponentChildren;
}

export function PiecesPage<Value>({
  pieces,
  isDone,
  title,
  doing,
  onAgain,
  children,
}: PiecesPageProps<Value>) {
  return (
    <Page
      title={title}
      actions={
        isDone ? (
          <>
            <Button onClick={onAgain}>{words.again}</Button>
            <CloseButton label={words.finish} />
          </>
        ) : (
          <Button onClick={pieces.stop} disabled={pieces.isStopped || !pieces.isRunning}>
            {words.stop}
          </Button>
        )
      }
    >
      <ProgressBar
        label={words.progressLabel}
        done={pieces.done}
        total={pieces.total}
        what={isDone ? undefined : doing}
      />
      <Problem message={pieces.message} onRetry={pieces.retry} />
      {isDone && <Note>{children}</Note>}
      {isDone && pieces.done < pieces.total && <Note>{words.stopped(pieces.total - pieces.done)}</Note>}
      <HeldList held={pieces.held} />
    </Page>
  );
}
