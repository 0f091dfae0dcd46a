import type { ComponentChildren } from 'preact';
import { planWords } from '../../../src/text/lt/plans';

interface Props {
  /** Whom it chooses, for those who do not see the row. */
  readonly name: string;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A row's tick beside its first cell. */
export const RowCheck = ({ name, checked, disabled, onChange, children }: Props) => (
  <span class="row-check">
    <input
      type="checkbox"
      aria-label={planWords.page.list.chooseOne(name)}
      checked={checked}
      disabled={disabled}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{children}</span>
  </span>
);
