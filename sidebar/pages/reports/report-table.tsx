// A report's table: any column may be sorted by; the line of all together stays below.
import { useMemo, useState } from 'preact/hooks';
import { type ShownPart, type ShownValue, shownText } from '../../../src/documents/report-record';
import { isConcealed } from '../../../src/domain/report-audience';
import { reportsPage as words } from '../../../src/text/lt/reports-page';

interface Sorting {
  readonly column: number;
  readonly isDescending: boolean;
}

export function ReportTable({ title, columns, rows, total }: ShownPart) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => sortedRows(rows, sorting), [rows, sorting]);
  const numeric = (at: number): string => (columns[at]?.kind === 'text' ? '' : 'numeric');
  const cell = (value: ShownValue | undefined, at: number) => (
    <Cell text={shownText(columns[at]?.kind ?? 'text', value)} isHidden={isConcealed(value)} />
  );
  const sortBy = (column: number) =>
    setSorting((now) => ({
      column,
      // Numbers are looked at from the largest.
      isDescending: now?.column === column ? !now.isDescending : columns[column]?.kind !== 'text',
    }));
  const line = (row: readonly ShownValue[]) =>
    columns.map(({ title: heading }, at) =>
      at === 0 ? (
        <th key={heading} scope="row">
          {cell(row[at], at)}
        </th>
      ) : (
        // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one heading
        <td key={at} class={numeric(at)}>
          {cell(row[at], at)}
        </td>
      ),
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1)
    <section class="table-box" aria-label={title} tabIndex={0}>
      <table>
        <caption class="hidden">{title}</caption>
        <thead>
          <tr>
            {columns.map(({ title: heading }, at) => (
              <th
                // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one heading
                key={at}
                scope="col"
                class={numeric(at)}
                aria-sort={ariaSort(sorting, at)}
              >
                {rows.length > 1 ? (
                  <button type="button" title={words.sortBy(heading)} onClick={() => sortBy(at)}>
                    {heading}
                    <span aria-hidden="true">{arrowOf(sorting, at)}</span>
                  </button>
                ) : (
                  heading
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map(({ row, place }) => (
            <tr key={place}>{line(row)}</tr>
          ))}
        </tbody>
        {total && (
          <tfoot>
            <tr>{line(total)}</tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}

const Cell = ({ text, isHidden }: { readonly text: string; readonly isHidden: boolean }) =>
  isHidden ? (
    <>
      <span aria-hidden="true">{text}</span>
      <span class="hidden">{words.concealedSaid}</span>
    </>
  ) : (
    <span>{text}</span>
  );

const ariaSort = (sorting: Sorting | null, column: number): 'ascending' | 'descending' | undefined =>
  sorting?.column !== column ? undefined : sorting.isDescending ? 'descending' : 'ascending';
const arrowOf = (sorting: Sorting | null, column: number): string =>
  sorting?.column !== column ? '' : sorting.isDescending ? ' ▼' : ' ▲';

/** Numbers by size, texts as a dictionary has them; what is not known or not shown is last in either direction. */
function sortedRows(rows: ShownPart['rows'], sorting: Sorting | null) {
  const placed = rows.map((row, place) => ({ row, place }));
  if (!sorting) return placed;
  const { column, isDescending } = sorting;
  const collator = new Intl.Collator('lt', { numeric: true });
  const isNothing = (value: ShownValue | undefined): boolean =>
    value === null || value === undefined || value === '' || isConcealed(value);
  return placed.sort((a, b) => {
    const [one, other] = [a.row[column], b.row[column]];
    if (isNothing(one) || isNothing(other))
      return Number(isNothing(one)) - Number(isNothing(other)) || a.place - b.place;
    const order =
      typeof one === 'number' && typeof other === 'number'
        ? one - other
        : collator.compare(String(one), String(other));
    return (isDescending ? -order : order) || a.place - b.place;
  });
}
