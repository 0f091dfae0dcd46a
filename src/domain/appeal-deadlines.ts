// S3-46.2: a request is filed within a week after the grade was published. S3-46.5: it is decided within 7 working days.
import { deadline, workingDayOnOrAfter } from './school-calendar';
import { addDays, type SchoolDate } from './school-date';

export const USUAL_APPEAL_DAYS = 7;
const WORKING_DAYS_TO_DECIDE = 7;

/** The last day to file: so many calendar days after the publication, and where that is no working day, the next one. */
export const appealUntil = (
  published: SchoolDate,
  days: number = USUAL_APPEAL_DAYS,
  daysOff: readonly SchoolDate[] = [],
): SchoolDate => workingDayOnOrAfter(addDays(published, days), daysOff);

/** The last day to decide; the day of filing does not count. */
export const decideAppealUntil = (filed: SchoolDate, daysOff: readonly SchoolDate[] = []): SchoolDate =>
  deadline(filed, WORKING_DAYS_TO_DECIDE, daysOff);
