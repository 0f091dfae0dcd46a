// The demo class is prepared by the action itself, from what its class head would have typed; what the dialog does not
// ask for is then typed into the sheets.
import { FORM_SETTINGS, type FormSettings, type PrepareForm } from '../../src/app/prepare/form';
import { beginPreparing, type PrepareProgress, prepareSubjects } from '../../src/app/prepare/prepare-class';
import type { Result } from '../../src/domain/result';
import type { World } from '../../src/google/world';
import { preparingWords } from '../../src/text/lt/preparing-words';
import { cellText, dateCell, textCell } from '../../src/workbook/cell';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { subjectsSheet } from '../../src/workbook/subjects-sheet';
import { columnsOf } from '../../src/workbook/table-schema';
import { pupils } from './pupils';
import { settings } from './settings';
import { demoSubjects } from './subjects';

/** The names of the sheets that were made. */
export function prepareDemo(world: World): readonly string[] {
  let progress = done(beginPreparing(world, form(), preparingWords));
  const made = [...progress.made];
  while (progress.next) {
    progress = done(prepareSubjects(world, progress, preparingWords));
    made.push(...progress.made);
  }
  typeTheRest();
  return made;
}

function done(result: Result<PrepareProgress>): PrepareProgress {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function form(): PrepareForm {
  return {
    settings: Object.fromEntries(FORM_SETTINGS.map((key) => [key, cellText(settings[key])])) as FormSettings,
    pupils: pupils.map(({ lastName, firstName, born, email, guardians, id }) => ({
      lastName,
      firstName,
      born: born ?? '',
      email,
      guardians,
      code: id,
    })),
    subjects: demoSubjects.map(({ subject }) => ({
      name: subject.name,
      teacher: subject.teacher,
      weeklyLessons: String(subject.weeklyLessons ?? ''),
      assessment: subject.assessment ?? 'pažymys',
      mean: subject.mean ?? 'svertinis',
      annualFrom: subject.annualFrom ?? 'pusmečiai',
      course: subject.course,
    })),
  };
}

/** When a pupil came or left, and what the school knows of a subject's teacher. */
function typeTheRest(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const column = (keys: readonly string[], key: string) => keys.indexOf(key) + 1;
  const pupilKeys = columnsOf(pupilsSheet).map(({ key }) => key);
  const subjectKeys = columnsOf(subjectsSheet).map(({ key }) => key);
  spreadsheet
    .getSheetByName(pupilsSheet.sheet)
    ?.getRange(2, column(pupilKeys, 'arrived'), pupils.length, 2)
    .setValues(pupils.map(({ arrived, left }) => [arrived, left].map((day) => (day ? dateCell(day) : ''))));
  const subjects = spreadsheet.getSheetByName(subjectsSheet.sheet);
  const put = (key: 'email' | 'methodGroup') =>
    subjects
      ?.getRange(2, column(subjectKeys, key), demoSubjects.length, 1)
      .setValues(demoSubjects.map(({ subject }) => [textCell(subject[key])]));
  put('email');
  put('methodGroup');
}
