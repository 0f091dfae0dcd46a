// What the report of progress leaves out.
import type { ClassDigest } from '../../domain/class-digest';
import type { ClassRises } from '../../domain/class-rises';
import { progressReport } from '../../text/lt/reports/progress';
import { concernsResults, countsIn, listSentences, namesIn, problemSentences } from './left-out';
import type { SchoolPicture } from './school-picture';

const words = progressReport.leftOut;

export function riseSentences(picture: SchoolPicture, classes: readonly ClassRises[]): readonly string[] {
  const known = classes.filter(({ counts }) => counts.pupils > 0);
  const without = (semester: 'semester1' | 'semester2') =>
    known.filter(({ digest }) => !hasMarks(digest, semester));
  const compared = known.filter(({ counts }) => counts.marks > 0);
  return [
    ...listSentences(picture, classes, 'semester2'),
    ...namesIn(without('semester1'), (names) => words.noSemester(1, names)),
    ...namesIn(without('semester2'), (names) => words.noSemester(2, names)),
    ...countsIn(compared, ({ counts }) => counts.notCompared, words.notCompared),
    ...namesIn(
      compared.filter(({ nominees }) => nominees.length === 0),
      words.noNominee,
    ),
    ...problemSentences(picture, concernsResults),
  ];
}

const hasMarks = ({ subjects }: ClassDigest, semester: 'semester1' | 'semester2'): boolean =>
  subjects.some(({ results }) => results.some((own) => typeof own?.[semester] === 'number'));
