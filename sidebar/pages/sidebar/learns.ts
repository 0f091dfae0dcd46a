// In which subjects a pupil is: a class has groups, and not everyone learns everything.
import type { ClassMeans } from '../../../src/api/progress';

/** False only where the subject's sheet could be read and the pupil is not in it. */
export function learns(means: ClassMeans | null, pupilId: string, subject: string): boolean {
  const at = means?.subjects.indexOf(subject) ?? -1;
  const own = means?.pupils.find(({ id }) => id === pupilId)?.subjects[at];
  return own === undefined || own.length > 0;
}
