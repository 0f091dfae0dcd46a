import type { Settings } from '../../src/workbook/settings-sheet';
import { day, SEMESTERS } from './calendar';

export const settings: Settings = {
  kind: 'klasės knyga',
  school: 'Girios gimnazija',
  director: 'Ąžuolas Girius',
  deputy: 'Alksnė Vilija',
  schoolYear: '2026–2027',
  className: '2b',
  classGrade: 'II',
  classHead: 'Smilgienė Rita',
  classHeadEmail: 'rita.mokyt@mokykla.example',
  semester1From: SEMESTERS[0].from,
  semester1To: SEMESTERS[0].to,
  semester2From: SEMESTERS[1].from,
  semester2To: SEMESTERS[1].to,
  signal1: day('2026-11-13'),
  signal2: day('2027-04-16'),
  lastLessonDay: SEMESTERS[1].to,
  roundUpFrom: 0.5,
  strictPass: 'ne',
  levelsScale: 2018,
  appealDays: 7,
  extraDaysOff: '',
};
