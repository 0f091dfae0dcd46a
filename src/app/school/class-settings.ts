// `Nustatymai` of a class workbook that is made from a school's: the school's own settings, and what is the class's.
import { hasIndividualPlans, hasYearEndTalks } from '../../domain/class-grade';
import { usualGrade } from '../../domain/usual-grade';
import type { ClassListRow } from '../../workbook/class-list-sheet';
import { settingsBlueprint } from '../../workbook/settings-blueprint';
import { type SchoolSettings, type Settings, WORKBOOK_KINDS } from '../../workbook/settings-sheet';
import type { NewSheet } from '../ports';
import { newSheetOf } from './new-sheet';
import type { SchoolWords } from './school-blueprints';

export function classSettings(
  school: SchoolSettings,
  { className, classGrade, classHead, classHeadEmail }: ClassListRow,
): Settings {
  const grade = classGrade || usualGrade(className);
  return {
    ...school,
    kind: WORKBOOK_KINDS.class,
    className,
    classGrade: grade,
    classHead,
    classHeadEmail,
    individualPlans: hasIndividualPlans(grade) ? 'taip' : 'ne',
    yearEndTalks: school.yearEndTalks !== 'ne' && hasYearEndTalks(grade) ? 'taip' : 'ne',
  };
}

export const classSettingsSheet = (
  school: SchoolSettings,
  row: ClassListRow,
  { meanings, table }: SchoolWords,
): NewSheet => newSheetOf(settingsBlueprint(classSettings(school, row), meanings, table));
