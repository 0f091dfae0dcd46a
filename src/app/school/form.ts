// What a person fills in to prepare a school workbook, as the page sends it: texts.
import { YEAR_DAYS } from '../../domain/year-days';

/** The settings that are asked for; the others begin with what is usual. */
export const SCHOOL_FORM_SETTINGS = [
  'school',
  'schoolYear',
  'director',
  'deputy',
  ...YEAR_DAYS,
  'vacations',
  'extraDaysOff',
] as const;
export type SchoolSettingKey = (typeof SCHOOL_FORM_SETTINGS)[number];
export type SchoolFormSettings = Readonly<Record<SchoolSettingKey, string>>;

export interface FormClass {
  readonly className: string;
  readonly classGrade: string;
  readonly classHead: string;
  readonly classHeadEmail: string;
}
export interface SchoolForm {
  readonly settings: SchoolFormSettings;
  /** Those that are in the list already are left as they are. */
  readonly classes: readonly FormClass[];
}
