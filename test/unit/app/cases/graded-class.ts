// A class in memory whose grades cases change: closed and opened again as people do it, and looked at as they see it.

import { logArea } from '../../../../src/app/cases/log-rows';
import type { GradeToRecord } from '../../../../src/app/cases/record-grade';
import { gradeChange } from '../../../../src/app/cases/record-grade';
import { applyChanges } from '../../../../src/app/change-set';
import { closeSubjects } from '../../../../src/app/close/close-subjects';
import { closingOverview, type SubjectOverview } from '../../../../src/app/close/closing-view';
import { reopenSubjects } from '../../../../src/app/close/reopen-subjects';
import { readExplanation } from '../../../../src/app/explain/explain-pupil';
import { explain } from '../../../../src/app/explain/explanation';
import { explanationSections } from '../../../../src/app/explain/explanation-view';
import type { Dialog } from '../../../../src/app/ports';
import { undoLastAction } from '../../../../src/app/undo/undo-last-action';
import type { Result } from '../../../../src/domain/result';
import { lt } from '../../../../src/text/lt';
import { close } from '../../../../src/text/lt/close';
import { undo } from '../../../../src/text/lt/undo';
import type { Cell } from '../../../../src/workbook/cell';
import { closedSemestersSheet } from '../../../../src/workbook/closed-semesters-sheet';
import { courseChangesSheet } from '../../../../src/workbook/course-changes-sheet';
import { extraWorkSheet } from '../../../../src/workbook/extra-work-sheet';
import { logSheet } from '../../../../src/workbook/log-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import { type MemoryWorkbook, portsOf } from '../memory-workbook';
import { classBook, day, NAMES, settings, subjectGrid } from '../progress/class';

export const MATHS = 'Matematika';
export const GODA = '2b-03';
/** Goda has left; Matas has 6 and Benas 7 of two tests. */
const MARKS: readonly (readonly [number | '', number | ''])[] = [
  [5, 7],
  [7, 7],
  ['', ''],
];
const FIRST_ROW = 7;
export const COLUMN = { mark: 3, closed1: 6, grade1: 8, grade2: 12, yearMean: 13, override: 14 } as const;

const empty = (schema: unknown): Cell[][] => [columnsOf(schema as never).map(({ header }) => header)];

export function gradedClass(classGrade = 'II'): MemoryWorkbook {
  const works = [0, 1].map((at) => ({
    date: day(9, 14 + at),
    kind: 'T',
    cells: MARKS.map((marks) => marks[at] ?? ''),
  }));
  const { workbook } = classBook({
    Nustatymai: settings({ classGrade }),
    [MATHS]: subjectGrid(MATHS, works, NAMES),
    [closedSemestersSheet.sheet]: empty(closedSemestersSheet),
    [logSheet.sheet]: empty(logSheet),
    [extraWorkSheet.sheet]: empty(extraWorkSheet),
    [courseChangesSheet.sheet]: empty(courseChangesSheet),
  });
  type(workbook, 0, 'grade1', 6);
  type(workbook, 1, 'grade1', 7);
  return workbook;
}
/** By the pupil's place in the class. */
export const type = (
  workbook: MemoryWorkbook,
  pupil: number,
  column: keyof typeof COLUMN,
  cell: Cell,
): void => workbook.put(MATHS, FIRST_ROW + pupil, COLUMN[column], cell);
export const cellOf = (workbook: MemoryWorkbook, pupil: number, column: keyof typeof COLUMN): Cell =>
  workbook.all()[MATHS]?.[FIRST_ROW + pupil - 1]?.[COLUMN[column] - 1] ?? '';

/** The minutes of the day pass: a second is what sheets keep. */
let minute = 0;
export function portsNow(workbook: MemoryWorkbook) {
  minute += 1;
  const at = new Date(2026, 10, 22, 8, 30 + minute);
  const ports = portsOf(workbook);
  return { ...ports, clock: { ...ports.clock, now: () => at } };
}
const CLOSING = {
  semester: 1,
  subjects: [MATHS],
  decisions: [],
  agreed: true,
  goesOn: false,
  isPart: false,
} as const;
const words = { ...close.record, table: lt.app.prepare };

export function closeFirst(workbook: MemoryWorkbook) {
  workbook.forget();
  return expectValue(closeSubjects(portsNow(workbook), CLOSING, words));
}
export function openFirst(workbook: MemoryWorkbook) {
  workbook.forget();
  const request = { ...CLOSING, reason: 'klaida žurnale' };
  return expectValue(reopenSubjects(portsNow(workbook), request, words));
}
export function overview(workbook: MemoryWorkbook): SubjectOverview {
  workbook.forget();
  return expectValue(closingOverview(portsNow(workbook), 1, [MATHS])).subjects[0] as SubjectOverview;
}

export const APPEAL: GradeToRecord = {
  subject: MATHS,
  pupilId: '2b-01',
  period: 'semester1',
  grade: 8,
  why: 'Apeliacinės komisijos sprendimas (46.8 p.)',
  key: 'appeal|2b-01|matematika',
};
/** As an action of a case does it: the change and its log under one journal. */
export function give(workbook: MemoryWorkbook, grade: GradeToRecord = APPEAL): Result<boolean> {
  workbook.forget();
  const ports = portsNow(workbook);
  const change = gradeChange(ports, grade);
  if (!change.ok) return change;
  const areas = [...change.value.areas, ...expectValue(logArea(ports, [change.value.log]))];
  if (areas.length > 0) applyChanges(ports, { key: grade.key, what: 'Įvertinimas įrašytas', areas });
  return { ok: true, value: change.value.isThere };
}
export function undoLast(workbook: MemoryWorkbook): void {
  workbook.forget();
  const dialog = { confirm: () => true, tell: () => undefined } as unknown as Dialog;
  expectValue(undoLastAction(portsNow(workbook), dialog, undo));
}

/** All that „Paaiškinimas“ says of Matas. */
export function explained(workbook: MemoryWorkbook): string {
  workbook.forget();
  const view = expectValue(
    readExplanation(portsNow(workbook), { pupil: NAMES[0] as string, subject: MATHS }),
  );
  if (view.kind !== 'explained') throw new Error(view.kind);
  return explanationSections(view.data, explain(view.data))
    .flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'table' ? [] : [part.text])))
    .join('\n');
}
/** What, before, after, why of every row of the log. */
export const logged = (workbook: MemoryWorkbook): Cell[][] =>
  (workbook.all()[logSheet.sheet] ?? []).slice(1).map((cells) => cells.slice(2, 6));
/** Result and explanation of every row of the register. */
export const registered = (workbook: MemoryWorkbook): Cell[][] =>
  (workbook.all()[closedSemestersSheet.sheet] ?? [])
    .slice(1)
    .map((cells) => [cells[2] ?? '', cells[3] ?? '']);

export function expectValue<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
export const codes = (result: Result<unknown>): string[] =>
  result.ok ? [] : result.issues.map(({ code }) => code);
