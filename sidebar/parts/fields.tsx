import { useId } from 'preact/hooks';

interface Common {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with what was typed; said with the field. */
  readonly problem?: string;
  readonly value: string;
  readonly disabled?: boolean;
  readonly onInput: (value: string) => void;
}
interface TextProps extends Common {
  /** More than one: a larger field. */
  readonly rows?: number;
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'email';
  readonly required?: boolean;
  readonly maxLength?: number;
  /** An example of what may be typed; the hint says the same in words. */
  readonly placeholder?: string;
  /** Offered while typing into a field of one line; anything else may be typed too. */
  readonly suggestions?: readonly string[];
}

/** A labelled field for text, a date, a time or a number. */
export function TextField(props: TextProps) {
  const { label, hint, problem, value, rows = 1, type = 'text', suggestions, onInput, ...rest } = props;
  const id = useId();
  const attributes = {
    ...rest,
    id,
    value,
    'aria-describedby': hint || problem ? `${id}-about` : undefined,
    'aria-invalid': problem ? true : undefined,
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? (
        <textarea {...attributes} rows={rows} onInput={(event) => onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...attributes}
          type={type as 'text'}
          list={suggestions ? `${id}-list` : undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
      <About id={id} hint={hint} problem={problem} />
    </div>
  );
}

interface SelectProps extends Common {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A labelled list to choose one from. */
export function SelectField({ label, hint, problem, value, options, disabled, onInput }: SelectProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        disabled={disabled}
        aria-describedby={hint || problem ? `${id}-about` : undefined}
        aria-invalid={problem ? true : undefined}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
      <About id={id} hint={hint} problem={problem} />
    </div>
  );
}

function About({ id, hint, problem }: Pick<Common, 'hint' | 'problem'> & { readonly id: string }) {
  if (!hint && !problem) return null;
  return (
    <p class="about" id={`${id}-about`}>
      {problem && <strong class="wrong">{problem} </strong>}
      {hint}
    </p>
  );
}
