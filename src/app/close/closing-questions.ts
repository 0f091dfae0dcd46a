// What is asked before a semester is closed; a person may go on.
import { isEarlyToClose } from '../../domain/closing-day';
import type { SchoolDate } from '../../domain/school-date';
import { isInForce, semesterName } from '../../workbook/closed-semesters-sheet';
import type { ClosingClass } from './closing-class';

/**
 * `early`: the semester's last week has not begun. `first-open`: semester II is closed while nothing of semester I is;
 * schools do that when they begin to use the add-on in the middle of a year, so it is not refused.
 */
export type ClosingQuestion = 'early' | 'first-open';

const USUAL_WEEK = 7;

export function closingQuestions(
  today: SchoolDate,
  { spans, settings, register }: ClosingClass,
  semester: 1 | 2,
): readonly ClosingQuestion[] {
  const span = spans[semester === 1 ? 0 : 1];
  const isFirstClosed = register.rows.some(
    ({ value }) => value.semester === semesterName(1) && isInForce(value),
  );
  return [
    ...(isEarlyToClose(today, span, settings.edgeDays ?? USUAL_WEEK) ? (['early'] as const) : []),
    ...(semester === 2 && !isFirstClosed ? (['first-open'] as const) : []),
  ];
}
