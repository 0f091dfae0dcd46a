// What pages may ask about documents of cases.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { BatchStop, CaseDocumentCalls } from '../api/case-documents';
import { DOCUMENT_FORMS } from '../app/case-documents/case-document';
import { joinDocuments } from '../app/case-documents/join-documents';
import { makeDocument } from '../app/case-documents/make-document';
import { makePiece } from '../app/case-documents/make-piece';
import { previewDocument, previewDocuments } from '../app/case-documents/preview-document';
import type { DocumentsRefusal } from '../app/documents-refusal';
import { type Issue, mapResult, success } from '../domain/result';
import { attempt } from '../google/run-action';
import { lt } from '../text/lt';
import { caseDocuments as words } from '../text/lt/case-documents';
import { describeAppIssue } from '../text/lt/issues';
import { valid } from './valid';

const MOST_CASES = 1_000;
/** Longer than any key of a case. */
const key = v.pipe(v.string(), v.maxLength(300));
const form = v.picklist(DOCUMENT_FORMS);
const one = v.strictObject({ form, key });
const seen = v.strictObject({
  form,
  key,
  version: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(99_999)),
  seen: v.pipe(v.string(), v.maxLength(100)),
});
const many = v.strictObject({
  form,
  keys: v.pipe(
    v.array(key),
    v.minLength(1),
    v.maxLength(MOST_CASES),
    v.transform((keys) => [...new Set(keys)]),
  ),
});
const DOCUMENT_WORDS = { folder: lt.app.folder, aside: words.aside, joined: words.batch.joinedName };

export const caseDocumentCalls: Handlers<CaseDocumentCalls> = {
  caseDocumentPreview: (input) =>
    attempt(words.actions.preview, (world) => {
      const asked = valid(one, input);
      return asked.ok ? mapResult(previewDocument(world, asked.value), inWords) : asked;
    }),
  caseDocumentMake: (input) =>
    attempt(words.actions.make, (world) => {
      const asked = valid(seen, input);
      if (!asked.ok) return asked;
      return mapResult(makeDocument(world, asked.value, DOCUMENT_WORDS), (value) =>
        value.kind === 'made' ? inWords(value) : { kind: value.kind, preview: inWords(value.preview) },
      );
    }),
  caseDocumentsPreview: (input) =>
    attempt(words.actions.previewAll, (world) => {
      const asked = valid(many, input);
      if (!asked.ok) return asked;
      const { html, issues } = previewDocuments(world, asked.value.form, asked.value.keys);
      return success({ html, problems: issues.map(describeAppIssue) });
    }),
  caseDocumentsPiece: (input) =>
    attempt(words.actions.makeAll, (world) => {
      const asked = valid(many, input);
      if (!asked.ok) return asked;
      const made = makePiece(world, asked.value.form, asked.value.keys, DOCUMENT_WORDS);
      return mapResult(made, ({ documents, refusal, issues }) => ({
        documents: documents.map((document) => (document.isMade ? document : inWords(document))),
        stopped: refusal ? stopOf(refusal) : null,
        problems: issues.map(describeAppIssue),
      }));
    }),
  caseDocumentsJoin: (input) =>
    attempt(words.actions.makeAll, (world) => {
      const asked = valid(many, input);
      if (!asked.ok) return asked;
      const joined = joinDocuments(world, asked.value.form, asked.value.keys, DOCUMENT_WORDS);
      return mapResult(joined, ({ issues, unlinked, ...rest }) => ({
        ...rest,
        leftOut: issues.map(describeAppIssue),
        problems: unlinked.map(describeAppIssue),
      }));
    }),
};

const inWords = <Some extends { readonly issues: readonly Issue[] }>({ issues, ...rest }: Some) => ({
  ...rest,
  problems: issues.map(describeAppIssue),
});

/** Google asks for waits that grow; the page doubles this one (developers.google.com/workspace/drive/api/guides/limits). */
const RATE_WAIT_SECONDS = 5;

const stopOf = ({ reason, issues }: DocumentsRefusal): BatchStop => ({
  message: issues.map(describeAppIssue).join(' '),
  waitSeconds: reason === 'rate-limit' ? RATE_WAIT_SECONDS : 0,
});
