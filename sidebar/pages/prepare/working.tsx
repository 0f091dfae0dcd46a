import { prepare } from '../../../src/text/lt/prepare';
import { Problem } from '../../parts/problem';
import { ProgressBar } from '../../parts/progress-bar';
import type { Preparing } from './use-preparing';

interface Props {
  readonly preparing: Preparing;
  /** How many sheets there are to make, as far as is known before the first answer. */
  readonly expected: number;
}

/** How far it is: sheets made of those that are to be made. */
export function Working({ preparing, expected }: Props) {
  const { state, message, made, added, left } = preparing;
  if (state === 'done')
    return (
      <>
        <p role="status">
          {made.length + added === 0 ? prepare.nothing : prepare.made(made)} {added > 0 && prepare.added}
        </p>
        {made.length > 0 && <p>{made.join(', ')}</p>}
        {made.length + added > 0 && <p class="about">{prepare.undo}</p>}
      </>
    );
  const what = made.length === 0 ? prepare.parts.begin : left.length > 1 ? prepare.parts.subjects : '';
  return (
    <>
      <ProgressBar
        label={prepare.progress}
        done={made.length}
        total={made.length === 0 ? Math.max(expected, 1) : made.length + left.length}
        what={what}
      />
      {state === 'stopping' && <p role="status">{prepare.stopping}</p>}
      {state === 'stopped' && <p role="status">{prepare.stopped}</p>}
      <Problem message={message} />
    </>
  );
}
