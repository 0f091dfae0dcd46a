// Both sheets of every subject, one after another: a document takes Google some seconds.
import { useRef, useState } from 'preact/hooks';
import type { WeightsCalls, WeightsView } from '../../../src/api/weights';
import { weights } from '../../../src/text/lt/weights';
import { Button } from '../../parts/buttons';
import { Note, Problem } from '../../parts/problem';
import { ProgressBar } from '../../parts/progress-bar';
import { useRepeatedCall } from '../../parts/use-call';
import { server } from './server';

const words = weights.page.documents;
type Wanted = WeightsCalls['weightsDocument']['input'];

/** A plain mean has no coefficients to print; what is not announced has nothing to sign. */
function wantedDocuments({ semester, subjects }: WeightsView): Wanted[] {
  return subjects.flatMap(({ subject, state, announcedOn }): Wanted[] => {
    const one = { subject, semester, firstLesson: '' };
    const signatures = { ...one, form: 'signatures' as const };
    if (state === 'plain') return [signatures];
    return announcedOn === '' ? [] : [{ ...one, form: 'components' }, signatures];
  });
}

export function AllDocuments({ view }: { readonly view: WeightsView }) {
  const waiting = useRef<Wanted[]>([]);
  const [total, setTotal] = useState(0);
  const [done, setDone] = useState(0);
  const making = useRepeatedCall(server.weightsDocument, () => {
    setDone((count) => count + 1);
    return waiting.current.shift();
  });
  const wanted = wantedDocuments(view);
  if (wanted.length === 0) return null;
  const begin = () => {
    const [first, ...rest] = wanted;
    if (!first) return;
    waiting.current = rest;
    setTotal(wanted.length);
    setDone(0);
    void making.run(first);
  };
  return (
    <section>
      <h2>{words.title}</h2>
      <Button disabled={making.isRunning} onClick={begin}>
        {words.all}
      </Button>
      {(making.isRunning || making.message !== '') && (
        <ProgressBar label={words.allLabel} done={done} total={total} what={making.latest?.name ?? ''} />
      )}
      <Problem message={making.message} onRetry={() => void making.retry()} />
      <div role="status">{making.state.kind === 'done' && <Note>{words.allDone(total)}</Note>}</div>
    </section>
  );
}
