// What was agreed with the pupil before and is to be looked at now.
import type { ReviewFact } from '../../../../src/api/progress';
import { classTab } from '../../../../src/text/lt/class-tab';
import { openAgreements } from './review-data';

const words = classTab.review;

interface Props {
  readonly reviews: readonly ReviewFact[];
  /** The month that is reviewed. */
  readonly month: string;
  /** '' while it is not known. */
  readonly today: string;
}

export function OpenAgreements({ reviews, month, today }: Props) {
  const open = openAgreements(reviews, month);
  if (open.length === 0) return null;
  return (
    <section class="agreements" aria-labelledby="agreements-title">
      <h2 id="agreements-title">{words.open}</h2>
      <ul>
        {open.map(({ month: from, agreements, agreedUntil }) => (
          <li key={from}>
            <strong>{words.openFrom(from)}</strong>
            {agreedUntil !== '' && `, ${classTab.commission.until(agreedUntil)}`}
            {agreedUntil !== '' && agreedUntil < today && <strong> – ⚠ {words.isOver}</strong>}
            <p class="kept-lines">{agreements}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
