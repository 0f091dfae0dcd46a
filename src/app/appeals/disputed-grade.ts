// The grades that a pupil may dispute, as the subjects' sheets show them, and when each was published: of a closed
// semester the register knows the day.
import { NO_TEST, type Outcome } from '../../domain/outcome';
import { failure, type Result, success } from '../../domain/result';
import { APPEAL_PERIODS, type AppealPeriod } from '../../workbook/appeal-cells';
import { cellText, dateOfCell, plainWords } from '../../workbook/cell';
import { historyByPupil, isInForce } from '../../workbook/closed-semesters-sheet';
import { OVERVIEW_SHEET, readWholeOverview } from '../../workbook/overview-sheet';
import {
  officialGrade,
  readSubjectSheet,
  type SubjectPupil,
  type SubjectSheet,
} from '../../workbook/subject-sheet';
import { readRegister } from '../close/closing-class';
import type { Ports } from '../ports';
import { outcomeOf } from '../pupil-view';

export interface PublishedGrade {
  readonly subject: string;
  readonly period: AppealPeriod;
  readonly grade: string;
  /** '' where nothing says it: a year's grade, or a semester that is not closed. */
  readonly published: string;
  readonly isClosed: boolean;
}

/** Of one pupil, in the order of `Suvestinė`. Two sheets are read. */
export function publishedGrades(ports: Ports, pupilId: string): Result<readonly PublishedGrade[]> {
  const overview = readWholeOverview(ports.workbook.read(OVERVIEW_SHEET));
  if (!overview.ok) return overview;
  const closed = readRegister(ports);
  if (!closed.ok) return closed;
  const pupil = overview.value.pupils.find(({ id }) => id === pupilId);
  if (!pupil) return failure('pupil-unknown', { pupil: pupilId });
  const keys = { semester1: 'grade1', semester2: 'grade2', annual: 'annual' } as const;
  return success(
    pupil.bySubject.flatMap((results) =>
      APPEAL_PERIODS.flatMap((period): PublishedGrade[] => {
        const grade = gradeText(outcomeOf(results[keys[period]]));
        if (grade === '') return [];
        const history =
          period === 'annual'
            ? []
            : (historyByPupil(closed.value.rows, results.subject, period === 'semester1' ? 1 : 2).get(
                pupilId,
              ) ?? []);
        const last = history[history.length - 1]?.value;
        const inForce = last && isInForce(last) ? last : undefined;
        // A result corrected since by a case is a row of its own: it was published on that row's day.
        return [
          {
            subject: results.subject,
            period,
            grade,
            published: dateOfCell(inForce?.closedAt) ?? '',
            isClosed: inForce !== undefined,
          },
        ];
      }),
    ),
  );
}

export interface DisputedGrade {
  readonly sheet: SubjectSheet;
  readonly row: SubjectPupil;
  /** '' where there is none. */
  readonly grade: string;
}

/** What stands in the subject's own sheet now. */
export function gradeInSheet(
  ports: Ports,
  {
    subject,
    pupil,
    period,
  }: { readonly subject: string; readonly pupil: string; readonly period: AppealPeriod },
): Result<DisputedGrade> {
  const rows = ports.workbook.read(subject);
  if (!rows) return failure('sheet-missing', { sheet: subject }, { sheet: subject });
  const sheet = readSubjectSheet(rows);
  if (!sheet.ok) return sheet;
  const row = sheet.value.pupils.find(({ name }) => plainWords(name) === plainWords(pupil));
  if (!row) return failure('pupil-not-in-sheet', { pupil, sheet: subject }, { sheet: subject });
  const cell =
    period === 'annual' ? row.annual : officialGrade(row.semesters[period === 'semester1' ? 0 : 1]);
  const outcome = outcomeOf(cell);
  if (outcome === undefined)
    return failure('grade-unreadable', { value: cellText(cell) }, { sheet: subject, row: row.row });
  return success({ sheet: sheet.value, row, grade: gradeText(outcome) });
}

const gradeText = (outcome: Outcome | undefined): string =>
  outcome === undefined || outcome === NO_TEST ? '' : String(outcome);
