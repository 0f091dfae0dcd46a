import type { ComponentView } from '../../../src/app/weights/view';
import { weights } from '../../../src/text/lt/weights';
import type { Components } from './drafts';

const words = weights.page;
const LONGEST_EXAMPLE = 300;

interface Props {
  readonly components: Components;
  readonly defaults: readonly { readonly kind: ComponentView['kind']; readonly weight: string }[];
  readonly disabled: boolean;
  readonly onChange: (components: Components) => void;
}

/** Components with their coefficients and examples, to be edited; others can be added. */
export function ComponentsTable({ components, defaults, disabled, onChange }: Props) {
  const edit = (kind: string, change: Partial<ComponentView>) =>
    onChange(components.map((one) => (one.kind === kind ? { ...one, ...change } : one)));
  const missing = defaults.filter(({ kind }) => components.every((one) => one.kind !== kind));
  const add = (code: string) => {
    const chosen = missing.find(({ kind }) => kind === code);
    if (chosen) onChange([...components, { ...chosen, example: '' }]);
  };
  return (
    <>
      <table class="components">
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col" class="component">
              {words.table.component}
            </th>
            <th scope="col" class="weight">
              {words.table.weight}
            </th>
            <th scope="col">{words.table.example}</th>
            <th scope="col" class="remove">
              <span class="hidden">{words.table.remove}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {components.map(({ kind, weight, example }) => (
            <tr key={kind}>
              <th scope="row">{weights.kindName(kind)}</th>
              <td>
                <input
                  value={weight}
                  inputMode="decimal"
                  maxLength={20}
                  disabled={disabled}
                  aria-label={words.weightOf(kind)}
                  onInput={(event) => edit(kind, { weight: event.currentTarget.value })}
                />
              </td>
              <td>
                <input
                  value={example}
                  maxLength={LONGEST_EXAMPLE}
                  disabled={disabled}
                  aria-label={words.exampleOf(kind)}
                  onInput={(event) => edit(kind, { example: event.currentTarget.value })}
                />
              </td>
              <td>
                <button
                  type="button"
                  disabled={disabled}
                  aria-label={words.removeKind(kind)}
                  onClick={() => onChange(components.filter((one) => one.kind !== kind))}
                >
                  {words.table.remove}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {missing.length > 0 && !disabled && (
        <p>
          <label>
            {words.add}{' '}
            <select value="" onChange={(event) => add(event.currentTarget.value)}>
              <option value="">{words.addNone}</option>
              {missing.map(({ kind }) => (
                <option key={kind} value={kind}>
                  {weights.kindName(kind)}
                </option>
              ))}
            </select>
          </label>
        </p>
      )}
    </>
  );
}
