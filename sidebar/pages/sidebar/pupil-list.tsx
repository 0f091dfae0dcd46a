// The pupils of the class, with a search by any part of the name, typed with or without Lithuanian letters.
import { useState } from 'preact/hooks';
import type { PupilItem } from '../../../src/api/sidebar';
import { foldWord } from '../../../src/domain/cell';
import { sidebar } from '../../../src/text/lt/sidebar';
import { useUnsaved } from '../../parts/entry-store';

const words = sidebar.list;

interface Props {
  readonly pupils: readonly PupilItem[];
  readonly onChoose: (pupil: PupilItem) => void;
}

/** Enter in the search chooses the only one that is left. */
export function PupilList({ pupils, onChoose }: Props) {
  const [search, setSearch] = useState('');
  const unsaved = new Set(useUnsaved().map(({ pupilId }) => pupilId));
  const parts = foldWord(search).split(' ');
  const found = pupils.filter(({ name }) => {
    const folded = foldWord(name);
    return parts.every((part) => folded.includes(part));
  });
  const [only, another] = found;
  if (pupils.length === 0) return <p>{words.empty}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (only && !another) onChoose(only);
      }}
    >
      <label for="pupil-search">{words.search}</label>
      <input
        id="pupil-search"
        type="search"
        autocomplete="off"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="status" role="status">
        {words.found(found.length)}
      </p>
      <ul class="pupils">
        {found.map((pupil) => (
          <li key={`${pupil.id} ${pupil.name}`}>
            <button type="button" onClick={() => onChoose(pupil)}>
              {pupil.problem !== '' && <span aria-hidden="true">⚠ </span>}
              {pupil.name}
              {unsaved.has(pupil.id) && <strong class="wrong"> ● {words.unsaved}</strong>}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
