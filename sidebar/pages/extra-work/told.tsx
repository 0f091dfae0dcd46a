import { useEffect, useRef } from 'preact/hooks';
import { extraWorkPage } from '../../../src/text/lt/extra-work-page';
import { Note, Problem } from '../../parts/problem';

interface Props {
  readonly isSaving: boolean;
  /** '' where nothing is wrong. */
  readonly problem: string;
  /** What has been done; '' before. */
  readonly done: string;
}

/** What came of the last action; brought into sight, for its button may stand far below. */
export function Told({ isSaving, problem, done }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== '' || done !== '') place.current?.scrollIntoView({ block: 'nearest' });
  }, [problem, done]);
  return (
    <div ref={place}>
      <p role="status">{isSaving ? extraWorkPage.saving : ''}</p>
      <Problem message={problem} />
      <div role="status">{done !== '' && <Note>{done}</Note>}</div>
    </div>
  );
}
