// Pupils by columns, a sign in every cell. One cell is reached by Tab, the others from it by arrows
// (w3.org/WAI/ARIA/apg/patterns/grid); Enter opens the cell's place.
import { useRef, useState } from 'preact/hooks';
import { classTab } from '../../../../src/text/lt/class-tab';
import type { SidebarPlace } from '../sections/section';
import type { FillingGrid, GridRow } from './filling-grid';

const words = classTab.grid;
/** The more columns, the narrower: all of them are in sight beside the names. */
const widthOf = (columns: number): string => (columns > 5 ? 'narrow' : columns > 3 ? 'middle' : '');
const PAGE = 10;

interface Props {
  readonly grid: FillingGrid;
  /** Those of the grid that are shown. */
  readonly rows: readonly GridRow[];
  readonly startColumn: number;
  readonly onOpen: (place: SidebarPlace) => void;
}
interface Cell {
  readonly row: number;
  readonly column: number;
}

export function FillingTable({ grid: { columns, counts }, rows, startColumn, onOpen }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const [reached, setReached] = useState<Cell | null>(null);
  const last = { row: rows.length - 1, column: columns.length - 1 };
  const within = ({ row, column }: Cell): Cell => ({
    row: Math.min(Math.max(row, 0), last.row),
    column: Math.min(Math.max(column, 0), last.column),
  });
  const current = within(reached ?? { row: 0, column: startColumn });
  const onKey = (event: KeyboardEvent) => {
    const to = cellAfter(event, current, last);
    if (!to) return;
    event.preventDefault();
    const { row, column } = within(to);
    table.current?.querySelector<HTMLElement>(`[data-cell="${row} ${column}"]`)?.focus();
  };
  return (
    <>
      <p class="class" id="filling-keys">
        {words.keys}
      </p>
      <table
        class={`filling ${widthOf(columns.length)}`}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through
        role="grid"
        aria-label={words.title}
        aria-describedby="filling-keys"
        ref={table}
        onKeyDown={onKey}
      >
        <thead>
          <tr>
            <th scope="col">{words.pupil}</th>
            {columns.map(({ key, about, isCurrent }) => (
              <th key={key} scope="col" class={isCurrent ? 'current' : ''} title={words.name(about)}>
                <span aria-hidden="true">{words.short(about)}</span>
                <span class="hidden">{words.name(about)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }, row) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {columns.map(({ key, about, place, isCurrent }, column) => {
                const state = cells[column]?.state ?? 'future';
                const said = words.cell(name, words.name(about), words.states[state]);
                return (
                  <td key={key} class={isCurrent ? `${state} current` : state}>
                    <button
                      type="button"
                      data-cell={`${row} ${column}`}
                      title={said}
                      tabIndex={row === current.row && column === current.column ? 0 : -1}
                      onFocus={() => setReached({ row, column })}
                      onClick={() => onOpen({ pupilId: id, ...place })}
                    >
                      <span aria-hidden="true">{words.signs[state]}</span>
                      <span class="hidden">{said}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.filled}</th>
            {columns.map(({ key }, index) => {
              const { done = 0, expected = 0 } = counts[index] ?? {};
              return (
                <td key={key} title={words.filledOf(done, expected)}>
                  <span aria-hidden="true">{done}</span>
                  <span class="hidden">{words.filledOf(done, expected)}</span>
                </td>
              );
            })}
          </tr>
        </tfoot>
      </table>
    </>
  );
}

function cellAfter({ key, ctrlKey }: KeyboardEvent, { row, column }: Cell, last: Cell): Cell | undefined {
  switch (key) {
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'PageUp':
      return { row: row - PAGE, column };
    case 'PageDown':
      return { row: row + PAGE, column };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? last.row : row, column: last.column };
    default:
      return undefined;
  }
}
