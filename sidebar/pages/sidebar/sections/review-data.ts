// What the class head needs before them while reviewing a month: the pupil's mean, weak subjects and negative results
// (S0-4.4), and what has been agreed before.
import type { ClassMeans, ReviewFact } from '../../../../src/api/progress';
import type { SidebarClass } from '../../../../src/api/sidebar';
import { classTab } from '../../../../src/text/lt/class-tab';

const words = classTab.review;
/** Marks below it are negative (S3-22). */
const LOWEST_POSITIVE = 400;
const COLUMNS = 3;

export interface MonthData {
  /** In hundredths; null when there were no marks, undefined when the means are not known. */
  readonly mean: number | null | undefined;
  readonly median: number | null;
  readonly low: readonly { readonly subject: string; readonly mean: number }[];
  readonly negative: readonly {
    readonly subject: string;
    readonly when: 0 | 1 | 2;
    readonly grade: string;
  }[];
}

export function monthData(
  klass: Pick<SidebarClass, 'subjects' | 'pupils'>,
  means: ClassMeans | null,
  pupilId: string,
  month: string,
): MonthData {
  const at = means?.months.indexOf(month) ?? -1;
  const own = means?.pupils.find(({ id }) => id === pupilId);
  const item = klass.pupils.find(({ id }) => id === pupilId);
  return {
    mean: means && own && at >= 0 ? (own.months[at] ?? null) : undefined,
    median: means?.medians[at] ?? null,
    low: (means?.subjects ?? []).flatMap((subject, index) => {
      const mean = own?.subjects[index]?.[at] ?? null;
      return mean !== null && mean < LOWEST_POSITIVE ? [{ subject, mean }] : [];
    }),
    negative: (item?.negatives ?? []).map((index) => ({
      subject: klass.subjects[Math.floor(index / COLUMNS)] ?? '',
      when: (index % COLUMNS) as 0 | 1 | 2,
      grade: item?.results[index] ?? '',
    })),
  };
}

/** The data as sentences, for the record of the review; the class's median is not of this pupil and stays out. */
export function monthSentences({ mean, low, negative }: MonthData, month: string): string {
  return [
    ...(mean === undefined ? [] : [words.mean(month, mean)]),
    ...(low.length === 0 ? [] : [words.low(low)]),
    words.negative(negative),
  ].join(' ');
}

/**
 * What was agreed in earlier months and is to be looked at in this one's review, newest first: until a later review on
 * or after the agreement's last day, or in its month where the talk has no date; without a last day, until the next one.
 */
export function openAgreements(reviews: readonly ReviewFact[], month: string): readonly ReviewFact[] {
  const made = reviews.filter((review) => review.isMade && review.month < month);
  const isLookedAt = (agreed: ReviewFact) =>
    made.some(
      (later) =>
        later.month > agreed.month &&
        (later.date === ''
          ? later.month >= agreed.agreedUntil.slice(0, 7)
          : later.date >= agreed.agreedUntil),
    );
  return reviews
    .filter((review) => review.month < month && review.agreements.trim() !== '' && !isLookedAt(review))
    .sort((a, b) => (a.month < b.month ? 1 : -1));
}
