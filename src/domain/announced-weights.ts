// S3-25: the components of the mean and their coefficients are told to pupils and parents at the semester's start.
import { compareDecimals, type Decimal, decimal } from './decimal';
import type { KindCode } from './kind-of-work';
import { addDays, type SchoolDate } from './school-date';

/** Kinds whose marks enter the mean with a weight: all but bonuses, which are added to it, and formative work. */
export type WeightedKind = Exclude<KindCode, 'B' | 'F'>;
export const isWeightedKind = (code: KindCode): code is WeightedKind => code !== 'B' && code !== 'F';

export type KindWeights = ReadonlyMap<WeightedKind, Decimal>;

/** What was once told of one subject and semester. */
export interface Announcement {
  /** 1 for the semester's first, and so on. */
  readonly number: number;
  readonly on: SchoolDate;
  readonly weights: KindWeights;
}

/** What stands, and what was told when it was already too late to change it. */
export interface Standing {
  readonly announcement: Announcement;
  /** It was told after the semester's first week. */
  readonly late: boolean;
  /** Announced later than the standing one and different from it, in their order. */
  readonly changes: readonly Announcement[];
}

/** The first week is `days` calendar days, the semester's first day among them. */
export const lastDayOfFirstWeek = (semesterFrom: SchoolDate, days: number): SchoolDate =>
  addDays(semesterFrom, Math.max(days, 1) - 1);

/**
 * The announcement that the semester's grades are held to: the last one made in time. Where none was, the last of the
 * first day on which one was made, and it is late. Undefined where nothing was announced.
 */
export function standingAnnouncement(
  announcements: readonly Announcement[],
  lastTimelyDay: SchoolDate,
): Standing | undefined {
  const all = [...announcements].sort((a, b) => a.number - b.number);
  const timely = all.filter(({ on }) => on <= lastTimelyDay);
  const firstDay = all.map(({ on }) => on).sort()[0];
  const announcement = timely[timely.length - 1] ?? all.filter(({ on }) => on === firstDay).pop();
  if (!announcement) return undefined;
  return {
    announcement,
    late: announcement.on > lastTimelyDay,
    changes: all.filter(
      ({ number, weights }) => number > announcement.number && !sameWeights(weights, announcement.weights),
    ),
  };
}

export function sameWeights(a: KindWeights, b: KindWeights): boolean {
  return a.size === b.size && [...a].every(([kind, weight]) => sameWeight(weight, b.get(kind)));
}

export const sameWeight = (a: Decimal | undefined, b: Decimal | undefined): boolean =>
  a === undefined || b === undefined ? a === b : compareDecimals(a, b) === 0;

/** False when no component has a weight above 0: then no mean can be worked out. */
export const hasWeight = (weights: Iterable<Decimal>): boolean =>
  [...weights].some((weight) => compareDecimals(weight, decimal(0)) > 0);
