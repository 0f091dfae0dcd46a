import { useId } from 'preact/hooks';

export interface ChoiceOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}
interface Props<Value extends string> {
  readonly legend: string;
  /** The table around it already says what is chosen: the legend is for screen readers, the options stand in a row. */
  readonly compact?: boolean;
  readonly options: readonly ChoiceOption<Value>[];
  /** '' while nothing is chosen. */
  readonly value: Value | '';
  readonly disabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of a few: a group of radio buttons. */
export function Choice<Value extends string>(props: Props<Value>) {
  const { legend, compact, options, value, disabled, onChange } = props;
  const name = useId();
  return (
    <fieldset class={compact ? 'choice compact' : 'choice'} disabled={disabled}>
      <legend class={compact ? 'hidden' : ''}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface CheckProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no: a check box. */
export function Check({ label, hint, checked, disabled, onChange }: CheckProps) {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <small>{hint}</small>}
      </span>
    </label>
  );
}
