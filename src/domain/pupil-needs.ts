// What one pupil needs, for the class's teachers (S3-51.3, S0-4.5).
import type { PeriodEntry, PupilProgress } from './class-progress';
import { isNegative } from './outcome';
import { progress } from './progress';

/** A fall of a monthly mean that the teachers' meeting is told of, in hundredths. */
export const FALL_OF_MEAN = 50;

export interface PupilNeeds {
  readonly firstName: string;
  readonly lastName: string;
  readonly negatives: readonly {
    readonly subject: string;
    readonly semester: 1 | 2;
    readonly grade: string;
  }[];
  /** From the mean of the month before with marks, in hundredths; undefined when it did not fall much. */
  readonly fall: { readonly from: number; readonly to: number } | undefined;
  /** Subjects whose second semester's mark is lower. */
  readonly lower: readonly string[];
  readonly missedUnjustified: number;
  /** Ended periods that are not filled in to the end. */
  readonly unfinished: readonly string[];
  /** What the pupil asks for, or finds hard, in the last period in which they said it. */
  readonly asks: Asked | undefined;
  readonly help: readonly { readonly subject: string; readonly notes: string }[];
  readonly agreements: readonly { readonly text: string; readonly until: string }[];
  readonly toCommission: boolean;
}

/** Only classes III–IV are asked what they need: that is a request, a difficulty alone is none. */
export interface Asked {
  readonly periodId: string;
  readonly text: string;
  readonly isRequest: boolean;
}

/** As things stand in a month: later reviews and means are left out. */
export function needsOf(pupil: PupilProgress, month: string, today: string): PupilNeeds {
  const reviews = pupil.reviews.filter((review) => review.month <= month);
  return {
    firstName: pupil.firstName,
    lastName: pupil.lastName,
    negatives: pupil.subjects.flatMap(({ subject, semester1, semester2 }) =>
      ([semester1, semester2] as const).flatMap((grade, index) =>
        isNegative(grade)
          ? [{ subject, semester: index === 0 ? (1 as const) : (2 as const), grade: String(grade) }]
          : [],
      ),
    ),
    fall: fallIn(pupil, month),
    lower: pupil.subjects
      .filter(({ semester1, semester2 }) => (progress(semester1, semester2) ?? 0) < 0)
      .map(({ subject }) => subject),
    missedUnjustified: pupil.months.find((one) => one.month === month)?.missedUnjustified ?? 0,
    unfinished: pupil.entries
      .filter(
        ({ period, filling }) => filling !== 'done' && period.to < today && period.id.slice(0, 7) <= month,
      )
      .map(({ period }) => period.id),
    asks: askedFor(pupil.entries, month),
    help: pupil.talks.flatMap(({ kind, subject, notes }) =>
      kind === 'help' && notes !== '' ? [{ subject, notes }] : [],
    ),
    agreements: reviews.flatMap(({ agreements, agreedUntil }) =>
      agreements === '' ? [] : [{ text: agreements, until: agreedUntil ?? '' }],
    ),
    toCommission: reviews.some(({ toCommission }) => toCommission),
  };
}

/** Whether there is anything to speak of. */
export const hasNeeds = (needs: PupilNeeds): boolean =>
  needs.negatives.length > 0 ||
  needs.fall !== undefined ||
  needs.lower.length > 0 ||
  needs.missedUnjustified > 0 ||
  needs.unfinished.length > 0 ||
  needs.asks?.isRequest === true ||
  needs.help.length > 0 ||
  needs.agreements.length > 0 ||
  needs.toCommission;

function fallIn({ months }: PupilProgress, month: string): PupilNeeds['fall'] {
  const known = months.flatMap((one) =>
    one.month <= month && one.mean !== undefined ? [{ ...one, mean: one.mean }] : [],
  );
  const [before, last] = known.slice(-2);
  if (!before || !last || last.month !== month || before.mean - last.mean < FALL_OF_MEAN) return undefined;
  return { from: before.mean, to: last.mean };
}

function askedFor(entries: readonly PeriodEntry[], month: string): Asked | undefined {
  const said = entries.flatMap(({ period, texts }): Asked[] => {
    const { need = '', difficulties = '' } = texts;
    const text = need || difficulties;
    if (text === '' || period.id.slice(0, 7) > month) return [];
    return [{ periodId: period.id, text, isRequest: need !== '' }];
  });
  return said[said.length - 1];
}
