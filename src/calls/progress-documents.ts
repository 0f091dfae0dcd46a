// What the page of progress documents may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { PreviewView, ProgressDocumentCalls } from '../api/progress-documents';
import { makeProgressDocument } from '../app/progress-documents/make-document';
import { type DocumentPreview, previewDocument } from '../app/progress-documents/preview-document';
import { viewDocuments } from '../app/progress-documents/view-documents';
import { mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { lt } from '../text/lt';
import { describeAppIssue } from '../text/lt/issues';
import { progressPage } from '../text/lt/progress-page';
import { valid } from './valid';

const MOST_PUPILS = 400;
const short = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const ofPupil = { pupilId: short };
const ofPupilOrClass = { pupilId: v.nullable(short) };
const wanted = v.variant('form', [
  v.strictObject({ form: v.literal('mip'), ...ofPupilOrClass }),
  v.strictObject({ form: v.literal('progress'), ...ofPupilOrClass }),
  v.strictObject({ form: v.literal('subject'), subject: short }),
  v.strictObject({ form: v.literal('review'), ...ofPupilOrClass, month: short }),
  v.strictObject({ form: v.literal('own'), ...ofPupil }),
  v.strictObject({ form: v.literal('parents'), ...ofPupil }),
  v.strictObject({
    form: v.literal('group'),
    pupilIds: v.pipe(v.array(short), v.minLength(1), v.maxLength(MOST_PUPILS)),
  }),
  v.strictObject({ form: v.literal('class') }),
  v.strictObject({ form: v.literal('teachers'), month: short }),
  v.strictObject({ form: v.literal('yearEnd') }),
]);
const make = v.strictObject({ document: wanted, key: short });

export const progressDocumentCalls: Handlers<ProgressDocumentCalls> = {
  progressDocuments: (input) =>
    attempt(progressPage.actions.choices, (world) => {
      const asked = valid(v.null(), input);
      return asked.ok ? viewDocuments(world) : asked;
    }),
  progressDocumentPreview: (input) =>
    attempt(progressPage.actions.preview, (world) => {
      const asked = valid(wanted, input);
      return asked.ok ? mapResult(previewDocument(world, asked.value), inWords) : asked;
    }),
  progressDocumentMake: (input) =>
    attempt(progressPage.actions.make, (world) => {
      const asked = valid(make, input);
      if (!asked.ok) return asked;
      const made = makeProgressDocument(world, asked.value.document, asked.value.key, lt.app.folder);
      return mapResult(made, (value) =>
        value.kind === 'made' ? value : { kind: value.kind, preview: inWords(value.preview) },
      );
    }),
};

const inWords = ({ issues, ...rest }: DocumentPreview): PreviewView => ({
  ...rest,
  problems: issues.map(describeAppIssue),
});
