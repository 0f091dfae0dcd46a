// The pupil's progress form by their class: a row a month (S3-48.1), or reflections every two months (48.2).
import type { ClassState, PeriodView, PupilFacts } from '../../../../src/api/progress';
import { type MipForm, type MipPeriod, mipFilling, mipPeriodOn } from '../../../../src/domain/mip';
import type { SchoolDate } from '../../../../src/domain/school-date';
import { entries } from '../../../../src/text/lt/entries';
import { sidebar } from '../../../../src/text/lt/sidebar';
import { EntryConflicts } from '../../../parts/entry-conflicts';
import { EntryField } from '../../../parts/entry-field';
import { SaveStatus } from '../../../parts/save-status';
import { type EntriesHandle, useEntries } from '../../../parts/use-entries';
import { mipStates } from '../duties';
import type { SectionProps } from './section';

const words = sidebar.mip;

export function MipSection({ pupil, state, means, part, onPart, onSaved }: SectionProps) {
  const handle = useEntries('mip', pupil.id, onSaved);
  const facts = state?.pupils.find(({ id }) => id === pupil.id);
  const period = state && chosenPeriod(state, part);
  return (
    <section aria-labelledby="mip-title">
      <h2 id="mip-title">{words.title}</h2>
      {state && period ? (
        <>
          <Periods state={state} facts={facts} handle={handle} chosen={period.id} onChoose={onPart} />
          <MipFields
            // Another period's fields are other fields: the focus and its text do not move over to them.
            key={period.id}
            handle={handle}
            form={state.form}
            period={period}
            before={periodBefore(state, period)}
            mean={meanOf(means, state, pupil.id, period.id)}
            facts={facts}
          />
        </>
      ) : (
        <p class="class">{sidebar.loading}</p>
      )}
      <SaveStatus handle={handle} />
    </section>
  );
}

function chosenPeriod({ periods, today }: ClassState, part: string): PeriodView | undefined {
  const now = mipPeriodOn(today as SchoolDate, periods as unknown as readonly MipPeriod[]);
  return periods.find(({ id }) => id === part) ?? now;
}

const periodBefore = ({ periods }: ClassState, { id }: PeriodView): PeriodView | undefined =>
  periods[periods.findIndex((period) => period.id === id) - 1];

/** '' while the means are not known. */
function meanOf(means: SectionProps['means'], state: ClassState, pupilId: string, periodId: string): string {
  const own = means?.pupils.find(({ id }) => id === pupilId);
  if (!own) return words.unknownMean;
  const mean = own.periods[state.periods.findIndex(({ id }) => id === periodId)];
  return typeof mean === 'number' ? (mean / 100).toFixed(2).replace('.', ',') : words.noMean;
}

interface PeriodsProps {
  readonly state: ClassState;
  readonly facts: PupilFacts | undefined;
  readonly handle: EntriesHandle;
  readonly chosen: string;
  readonly onChoose: (part: string) => void;
}

/** Each says how far it is filled in: by what stands in the fields just now, as soon as it has been read. */
function Periods({ state, facts, handle, chosen, onChoose }: PeriodsProps) {
  const { form, periods } = state;
  const mip = handle.isReady
    ? periods.map(({ id }) => mipFilling(form, (field) => handle.text(id, field)))
    : state.unread.includes('mip')
      ? undefined
      : facts?.mip;
  const states = facts && mip ? mipStates(state, { ...facts, mip }) : [];
  return (
    <>
      <label for="mip-period">{words.period}</label>
      <select id="mip-period" value={chosen} onChange={(event) => onChoose(event.currentTarget.value)}>
        {periods.map(({ id, months }, index) => {
          const standing = states[index];
          return (
            <option key={id} value={id} selected={id === chosen}>
              {[entries.period(months), ...(standing ? [words.states[standing]] : [])].join(' – ')}
            </option>
          );
        })}
      </select>
    </>
  );
}

interface FieldsProps {
  readonly handle: EntriesHandle;
  readonly form: MipForm;
  readonly period: PeriodView;
  readonly before: PeriodView | undefined;
  readonly mean: string;
  readonly facts: PupilFacts | undefined;
}

function MipFields({ handle, form, period, before, mean, facts }: FieldsProps) {
  const labels = entries.fields[form];
  const part = period.id;
  const lastGoal = before && form === 'monthly' ? handle.text(before.id, 'nextGoal') : '';
  const filledAt = handle.filledAt(part);
  // What the class head has recorded in the month's review counts, and is not typed a second time.
  const review = facts?.reviews.find(({ month }) => month === part);
  return (
    <>
      <EntryConflicts handle={handle} labels={labels} partLabel={partLabelOf(part)} />
      {before && lastGoal !== '' && (
        <p class="note">
          <b>{words.lastGoal(entries.period(before.months))}:</b> {lastGoal}
        </p>
      )}
      <EntryField
        handle={handle}
        part={part}
        field="mean"
        label={words.mean}
        type="text"
        readOnlyText={mean}
      />
      {Object.entries(labels).map(([field, label]) => {
        const isCount = field === 'missedJustified' || field === 'missedUnjustified';
        const reviewed = isCount ? review?.[field] : null;
        const isReviewed = typeof reviewed === 'number';
        return (
          <EntryField
            key={field}
            handle={handle}
            part={part}
            field={field}
            label={label}
            type={isCount ? 'count' : 'lines'}
            readOnlyText={isReviewed ? String(reviewed) : undefined}
            hint={isReviewed ? words.fromReview : undefined}
          />
        );
      })}
      {filledAt.length > 'hh:mm'.length && <p class="class">{words.filledAt(filledAt)}</p>}
    </>
  );
}

/** Conflicts of another period than the one that is shown are named by it. */
const partLabelOf = (shown: string) => (part: string) =>
  part === shown ? '' : entries.period(part.slice(5).split('_').map(Number));
