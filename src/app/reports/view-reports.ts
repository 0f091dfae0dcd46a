// What the page of reports begins with: which classes are known, which are not counted, what is asked for most likely.
import { mapResult, type Result } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { readSchoolSettings, settingsSheet } from '../../workbook/settings-sheet';
import type { Ports } from '../ports';
import { readPicture } from './build-report';
import type { ReportPeriod } from './report';
import type { UncountedClass } from './school-picture';

export interface ReportsRead {
  readonly isSchool: boolean;
  readonly today: SchoolDate;
  /** Of which a report can be made. */
  readonly classes: readonly string[];
  readonly uncounted: readonly UncountedClass[];
  readonly notes: readonly UncountedClass[];
  /** Of today. */
  readonly period: ReportPeriod;
}

export const viewReports = (ports: Ports): Result<ReportsRead> =>
  mapResult(readPicture(ports), ({ picture: { classes, uncounted, notes = [], today }, isSchool }) => ({
    isSchool,
    today,
    classes: classes.map(({ className }) => className),
    uncounted,
    notes,
    period: periodOf(ports, today),
  }));

/** A semester until the next one begins; the year from the last lesson on. */
function periodOf({ workbook }: Ports, today: SchoolDate): ReportPeriod {
  const { sheet } = settingsSheet;
  const settings = readSchoolSettings(workbook.lastRead(sheet) ?? workbook.read(sheet));
  if (!settings.ok) return 'semester1';
  const { semester2From, semester2To, lastLessonDay } = settings.value;
  const end = lastLessonDay ?? semester2To;
  if (end !== undefined && today >= end) return 'annual';
  return semester2From !== undefined && today >= semester2From ? 'semester2' : 'semester1';
}
