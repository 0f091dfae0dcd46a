// Makes the demo school with the add-on's own code: an Apps Script project of its own. The school's workbook makes those of
// the classes (`makeSchool`); then each of them is opened, prepared and filled in (`prepareDemoClass`).
import { closeSubjects } from '../../../src/app/close/close-subjects';
import { WORKS_IN_SEMESTER } from '../../../src/app/prepare/class-plan';
import type { FormSettings } from '../../../src/app/prepare/form';
import { beginPreparing, prepareSubjects } from '../../../src/app/prepare/prepare-class';
import { viewPreparing } from '../../../src/app/prepare/view';
import { computeClassMeans } from '../../../src/app/progress/class-means';
import { makeClassWorkbooks } from '../../../src/app/school/make-class-workbook';
import { prepareSchool } from '../../../src/app/school/prepare-school';
import { viewSchool } from '../../../src/app/school/view-school';
import type { SchoolDate } from '../../../src/domain/school-date';
import { schoolYearName } from '../../../src/domain/usual-year';
import { googleWorld, type World } from '../../../src/google/world';
import { lt } from '../../../src/text/lt';
import { close } from '../../../src/text/lt/close';
import { preparingWords } from '../../../src/text/lt/preparing-words';
import { school } from '../../../src/text/lt/school';
import { type Cell, dateCell, textCell } from '../../../src/workbook/cell';
import { classListSheet } from '../../../src/workbook/class-list-sheet';
import { OVERVIEW_SHEET } from '../../../src/workbook/overview-sheet';
import { pupilsSheet } from '../../../src/workbook/pupils-sheet';
import { SUBJECT_ROWS, subjectLayout } from '../../../src/workbook/subject-layout';
import { columnsOf } from '../../../src/workbook/table-schema';
import { fillAppeal, fillCourseChange, fillPlans, fillPromotion } from './cases';
import { demoClass, FIRST_YEAR, listedClasses, SEMESTER_1_CLOSED, TODAY } from './classes';
import { done } from './done';
import { fillEntries } from './entries';
import { marksOf, type SubjectMarks } from './marks';
import { DEMO_SCHOOL_CLASSES } from './names';
import { formSubjects, subjectsOf } from './subjects';
import { typeTests } from './tests';

/** The world as it is but for the clock: the demo is the same whenever it is made. */
function asOf(today: SchoolDate): World {
  const now = dateCell(today);
  now.setHours(12);
  return { ...googleWorld(), clock: { now: () => now, today: () => today } };
}

/** The school workbook, and those of its classes that have one. */
export function makeSchool(): readonly string[] {
  const world = asOf(`${FIRST_YEAR}-09-01` as SchoolDate);
  const [emptySheet] = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const settings = {
    ...done(viewSchool(world)).settings,
    school: 'Ežerų gimnazija',
    schoolYear: schoolYearName(FIRST_YEAR),
    director: 'Gulbė Raimundas',
    deputy: 'Lelijienė Aušra',
  };
  const prepared = done(
    prepareSchool(world, { settings, classes: listedClasses }, { ...preparingWords, action: school.action }),
  );
  if (prepared.kind === 'refused') throw new Error(JSON.stringify(prepared.problems));
  if (emptySheet) SpreadsheetApp.getActiveSpreadsheet().deleteSheet(emptySheet);
  const { made, problems } = done(
    makeClassWorkbooks(world, DEMO_SCHOOL_CLASSES.made, {
      ...preparingWords,
      workbook: school.workbook,
      folder: school.folder,
    }),
  );
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  showSheet(classListSheet.sheet, 2);
  return made.map(({ className }) => className);
}

/** In the class workbook as it was made from the school's. */
export function prepareDemoClass(className: string, only: readonly string[]): void {
  const klass = demoClass(className);
  const world = asOf(`${FIRST_YEAR}-09-01` as SchoolDate);
  const { settings } = done(viewPreparing(world)) as { settings: FormSettings };
  let progress = done(
    beginPreparing(
      world,
      {
        settings,
        pupils: klass.pupils.map(({ lastName, firstName, born, email, guardians, id }) => ({
          lastName,
          firstName,
          born,
          email,
          guardians,
          code: id,
        })),
        subjects: formSubjects(className, subjectsOf(only)),
      },
      preparingWords,
    ),
  );
  while (progress.next) progress = done(prepareSubjects(world, progress, preparingWords));
}

export function typeDemoClass(className: string, only: readonly string[]): void {
  const klass = demoClass(className);
  const subjects = subjectsOf(only);
  const keys = columnsOf(pupilsSheet).map(({ key }) => key);
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheetByName(pupilsSheet.sheet)
    ?.getRange(2, keys.indexOf('arrived') + 1, klass.pupils.length, 2)
    .setValues(
      klass.pupils.map(({ arrived, left }) => [arrived, left].map((day) => (day ? dateCell(day) : ''))),
    );
  const marks = marksOf(klass, subjects);
  for (const one of marks) typeMarks(one);
  SpreadsheetApp.flush();
  typeTests(asOf(TODAY), className, marks);
  fillEntries(asOf(TODAY), klass, subjects);
}

export function fillDemoClass(className: string, only: readonly string[]): void {
  const klass = demoClass(className);
  const names = subjectsOf(only).map(({ name }) => name);
  closeSemester(1, names, asOf(SEMESTER_1_CLOSED));
  fillPlans(asOf);
  fillAppeal(asOf, klass);
  fillCourseChange(asOf, klass);
  // Those who finish school are graded before the others.
  if (className === '4c') closeSemester(2, names, asOf('2026-06-05' as SchoolDate));
  fillPromotion(asOf, klass);
  done(computeClassMeans(asOf(TODAY)));
  showSheet(OVERVIEW_SHEET, 1);
}

function showSheet(name: string, column: number): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  sheet?.activate();
  sheet?.setCurrentCell(sheet.getRange(2, column));
}

function closeSemester(semester: 1 | 2, subjects: readonly string[], world: World): void {
  const { held } = done(
    closeSubjects(
      world,
      {
        semester,
        subjects,
        decisions: [],
        agreed: true,
        goesOn: false,
        isPart: false,
      },
      { ...close.record, table: lt.app.prepare },
    ),
  );
  if (held.length > 0) throw new Error(JSON.stringify(held));
  SpreadsheetApp.flush();
}

/** As a teacher would type them: dates, kinds, weights, topics above, marks below, statuses beside. */
function typeMarks({ subject, semesters }: SubjectMarks): void {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(subject);
  if (!sheet) throw new Error(`No sheet ${subject}`);
  const layout = subjectLayout(WORKS_IN_SEMESTER);
  const put = (row: number, column: number, cells: readonly (readonly Cell[])[]) =>
    sheet
      .getRange(row, column, cells.length, cells[0]?.length ?? 1)
      .setValues(cells.map((line) => line.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))));
  for (const index of [0, 1] as const) {
    const { works, marks, statuses } = semesters[index];
    // One write: each takes as long as it takes to look through all formulas.
    put(SUBJECT_ROWS.dates, layout.blocks[index].first, [
      works.map(({ date }) => dateCell(date)),
      works.map(({ kind }) => kind),
      works.map(({ weight }) => weight),
      works.map(({ topic }) => topic),
      works.map(() => ''),
      ...marks,
    ]);
    for (const [pupil, status] of statuses.entries())
      if (status) put(SUBJECT_ROWS.firstPupil + pupil, layout.status[index], [[status]]);
  }
}
