// What the log says of grades that were kept: made of the register, so that a run that ended before it had written
// the log is caught up with whatever is closed next.
import { isCaseGrade } from '../../workbook/case-grades';
import {
  type ClosedRow,
  historyByPupil,
  isInForce,
  semesterName,
} from '../../workbook/closed-semesters-sheet';
import type { LogRow } from '../../workbook/log-sheet';
import type { TableRow } from '../../workbook/read-table';

export type LogEntry = Omit<LogRow, 'at' | 'who'>;
export interface ClosingLogWords {
  readonly logWhat: (subject: string, semester: 1 | 2, pupil: string) => string;
  readonly withoutGrade: string;
  readonly logWhy: string;
  readonly gradeCameLater: string;
}

/** One kept result; `earlier` is the pupil's row before it. */
export function logEntry(
  row: ClosedRow,
  earlier: ClosedRow | undefined,
  semester: 1 | 2,
  words: ClosingLogWords,
): LogEntry {
  return {
    what: words.logWhat(row.subject, semester, row.pupil),
    before: earlier?.result ?? '',
    after: row.result === '' ? words.withoutGrade : row.result,
    why: whyKept(row, earlier, words),
    key: row.key,
  };
}

function whyKept(row: ClosedRow, earlier: ClosedRow | undefined, words: ClosingLogWords): string {
  if (isCaseGrade(row.key)) return row.explanation;
  return earlier && isInForce(earlier) ? words.gradeCameLater : words.logWhy;
}

/** Of all that is kept of a semester, what the log lacks. */
export function missingEntries(
  rows: readonly TableRow<ClosedRow>[],
  semester: 1 | 2,
  logged: ReadonlySet<string>,
  words: ClosingLogWords,
): LogEntry[] {
  const isMissing = ({ value }: TableRow<ClosedRow>): boolean =>
    value.semester === semesterName(semester) && isInForce(value) && !logged.has(value.key);
  const subjects = new Set(rows.filter(isMissing).map(({ value }) => value.subject));
  return [...subjects].flatMap((subject) =>
    [...historyByPupil(rows, subject, semester).values()].flatMap((history) =>
      history.flatMap((row, index) =>
        isMissing(row) ? [logEntry(row.value, history[index - 1]?.value, semester, words)] : [],
      ),
    ),
  );
}
