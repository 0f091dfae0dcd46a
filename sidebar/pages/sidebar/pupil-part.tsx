// A pupil of the class: found by typing, in the list, or by the row that is selected in any sheet.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { SelectedRow } from '../../../src/api/progress';
import { sidebar } from '../../../src/text/lt/sidebar';
import { Check } from '../../parts/choice';
import { PupilList } from './pupil-list';
import { type OpenPlace, PupilView } from './pupil-view';
import { ReadingNotes } from './reading-notes';
import { pupilOfRow } from './row-pupil';
import type { SidebarPlace } from './sections/section';
import { UnsavedNote } from './unsaved-note';
import type { ClassReadings } from './use-class';
import { isTyping, useFollow } from './use-follow';

interface Props {
  readonly readings: ClassReadings;
  readonly isShown: boolean;
  readonly place: OpenPlace;
  readonly onPlace: (change: (place: OpenPlace) => OpenPlace) => void;
  /** Leads to a section and what of it. */
  readonly onOpen: (place: SidebarPlace) => void;
}

export function PupilPart({ readings, isShown, place, onPlace, onOpen }: Props) {
  const klass = readings.klass.value;
  const [follows, setFollows] = useState(true);
  /** Why the pupil who was asked for cannot be shown. */
  const [problem, setProblem] = useState('');
  const toSearch = useRef(false);
  const pupils = klass?.pupils ?? [];
  const pupil = pupils.find(({ id, problem }) => id === place.pupilId && id !== '' && problem === '');

  const choose = useCallback(
    (pupilId: string) => {
      setProblem('');
      onPlace((before) => ({ ...before, pupilId }));
    },
    [onPlace],
  );
  const followed = useFollow(follows && isShown && klass !== null, ({ texts }: SelectedRow) => {
    const found = isTyping() ? undefined : pupilOfRow(texts, pupils);
    if (found && found.problem === '') choose(found.id);
  });
  const backToList = () => {
    toSearch.current = true;
    choose('');
  };
  const isListed = klass !== null && !pupil;
  useEffect(() => {
    if (!isListed || !toSearch.current) return;
    toSearch.current = false;
    document.getElementById('pupil-search')?.focus();
  }, [isListed]);

  return (
    <>
      <Check label={sidebar.follow.label} checked={follows} onChange={setFollows} />
      {followed !== '' && <p class="class">{sidebar.follow.failed(followed)}</p>}
      <UnsavedNote pupils={pupils} shown={pupil?.id ?? ''} onChoose={choose} />
      {klass && pupil ? (
        <PupilView
          readings={readings}
          klass={klass}
          pupil={pupil}
          place={place}
          onChoose={choose}
          onList={backToList}
          onPlace={onPlace}
          onOpen={onOpen}
        />
      ) : (
        <>
          <h1>{klass ? sidebar.className(klass.className, klass.schoolYear) : sidebar.title}</h1>
          {problem !== '' && (
            <p class="problem" role="alert">
              {problem}
            </p>
          )}
          {klass && (
            <PupilList
              pupils={klass.pupils}
              onChoose={(chosen) => (chosen.problem === '' ? choose(chosen.id) : setProblem(chosen.problem))}
            />
          )}
        </>
      )}
      {isShown && <ReadingNotes readings={readings} />}
      {klass && (
        <p class="class foot">
          {sidebar.readAt(klass.time)}{' '}
          <button type="button" class="link" disabled={readings.klass.isLoading} onClick={readings.readAll}>
            {sidebar.refresh}
          </button>
        </p>
      )}
    </>
  );
}
