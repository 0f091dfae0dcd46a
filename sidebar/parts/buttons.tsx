import type { ComponentChildren } from 'preact';
import { dialogs } from '../../src/text/lt/dialogs';
import { closeDialog } from '../host';

interface Props {
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly children: ComponentChildren;
}

/** What the page is there for; one a page. */
export const PrimaryButton = ({ onClick, disabled, children }: Props) => (
  <button type="button" class="primary" disabled={disabled} onClick={onClick}>
    {children}
  </button>
);
export const Button = ({ onClick, disabled, children }: Props) => (
  <button type="button" disabled={disabled} onClick={onClick}>
    {children}
  </button>
);

/** Closes the dialog; asks first where something would be lost. */
export const CloseButton = ({ hasUnsaved = false, label = dialogs.close }) => (
  <button type="button" onClick={() => closeDialog(hasUnsaved)}>
    {label}
  </button>
);

export const PrintButton = () => (
  <button type="button" onClick={() => window.print()}>
    {dialogs.print}
  </button>
);
