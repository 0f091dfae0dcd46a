// The sheets of a school workbook as they are drawn, and where they stand.
import type { SchoolDate } from '../../domain/school-date';
import { parseSchoolYear, schoolYearName } from '../../domain/usual-year';
import type { SheetBlueprint } from '../../workbook/blueprint';
import { classDigestsSheet } from '../../workbook/class-digests-sheet';
import { type ClassListRow, classListSheet } from '../../workbook/class-list-sheet';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { type SettingMeanings, settingsBlueprint } from '../../workbook/settings-blueprint';
import {
  type SchoolSettings,
  type SettingKey,
  schoolSettingSchemas,
  settingsSheet,
  usualWeights,
  WORKBOOK_KINDS,
} from '../../workbook/settings-sheet';
import { type TableWords, tableBlueprint } from '../../workbook/table-blueprint';
import { columnsOf } from '../../workbook/table-schema';
import type { FormClass, SchoolFormSettings } from './form';

export interface SchoolWords {
  readonly table: TableWords;
  readonly meanings: SettingMeanings;
}
const SPARE_ROWS = 60;

/** In the order of their tabs; others stand behind. */
export const SCHOOL_ORDER: readonly string[] = [
  settingsSheet.sheet,
  classListSheet.sheet,
  classDigestsSheet.sheet,
  JOURNAL_SHEET,
];

export function schoolBlueprints(
  settings: SchoolSettings,
  classes: readonly ClassListRow[],
  words: SchoolWords,
): readonly SheetBlueprint[] {
  const keys = Object.keys(schoolSettingSchemas) as SettingKey[];
  return [
    settingsBlueprint(settings, words.meanings, words.table, { rows: keys.length + 30, columns: 3 }, keys),
    tableBlueprint(classListSheet, classes, words.table, {
      rows: classes.length + SPARE_ROWS,
      columns: columnsOf(classListSheet).length,
    }),
  ];
}

/** What was typed, checked before; what is not asked begins with what is usual. */
export function schoolSettings(form: SchoolFormSettings): SchoolSettings {
  const date = (key: keyof SchoolFormSettings) => form[key].trim() as SchoolDate;
  return {
    kind: WORKBOOK_KINDS.school,
    school: form.school.trim(),
    director: form.director.trim(),
    deputy: form.deputy.trim(),
    schoolYear: schoolYearName(parseSchoolYear(form.schoolYear) ?? 0),
    semester1From: date('semester1From'),
    semester1To: date('semester1To'),
    semester2From: date('semester2From'),
    semester2To: date('semester2To'),
    signal1: date('signal1'),
    signal2: date('signal2'),
    lastLessonDay: date('lastLessonDay'),
    roundUpFrom: 0.5,
    strictPass: 'ne',
    levelsScale: 2018,
    appealDays: 7,
    extraDaysOff: form.extraDaysOff.trim(),
    vacations: form.vacations.trim(),
    edgeDays: 7,
    mipGraceDays: 7,
    yearEndTalks: 'taip',
    ...usualWeights(),
  };
}

export const newListRow = (one: FormClass): ClassListRow => ({
  className: one.className.trim(),
  classGrade: one.classGrade.trim(),
  name: '',
  classHead: one.classHead.trim().replace(/\s+/g, ' '),
  classHeadEmail: one.classHeadEmail.trim(),
  link: '',
  readAt: undefined,
  state: '',
  id: '',
});
