// Subjects that were not done, each with what stands in the way.
import type { Held } from '../../../src/api/close';
import { closePage as words } from '../../../src/text/lt/close-page';

export function HeldList({ held }: { readonly held: readonly Held[] }) {
  if (held.length === 0) return null;
  return (
    <div role="alert">
      <h2>{words.heldTitle}</h2>
      {held.map(({ subject, issues }) => (
        <section class="subject" key={subject} aria-label={subject}>
          <strong>{subject}</strong>
          <ul>
            {issues.map((issue) => (
              <li key={issue}>{issue}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
