// Which sheets of a class workbook are read: those that a digest is made of, and every one that may be a subject's. Which
// of them are subjects says `Dalykai`, which is read together with them.
import { appealsSheet } from '../../workbook/appeals-sheet';
import { closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../workbook/course-changes-sheet';
import { expectationsSheet } from '../../workbook/expectations-sheet';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';
import { mipSheet } from '../../workbook/mip-sheet';
import { promotionSheet } from '../../workbook/promotion-sheet';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import { reviewsSheet } from '../../workbook/reviews-sheet';
import { selfAssessmentsSheet } from '../../workbook/self-assessments-sheet';
import { settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import { isWorkingSheet } from '../../workbook/working-sheet';
import { OUR_SHEETS } from '../prepare/sheet-order';

/** Without these there is no digest. */
const REQUIRED = [settingsSheet.sheet, pupilsSheet.sheet];
const NEEDED: ReadonlySet<string> = new Set([
  ...REQUIRED,
  subjectsSheet.sheet,
  mipSheet.sheet,
  expectationsSheet.sheet,
  selfAssessmentsSheet.sheet,
  reviewsSheet.sheet,
  compensationPlansSheet.sheet,
  appealsSheet.sheet,
  courseChangesSheet.sheet,
  extraWorkSheet.sheet,
  promotionSheet.sheet,
  closedSemestersSheet.sheet,
  TIMETABLE_SHEET,
]);
const OURS: ReadonlySet<string> = new Set(OUR_SHEETS);

export const hasRequiredSheets = (sheets: readonly string[]): boolean =>
  REQUIRED.every((name) => sheets.includes(name));

export const neededSheets = (sheets: readonly string[]): readonly string[] =>
  sheets.filter((name) => NEEDED.has(name) || !(OURS.has(name) || isWorkingSheet(name)));
