// Of which classes the reports are: those that are not counted, what must be known of the others, and reading them anew.
import { useState } from 'preact/hooks';
import type { ReportsRead } from '../../../src/app/reports/view-reports';
import { reportsPage } from '../../../src/text/lt/reports-page';
import { ClassReading } from '../classes/reading';

const words = reportsPage.classesAside;

interface Props {
  readonly view: ReportsRead;
  readonly onRead: () => void;
}

export function ClassNotes({ view: { isSchool, classes, uncounted, notes }, onRead }: Props) {
  // What is read for it is read only when somebody looks.
  const [isOpen, setOpen] = useState(classes.length === 0);
  if (!isSchool) return null;
  return (
    <details
      class="class-notes screen-only"
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.title(uncounted.length)}</summary>
      {isOpen && <ClassReading isBrief onRead={onRead} />}
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
