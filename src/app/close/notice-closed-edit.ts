// Somebody types into a block whose semester is closed: said at once, because the grade will not follow.
import { isCaseGrade } from '../../workbook/case-grades';
import { type Cell, cellText, dateOfCell, isBlank, plainWords, type SheetRows } from '../../workbook/cell';
import { type ClosedRow, historyByPupil, isInForce } from '../../workbook/closed-semesters-sheet';
import {
  looksLikeSubjectSheet,
  ROW_LABELS,
  readSubjectSheet,
  type SubjectPupil,
  type SubjectSheet,
} from '../../workbook/subject-sheet';
import type { Edit } from '../on-edit';
import type { Ports } from '../ports';
import { readRegister } from './closing-class';
import { sameResult } from './same-result';

export interface ClosedEditWords {
  /** The day is undefined where the register cannot tell it. */
  readonly marksChanged: (semester: 1 | 2, closedOn: string | undefined) => string;
  /** A case gave the grade: marks do not change it, nor does opening the semester again. */
  readonly gradeOfCase: (semester: 1 | 2) => string;
  readonly resultChanged: (semester: 1 | 2, closedOn: string | undefined) => string;
}

/** Looks at the sheet that was edited; the register is read only when the edit is in a closed block. */
export function noticeClosedEdit(
  ports: Ports,
  edit: Edit,
  rows: SheetRows,
  words: ClosedEditWords,
): string | undefined {
  if (!looksLikeSubjectSheet(rows)) return undefined;
  const sheet = readSubjectSheet(rows);
  if (!sheet.ok) return undefined;
  const notices = ([1, 2] as const).flatMap((semester) =>
    noticeIn(ports, edit, rows, sheet.value, semester, words),
  );
  return notices.length > 0 ? notices.join('\n') : undefined;
}

function noticeIn(
  ports: Ports,
  edit: Edit,
  rows: SheetRows,
  sheet: SubjectSheet,
  semester: 1 | 2,
  words: ClosedEditWords,
): string[] {
  const index = semester === 1 ? 0 : 1;
  const { columns, pupils } = sheet;
  const [before, status, closed] =
    semester === 1
      ? [columns.names, columns.status1, columns.closed1]
      : [columns.grade1, columns.status2, columns.closed2];
  const isKept = (pupil: SubjectPupil): boolean => !isBlank(pupil.semesters[index].closed);
  const inRows = ({ row }: SubjectPupil): boolean => row >= edit.row && row < edit.row + edit.rows;
  const inBlock = edit.column <= status && edit.column + edit.columns - 1 > before;
  const marks = inBlock
    ? pupils.filter((pupil) => isKept(pupil) && (inRows(pupil) || touchesHead(edit, rows, sheet)))
    : [];
  const results = edit.column <= closed && edit.column + edit.columns > closed ? pupils.filter(inRows) : [];
  if (marks.length + results.length === 0) return [];
  const kept = keptByName(ports, sheet.subject, semester);
  const dayOf = (some: readonly SubjectPupil[]): string | undefined =>
    some
      .flatMap(({ name }) => dateOfCell(kept.get(plainWords(name))?.closedAt) ?? [])
      .sort()
      .pop();
  const changed = results.filter(({ name, semesters }) => {
    const row = kept.get(plainWords(name));
    return row !== undefined && !sameResult(semesters[index].closed, row.result);
  });
  if (changed.length > 0) return [words.resultChanged(semester, dayOf(changed))];
  const ofCase = (pupil: SubjectPupil): boolean => isCaseGrade(kept.get(plainWords(pupil.name))?.key ?? '');
  // The others may have been opened again; then what stands over all marks may be changed.
  const closedMarks = marks.filter((pupil) => !ofCase(pupil));
  if (closedMarks.length > 0) return [words.marksChanged(semester, dayOf(closedMarks))];
  return marks.some(inRows) ? [words.gradeOfCase(semester)] : [];
}

/** Dates, kinds and weights concern everybody. */
function touchesHead(edit: Edit, { rows }: SheetRows, { columns, firstPupilRow }: SubjectSheet): boolean {
  const labels: readonly string[] = [ROW_LABELS.dates, ROW_LABELS.kinds, ROW_LABELS.weights];
  const last = Math.min(edit.row + edit.rows, firstPupilRow);
  const heads: readonly (readonly Cell[])[] = rows.slice(edit.row - 1, Math.max(last - 1, edit.row - 1));
  return heads.some((cells) => labels.includes(cellText(cells[columns.names - 1])));
}

/** What is kept and holds, by the pupil's name. */
function keptByName(ports: Ports, subject: string, semester: 1 | 2): ReadonlyMap<string, ClosedRow> {
  const register = readRegister(ports);
  if (!register.ok) return new Map();
  const histories = [...historyByPupil(register.value.rows, subject, semester).values()];
  return new Map(
    histories.flatMap((history) => {
      const value = history[history.length - 1]?.value;
      return value && isInForce(value) ? [[plainWords(value.pupil), value] as const] : [];
    }),
  );
}
