// What every report is made from.
import type { ClassDigest } from '../../domain/class-digest';
import type { SchoolDate } from '../../domain/school-date';

/** A class that is listed and is in no total, with the reason in words. */
export interface UncountedClass {
  readonly className: string;
  readonly why: string;
}
export interface SchoolPicture {
  readonly school: string;
  readonly schoolYear: string;
  readonly today: SchoolDate;
  /** In the order of the list; of one school year, each class once. */
  readonly classes: readonly ClassDigest[];
  readonly uncounted: readonly UncountedClass[];
  /** Classes that are counted, with what a reader must know of them: read long ago, the last reading failed. */
  readonly notes?: readonly UncountedClass[];
}
