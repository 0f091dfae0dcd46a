// Which classes are in no report, and what must be known of those that are.
import type { ReportsRead } from '../../../src/app/reports/view-reports';
import { reportsPage } from '../../../src/text/lt/reports-page';

const words = reportsPage.classesAside;

export function ClassNotes({ view: { uncounted, notes } }: { readonly view: ReportsRead }) {
  if (uncounted.length + notes.length === 0) return null;
  return (
    <details class="screen-only">
      <summary>{words.title(uncounted.length)}</summary>
      <Lines title={words.uncounted} lines={uncounted} />
      <Lines title={words.notes} lines={notes} />
    </details>
  );
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: ReportsRead['notes'] }) =>
  lines.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map(({ className, why }) => (
          <li key={`${className} ${why}`}>{words.line(className, why)}</li>
        ))}
      </ul>
    </>
  );
