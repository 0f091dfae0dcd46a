// The list for the child welfare commission as text to copy (S0-4.4): the agreements are the reasons.
import { classTab } from '../../../../src/text/lt/class-tab';
import type { MonthReviews } from './month-reviews';

const words = classTab.commission;

export const commissionText = (
  className: string,
  month: string,
  commission: MonthReviews['commission'],
): string =>
  [
    words.heading(className, month),
    '',
    ...commission.flatMap(({ pupil, review }, index) => [
      `${index + 1}. ${pupil.name}`,
      ...reasonsOf(review).map((line) => `   ${line.replaceAll('\n', '\n   ')}`),
    ]),
  ].join('\n');

/** What is known of why, a line each. */
export function reasonsOf({
  agreements,
  agreedUntil,
  missedJustified,
  missedUnjustified,
}: MonthReviews['commission'][number]['review']): readonly string[] {
  const text = agreements.trim() || words.noAgreements;
  const until = agreedUntil === '' ? '' : ` (${words.until(agreedUntil)})`;
  const missed = words.missed(missedJustified, missedUnjustified);
  return [`${words.agreements}: ${text}${until}`, ...(missed === '' ? [] : [missed])];
}
