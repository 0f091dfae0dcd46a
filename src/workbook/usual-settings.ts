// What `Nustatymai` begins with in a school year, before anybody has changed it.
import { schoolYearName, usualYear } from '../domain/usual-year';
import type { Settings } from './settings-sheet';

/** The settings that follow from the year alone. */
export type YearSettings = Pick<
  Settings,
  | 'schoolYear'
  | 'semester1From'
  | 'semester1To'
  | 'semester2From'
  | 'semester2To'
  | 'signal1'
  | 'signal2'
  | 'lastLessonDay'
  | 'vacations'
>;

/** `begins`: the year in which the school year begins. */
export function usualSettings(begins: number): YearSettings {
  const { semesters, signals, vacations } = usualYear(begins);
  return {
    schoolYear: schoolYearName(begins),
    semester1From: semesters[0].from,
    semester1To: semesters[0].to,
    semester2From: semesters[1].from,
    semester2To: semesters[1].to,
    signal1: signals[0],
    signal2: signals[1],
    lastLessonDay: semesters[1].to,
    vacations: vacations.map(({ from, to }) => `${from}–${to}`).join('; '),
  };
}
