// How the marks of each subject changed from the first semester to the second, over all classes (S0-4.6).
import { foldWord } from './cell';
import { isPresent } from './class-digest';
import type { ClassRises } from './class-rises';
import { changeOf, semesterProgress } from './semester-progress';

/** Pupils who have both marks; each has one of each semester. */
export interface SubjectRises {
  readonly name: string;
  readonly marks: number;
  readonly sum1: number;
  readonly sum2: number;
  readonly rose: number;
  readonly same: number;
  readonly fell: number;
}

/** In the order in which the classes list them; without those of which nobody has both marks. */
export function subjectRises(classes: readonly ClassRises[]): readonly SubjectRises[] {
  const known = new Map<string, SubjectRises>();
  for (const { digest, on } of classes)
    for (const { name, isRead, results } of digest.subjects) {
      if (!isRead) continue;
      const present = results.filter((_, index) => {
        const pupil = digest.pupils[index];
        return pupil && isPresent(pupil, on);
      });
      const key = foldWord(name);
      let sum = known.get(key) ?? { name, marks: 0, sum1: 0, sum2: 0, rose: 0, same: 0, fell: 0 };
      for (const one of present) {
        const progress = one ? semesterProgress([one]) : undefined;
        if (!progress) continue;
        const change = changeOf(progress);
        sum = {
          ...sum,
          marks: sum.marks + 1,
          sum1: sum.sum1 + progress.sum1,
          sum2: sum.sum2 + progress.sum2,
          [change]: sum[change] + 1,
        };
      }
      known.set(key, sum);
    }
  return [...known.values()].filter(({ marks }) => marks > 0);
}
