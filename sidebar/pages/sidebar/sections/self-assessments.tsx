// The pupil's reasoned self-assessment at the end of semester I and of the year, against the expectations (S3-50).
import { Fragment } from 'preact';
import type { ClassState } from '../../../../src/api/progress';
import type { SidebarClass } from '../../../../src/api/sidebar';
import { addDays, type SchoolDate } from '../../../../src/domain/school-date';
import { entries } from '../../../../src/text/lt/entries';
import { sidebar } from '../../../../src/text/lt/sidebar';
import { Choice } from '../../../parts/choice';
import { EntryConflicts } from '../../../parts/entry-conflicts';
import { EntryField } from '../../../parts/entry-field';
import { Problem } from '../../../parts/problem';
import { SaveStatus } from '../../../parts/save-status';
import { type EntriesHandle, useEntries } from '../../../parts/use-entries';
import type { SectionProps } from './section';

const words = sidebar.selfAssessment;
const labels = entries.fields.selfAssessment;
const FIELDS = Object.keys(labels) as readonly (keyof typeof labels)[];
const PARTS = Object.keys(entries.selfAssessmentPart) as readonly Part[];
type Part = keyof typeof entries.selfAssessmentPart;
/** The column of a subject's three results. */
const RESULT: Readonly<Record<Part, number>> = { semester1: 0, year: 2 };
const GOAL: Readonly<Record<Part, string>> = { semester1: 'goal1', year: 'goalAnnual' };
/** The year's is begun so many days before the lessons end. */
const BEGINS = 30;

export function SelfAssessmentsSection({ pupil, klass, state, part, onPart, onSaved }: SectionProps) {
  const handle = useEntries('selfAssessment', pupil.id, onSaved);
  const expectations = useEntries('expectation', pupil.id);
  const chosen = PARTS.find((one) => one === part) ?? partOn(state);
  return (
    <section aria-labelledby="self-assessment-title">
      <h2 id="self-assessment-title">{words.title}</h2>
      <Choice
        legend={words.which}
        compact
        options={PARTS.map((value) => ({ value, label: entries.selfAssessmentPart[value] }))}
        value={chosen}
        onChange={onPart}
      />
      <EntryConflicts
        handle={handle}
        labels={labels}
        partLabel={(one) => (one === chosen ? '' : (entries.selfAssessmentPart[one as Part] ?? one))}
      />
      <Results expectations={expectations} klass={klass} pupilId={pupil.id} part={chosen} />
      {FIELDS.map((field) => (
        <EntryField
          key={`${chosen} ${field}`}
          handle={handle}
          part={chosen}
          field={field}
          label={labels[field]}
          type={field === 'fulfilled' ? 'choice' : 'lines'}
          choices={entries.fulfilled}
        />
      ))}
      <SaveStatus handle={handle} />
    </section>
  );
}

/** Semester I's until the year comes to its end. */
function partOn(state: ClassState | null): Part {
  const end = state?.lastLessonDay || state?.semesters[1]?.to;
  return state && end && state.today >= addDays(end as SchoolDate, -BEGINS) ? 'year' : 'semester1';
}

interface ResultsProps {
  readonly expectations: EntriesHandle;
  readonly klass: SidebarClass;
  readonly pupilId: string;
  readonly part: Part;
}

/** What was aimed at beside what was reached: the reasons are given against them. */
function Results({ expectations, klass, pupilId, part }: ResultsProps) {
  const { isReady, message } = expectations;
  if (message !== '') return <Problem message={message} onRetry={expectations.retry} />;
  if (!isReady) return <p class="class">{sidebar.loading}</p>;
  const results = klass.pupils.find(({ id }) => id === pupilId)?.results ?? [];
  const rows = expectations.parts
    .map((subject) => {
      const at = klass.subjects.indexOf(subject);
      return {
        subject,
        goal: expectations.text(subject, GOAL[part]).trim(),
        how: expectations.text(subject, 'how').trim(),
        result: at < 0 ? '' : (results[3 * at + RESULT[part]] ?? ''),
      };
    })
    .filter(({ goal, how }) => goal !== '' || how !== '');
  if (rows.length === 0) return <p class="note">{words.none}</p>;
  return (
    <table class="results">
      <caption>{words.results}</caption>
      <thead>
        <tr>
          <th scope="col">{words.columns.subject}</th>
          <th scope="col">{words.columns.goal}</th>
          <th scope="col">{words.columns.result}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ subject, goal, how, result }) => (
          <Fragment key={subject}>
            <tr class={how === '' ? '' : 'goes-on'}>
              <th scope="row">{subject}</th>
              <td>{goal}</td>
              <Reached goal={goal} result={result} />
            </tr>
            {how !== '' && (
              <tr>
                <td colSpan={3} class="how">
                  {words.how}: {how}
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** Told by a sign and by words; nothing is told where the two cannot be compared. */
function Reached({ goal, result }: { readonly goal: string; readonly result: string }) {
  const isReached = reaches(result, goal);
  return (
    <td>
      {isReached !== undefined && <span aria-hidden="true">{isReached ? '✓ ' : '▼ '}</span>}
      {result}
      {isReached !== undefined && (
        <span class="hidden"> ({isReached ? words.reached : words.notReached})</span>
      )}
    </td>
  );
}

function reaches(result: string, goal: string): boolean | undefined {
  const number = (text: string) =>
    /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined;
  const [reached, aimed] = [number(result), number(goal)];
  if (reached !== undefined && aimed !== undefined) return reached >= aimed;
  return result !== '' && result.toLowerCase() === goal.toLowerCase() ? true : undefined;
}
