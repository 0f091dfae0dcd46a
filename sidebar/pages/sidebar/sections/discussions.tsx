// What was talked about with the pupil, teachers and parents (S0-4.3, 4.7, 4.9), and the help of subjects' teachers.
import { classTab } from '../../../../src/text/lt/class-tab';
import { entries } from '../../../../src/text/lt/entries';
import { EntryConflicts } from '../../../parts/entry-conflicts';
import { EntryField } from '../../../parts/entry-field';
import { SaveStatus } from '../../../parts/save-status';
import { type EntriesHandle, useEntries } from '../../../parts/use-entries';
import { Fold } from '../class/fold';
import { learns } from '../learns';
import { DiscussionTick } from './discussion-tick';
import type { SectionProps } from './section';

const words = classTab.discussions;
const labels = entries.fields.discussion;
type Holiday = NonNullable<SectionProps['state']>['consultations']['autumn'];

export function DiscussionsSection({ pupil, klass, state, means, part, onSaved }: SectionProps) {
  const handle = useEntries('discussion', pupil.id, onSaved);
  const today = state?.today ?? localToday();
  const subjects = state?.subjects ?? klass.subjects.map((name) => ({ name, teacher: '' }));
  const [asked = ''] = part.split('|');
  const isOpen = (kind: string) => (asked === '' ? kind === usualKind(today) : kind === asked);
  const common = { handle, today };
  const withSubjects = (kind: 'september' | 'february') => {
    const own = subjects.filter(
      ({ name }) => learns(means, pupil.id, name) || handle.parts.includes(`${kind}|${name}`),
    );
    const done = own.filter(({ name }) => handle.text(`${kind}|${name}`, 'date') !== '').length;
    return (
      <Fold
        title={words.withTeachers[kind]}
        note={handle.isReady ? words.count(done, own.length) : ''}
        isOpen={isOpen(kind)}
      >
        <ul class="ticks">
          {own.map(({ name, teacher }) => (
            <DiscussionTick key={name} {...common} part={`${kind}|${name}`} name={name} about={teacher} />
          ))}
        </ul>
      </Fold>
    );
  };
  return (
    <>
      <EntryConflicts handle={handle} labels={labels} partLabel={partName} />
      <p class="private">{classTab.review.noHealth}</p>
      {withSubjects('september')}
      {withSubjects('february')}
      <Fold
        title={words.help}
        note={
          handle.isReady ? words.helpCount(subjects.filter(({ name }) => hasHelp(handle, name)).length) : ''
        }
        isOpen={isOpen('help')}
      >
        <p>{words.helpLead}</p>
        {subjects.map(({ name }) => (
          <EntryField
            key={name}
            handle={handle}
            part={`help|${name}`}
            field="notes"
            label={name}
            type="lines"
          />
        ))}
      </Fold>
      <Fold title={words.consultations} isOpen={isOpen('autumn') || isOpen('spring') || isOpen('year')}>
        <ul class="ticks">
          <DiscussionTick
            {...common}
            part="autumn|"
            name={words.autumn}
            about={holidayWords(state?.consultations.autumn)}
            withPresent
          />
          <DiscussionTick
            {...common}
            part="spring|"
            name={words.spring}
            about={holidayWords(state?.consultations.spring)}
            withPresent
          />
          {state?.yearEndTalks && (
            <DiscussionTick {...common} part="year|" name={words.year} about="" withPresent />
          )}
        </ul>
      </Fold>
      <SaveStatus handle={handle} />
    </>
  );
}

const hasHelp = (handle: EntriesHandle, subject: string): boolean =>
  handle.text(`help|${subject}`, 'notes').trim() !== '';

/** Undefined while the class's state is not known. */
function holidayWords(holiday: Holiday | undefined): string {
  if (holiday === undefined) return '';
  return holiday ? words.holidays(holiday.from, holiday.to) : words.noHolidays;
}

function partName(part: string): string {
  const [kind = '', subject = ''] = part.split('|');
  return [words.kindNames[kind as keyof typeof words.kindNames] ?? kind, subject].filter(Boolean).join(', ');
}

/** What is usually ticked off at this time of the year. */
function usualKind(today: string): string {
  const month = Number(today.slice(5, 7));
  return month >= 2 && month <= 8 ? 'february' : 'september';
}

/** Where the class's state could not be read: the day of this computer. */
function localToday(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
