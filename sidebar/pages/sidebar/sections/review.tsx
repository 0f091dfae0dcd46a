// The class head's monthly review of a pupil (S0-4.4, form F17).
import { classTab } from '../../../../src/text/lt/class-tab';
import { entries } from '../../../../src/text/lt/entries';
import { EntryConflicts } from '../../../parts/entry-conflicts';
import { EntryField } from '../../../parts/entry-field';
import { SelectField } from '../../../parts/fields';
import { SaveStatus } from '../../../parts/save-status';
import { type EntriesHandle, useEntries } from '../../../parts/use-entries';
import { reviewedMonths } from '../class/month-reviews';
import { OpenAgreements } from './open-agreements';
import { type MonthData, monthData, monthSentences } from './review-data';
import type { SectionProps } from './section';

const words = classTab.review;
const labels = entries.fields.review;

export function ReviewSection({ pupil, klass, state, means, part, onPart, onSaved }: SectionProps) {
  const handle = useEntries('review', pupil.id, onSaved);
  const months = reviewedMonths(state?.months ?? klass.months, klass.currentMonth);
  const month = months.includes(part) ? part : (months[0] ?? klass.currentMonth);
  const reviews = state?.pupils.find(({ id }) => id === pupil.id)?.reviews ?? [];
  const data = monthData(klass, means, pupil.id, month);
  const field = { handle, part: month };
  return (
    <>
      <SelectField
        label={words.month}
        value={month}
        options={months.map((value) => ({ value, label: classTab.reviews.monthName(value) }))}
        onInput={onPart}
      />
      <EntryConflicts handle={handle} labels={labels} partLabel={classTab.reviews.monthName} />
      <OpenAgreements reviews={reviews} month={month} today={state?.today ?? ''} />
      <EntryField {...field} field="date" label={labels.date} type="date" />
      <Data data={data} month={month} />
      <FillResults handle={handle} data={data} month={month} />
      <EntryField {...field} field="results" label={labels.results} type="lines" />
      <EntryField {...field} field="missedJustified" label={labels.missedJustified} type="count" />
      <EntryField {...field} field="missedUnjustified" label={labels.missedUnjustified} type="count" />
      <EntryField
        {...field}
        field="attendance"
        label={labels.attendance}
        type="lines"
        hint={words.noHealth}
      />
      <EntryField {...field} field="praise" label={labels.praise} type="lines" />
      <EntryField {...field} field="comments" label={labels.comments} type="lines" hint={words.noHealth} />
      <EntryField
        {...field}
        field="agreements"
        label={labels.agreements}
        type="lines"
        hint={words.noHealth}
      />
      <EntryField {...field} field="agreedUntil" label={labels.agreedUntil} type="date" />
      <EntryField {...field} field="present" label={labels.present} type="text" />
      <EntryField {...field} field="commission" label={labels.commission} type="tick" />
      <SaveStatus handle={handle} />
    </>
  );
}

function Data({ data, month }: { readonly data: MonthData; readonly month: string }) {
  const { mean, median, low, negative } = data;
  return (
    <section class="month-data" aria-labelledby="month-data-title">
      <h2 id="month-data-title">{words.data}</h2>
      <p>{mean === undefined ? words.meansLoading : words.mean(month, mean)}</p>
      {median !== null && <p>{words.median(median)}</p>}
      {low.length > 0 && <p>{words.low(low)}</p>}
      <p>{words.negative(negative)}</p>
    </section>
  );
}

interface FillProps {
  readonly handle: EntriesHandle;
  readonly data: MonthData;
  readonly month: string;
}

/** Only into an empty field: what a person has written is theirs. */
function FillResults({ handle, data, month }: FillProps) {
  const isEmpty = handle.text(month, 'results').trim() === '';
  return (
    <button
      type="button"
      disabled={!handle.isReady || !isEmpty || data.mean === undefined}
      onClick={() => {
        handle.change(month, 'results', monthSentences(data, month));
        handle.leave(month, 'results');
      }}
    >
      {words.fill}
    </button>
  );
}
