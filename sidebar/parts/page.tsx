import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface Props {
  /** What this page or step is about; read aloud when it appears. */
  readonly title: string;
  /** A sentence or two under the title. */
  readonly lead?: ComponentChildren;
  /** Buttons at the dialog's foot, always in sight. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of a dialog's page. Give every step its own `key`: then its title gets the focus when it appears. */
export function Page({ title, lead, actions, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {lead !== undefined && <p class="lead">{lead}</p>}
      {children}
      {actions !== undefined && <div class="actions">{actions}</div>}
    </>
  );
}
