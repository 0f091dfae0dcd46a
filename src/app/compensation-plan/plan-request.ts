// Everything the plan's form needs, brought together from the sheets.
import type { NOT_DONE, PlanMark, PlanRequest } from '../../domain/compensation-plan';
import type { KeptWork } from '../../domain/kept-marks';
import { parseKindOfWork } from '../../domain/kind-of-work';
import { parseMarks } from '../../domain/mark';
import { FAILED, isAbsentWord, PASSED } from '../../domain/outcome';
import { failure, type Result, success } from '../../domain/result';
import { parseSchoolDate, type SchoolDate } from '../../domain/school-date';
import { type Cell, cellText, isBlank } from '../../workbook/cell';
import type { Pupil } from '../../workbook/pupils-sheet';
import type { Settings } from '../../workbook/settings-sheet';
import { officialGrade, type SubjectPupil, type SubjectSheet, type Work } from '../../workbook/subject-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import type { ClosedRecord } from '../close/closed-record';
import { explainGrade } from '../explain/explain-grade';
import { outcomeOf } from '../pupil-view';

export interface PlanSources {
  readonly pupil: Pupil;
  readonly subject: Subject;
  readonly subjectSheet: SubjectSheet;
  readonly row: SubjectPupil;
  readonly semester: 1 | 2;
  readonly settings: Settings;
  readonly today: SchoolDate;
  /** Of a closed semester; undefined while it is open. */
  readonly closed?: ClosedRecord | undefined;
  /** What the plan was registered with: it stays so, whatever the grade is now. */
  readonly registered: {
    readonly grade: Cell;
    readonly recorded: SchoolDate | undefined;
    readonly number: string;
  };
}

export function planRequest(sources: PlanSources): Result<PlanRequest> {
  const { pupil, subject, subjectSheet, row, semester, settings, today, closed, registered } = sources;
  const index = semester === 1 ? 0 : 1;
  const gradeCell = isBlank(registered.grade) ? officialGrade(row.semesters[index]) : registered.grade;
  const grade = outcomeOf(gradeCell);
  if (grade === undefined)
    return failure(
      'grade-unreadable',
      { value: cellText(gradeCell) },
      {
        sheet: subjectSheet.subject,
        row: row.row,
        column: subjectSheet.columns[semester === 1 ? 'grade1' : 'grade2'],
      },
    );
  const works = closed?.works?.map(keptWork) ?? worksNow(subjectSheet, row, index);
  const weighted = subject.mean !== 'aritmetinis';
  return success({
    pupil: { id: pupil.id, firstName: pupil.firstName, lastName: pupil.lastName },
    className: settings.className,
    subject: subject.name,
    ...(subject.course === '' ? {} : { course: subject.course }),
    teacher: subject.teacher,
    classHead: settings.classHead,
    schoolYear: settings.schoolYear,
    semester,
    grade,
    recordedOn: registered.recorded ?? closed?.on ?? today,
    preparedOn: today,
    ...(registered.number === '' ? {} : { number: registered.number }),
    explanation: closed?.explanation || explainGrade(subjectSheet, row, semester, settings, subject),
    marks: works.flatMap((work): PlanMark[] =>
      marksIn(work.mark, work.kind).map((mark) => ({
        ...(work.date ? { date: work.date } : {}),
        ...kindOf(work.kind),
        ...(weighted && cellText(work.weight) !== '' ? { weight: cellText(work.weight) } : {}),
        topic: work.topic,
        mark,
      })),
    ),
  });
}

interface PlanWork extends Pick<Work, 'date' | 'kind' | 'weight' | 'topic'> {
  readonly mark: Cell;
}
const worksNow = (sheet: SubjectSheet, row: SubjectPupil, index: 0 | 1): PlanWork[] =>
  sheet.works[index].map((work, position) => ({ ...work, mark: row.marks[index][position] ?? '' }));
const keptWork = (work: KeptWork): PlanWork => ({ ...work, date: parseSchoolDate(work.date) });

/** What one cell says of one work: its marks, or that it was not done. */
function marksIn(cell: Cell, kind: string): PlanMark['mark'][] {
  if (typeof cell === 'string' && isAbsentWord(cell)) return ['n' satisfies typeof NOT_DONE];
  const code = parseKindOfWork(kind)?.code;
  const parsed = parseMarks(cell, code === 'B' ? 'points' : code === 'G' ? 'decimal-marks' : 'marks');
  if (!parsed.ok) return [];
  return [
    ...parsed.value.numbers.map(({ units, scale }) => Number(units) / 10 ** scale),
    ...parsed.value.passes.map((passed) => (passed ? PASSED : FAILED)),
  ];
}

function kindOf(text: string): Pick<PlanMark, 'kind'> {
  const code = parseKindOfWork(text)?.code;
  return code ? { kind: code } : {};
}
