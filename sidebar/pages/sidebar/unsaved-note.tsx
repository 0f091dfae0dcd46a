// Text that has been left behind unsaved: of whom, and the way back. A save that just runs is not told of.
import { useEffect, useState } from 'preact/hooks';
import type { PupilItem } from '../../../src/api/sidebar';
import { sidebar } from '../../../src/text/lt/sidebar';
import { useUnsaved } from '../../parts/entry-store';

const LONGEST_SAVE = 4_000;

interface Props {
  readonly pupils: readonly PupilItem[];
  /** The code of the pupil who is shown already. */
  readonly shown: string;
  readonly onChoose: (pupilId: string) => void;
}

export function UnsavedNote({ pupils, shown, onChoose }: Props) {
  const left = new Set(useUnsaved().map(({ pupilId }) => pupilId));
  left.delete(shown);
  const codes = [...left].join(' ');
  const [late, setLate] = useState('');
  useEffect(() => {
    if (codes === '') return;
    const timer = setTimeout(() => setLate(codes), LONGEST_SAVE);
    return () => clearTimeout(timer);
  }, [codes]);
  if (codes === '' || codes !== late) return null;
  return (
    <p class="problem" role="alert">
      {sidebar.unsavedOf}{' '}
      {pupils
        .filter(({ id }) => left.has(id))
        .map(({ id, name }) => (
          <button key={id} type="button" class="link" onClick={() => onChoose(id)}>
            {name}
          </button>
        ))}
    </p>
  );
}
