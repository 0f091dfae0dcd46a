// A month of the class head's reviews (S0-4.4): who has had none, and who is sent to the child welfare commission.
import type { ClassState, PupilFacts, ReviewFact } from '../../../../src/api/progress';
import { isOwnPeriod } from '../../../../src/domain/own-periods';
import { addDays, makeSchoolDate, type SchoolDate } from '../../../../src/domain/school-date';

export interface MonthReviews {
  readonly made: number;
  readonly expected: number;
  /** Without a review, in the order of the class. */
  readonly missing: readonly PupilFacts[];
  readonly commission: readonly { readonly pupil: PupilFacts; readonly review: ReviewFact }[];
}

export function monthReviews(
  { pupils, today }: Pick<ClassState, 'pupils' | 'today'>,
  month: string,
): MonthReviews {
  const reviewOf = (pupil: PupilFacts) => pupil.reviews.find((review) => review.month === month);
  const isMade = (pupil: PupilFacts) => reviewOf(pupil)?.isMade === true;
  const expected = pupils.filter((pupil) => isMade(pupil) || isExpected(pupil, month, today));
  return {
    made: expected.filter(isMade).length,
    expected: expected.length,
    missing: expected.filter((pupil) => !isMade(pupil)),
    commission: pupils.flatMap((pupil) => {
      const review = reviewOf(pupil);
      return review?.toCommission ? [{ pupil, review }] : [];
    }),
  };
}

/** Those who have gone are not reviewed any more; nor is anybody for a month in which they were not there at its end. */
function isExpected({ arrived, left }: PupilFacts, month: string, today: string): boolean {
  const from = makeSchoolDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1);
  if (!from || (left !== '' && left < today)) return false;
  const to = addDays(`${addDays(from, 31).slice(0, 7)}-01` as SchoolDate, -1);
  const dateOf = (text: string) => (text === '' ? undefined : (text as SchoolDate));
  return isOwnPeriod({ from, to }, { arrived: dateOf(arrived), left: dateOf(left) });
}

/** The months to choose from, newest first; `current` is the last of them unless the year is over or not begun. */
export const reviewedMonths = (months: readonly string[], current: string): readonly string[] =>
  months.filter((month) => month <= current || month === months[0]).reverse();
