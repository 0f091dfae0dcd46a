// Whether the settings say something else by now, and the sheet made again by them.
import type { DutiesCalls } from '../../../src/api/duties';
import { schoolDuties as words } from '../../../src/text/lt/school-duties';
import { Button } from '../../parts/buttons';
import { Note, Problem } from '../../parts/problem';
import { useCall } from '../../parts/use-call';
import { server } from './server';

interface Props {
  readonly view: DutiesCalls['dutiesView']['output'];
  readonly disabled: boolean;
  readonly onRenewed: () => void;
}

export function Renewing({ view, disabled, onRenewed }: Props) {
  const renewing = useCall(server.dutiesRenew);
  const { outdated, gaps } = view;
  const renew = async () => {
    if (await renewing.run(null)) onRenewed();
  };
  const done = renewing.state.kind === 'done' ? renewing.state.value : undefined;
  return (
    <section class="renewing">
      {outdated > 0 && !done && <Note>{words.outdated(outdated)}</Note>}
      <div role="status">
        {renewing.isRunning && <p>{words.updating}</p>}
        {done && (
          <Note>
            {[
              words.updated(done),
              ...(done.kept.length > 0 ? [words.keptTyped(done.kept)] : []),
              ...(done.unneeded.length > 0 ? [words.unneeded(done.unneeded)] : []),
            ].join('\n')}
          </Note>
        )}
      </div>
      <Problem message={renewing.message} onRetry={() => void renew()} />
      {gaps.length > 0 && (
        <div class="problem">
          {[words.gaps, ...gaps.map(({ why, count }) => words.gapLine(why, count))].join('\n')}
        </div>
      )}
      <div class="screen-only">
        <Button disabled={disabled || renewing.isRunning} onClick={() => void renew()}>
          {words.update}
        </Button>
      </div>
    </section>
  );
}
