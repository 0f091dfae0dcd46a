import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface TableColumn {
  readonly key: string;
  readonly title: string;
  /** Numbers stand to the right. */
  readonly numeric?: boolean;
}
export interface TableRow {
  readonly key: string;
  /** One cell a column. Colour may not be the only sign: say it in a cell too. */
  readonly cells: readonly ComponentChildren[];
  readonly tone?: 'negative' | 'changed' | 'faint';
}
interface Props {
  readonly caption: string;
  /** The caption is there for screen readers only, as the text above the table says the same. */
  readonly hideCaption?: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Shown in place of the table where there are no rows. */
  readonly empty?: string;
}

/** A table that scrolls inside the dialog under its headings. The first cell of a row is the row's heading. */
export function DataTable({ caption, hideCaption, columns, rows, empty }: Props) {
  const id = useId();
  if (rows.length === 0 && empty !== undefined) return <p>{empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1)
    <section class="table-box" aria-labelledby={id} tabIndex={0}>
      <table>
        <caption id={id} class={hideCaption ? 'hidden' : ''}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, title, numeric }) => (
              <th key={key} scope="col" class={numeric ? 'numeric' : ''}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells, tone }) => (
            <tr key={key} class={tone ?? ''}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.key} scope="row">
                    {cells[index]}
                  </th>
                ) : (
                  <td key={column.key} class={column.numeric ? 'numeric' : ''}>
                    {cells[index]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
