// Which sheets a class workbook has, in the order of their tabs.

import type { MipForm } from '../../domain/mip';
import { announcedWeightsSheet } from '../../workbook/announced-weights-sheet';
import { appealsSheet } from '../../workbook/appeals-sheet';
import { closedSemestersSheet } from '../../workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../workbook/course-changes-sheet';
import { discussionsSheet } from '../../workbook/discussions-sheet';
import { documentsSheet } from '../../workbook/documents-sheet';
import { expectationsSheet } from '../../workbook/expectations-sheet';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { logSheet } from '../../workbook/log-sheet';
import { mipReflectionsSheet, mipSheet } from '../../workbook/mip-sheet';
import { OVERVIEW_SHEET } from '../../workbook/overview-sheet';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import { reviewsSheet } from '../../workbook/reviews-sheet';
import { selfAssessmentsSheet } from '../../workbook/self-assessments-sheet';
import { settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { supportSheet } from '../../workbook/support-sheet';
import type { TableSchema } from '../../workbook/table-schema';
import { templatesSheet } from '../../workbook/templates-sheet';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';

/** Registers, empty in a new workbook, in the order of their tabs. */
export const REGISTERS = [
  mipSheet,
  expectationsSheet,
  selfAssessmentsSheet,
  reviewsSheet,
  discussionsSheet,
  compensationPlansSheet,
  supportSheet,
  appealsSheet,
  courseChangesSheet,
  extraWorkSheet,
  announcedWeightsSheet,
  closedSemestersSheet,
  documentsSheet,
  logSheet,
] as readonly unknown[] as readonly TableSchema<never>[];

/** The same with the MIP sheet that the class fills in: a row a month, or reflections every two months (S3-48). */
export const registersOf = (form: MipForm): typeof REGISTERS =>
  form === 'monthly'
    ? REGISTERS
    : REGISTERS.map((schema) =>
        schema.sheet === mipSheet.sheet ? (mipReflectionsSheet as unknown as TableSchema<never>) : schema,
      );

const FIRST = [settingsSheet.sheet, pupilsSheet.sheet, subjectsSheet.sheet];
const LAST = [TIMETABLE_SHEET, ...REGISTERS.map(({ sheet }) => sheet)];

/** The tables of a class workbook: every sheet of ours but the subjects' and what is computed of them. */
export const TABLES: readonly string[] = [...FIRST, ...LAST];

/** Names that no subject may have. */
export const OUR_SHEETS: readonly string[] = [...TABLES, templatesSheet.sheet, OVERVIEW_SHEET, JOURNAL_SHEET];

export const sheetOrder = (subjects: readonly string[]): readonly string[] => [
  ...FIRST,
  ...subjects,
  OVERVIEW_SHEET,
  ...LAST,
  JOURNAL_SHEET,
];

/** Where a sheet goes among those that are there, from 0: behind the nearest that stands before it in the order. */
export function placeOf(name: string, tabs: readonly string[], order: readonly string[]): number {
  const at = order.indexOf(name);
  const before = order
    .slice(0, at)
    .reverse()
    .find((other) => tabs.includes(other));
  if (before !== undefined) return tabs.indexOf(before) + 1;
  const after = order.slice(at + 1).find((other) => tabs.includes(other));
  return after === undefined ? tabs.length : tabs.indexOf(after);
}
