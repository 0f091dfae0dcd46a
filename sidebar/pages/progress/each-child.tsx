// A document of one child's results for every child of the class: a document each, for nobody may get another's.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../../src/api';
import type { DocumentChoices } from '../../../src/app/progress-documents/view-documents';
import { progressPage as words } from '../../../src/text/lt/progress-page';
import { PrimaryButton } from '../../parts/buttons';
import { Note, Problem } from '../../parts/problem';
import { ProgressBar } from '../../parts/progress-bar';
import { useRepeatedCall } from '../../parts/use-call';
import type { ChildForm } from './choice';
import { server } from './server';

type Pupil = DocumentChoices['pupils'][number];
interface OneDone {
  readonly pupil: Pupil;
  /** Left to be looked at by a person first: why, in words; '' when it is made. */
  readonly toLookAt: string;
}

export function EachChild({ form, pupils }: { readonly form: ChildForm; readonly pupils: readonly Pupil[] }) {
  const waiting = useRef<Pupil[]>([]);
  const [total, setTotal] = useState(0);
  const [done, setDone] = useState<readonly OneDone[]>([]);
  // Whoever chooses something else wants no more of these.
  useEffect(
    () => () => {
      waiting.current = [];
    },
    [],
  );
  const makeOne = useMemo(() => makerOf(form), [form]);
  const making = useRepeatedCall(makeOne, (one: OneDone) => {
    setDone((before) => [...before, one]);
    return waiting.current.shift();
  });
  const present = pupils.filter(({ left }) => left === '');
  const begin = () => {
    const [first, ...rest] = present;
    if (!first) return;
    waiting.current = rest;
    setTotal(present.length);
    setDone([]);
    void making.run(first);
  };
  const toLookAt = done.filter((one) => one.toLookAt !== '');
  return (
    <section class="screen-only">
      <p>{words.each.about}</p>
      <PrimaryButton disabled={making.isRunning} onClick={begin}>
        {words.each.begin}
      </PrimaryButton>
      {(making.isRunning || making.message !== '') && (
        <ProgressBar
          label={words.each.label}
          done={done.length}
          total={total}
          what={making.latest?.pupil.name ?? ''}
        />
      )}
      <Problem message={making.message} onRetry={() => void making.retry()} />
      <div role="status">
        {making.state.kind === 'done' && <Note>{words.each.done(total - toLookAt.length)}</Note>}
      </div>
      {toLookAt.length > 0 && (
        <div class="problem">
          {[words.each.toLookAt, ...toLookAt.map((one) => `${one.pupil.name}: ${one.toLookAt}`)].join('\n')}
        </div>
      )}
    </section>
  );
}

/** What may name another child, or could not be read, is made by nobody but a person who has read it. */
const makerOf =
  (form: ChildForm) =>
  async (pupil: Pupil): Promise<Answer<OneDone>> => {
    const document = { form, pupilId: pupil.id };
    const seen = await server.progressDocumentPreview(document);
    if (!seen.ok) return seen;
    const { key, mentioned, problems } = seen.value;
    if (mentioned.length > 0) return ok({ pupil, toLookAt: words.mentioned(mentioned) });
    if (problems.length > 0) return ok({ pupil, toLookAt: problems.join(' ') });
    const made = await server.progressDocumentMake({ document, key });
    if (!made.ok) return made;
    return ok({ pupil, toLookAt: made.value.kind === 'changed' ? words.each.changed : '' });
  };

const ok = (value: OneDone): Answer<OneDone> => ({ ok: true, value });
