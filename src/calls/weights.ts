// What the page of announcing weights may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { WeightsCalls } from '../api/weights';
import { announceWeights } from '../app/weights/announce';
import { makeWeightDocument } from '../app/weights/make-document';
import { viewWeights } from '../app/weights/view';
import { mapResult } from '../domain/result';
import { parseSchoolDate } from '../domain/school-date';
import { attempt } from '../google/run-action';
import { lt } from '../text/lt';
import { describeAppIssue } from '../text/lt/issues';
import { weights } from '../text/lt/weights';
import { WEIGHTED_KINDS } from '../workbook/announced-weights-sheet';
import { valid } from './valid';

const MOST_SUBJECTS = 60;
const semester = v.picklist([1, 2]);
const subject = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const view = v.strictObject({ semester: v.nullable(semester) });
const announce = v.strictObject({
  semester,
  subjects: v.pipe(
    v.array(
      v.strictObject({
        subject,
        components: v.pipe(
          v.array(
            v.strictObject({
              kind: v.picklist(WEIGHTED_KINDS),
              weight: v.pipe(v.string(), v.maxLength(40)),
              example: v.pipe(v.string(), v.maxLength(300)),
            }),
          ),
          v.maxLength(2 * WEIGHTED_KINDS.length),
        ),
      }),
    ),
    v.maxLength(MOST_SUBJECTS),
  ),
});
const form = v.strictObject({
  form: v.picklist(['components', 'signatures']),
  subject,
  semester,
  firstLesson: v.pipe(
    v.string(),
    v.check((text) => text === '' || parseSchoolDate(text) !== undefined),
    v.transform((text) => parseSchoolDate(text)),
  ),
});

export const weightsCalls: Handlers<WeightsCalls> = {
  weightsView: (input) =>
    attempt(weights.actions.view, (world) => {
      const wanted = valid(view, input);
      if (!wanted.ok) return wanted;
      return mapResult(viewWeights(world, wanted.value.semester ?? undefined), (found) => ({
        ...found,
        subjects: found.subjects.map(({ issues, ...rest }) => ({
          ...rest,
          problems: issues.map(describeAppIssue),
        })),
      }));
    }),
  weightsAnnounce: (input) =>
    attempt(weights.actions.announce, (world) => {
      const wanted = valid(announce, input);
      return wanted.ok ? announceWeights(world, wanted.value, weights.what) : wanted;
    }),
  weightsDocument: (input) =>
    attempt(weights.actions.document, (world) => {
      const wanted = valid(form, input);
      return wanted.ok ? makeWeightDocument(world, wanted.value, lt.app.folder) : wanted;
    }),
};
