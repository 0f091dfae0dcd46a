// The deadlines of a request, counted in the page by the same rules as in the script.
import type { AppealsView } from '../../../src/api/appeals';
import { appealUntil, decideAppealUntil } from '../../../src/domain/appeal-deadlines';
import { isWorkingDay } from '../../../src/domain/school-calendar';
import { parseSchoolDate, type SchoolDate } from '../../../src/domain/school-date';
import { appealsPage } from '../../../src/text/lt/appeals-page';

const words = appealsPage;
type Known = Pick<AppealsView, 'today' | 'appealDays' | 'daysOff'>;

const daysOffOf = ({ daysOff }: Known): readonly SchoolDate[] => daysOff as readonly SchoolDate[];

export const fileUntil = (known: Known, published: SchoolDate): SchoolDate =>
  appealUntil(published, known.appealDays, daysOffOf(known));
export const decideUntil = (known: Known, filed: SchoolDate): SchoolDate =>
  decideAppealUntil(filed, daysOffOf(known));

/** „Liko 3 darbo dienos“; '' where the day is not known. */
export function leftInWords(known: Known, until: string): string {
  const [today, day] = [parseSchoolDate(known.today), parseSchoolDate(until)];
  return today && day ? words.left(today, day, (one) => isWorkingDay(one, daysOffOf(known))) : '';
}
export const isOverdue = ({ today }: Known, until: string): boolean => until !== '' && today > until;
