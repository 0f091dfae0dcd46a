// A pupil of the list: a tick, its date, and how saving goes.
import { useState } from 'preact/hooks';
import { classTab } from '../../../../src/text/lt/class-tab';
import type { TickState } from './tick-queue';

const words = classTab.bySubject;
/** A year that is still being typed (0002) is no date yet. */
const EARLIEST = '2000-01-01';
const LATEST = '2099-12-31';

interface Props {
  readonly name: string;
  /** '' is no tick. */
  readonly date: string;
  readonly today: string;
  readonly state: TickState | undefined;
  readonly onDate: (date: string) => void;
}

export function TickRow({ name, date, today, state, onDate }: Props) {
  const tick = (box: HTMLInputElement) => {
    if (box.checked) onDate(today);
    else if (date === today || window.confirm(words.removeDate(name, date))) onDate('');
    else box.checked = true;
  };
  return (
    <li class={state?.kind === 'failed' ? 'failed' : ''}>
      <label class="check">
        <input type="checkbox" checked={date !== ''} onChange={(event) => tick(event.currentTarget)} />
        <span>{name}</span>
      </label>
      {date !== '' && <DateOf name={name} date={date} onDate={onDate} />}
      <p class="class" role="status">
        {state ? saying(state, date) : ''}
      </p>
    </li>
  );
}

/** The date is handed on when the field is left: half-typed dates are not saved. */
function DateOf({ name, date, onDate }: Pick<Props, 'name' | 'date' | 'onDate'>) {
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null && typed !== date && typed >= EARLIEST && typed <= LATEST) onDate(typed);
    setTyped(null);
  };
  return (
    <input
      type="date"
      aria-label={classTab.discussions.dateOf(name)}
      value={typed ?? date}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}

function saying(state: TickState, date: string): string {
  switch (state.kind) {
    case 'saved':
      return `✓ ${words.saved(state.time)}`;
    case 'changed':
      return words.changed(date);
    case 'failed':
      return `⚠ ${words.failed} ${state.message}`;
    default:
      return words[state.kind];
  }
}
