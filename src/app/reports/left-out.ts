// What of the school is in no total of a report, or in it with a reservation: always said, never dropped.
import { type ClassDigest, type DigestProblem, isPresent } from '../../domain/class-digest';
import type { ClassResults } from '../../domain/class-results';
import type { ResultPeriod } from '../../domain/period-results';
import type { SchoolDate } from '../../domain/school-date';
import { digestProblem } from '../../text/lt/digest-problems';
import { type ClassCount, reportCommon } from '../../text/lt/reports/common';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import { settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import type { SchoolPicture } from './school-picture';

const words = reportCommon.leftOut;

/** Classes that are in no total: of every report. What must be known of the others is said where a report is shown. */
export const uncountedSentences = ({ uncounted }: SchoolPicture): readonly string[] =>
  uncounted.map(({ className, why }) => words.uncounted(className, why));

/** What could not be read of the classes, as far as it concerns a report. */
export const problemSentences = (
  { classes }: SchoolPicture,
  concerns: (problem: DigestProblem, digest: ClassDigest) => boolean,
): readonly string[] =>
  classes.flatMap((digest) =>
    digest.problems
      .filter((problem) => concerns(problem, digest))
      .map((problem) => words.problem(digest.className, digestProblem(problem))),
  );

const OF_SHEETS: readonly DigestProblem['code'][] = ['sheet-missing', 'sheet-unreadable'];
const OF_ROWS: readonly DigestProblem['code'][] = ['pupil-unknown', 'pupil-twice', 'row-unreadable'];
const LISTS: readonly string[] = [pupilsSheet.sheet, subjectsSheet.sheet, settingsSheet.sheet];

/**
 * Whether a problem concerns results: of a subject's sheet, or of the class's lists. Errors and missing grades are counted
 * in the tables, of the report's own period.
 */
export function concernsResults({ code, sheet }: DigestProblem, { subjects }: ClassDigest): boolean {
  if (code === 'setting-unreadable') return true;
  if (![...OF_SHEETS, ...OF_ROWS].includes(code)) return false;
  return LISTS.includes(sheet) || subjects.some(({ name }) => name === sheet);
}

/** Subjects that were not read and of which no problem has said so. */
const unreadSentences = ({ classes }: SchoolPicture): readonly string[] =>
  classes.flatMap(({ className, subjects, problems }) => {
    const unread = subjects
      .filter(({ isRead }) => !isRead)
      .map(({ name }) => name)
      .filter((name) => !problems.some(({ code, sheet }) => OF_SHEETS.includes(code) && sheet === name));
    return unread.length > 0 ? [words.unread(className, unread)] : [];
  });

/** A class as a report counts it. */
export interface CountedClass {
  readonly digest: ClassDigest;
  /** Who was in the class on this day is counted. */
  readonly on: SchoolDate;
}

/** Who and what is not counted of any report that is of a period. */
export function listSentences(
  picture: SchoolPicture,
  counted: readonly CountedClass[],
  period: ResultPeriod,
): readonly string[] {
  const lastDayOf = ({ digest }: CountedClass) => digest.semesters[period === 'semester1' ? 0 : 1]?.to;
  const isOver = ({ on }: CountedClass): boolean => on < picture.today;
  const absent = ({ digest, on }: CountedClass): number =>
    digest.pupils.filter((pupil) => !isPresent(pupil, on)).length;
  return [
    ...uncountedSentences(picture),
    ...namesIn(
      counted.filter(({ digest }) => digest.pupils.length === 0),
      words.noPupils,
    ),
    ...namesIn(
      counted.filter((one) => !lastDayOf(one)),
      words.noDates,
    ),
    ...namesIn(
      counted.filter((one) => (lastDayOf(one) ?? '') >= picture.today),
      words.notOver,
    ),
    ...countsIn(counted.filter(isOver), absent, words.absentOnLastDay),
    ...countsIn(
      counted.filter((one) => !isOver(one)),
      absent,
      words.absentToday,
    ),
    ...unreadSentences(picture),
  ];
}

/** Everything that a report of a period's results leaves out. */
export function resultSentences(
  picture: SchoolPicture,
  counted: readonly ClassResults[],
  period: ResultPeriod,
): readonly string[] {
  const isEmpty = ({ results: { marks, passed, failed, exempt } }: ClassResults): boolean =>
    marks + passed + failed + exempt === 0;
  const known = counted.filter((one) => !isEmpty(one));
  return [
    ...listSentences(picture, counted, period),
    ...namesIn(
      counted.filter((one) => one.pupils.pupils > 0 && isEmpty(one)),
      (classes) => words.noResults(classes, period),
    ),
    ...countsIn(known, ({ pupils }) => pupils.pupils - pupils.assessed, words.unassessed),
    ...countsIn(known, ({ results }) => results.missing, words.missing),
    ...countsIn(counted, ({ results }) => results.noTest, words.noTest),
    ...countsIn(counted, ({ results }) => results.errors, words.errors, errorSubjects),
    ...problemSentences(picture, concernsResults),
  ];
}

const errorSubjects = ({ list }: ClassResults): readonly string[] => [
  ...new Set(
    list.flatMap(({ grades }) =>
      grades.flatMap(({ subject, grade }) => (grade === 'error' ? [subject] : [])),
    ),
  ),
];

/** A sentence with the names of the classes; none without classes. */
export const namesIn = (
  classes: readonly CountedClass[],
  sentence: (names: readonly string[]) => string,
): readonly string[] => (classes.length > 0 ? [sentence(classes.map(({ digest }) => digest.className))] : []);

/** A sentence with how many there are in each class; none where there is nobody anywhere. */
export function countsIn<Counted extends CountedClass>(
  classes: readonly Counted[],
  count: (one: Counted) => number,
  sentence: (counts: readonly ClassCount[]) => string,
  where: (one: Counted) => readonly string[] = () => [],
): readonly string[] {
  const counts = classes.flatMap((one): ClassCount[] =>
    count(one) > 0 ? [{ className: one.digest.className, count: count(one), where: where(one) }] : [],
  );
  return counts.length > 0 ? [sentence(counts)] : [];
}
