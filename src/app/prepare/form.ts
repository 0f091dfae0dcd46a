// What a person fills in to prepare a class workbook, as the page sends it: texts.
import type { ANNUAL_SOURCES, ASSESSMENTS, MEANS } from '../../workbook/subjects-sheet';

/** The settings that are asked for; the others begin with what is usual. */
export const FORM_SETTINGS = [
  'school',
  'director',
  'deputy',
  'schoolYear',
  'className',
  'classGrade',
  'classHead',
  'classHeadEmail',
  'semester1From',
  'semester1To',
  'semester2From',
  'semester2To',
  'vacations',
] as const;
export type FormSettingKey = (typeof FORM_SETTINGS)[number];
export type FormSettings = Readonly<Record<FormSettingKey, string>>;

export interface FormPupil {
  readonly lastName: string;
  readonly firstName: string;
  /** yyyy-mm-dd, or ''. */
  readonly born: string;
  readonly email: string;
  readonly guardians: string;
  /** '': one is made. */
  readonly code: string;
}
export interface FormSubject {
  readonly name: string;
  readonly teacher: string;
  readonly weeklyLessons: string;
  readonly assessment: (typeof ASSESSMENTS)[number];
  readonly mean: (typeof MEANS)[number];
  readonly annualFrom: (typeof ANNUAL_SOURCES)[number];
  readonly course: string;
}
export interface PrepareForm {
  readonly settings: FormSettings;
  /** Only those that are not in the workbook yet. */
  readonly pupils: readonly FormPupil[];
  readonly subjects: readonly FormSubject[];
}
