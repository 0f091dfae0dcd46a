// What the sheets of a new class workbook say. Apart from the words of the dialog, whose page is to stay small.
import { app } from './app';
import { prepare } from './prepare';
import { timetableSheetWords } from './timetable';

export const preparingWords = {
  action: prepare.action,
  classWorkbook: prepare.classWorkbook,
  table: app.prepare,
  subject: app.prepare,
  meanings: app.prepare.meanings,
  timetable: timetableSheetWords,
} as const;
