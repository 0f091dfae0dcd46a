// What the page of preparing a class workbook may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { PrepareCalls } from '../api/prepare';
import { FORM_SETTINGS, type FormSettingKey } from '../app/prepare/form';
import { beginPreparing, prepareSubjects } from '../app/prepare/prepare-class';
import { viewPreparing } from '../app/prepare/view';
import { attempt } from '../google/run-action';
import { prepare } from '../text/lt/prepare';
import { preparingWords } from '../text/lt/preparing-words';
import { ANNUAL_SOURCES, ASSESSMENTS, MEANS } from '../workbook/subjects-sheet';
import { valid } from './valid';

const MOST = { pupils: 1000, subjects: 60, tabs: 300 } as const;
// What a person may have typed too long is told in words by the action; this only keeps out what no person types.
const shortText = v.pipe(v.string(), v.maxLength(2000));
const longText = v.pipe(v.string(), v.maxLength(2000));
const form = v.strictObject({
  settings: v.strictObject(
    Object.fromEntries(FORM_SETTINGS.map((key) => [key, longText])) as Record<
      FormSettingKey,
      typeof longText
    >,
  ),
  pupils: v.pipe(
    v.array(
      v.strictObject({
        lastName: shortText,
        firstName: shortText,
        born: shortText,
        email: shortText,
        guardians: longText,
        code: shortText,
      }),
    ),
    v.maxLength(MOST.pupils),
  ),
  subjects: v.pipe(
    v.array(
      v.strictObject({
        name: shortText,
        teacher: shortText,
        weeklyLessons: shortText,
        assessment: v.picklist(ASSESSMENTS),
        mean: v.picklist(MEANS),
        annualFrom: v.picklist(ANNUAL_SOURCES),
        course: shortText,
      }),
    ),
    v.maxLength(MOST.subjects),
  ),
});
/** It stands in formulas, so it may be nothing but an address. */
const address = v.pipe(v.string(), v.regex(/^Nustatymai!\$[A-Z]{1,3}\$\d{1,5}$/));
const state = v.strictObject({
  plan: v.strictObject({
    className: shortText,
    schoolYear: shortText,
    addresses: v.strictObject({
      roundUpFrom: address,
      strictPass: address,
      className: address,
      schoolYear: address,
    }),
    pupils: v.pipe(v.array(v.pipe(v.string(), v.maxLength(500))), v.maxLength(2 * MOST.pupils)),
    subjects: v.pipe(
      v.array(
        v.strictObject({
          name: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
          teacher: shortText,
          annualFromAllMarks: v.boolean(),
          plainMean: v.boolean(),
          wasThere: v.boolean(),
        }),
      ),
      v.maxLength(2 * MOST.subjects),
    ),
  }),
  tabs: v.pipe(v.array(shortText), v.maxLength(MOST.tabs)),
});

export const prepareCalls: Handlers<PrepareCalls> = {
  prepareView: () => attempt(prepare.reading, viewPreparing),
  prepareBegin: (input) =>
    attempt(prepare.making, (world) => {
      const wanted = valid(form, input);
      return wanted.ok ? beginPreparing(world, wanted.value, preparingWords) : wanted;
    }),
  prepareSubjects: (input) =>
    attempt(prepare.making, (world) => {
      const wanted = valid(state, input);
      return wanted.ok ? prepareSubjects(world, wanted.value, preparingWords) : wanted;
    }),
};
