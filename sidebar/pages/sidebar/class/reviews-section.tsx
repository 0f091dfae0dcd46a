// A month of reviews: who has had none yet, and who is sent to the child welfare commission (S0-4.4).
import { useState } from 'preact/hooks';
import type { ClassState } from '../../../../src/api/progress';
import type { SidebarClass } from '../../../../src/api/sidebar';
import { classTab } from '../../../../src/text/lt/class-tab';
import { CopyText } from '../../../parts/copy-text';
import { SelectField } from '../../../parts/fields';
import type { SidebarPlace } from '../sections/section';
import { commissionText, reasonsOf } from './commission-text';
import { Fold } from './fold';
import { type MonthReviews, monthReviews, reviewedMonths } from './month-reviews';

const words = classTab.reviews;

interface Props {
  readonly klass: SidebarClass;
  readonly state: ClassState;
  readonly onOpen: (place: SidebarPlace) => void;
}

export function ReviewsSection({ klass, state, onOpen }: Props) {
  const months = reviewedMonths(state.months, klass.currentMonth);
  const [chosen, setChosen] = useState('');
  const month = months.includes(chosen) ? chosen : (months[0] ?? klass.currentMonth);
  const reviews = monthReviews(state, month);
  return (
    <Fold
      title={words.title}
      note={`${classTab.reviews.monthName(month)}: ${reviews.made} / ${reviews.expected}`}
    >
      <SelectField
        label={words.month}
        value={month}
        options={months.map((value) => ({ value, label: words.monthName(value) }))}
        onInput={setChosen}
      />
      <p role="status">{words.count(reviews.made, reviews.expected)}</p>
      <h3>{words.missing}</h3>
      {reviews.missing.length === 0 ? (
        <p>{words.allMade}</p>
      ) : (
        <ul class="pupils">
          {reviews.missing.map(({ id, name }) => (
            <li key={id}>
              <button type="button" onClick={() => onOpen({ pupilId: id, section: 'review', part: month })}>
                {name}
              </button>
            </li>
          ))}
        </ul>
      )}
      <Commission
        className={klass.className}
        month={month}
        commission={reviews.commission}
        onOpen={(pupilId) => onOpen({ pupilId, section: 'review', part: month })}
      />
    </Fold>
  );
}

interface CommissionProps {
  readonly className: string;
  readonly month: string;
  readonly commission: MonthReviews['commission'];
  readonly onOpen: (pupilId: string) => void;
}

function Commission({ className, month, commission, onOpen }: CommissionProps) {
  const { commission: own } = classTab;
  return (
    <section aria-labelledby="commission-title">
      <h3 id="commission-title">{own.title}</h3>
      {commission.length === 0 ? (
        <p>{own.none}</p>
      ) : (
        <>
          <p>{own.count(commission.length)}</p>
          <ul class="tests">
            {commission.map(({ pupil, review }) => (
              <li key={pupil.id}>
                <button type="button" class="link" onClick={() => onOpen(pupil.id)}>
                  {pupil.name}
                </button>
                {reasonsOf(review).map((line) => (
                  <p key={line} class="kept-lines">
                    {line}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          <p class="class">{own.private}</p>
          <CopyText text={commissionText(className, month, commission)} label={own.copy} />
        </>
      )}
    </section>
  );
}
