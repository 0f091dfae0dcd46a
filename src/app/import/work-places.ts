// In which columns of a subject's sheet works may be written: the free ones inside a semester's block.
import { type Cell, cellText, isBlank, type SheetRows } from '../../workbook/cell';
import { OWN_COLUMN_MARK } from '../../workbook/find-columns';
import type { LabelRows, SubjectSheet } from '../../workbook/subject-sheet';
import type { Formulas } from './cover-cells';

/** Columns from left to right that hold nothing at all and lie where the semester's formula counts them. */
export function freeColumns(
  sheet: SheetRows,
  subject: SubjectSheet,
  rows: LabelRows,
  formulas: Formulas,
  semester: 1 | 2,
): readonly number[] {
  const { left, right } = blockOf(subject, rows, formulas, semester);
  const cell = (row: readonly Cell[], column: number): Cell => row[column - 1] ?? '';
  const columns: number[] = [];
  for (let column = left; column <= right; column++) {
    const isOwn = cellText(cell(sheet.rows[rows.dates - 1] ?? [], column)).startsWith(OWN_COLUMN_MARK);
    const isEmpty = sheet.rows.slice(rows.dates - 1).every((row) => isBlank(cell(row, column)));
    const hasFormula = formulas.some((row) => (row[column - 1] ?? '') !== '');
    if (isEmpty && !isOwn && !hasFormula) columns.push(column);
  }
  return columns;
}

/**
 * The columns between the two guards, as the semester's formula has them: people insert columns. A sheet without
 * that formula has its guards at the block's ends, where a new sheet has them.
 */
function blockOf(subject: SubjectSheet, rows: LabelRows, formulas: Formulas, semester: 1 | 2) {
  const { columns } = subject;
  const grade = semester === 1 ? columns.grade1 : columns.grade2;
  const formula = formulas[rows.formulas - 1]?.[grade - 1] ?? '';
  const range = /SEMESTER_GRADE\(\s*\$?([A-Z]{1,3})\$?\d+:\$?([A-Z]{1,3})\$?\d+/.exec(formula);
  if (range) return { left: columnNumber(range[1] ?? '') + 1, right: columnNumber(range[2] ?? '') - 1 };
  const from = semester === 1 ? columns.names : columns.grade1;
  const to = semester === 1 ? columns.status1 : columns.status2;
  return { left: from + 2, right: to - 2 };
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
