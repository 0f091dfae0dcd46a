// The pupils of the class, with a search by any part of the name, typed with or without Lithuanian letters.
import { useState } from 'preact/hooks';
import type { PupilItem } from '../../../src/api/sidebar';
import { foldWord } from '../../../src/domain/cell';
import { pupilList } from '../../../src/text/lt/pupil-list';

interface Props {
  readonly pupils: readonly PupilItem[];
  readonly onChoose: (pupil: PupilItem) => void;
}

/** Enter in the search chooses the only one that is left. */
export function PupilList({ pupils, onChoose }: Props) {
  const [search, setSearch] = useState('');
  const parts = foldWord(search).split(' ');
  const found = pupils.filter(({ name }) => {
    const folded = foldWord(name);
    return parts.every((part) => folded.includes(part));
  });
  const [only, another] = found;
  if (pupils.length === 0) return <p>{pupilList.empty}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (only && !another) onChoose(only);
      }}
    >
      <label for="pupil-search">{pupilList.search}</label>
      <input
        id="pupil-search"
        type="search"
        autocomplete="off"
        value={search}
        onInput={(event) => setSearch(event.currentTarget.value)}
      />
      <p class="status" role="status">
        {pupilList.found(found.length)}
      </p>
      <ul class="pupils">
        {found.map((pupil) => (
          <li key={`${pupil.id} ${pupil.name}`}>
            <button type="button" onClick={() => onChoose(pupil)}>
              {pupil.problem !== '' && <span aria-hidden="true">⚠ </span>}
              {pupil.name}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
