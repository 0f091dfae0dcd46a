// Lines of a few short fields each, as a table: one may be added, and taken out.
import { useEffect, useRef } from 'preact/hooks';
import { coursesPage as words } from '../../../src/text/lt/courses-page';
import { Button } from '../../parts/buttons';

interface Props<Line extends { readonly [Key in keyof Line]: string }> {
  readonly legend: string;
  readonly columns: readonly {
    readonly key: keyof Line & string;
    readonly title: string;
    readonly short?: boolean;
  }[];
  readonly lines: readonly Line[];
  readonly empty: Line;
  readonly add: string;
  readonly disabled: boolean;
  readonly onChange: (lines: readonly Line[]) => void;
}

export function LinesField<Line extends { readonly [Key in keyof Line]: string }>(props: Props<Line>) {
  const { legend, columns, lines, empty, add, disabled, onChange } = props;
  const table = useRef<HTMLTableElement>(null);
  const focusOn = useRef<number | undefined>(undefined);
  // There is always a line to write in.
  const shown = lines.length === 0 && !disabled ? [empty] : lines;
  // Two cells may be typed into before the table is drawn again.
  const latest = useRef(shown);
  latest.current = shown;
  const put = (changed: readonly Line[]) => {
    latest.current = changed;
    onChange(changed);
  };
  useEffect(() => {
    if (focusOn.current === undefined) return;
    const rows = table.current?.querySelectorAll<HTMLElement>('tbody tr');
    const row = rows?.[focusOn.current];
    // A new line may not be drawn yet.
    if (!row) return;
    row.querySelector('input')?.focus();
    focusOn.current = undefined;
  });
  const change = (line: number, key: keyof Line, value: string) =>
    put(latest.current.map((one, index) => (index === line ? { ...one, [key]: value } : one)));
  const remove = (line: number) => {
    focusOn.current = Math.max(0, line - 1);
    put(latest.current.filter((_, index) => index !== line));
  };
  return (
    <fieldset class="lines" disabled={disabled}>
      <legend>{legend}</legend>
      {shown.length > 0 && (
        <table ref={table}>
          <thead>
            <tr>
              {columns.map(({ key, title, short }) => (
                <th key={key} scope="col" class={short ? 'short' : ''}>
                  {title}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {shown.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
              <tr key={index}>
                {columns.map(({ key, title }) => (
                  <td key={key}>
                    <input
                      type="text"
                      aria-label={words.cell(title, index + 1)}
                      value={line[key]}
                      onInput={(event) => change(index, key, event.currentTarget.value)}
                    />
                  </td>
                ))}
                <td>
                  {!disabled && (
                    <button
                      type="button"
                      class="remove"
                      aria-label={words.remove(index + 1)}
                      disabled={shown.length === 1}
                      onClick={() => remove(index)}
                    >
                      ×
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {!disabled && (
        <Button
          onClick={() => {
            focusOn.current = shown.length;
            put([...latest.current, empty]);
          }}
        >
          {add}
        </Button>
      )}
    </fieldset>
  );
}
