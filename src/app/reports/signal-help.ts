// What a signal meeting hears besides results (S0-4.5): the class heads' reviews by class, and the list for the child
// welfare commission (S0-4.8).
import {
  byNeed,
  type CommissionCandidate,
  commissionCandidate,
  RISKY_FOR_COMMISSION,
  UNJUSTIFIED_FOR_COMMISSION,
} from '../../domain/commission-list';
import { type ReviewFigures, sumOfKnown } from '../../domain/review-figures';
import { meanOf } from '../../domain/share';
import { entries } from '../../text/lt/entries';
import { reportCommon as common } from '../../text/lt/reports/common';
import { signalReport as words } from '../../text/lt/reports/signal';
import { classColumn, countColumn, pupilColumn, pupilsColumn, textColumn } from './columns';
import { highest } from './extremes';
import { filledPart } from './filled-part';
import { pupilKey, type ReportPart, type ReportValue } from './report';
import type { SignalClass, SignalClasses } from './signal-classes';

const { columns } = words;

export function reviewsByClass({ classes }: SignalClasses): ReportPart {
  const known = classes.filter(({ months }) => months !== null);
  const reviewsOf = ({ pupils }: SignalClass) => pupils.flatMap(({ reviews }) => reviews ?? []);
  const months = [...new Set(known.flatMap(({ months: own }) => own ?? []))].sort();
  // Of those whose missed lessons are written down.
  const perPupil = (reviews: readonly ReviewFigures[]): number | null => {
    const missed = reviews.flatMap(({ missedUnjustified }) => missedUnjustified ?? []);
    return meanOf(sumOfKnown(missed) ?? 0, missed.length);
  };
  const most = highest(known.map((one) => ({ name: one.digest.className, value: perPupil(reviewsOf(one)) })));
  return filledPart({
    title: words.reviews.title,
    note: words.reviews.note(months.map(entries.month).join(', ')),
    columns: [
      classColumn,
      pupilsColumn,
      countColumn(columns.justified),
      countColumn(columns.unjustified),
      countColumn(columns.withoutMissed, 12),
      countColumn(columns.remarks),
      countColumn(columns.agreements),
      countColumn(columns.commission),
    ],
    rows: known.map((one) => [one.digest.className, ...reviewCells(reviewsOf(one))]),
    total: [common.total, ...reviewCells(known.flatMap(reviewsOf))],
    chart: {
      kind: 'bars',
      title: words.reviews.chart,
      category: 0,
      series: [2, 3],
      sentence: words.reviews.sentence(perPupil(known.flatMap(reviewsOf)), most?.names ?? []),
      unit: words.reviews.unit,
    },
    empty: classes.length === 0 ? words.nothing : words.reviews.empty,
  });
}

function reviewCells(reviews: readonly ReviewFigures[]): readonly ReportValue[] {
  const count = (is: (one: ReviewFigures) => boolean) => reviews.filter(is).length;
  return [
    reviews.length,
    sumOfKnown(reviews.map(({ missedJustified }) => missedJustified)),
    sumOfKnown(reviews.map(({ missedUnjustified }) => missedUnjustified)),
    count(({ monthsWithoutMissed }) => monthsWithoutMissed > 0),
    count(({ hasRemarks }) => hasRemarks),
    count(({ hasAgreements }) => hasAgreements),
    count(({ toCommission }) => toCommission),
  ];
}

/** Who and why, those in the greatest need first. */
export function commissionPart({ classes }: SignalClasses): ReportPart {
  const candidates = classes.flatMap(({ digest, pupils }) =>
    pupils.flatMap(({ standing, reviews }) => {
      const candidate = commissionCandidate(digest.className, standing, reviews);
      return candidate
        ? [{ ...candidate, key: pupilKey(digest.className, digest.pupils[standing.pupil]?.id ?? '') }]
        : [];
    }),
  );
  return filledPart({
    title: words.commission.title,
    note: words.commission.note(RISKY_FOR_COMMISSION, UNJUSTIFIED_FOR_COMMISSION),
    columns: [
      pupilColumn(),
      classColumn,
      countColumn(columns.risky, 8),
      countColumn(columns.unjustified),
      textColumn(columns.why, 40),
      textColumn(columns.subjects, 30),
    ],
    rows: byNeed(candidates).map((one) => [
      one.key,
      one.className,
      one.risky.length,
      one.missedUnjustified,
      whyOf(one),
      one.risky.join(', '),
    ]),
    empty: classes.length === 0 ? words.nothing : words.commission.empty,
  });
}

function whyOf({ isProposed, risky, missedUnjustified }: CommissionCandidate): string {
  const { why } = words.commission;
  return [
    isProposed ? why.proposed : '',
    risky.length > 0 ? why.risky(risky.length) : '',
    missedUnjustified !== null && missedUnjustified > 0 ? why.unjustified(missedUnjustified) : '',
  ]
    .filter(Boolean)
    .join('; ');
}
