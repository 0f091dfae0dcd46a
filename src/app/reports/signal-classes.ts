// What the report of a signal half-semester is made of: the classes whose signal day is past, each pupil's standing, and
// what the class heads' reviews say up to that day.
import type { ClassDigest } from '../../domain/class-digest';
import { type ReviewFigures, reviewFigures } from '../../domain/review-figures';
import type { SchoolDate } from '../../domain/school-date';
import { signalMonths } from '../../domain/signal-months';
import {
  type PupilStanding,
  type SignalHalf,
  signalKnowledge,
  standings,
} from '../../domain/signal-standing';
import { signalReport as words } from '../../text/lt/reports/signal';
import type { SchoolPicture } from './school-picture';

export interface SignalPupil {
  readonly standing: PupilStanding;
  /** Null where the class's reviews, or the beginning of its semester, are not known. */
  readonly reviews: ReviewFigures | null;
}
export interface SignalClass {
  readonly digest: ClassDigest;
  readonly day: SchoolDate;
  /** Null where nothing is known of its reviews. */
  readonly months: readonly string[] | null;
  readonly pupils: readonly SignalPupil[];
}
export interface SignalClasses {
  readonly half: SignalHalf;
  readonly classes: readonly SignalClass[];
  readonly leftOut: readonly string[];
}

export function signalClasses({ classes }: SchoolPicture, half: SignalHalf): SignalClasses {
  const known: SignalClass[] = [];
  const leftOut: string[] = [];
  for (const digest of classes) {
    const { className, readOn } = digest;
    const knowledge = signalKnowledge(digest, half);
    if (knowledge.state === 'no-day') leftOut.push(words.leftOut.noDay(className));
    else if (knowledge.state === 'not-yet')
      leftOut.push(words.leftOut.notYet(className, knowledge.day, readOn));
    else {
      known.push(signalClass(digest, half, knowledge.day));
      leftOut.push(...unknownOf(digest, half));
    }
  }
  return { half, classes: known, leftOut };
}

function signalClass(digest: ClassDigest, half: SignalHalf, day: SchoolDate): SignalClass {
  const { progress, semesters } = digest;
  const semester = semesters[half];
  const months = progress && semester ? signalMonths(semester, day) : null;
  return {
    digest,
    day,
    months,
    pupils: standings(digest, half, day).map((standing) => {
      const reviews = progress?.[standing.pupil]?.reviews;
      return { standing, reviews: months && reviews ? reviewFigures(reviews, months) : null };
    }),
  };
}

function unknownOf({ className, subjects, progress, semesters }: ClassDigest, half: SignalHalf): string[] {
  return [
    ...subjects.filter(({ isRead }) => !isRead).map(({ name }) => words.leftOut.subject(className, name)),
    ...(progress ? [] : [words.leftOut.reviews(className)]),
    ...(progress && !semesters[half] ? [words.leftOut.months(className)] : []),
  ];
}
