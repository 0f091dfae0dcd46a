import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  /** A few words beside the title: „liko 12“. */
  readonly note?: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a long page that opens under its heading. */
export const Fold = ({ title, note = '', isOpen = false, children }: Props) => (
  <details class="fold" open={isOpen}>
    <summary>
      <h2>{title}</h2>
      {note !== '' && <span class="note-beside">{note}</span>}
    </summary>
    {children}
  </details>
);
