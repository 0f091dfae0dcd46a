import { schoolClasses as words } from '../../../src/text/lt/school';
import { Button, PrimaryButton } from '../../parts/buttons';
import { Note, Problem } from '../../parts/problem';
import { ProgressBar } from '../../parts/progress-bar';
import type { Making } from './use-making';

/** How far making is, and what came of it. */
export function MakingView({ making }: { readonly making: Making }) {
  const { state, made, problems, total, left, message } = making;
  if (state === 'idle') return null;
  if (state === 'running' || state === 'stopping')
    return (
      <section>
        <ProgressBar label={words.progress} done={total - left.length} total={total} what={left[0] ?? ''} />
        <p>{words.keepOpen}</p>
        <Button disabled={state === 'stopping'} onClick={making.stop}>
          {state === 'stopping' ? words.stopping : words.stop}
        </Button>
      </section>
    );
  const isNew = made.filter((one) => one.isNew).length;
  return (
    <section>
      <Problem message={state === 'failed' ? words.failed(message, made.length, left.length) : ''} />
      <div role="status">
        {state === 'stopped' && <Note>{words.stopped(made.length, left.length)}</Note>}
        {state === 'done' && made.length > 0 && (
          <Note>
            {words.doneNew(isNew)} {words.afterMaking}
          </Note>
        )}
        {problems.length > 0 && (
          <div class="problem">{[words.notMade, ...problems.map(({ message: why }) => why)].join('\n')}</div>
        )}
      </div>
      {left.length > 0 && <PrimaryButton onClick={() => void making.goOn()}>{words.goOn}</PrimaryButton>}
    </section>
  );
}
