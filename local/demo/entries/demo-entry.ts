import type { EntryKind } from '../../../src/app/entries/entry';
import { pupils } from '../pupils';

export interface DemoEntry {
  readonly kind: EntryKind;
  /** By place in the register, from 0. */
  readonly pupil: number;
  readonly part: string;
  readonly texts: Readonly<Record<string, string>>;
  /** When it was written, by the local clock. */
  readonly at: readonly [day: string, hour: number, minute: number];
}

/** Whether the pupil was in the class on a day. */
export const isThere = (pupil: number, day: string): boolean => {
  const { arrived, left } = pupils[pupil] ?? {};
  return (arrived === undefined || day >= arrived) && (left === undefined || day <= left);
};
export const everyPupil: readonly number[] = pupils.map((_, index) => index);

/** One of several texts; the same `by` gives the same. */
export const oneOf = (texts: readonly string[], by: number): string => texts[by % texts.length] ?? '';

/** Texts without those that are empty: nobody has written them. */
export const written = (texts: Readonly<Record<string, string | false>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(texts).flatMap(([field, text]) => (text === false || text === '' ? [] : [[field, text]])),
  );

export type Group = 'weak' | 'usual' | 'strong';
export const groupOf = (strength: number): Group =>
  strength <= 5 ? 'weak' : strength <= 7 ? 'usual' : 'strong';
