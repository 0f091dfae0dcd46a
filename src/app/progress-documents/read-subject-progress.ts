// The results, signal means and marks by month of every pupil in a subject's sheet, which is read once.
import type { SubjectProgress } from '../../domain/class-progress';
import type { Outcome } from '../../domain/outcome';
import { type MarksByMonth, marksByMonth } from '../../domain/period-marks';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { type RunningMean, runningMean } from '../../domain/running-mean';
import type { SchoolDate } from '../../domain/school-date';
import { readWorkColumns } from '../../domain/work-columns';
import { type Cell, cellText, plainWords } from '../../workbook/cell';
import {
  officialGrade,
  readSubjectSheet,
  type SubjectPupil,
  type SubjectSheet,
} from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import type { Ports } from '../ports';
import { outcomeOf } from '../pupil-view';

export interface PupilInSubject {
  readonly results: SubjectProgress;
  readonly marks: MarksByMonth;
  /** Results that show an error: nothing stands in their place. */
  readonly issues: readonly Issue[];
}
export interface SubjectRows {
  readonly subject: Subject;
  /** Undefined where the pupil is not in the subject's sheet. */
  of(pupilName: string): PupilInSubject | undefined;
}
/** Signal days that have passed. */
export type SignalDays = readonly [SchoolDate | undefined, SchoolDate | undefined];

export function readSubjectRows(ports: Ports, subject: Subject, signals: SignalDays): Result<SubjectRows> {
  const rows = ports.workbook.read(subject.name);
  if (!rows) return failure('sheet-missing', { sheet: subject.name }, { sheet: subject.name });
  const sheet = readSubjectSheet(rows);
  if (!sheet.ok) return sheet;
  const signalOf = signalMeans(sheet.value, subject, signals);
  const all = [...sheet.value.works[0], ...sheet.value.works[1]];
  const byName = new Map(sheet.value.pupils.map((pupil) => [plainWords(pupil.name), pupil] as const));
  return success({
    subject,
    of: (pupilName) => {
      const pupil = byName.get(plainWords(pupilName));
      return (
        pupil && {
          ...resultsOf(pupil, sheet.value, signalOf),
          marks: marksByMonth([...pupil.marks[0], ...pupil.marks[1]], all),
        }
      );
    },
  });
}

function resultsOf(
  pupil: SubjectPupil,
  sheet: SubjectSheet,
  signalOf: (pupil: SubjectPupil, semester: 0 | 1) => RunningMean | undefined,
): Pick<PupilInSubject, 'results' | 'issues'> {
  const issues: Issue[] = [];
  const outcome = (cell: Cell, column: number): Outcome => {
    const known = outcomeOf(cell);
    if (known !== undefined) return known;
    const at = { sheet: sheet.subject, row: pupil.row, column };
    issues.push({ code: 'grade-unreadable', at, params: { value: cellText(cell).slice(0, 60) } });
    return '';
  };
  const results = {
    subject: sheet.subject,
    semester1: outcome(officialGrade(pupil.semesters[0]), sheet.columns.grade1),
    semester2: outcome(officialGrade(pupil.semesters[1]), sheet.columns.grade2),
    annual: outcome(pupil.annual, sheet.columns.annual),
    signals: [signalOf(pupil, 0), signalOf(pupil, 1)] as const,
  };
  return { results, issues };
}

function signalMeans({ works }: SubjectSheet, { mean }: Subject, signals: SignalDays) {
  const columns = works.map((own) =>
    readWorkColumns(
      own.length,
      mean === 'aritmetinis' ? undefined : own.map(({ weight }) => weight),
      own.map(({ kind }) => kind),
    ),
  );
  return (pupil: SubjectPupil, semester: 0 | 1): RunningMean | undefined => {
    const [known, until] = [columns[semester], signals[semester]];
    if (!known?.ok || !until) return undefined;
    const dates = works[semester].map(({ date }) => date);
    const standing = runningMean(pupil.marks[semester], dates, known.value, until);
    return standing.ok ? standing.value : undefined;
  };
}
