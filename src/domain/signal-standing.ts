// How pupils stand on a signal day (S0-4.5): running means, which are no marks, and in a subject of įskaita what part of
// the weight is įsk. Nobody's standing is guessed: what is not known is not counted.
import { type ClassDigest, type DigestResults, type DigestSubject, isPresent } from './class-digest';
import type { SchoolDate } from './school-date';

/** 0 the autumn's signal day, 1 the spring's. */
export type SignalHalf = 0 | 1;

/** `no-day`: the settings do not say it; `not-yet`: the class was read before it. */
export type SignalKnowledge =
  | { readonly state: 'no-day' }
  | { readonly state: 'not-yet' | 'known'; readonly day: SchoolDate };

export function signalKnowledge(
  { signalDays, readOn }: Pick<ClassDigest, 'signalDays' | 'readOn'>,
  half: SignalHalf,
): SignalKnowledge {
  const day = signalDays[half];
  if (day === '') return { state: 'no-day' };
  return { state: readOn < day ? 'not-yet' : 'known', day };
}

/** The lowest mean, in hundredths, from which a mark would be positive (S3-22, 23), and half of the weight of įskaita. */
const LOWEST_POSITIVE = 400;
const HALF_OF_WEIGHT = 50;

/** A mean in hundredths, or the part of the weight that is įsk, 0–100; null where there is none. */
export const standingIn = (
  { passFail }: Pick<DigestSubject, 'passFail'>,
  { signals, passes }: DigestResults,
  half: SignalHalf,
): number | null => (passFail ? passes : signals)[half];

/** A mean below 4, or less than half of the weight passed: as it stands, the semester's result would be negative. */
export const isRisky = ({ passFail }: Pick<DigestSubject, 'passFail'>, standing: number): boolean =>
  standing < (passFail ? HALF_OF_WEIGHT : LOWEST_POSITIVE);

export interface Standing {
  readonly subject: string;
  readonly passFail: boolean;
  readonly standing: number;
}
export interface PupilStanding {
  /** The place in the class's list. */
  readonly pupil: number;
  readonly known: readonly Standing[];
  readonly risky: readonly Standing[];
  /** Subjects that the pupil learns and has no mark in that counts by the day. */
  readonly without: readonly string[];
}

/** Of every pupil who was in the class on the day, in the order of the list; subjects that were not read are left out. */
export function standings(
  { pupils, subjects }: Pick<ClassDigest, 'pupils' | 'subjects'>,
  half: SignalHalf,
  day: SchoolDate,
): readonly PupilStanding[] {
  return pupils.flatMap((pupil, index): PupilStanding[] => {
    if (!isPresent(pupil, day)) return [];
    const learned = subjects.flatMap((subject) => {
      const results = subject.isRead ? subject.results[index] : undefined;
      return results ? [{ subject, standing: standingIn(subject, results, half) }] : [];
    });
    const known = learned.flatMap(({ subject: { name, passFail }, standing }): Standing[] =>
      standing === null ? [] : [{ subject: name, passFail, standing }],
    );
    return [
      {
        pupil: index,
        known,
        risky: known.filter((one) => isRisky(one, one.standing)),
        without: learned.flatMap(({ subject, standing }) => (standing === null ? [subject.name] : [])),
      },
    ];
  });
}
