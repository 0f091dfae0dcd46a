// What the pupil expects of the year, subject by subject (S3-49): a list in which one subject is open at a time.
import { useEffect, useRef, useState } from 'preact/hooks';
import { entries } from '../../../../src/text/lt/entries';
import { sidebar } from '../../../../src/text/lt/sidebar';
import { EntryConflicts } from '../../../parts/entry-conflicts';
import { EntryField, type EntryFieldType } from '../../../parts/entry-field';
import { SaveStatus } from '../../../parts/save-status';
import { type EntriesHandle, useEntries } from '../../../parts/use-entries';
import type { SectionProps } from './section';

const words = sidebar.expectations;
const labels = entries.fields.expectation;
const FIELDS = Object.keys(labels) as readonly (keyof typeof labels)[];
const TYPES: Readonly<Record<keyof typeof labels, EntryFieldType>> = {
  lastAnnual: 'mark',
  goal1: 'mark',
  goalAnnual: 'mark',
  how: 'lines',
};

export function ExpectationsSection({ pupil, klass, part, onPart, onSaved }: SectionProps) {
  const handle = useEntries('expectation', pupil.id, onSaved);
  const [open, setOpen] = useState(part);
  /** Only who goes on by the button has the focus taken along. */
  const [isLed, setLed] = useState(false);
  const others = handle.parts.filter((subject) => !klass.subjects.includes(subject));
  const subjects = [...klass.subjects, ...others];
  const filled = subjects.filter((subject) => summaryOf(handle, subject) !== '').length;
  const show = (subject: string, leads: boolean) => {
    setOpen(subject);
    setLed(leads);
    onPart(subject);
  };
  return (
    <section aria-labelledby="expectations-title">
      <h2 id="expectations-title">{words.title}</h2>
      <p class="class">{words.lead}</p>
      {subjects.length === 0 && <p>{words.noSubjects}</p>}
      {handle.isReady && subjects.length > 0 && <p>{words.filled(filled, subjects.length)}</p>}
      <EntryConflicts handle={handle} labels={labels} partLabel={(subject) => subject} />
      <ul class="subjects">
        {subjects.map((subject, index) => (
          <Subject
            key={subject}
            handle={handle}
            subject={subject}
            isOpen={subject === open}
            takesFocus={isLed}
            next={subjects[index + 1]}
            onToggle={() => show(subject === open ? '' : subject, false)}
            onNext={(next) => show(next, true)}
          />
        ))}
      </ul>
      <SaveStatus handle={handle} />
    </section>
  );
}

/** `8 → 9` from the last annual mark to the one aimed at; '' while nothing is written. */
function summaryOf(handle: EntriesHandle, subject: string): string {
  const text = (field: keyof typeof labels) => handle.text(subject, field).trim();
  if (FIELDS.every((field) => text(field) === '')) return '';
  return [text('lastAnnual') || '–', text('goalAnnual') || text('goal1') || '–'].join(' → ');
}

interface SubjectProps {
  readonly handle: EntriesHandle;
  readonly subject: string;
  readonly isOpen: boolean;
  readonly takesFocus: boolean;
  readonly next: string | undefined;
  readonly onToggle: () => void;
  readonly onNext: (subject: string) => void;
}

function Subject({ handle, subject, isOpen, takesFocus, next, onToggle, onNext }: SubjectProps) {
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen && takesFocus) fields.current?.querySelector('input')?.focus();
  }, [isOpen, takesFocus]);
  const summary = summaryOf(handle, subject);
  return (
    <li>
      <button type="button" class="subject" aria-expanded={isOpen} onClick={onToggle}>
        <span aria-hidden="true">{isOpen ? '▾ ' : '▸ '}</span>
        <span class="name">{subject}</span>
        {handle.isReady && (
          <span class="class">
            {summary === '' ? (
              words.isEmpty
            ) : (
              <>
                <span aria-hidden="true">✓ {summary}</span>
                <span class="hidden"> {words.isFilled}</span>
              </>
            )}
          </span>
        )}
      </button>
      {isOpen && (
        <div ref={fields} class="open">
          {FIELDS.map((field) => (
            <EntryField
              key={field}
              handle={handle}
              part={subject}
              field={field}
              label={labels[field]}
              type={TYPES[field]}
            />
          ))}
          {next !== undefined && (
            <button type="button" onClick={() => onNext(next)}>
              {words.next} ›
            </button>
          )}
        </div>
      )}
    </li>
  );
}
