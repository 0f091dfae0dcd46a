// Who has filled in what: the grid, its legend and what it counts.
import { useMemo, useState } from 'preact/hooks';
import type { ClassState } from '../../../../src/api/progress';
import { classTab } from '../../../../src/text/lt/class-tab';
import { Check } from '../../../parts/choice';
import { SelectField } from '../../../parts/fields';
import type { SidebarPlace } from '../sections/section';
import { type FillingGrid, fillingGrid, type GridGroup, isLacking } from './filling-grid';
import { FillingTable } from './filling-table';
import { Fold } from './fold';
import { Unread } from './unread';

const words = classTab.grid;
const GROUPS: readonly GridGroup[] = ['periods', 'parts'];
const STATES = ['done', 'partly', 'missing', 'late', 'future', 'outside'] as const;

interface Props {
  readonly state: ClassState;
  readonly onOpen: (place: SidebarPlace) => void;
}

export function FillingSection({ state, onOpen }: Props) {
  const [group, setGroup] = useState<GridGroup>('periods');
  const [isOnlyLacking, setOnlyLacking] = useState(false);
  const grid = useMemo(() => fillingGrid(state, group), [state, group]);
  const rows = isOnlyLacking
    ? grid.rows.filter(({ cells }) => cells.some((cell) => isLacking(cell.state)))
    : grid.rows;
  const shown = shownColumn(grid, state.today);
  const column = grid.columns[shown];
  const { done = 0, expected = 0 } = grid.counts[shown] ?? {};
  return (
    <Fold title={words.title} isOpen>
      <SelectField
        label={words.group}
        value={group}
        options={GROUPS.map((value) => ({ value, label: words.groups[value] }))}
        onInput={(value) => setGroup(value as GridGroup)}
      />
      <Unread state={state} kinds={group === 'periods' ? ['mip'] : ['expectation', 'selfAssessment']} />
      <p role="status">
        {column
          ? words.count(words.name(column.about), done, expected)
          : state.unread.length === 0 && words.noPeriods}
      </p>
      <Check label={words.onlyLacking} checked={isOnlyLacking} onChange={setOnlyLacking} />
      {rows.length === 0 ? (
        <p>{grid.rows.length === 0 ? words.empty : words.allDone}</p>
      ) : (
        column && <FillingTable grid={grid} rows={rows} startColumn={shown} onOpen={onOpen} />
      )}
      <ul class="legend">
        {STATES.map((one) => (
          <li key={one}>
            <span class={`sign ${one}`} aria-hidden="true">
              {words.signs[one]}
            </span>{' '}
            {words.states[one]}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

/** The period of today; else the last one that has begun, before the year the first. */
function shownColumn({ columns }: FillingGrid, today: string): number {
  const current = columns.findIndex(({ isCurrent }) => isCurrent);
  if (current >= 0) return current;
  const begun = columns.filter(({ span }) => span !== null && span.from <= today);
  return Math.max(columns.indexOf(begun[begun.length - 1] as (typeof columns)[number]), 0);
}
