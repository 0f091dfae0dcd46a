// Who may see what of the progress of a class (S3-51). Each view is made by a function of its own and its type has room
// for nothing else: figures are numbers, and a view of one child holds one child.
import { type ClassFigures, concealed, FEWEST_FOR_FIGURES, figuresOf, meanOf } from './class-figures';
import type { PupilProgress } from './class-progress';
import { medianOf } from './median';
import { hasNeeds, needsOf, type PupilNeeds } from './pupil-needs';
import { rational, roundToDecimal } from './rational';

/** A parents' meeting (51.2) and a talk with the pupil alone: one child, and of the class at most its medians. */
export interface ChildView {
  readonly child: PupilProgress;
  /** By the child's months: the median of the other pupils' means; undefined where they are too few. */
  readonly medians: readonly (number | undefined)[];
}

export function viewOfChild(pupils: readonly PupilProgress[], id: string): ChildView | undefined {
  const child = pupils.find((pupil) => pupil.id === id);
  if (!child) return undefined;
  const others = pupils.filter((pupil) => pupil.id !== id);
  return {
    child,
    medians: child.months.map(({ month }) => {
      const means = others.flatMap((pupil) => meanOf(pupil, month) ?? []);
      return means.length >= FEWEST_FOR_FIGURES ? medianInHundredths(means) : undefined;
    }),
  };
}

/** A class hour of the whole class (51.1): nobody is named, nothing that anybody wrote is repeated. */
export const viewOfClass = (pupils: readonly PupilProgress[], subjects: readonly string[]): ClassFigures =>
  figuresOf(pupils, subjects, concealed);

/** A class hour of some pupils (51.1): who they are, and the figures they share. */
export interface GroupView {
  readonly members: readonly { readonly firstName: string; readonly lastName: string }[];
  readonly figures: ClassFigures;
}

export function viewOfGroup(
  pupils: readonly PupilProgress[],
  ids: readonly string[],
  subjects: readonly string[],
): GroupView {
  const members = pupils.filter(({ id }) => ids.includes(id));
  return {
    members: members.map(({ firstName, lastName }) => ({ firstName, lastName })),
    figures: viewOfClass(members, subjects),
  };
}

/** The class's teachers (51.3, S0-4.5): the class's needs and each pupil's who has any. */
export interface TeachersView {
  readonly pupils: number;
  readonly needs: readonly PupilNeeds[];
  readonly figures: ClassFigures;
}
/** As things stand in a month: later reviews and means are left out. */
export function viewForTeachers(
  pupils: readonly PupilProgress[],
  subjects: readonly string[],
  month: string,
  today: string,
): TeachersView {
  return {
    pupils: pupils.length,
    // Each is named above: nothing is left to conceal.
    figures: figuresOf(pupils, subjects, (count) => count),
    needs: pupils.map((pupil) => needsOf(pupil, month, today)).filter(hasNeeds),
  };
}

/** Half up where it lies between two. */
const medianInHundredths = (values: readonly number[]): number | undefined => {
  const median = medianOf(values.map((value) => rational(value)));
  return median && Number(roundToDecimal(median, 0).units);
};
