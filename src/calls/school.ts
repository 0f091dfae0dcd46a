// What the pages of the school workbook may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { SchoolCalls } from '../api/school';
import { addClassWorkbook } from '../app/school/add-class-workbook';
import { viewClasses } from '../app/school/class-list';
import { SCHOOL_FORM_SETTINGS, type SchoolSettingKey } from '../app/school/form';
import { type MakeWords, makeClassWorkbooks } from '../app/school/make-class-workbook';
import { prepareSchool } from '../app/school/prepare-school';
import { shareClassWorkbook } from '../app/school/share-class-workbook';
import { viewSchool } from '../app/school/view-school';
import { mapResult, success } from '../domain/result';
import { attempt } from '../google/run-action';
import { googleDialog } from '../google/world';
import { lt } from '../text/lt';
import { describeAppIssue } from '../text/lt/issues';
import { preparingWords } from '../text/lt/preparing-words';
import { school, schoolClasses } from '../text/lt/school';
import { valid } from './valid';

export const CLASSES_SIZE = { width: 1000, height: 620 };
const MOST_CLASSES = 200;
const MOST_IN_PIECE = 10;
// What a person may have typed too long is told in words by the action; this only keeps out what no person types.
const typed = v.pipe(v.string(), v.maxLength(2000));
const form = v.strictObject({
  settings: v.strictObject(
    Object.fromEntries(SCHOOL_FORM_SETTINGS.map((key) => [key, typed])) as Record<
      SchoolSettingKey,
      typeof typed
    >,
  ),
  classes: v.pipe(
    v.array(v.strictObject({ className: typed, classGrade: typed, classHead: typed, classHeadEmail: typed })),
    v.maxLength(MOST_CLASSES),
  ),
});
const piece = v.pipe(v.array(typed), v.minLength(1), v.maxLength(MOST_IN_PIECE));
const sharing = v.strictObject({ id: v.pipe(v.string(), v.nonEmpty(), v.maxLength(200)), email: typed });

const schoolWords = { ...preparingWords, action: school.action };
const makeWords: MakeWords = { ...preparingWords, workbook: school.workbook, folder: school.folder };

export const schoolCalls: Handlers<SchoolCalls> = {
  schoolView: () => attempt(school.reading, viewSchool),
  schoolPrepare: (input) =>
    attempt(school.making, (world) => {
      const wanted = valid(form, input);
      return wanted.ok ? prepareSchool(world, wanted.value, schoolWords) : wanted;
    }),
  schoolShowClasses: () =>
    attempt(schoolClasses.reading, () => {
      googleDialog(lt.app.addOn).showPage('classes', CLASSES_SIZE);
      return success(null);
    }),
  classesView: () => attempt(schoolClasses.reading, viewClasses),
  classesMake: (input) =>
    attempt(schoolClasses.making, (world) => {
      const wanted = valid(piece, input);
      if (!wanted.ok) return wanted;
      return mapResult(makeClassWorkbooks(world, wanted.value, makeWords), ({ made, problems }) => ({
        made,
        problems: problems.map(({ className, issue }) => ({ className, message: describeAppIssue(issue) })),
      }));
    }),
  classesAdd: (input) =>
    attempt(schoolClasses.adding, (world) => {
      const wanted = valid(typed, input);
      return wanted.ok ? addClassWorkbook(world, wanted.value) : wanted;
    }),
  classesShare: (input) =>
    attempt(schoolClasses.sharing, (world) => {
      const wanted = valid(sharing, input);
      return wanted.ok ? shareClassWorkbook(world, wanted.value) : wanted;
    }),
};
