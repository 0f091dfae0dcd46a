// The results of a period by subject: in each class, and in all that teach it.
import { foldWord } from './cell';
import type { DigestGrade } from './class-digest';
import type { ClassResults } from './class-results';
import type { ResultPeriod } from './period-results';
import { addCounts, countResults, type ResultCounts } from './result-counts';

/** A subject in one class. */
export interface ClassSubject {
  readonly of: ClassResults;
  readonly teacher: string;
  /** Of the pupils who were there and learn it; undefined where the sheet could not be read. */
  readonly counts: ResultCounts | undefined;
  readonly learn: number;
}
export interface SubjectResults {
  /** As the first class writes it. */
  readonly name: string;
  readonly classes: readonly ClassSubject[];
  readonly counts: ResultCounts;
  readonly learn: number;
}

/** In the order in which the classes list them; a name that differs in case, spaces or diacritics only is the same. */
export function subjectResults(
  classes: readonly ClassResults[],
  period: ResultPeriod,
): readonly SubjectResults[] {
  const bySubject = new Map<string, { readonly name: string; readonly classes: ClassSubject[] }>();
  for (const of of classes)
    for (const { name, teacher, isRead, results } of of.digest.subjects) {
      const grades = of.list.flatMap(({ index }): DigestGrade[] => {
        const own = results[index];
        return own ? [own[period]] : [];
      });
      const one: ClassSubject = {
        of,
        teacher,
        counts: isRead ? countResults(grades, of.digest.levels) : undefined,
        learn: isRead ? grades.length : 0,
      };
      const known = bySubject.get(foldWord(name));
      if (known) known.classes.push(one);
      else bySubject.set(foldWord(name), { name, classes: [one] });
    }
  return [...bySubject.values()].map((subject) => ({
    ...subject,
    counts: addCounts(subject.classes.flatMap(({ counts }) => counts ?? [])),
    learn: subject.classes.reduce((sum, { learn }) => sum + learn, 0),
  }));
}
