// Pupils with a negative semester grade: in the selected row of a subject's sheet, and in the whole class.
import { isNegativeGrade, type NegativeGrade } from '../../domain/compensation-plan';
import { type Result, success } from '../../domain/result';
import type { Cell, SheetRows } from '../../workbook/cell';
import { OVERVIEW_SHEET, readOverview } from '../../workbook/overview-sheet';
import { looksLikeSubjectSheet, officialGrade, readSubjectSheet } from '../../workbook/subject-sheet';
import type { Ports } from '../ports';
import { outcomeOf } from '../pupil-view';

export interface Negative {
  readonly pupil: string;
  readonly subject: string;
  readonly semester: 1 | 2;
  readonly grade: NegativeGrade;
}

/** Those of the selected pupil and subject; where the selection says nothing, those of the whole class. */
export function findNegatives(ports: Ports): Result<readonly Negative[]> {
  const { sheet, row } = ports.workbook.selection();
  if (looksLikeSubjectSheet(sheet)) {
    const selected = inSubjectRow(sheet, row);
    if (!selected.ok || selected.value.length > 0) return selected;
  }
  const overview = readOverview(sheet.name === OVERVIEW_SHEET ? sheet : ports.workbook.read(OVERVIEW_SHEET));
  if (!overview.ok) return overview;
  return success(
    overview.value.flatMap(({ name, bySubject }) =>
      bySubject.flatMap(({ subject, grade1, grade2 }) => negativesOf(name, subject, [grade1, grade2])),
    ),
  );
}

function inSubjectRow(sheet: SheetRows, row: number): Result<readonly Negative[]> {
  const subject = readSubjectSheet(sheet);
  if (!subject.ok) return subject;
  const pupil = subject.value.pupils.find((candidate) => candidate.row === row);
  if (!pupil) return success([]);
  return success(negativesOf(pupil.name, subject.value.subject, pupil.semesters.map(officialGrade)));
}

function negativesOf(pupil: string, subject: string, grades: readonly Cell[]): Negative[] {
  return grades.flatMap((cell, index) => {
    const grade = outcomeOf(cell);
    if (grade === undefined || !isNegativeGrade(grade)) return [];
    return [{ pupil, subject, semester: index === 0 ? (1 as const) : (2 as const), grade }];
  });
}
