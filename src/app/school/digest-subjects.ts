// Results and running means of every pupil, from the subjects' own sheets.
import type { DigestGrade, DigestResults, DigestSubject } from '../../domain/class-digest';
import { isPresent } from '../../domain/class-digest';
import { inHundredths } from '../../domain/mip-mean';
import type { PassShare } from '../../domain/pass-or-fail';
import { divideRationals, fromDecimal } from '../../domain/rational';
import { failure, type Result } from '../../domain/result';
import { runningMean } from '../../domain/running-mean';
import { readWorkColumns, type WorkColumns } from '../../domain/work-columns';
import { type Cell, isBlank } from '../../workbook/cell';
import {
  officialGrade,
  readSubjectSheet,
  type SubjectPupil,
  type SubjectSheet,
} from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import { outcomeOf } from '../pupil-view';
import type { DigestClass } from './digest-class';
import type { ProblemList } from './problem-list';
import type { DigestPorts } from './read-class-digest';

export const digestSubjects = (
  ports: DigestPorts,
  about: DigestClass,
  problems: ProblemList,
): readonly DigestSubject[] =>
  about.subjects.map((subject) => digestSubject(ports, about, subject, problems));

function digestSubject(
  ports: DigestPorts,
  about: DigestClass,
  subject: Subject,
  problems: ProblemList,
): DigestSubject {
  const sheet = readSheet(ports, subject.name);
  if (!sheet.ok) problems.unread(subject.name, sheet.issues);
  const results = new Map<number, DigestResults>();
  if (sheet.ok) {
    const resultsIn = resultsOf(about, subject, sheet.value, problems);
    for (const row of sheet.value.pupils) {
      const place = about.placeOf(row.name);
      if (place === undefined) problems.add('pupil-unknown', subject.name, row.row);
      else results.set(place, resultsIn(row, place));
    }
  }
  return {
    name: subject.name,
    teacher: subject.teacher,
    weeklyLessons: subject.weeklyLessons ?? null,
    passFail: subject.assessment === 'įskaita',
    isRead: sheet.ok,
    results: about.pupils.map((_, place) => results.get(place) ?? null),
  };
}

function readSheet({ workbook }: DigestPorts, name: string): Result<SubjectSheet> {
  const rows = workbook.read(name);
  return rows ? readSubjectSheet(rows) : failure('sheet-missing', { sheet: name }, { sheet: name });
}

function resultsOf(about: DigestClass, { name, mean }: Subject, sheet: SubjectSheet, problems: ProblemList) {
  const signalsOf = signalsIn(about, mean, sheet, problems);
  return (row: SubjectPupil, place: number): DigestResults => {
    const gradeOf = (cell: Cell): DigestGrade => {
      const grade = outcomeOf(cell);
      if (grade === undefined) problems.add('grade-error', name, row.row);
      return grade ?? 'error';
    };
    const semester1 = gradeOf(officialGrade(row.semesters[0]));
    const semester2 = gradeOf(officialGrade(row.semesters[1]));
    const annual = gradeOf(row.annual);
    const missing = missingGrades(about, place, row, { semester1, semester2, annual });
    if (missing > 0) problems.add('grades-missing', name, row.row, missing);
    return { semester1, semester2, annual, ...signalsOf(row) };
  };
}

/** Results that should be there by now. A semester closed without a grade has its result: none. */
function missingGrades(
  { semesters, readOn, pupils }: DigestClass,
  place: number,
  row: SubjectPupil,
  grades: Pick<DigestResults, 'semester1' | 'semester2' | 'annual'>,
): number {
  const pupil = pupils[place];
  const days = { arrived: pupil?.arrived ?? '', left: pupil?.left ?? '' } as const;
  const isDue = (semester: 0 | 1): boolean => {
    const to = semesters[semester]?.to;
    return to !== undefined && to < readOn && isPresent({ id: '', ...days }, to);
  };
  const own = [grades.semester1, grades.semester2];
  const missing = own.filter(
    (grade, index) => grade === '' && isDue(index as 0 | 1) && isBlank(row.semesters[index as 0 | 1].closed),
  ).length;
  // Without a semester there is no year; that is one thing, not two.
  const isYearMissing = grades.annual === '' && isDue(1) && own.every((grade) => grade !== '');
  return missing + (isYearMissing ? 1 : 0);
}

/** As they stood on the signal days that have passed (S0-4.5). */
function signalsIn(
  { signalDays, readOn }: DigestClass,
  mean: Subject['mean'],
  { subject, works }: SubjectSheet,
  problems: ProblemList,
) {
  const semesters = works.map((own, index) => {
    const until = signalDays[index as 0 | 1];
    if (until === '' || until > readOn) return undefined;
    const columns = readWorkColumns(
      own.length,
      mean === 'aritmetinis' ? undefined : own.map(({ weight }) => weight),
      own.map(({ kind }) => kind),
    );
    if (!columns.ok) problems.add('marks-unreadable', subject, 0);
    const dates = own.map(({ date }) => date);
    return columns.ok ? { columns: columns.value, dates, until } : undefined;
  });
  const standing = (row: SubjectPupil, index: 0 | 1): Signal => {
    const semester = semesters[index];
    if (!semester) return NO_SIGNAL;
    const { columns, dates, until } = semester;
    const found = runningMean(row.marks[index], dates, columns satisfies WorkColumns, until);
    if (!found.ok) problems.add('marks-unreadable', subject, row.row);
    if (!found.ok) return NO_SIGNAL;
    if (found.value.undated > 0) problems.add('marks-undated', subject, row.row, found.value.undated);
    return {
      mean: found.value.mean ? inHundredths(found.value.mean) : null,
      passes: sharePassed(found.value.passes),
    };
  };
  return (row: SubjectPupil): Pick<DigestResults, 'signals' | 'passes'> => {
    const [autumn, spring] = [standing(row, 0), standing(row, 1)];
    return { signals: [autumn.mean, spring.mean], passes: [autumn.passes, spring.passes] };
  };
}

interface Signal {
  readonly mean: number | null;
  readonly passes: number | null;
}
const NO_SIGNAL: Signal = { mean: null, passes: null };

function sharePassed(passes: PassShare | undefined): number | null {
  const share = passes && divideRationals(fromDecimal(passes.passed), fromDecimal(passes.total));
  return share ? inHundredths(share) : null;
}
