// A field of a register's row: what is typed is saved by itself.
import { useId } from 'preact/hooks';
import { sidebar } from '../../src/text/lt/sidebar';
import type { EntriesHandle } from './use-entries';

const INPUT_MODES: Readonly<Partial<Record<EntryFieldType, 'numeric' | 'decimal'>>> = {
  count: 'numeric',
  mark: 'decimal',
};

export type EntryFieldType = 'text' | 'lines' | 'count' | 'date' | 'mark' | 'choice' | 'tick';

interface Props {
  readonly handle: EntriesHandle;
  readonly part: string;
  readonly field: string;
  readonly label: string;
  readonly type: EntryFieldType;
  /** Of a `choice`. */
  readonly choices?: readonly string[];
  /** Computed: shown as it is, nothing can be typed. '' is shown too. */
  readonly readOnlyText?: string | undefined;
  /** A few words under the field. */
  readonly hint?: string | undefined;
}

export function EntryField(props: Props) {
  const { label, type, readOnlyText, hint } = props;
  const id = useId();
  if (readOnlyText !== undefined) {
    return (
      <div class="entry-field">
        <p class="label" id={`${id}-label`}>
          {label}
        </p>
        <output aria-labelledby={`${id}-label`}>{readOnlyText}</output>
        {hint && <p class="class">{hint}</p>}
      </div>
    );
  }
  if (type === 'tick') return <Tick {...props} id={id} />;
  if (type === 'choice') return <Choices {...props} id={id} />;
  return <Typed {...props} id={id} />;
}

type Inner = Props & { readonly id: string };

function Typed({ handle, part, field, label, type, hint, id }: Inner) {
  const { problem, isConflict, about } = stateOf(handle, part, field, id, hint);
  const attributes = {
    id,
    'data-entry': entryMark(part, field),
    value: handle.text(part, field),
    disabled: !handle.isReady,
    'aria-invalid': problem !== '' || isConflict || undefined,
    'aria-describedby': about,
    onFocus: () => handle.enter(part, field),
    onBlur: () => handle.leave(part, field),
  };
  const onInput = (event: { readonly currentTarget: { readonly value: string } }) =>
    handle.change(part, field, event.currentTarget.value);
  return (
    <div class="entry-field">
      <label for={id}>{label}</label>
      {type === 'lines' ? (
        <textarea {...attributes} rows={2} onInput={onInput} />
      ) : (
        <input
          {...attributes}
          type={(type === 'date' ? 'date' : 'text') as 'text'}
          inputMode={INPUT_MODES[type]}
          autocomplete="off"
          onInput={onInput}
        />
      )}
      <About id={id} problem={problem} isConflict={isConflict} hint={hint} />
    </div>
  );
}

function Tick({ handle, part, field, label, hint, id }: Inner) {
  const { problem, isConflict, about } = stateOf(handle, part, field, id, hint);
  return (
    <div class="entry-field">
      <label class="tick">
        <input
          type="checkbox"
          data-entry={entryMark(part, field)}
          checked={handle.text(part, field) !== ''}
          disabled={!handle.isReady}
          aria-describedby={about}
          onChange={(event) => {
            handle.change(part, field, event.currentTarget.checked ? TICKED : '');
            handle.leave(part, field);
          }}
        />
        <span>{label}</span>
      </label>
      <About id={id} problem={problem} isConflict={isConflict} hint={hint} />
    </div>
  );
}
const TICKED = 'taip';

/** Radio buttons; a text that is none of the choices is one more, so that it is seen and not lost. */
function Choices({ handle, part, field, label, choices = [], hint, id }: Inner) {
  const { problem, isConflict, about } = stateOf(handle, part, field, id, hint);
  const chosen = handle.text(part, field);
  const others = chosen === '' || choices.includes(chosen) ? [] : [chosen];
  return (
    <fieldset class="choice entry-field" disabled={!handle.isReady} aria-describedby={about}>
      <legend>{label}</legend>
      {[...choices, ...others, ''].map((choice) => (
        <label key={choice} class="tick">
          <input
            type="radio"
            name={id}
            data-entry={entryMark(part, field)}
            checked={choice === chosen}
            onChange={() => {
              handle.change(part, field, choice);
              handle.leave(part, field);
            }}
          />
          <span>{choice || sidebar.notChosen}</span>
        </label>
      ))}
      <About id={id} problem={problem} isConflict={isConflict} hint={hint} />
    </fieldset>
  );
}

/** By this `data-entry` a field is found again: the status leads to it. */
export const entryMark = (part: string, field: string): string => `${part} ${field}`;

export function focusEntry(part: string, field: string): void {
  document.querySelector<HTMLElement>(`[data-entry="${CSS.escape(entryMark(part, field))}"]`)?.focus();
}

function stateOf(handle: EntriesHandle, part: string, field: string, id: string, hint: string | undefined) {
  const problem = handle.problem(part, field);
  const isConflict = handle.conflicts.some((one) => one.part === part && one.field === field);
  return { problem, isConflict, about: problem || isConflict || hint ? `${id}-about` : undefined };
}

function About(props: {
  readonly id: string;
  readonly problem: string;
  readonly isConflict: boolean;
  readonly hint: string | undefined;
}) {
  const { id, problem, isConflict, hint } = props;
  if (problem === '' && !isConflict && !hint) return null;
  return (
    <p class="class" id={`${id}-about`}>
      {(problem || isConflict) && <strong class="wrong">⚠ {problem || sidebar.conflicts.inField} </strong>}
      {hint}
    </p>
  );
}
