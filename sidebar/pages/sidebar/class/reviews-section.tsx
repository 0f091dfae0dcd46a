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
import { Unread } from './unread';

const words = classTab.reviews;

interface Props {
  readonly klass: SidebarClass;
  readonly state: ClassState;
  readonly onOpen: (place: SidebarPlace) => void;
}

export function ReviewsSection({ klass, state, onOpen }: Props) {
  const months = reviewedMonths(state.months, klass.currentMonth);
  const [chosen, setChosen] = useState('');
  if (state.unread.includes('review')) {
    return (
      <Fold title={words.title}>
        <Unread state={state} kinds={['review']} />
      </Fold>
    );
  }
  const month = months.includes(chosen) ? chosen : (months[0] ?? klass.currentMonth);
  const { made, expected, missing, commission } = monthReviews(state, month);
  const open = (pupilId: string) => onOpen({ pupilId, section: 'review', part: month });
  const monthField = (
    <SelectField
      label={words.month}
      value={month}
      options={months.map((value) => ({ value, label: words.monthName(value) }))}
      onInput={setChosen}
    />
  );
  return (
    <>
      <Fold title={words.title} note={words.short(month, made, expected)}>
        {monthField}
        <p role="status">{words.count(made, expected)}</p>
        <h3>{words.missing}</h3>
        {missing.length === 0 ? (
          <p>{words.allMade}</p>
        ) : (
          <ul class="pupils">
            {missing.map(({ id, name }) => (
              <li key={id}>
                <button type="button" onClick={() => open(id)}>
                  {name}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Fold>
      <Fold title={classTab.commission.title} note={classTab.commission.short(month, commission.length)}>
        {monthField}
        <Commission className={klass.className} month={month} commission={commission} onOpen={open} />
      </Fold>
    </>
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
  if (commission.length === 0) return <p>{own.none}</p>;
  return (
    <>
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
  );
}
