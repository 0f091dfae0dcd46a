// What the dialogs of closing a semester may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { ChangeView, CloseCalls, SubjectView, WeightsView } from '../api/close';
import { closeSubjects } from '../app/close/close-subjects';
import type { ClosedChange } from '../app/close/closed-changes';
import { closingOverview, type SubjectOverview } from '../app/close/closing-view';
import { reopenSubjects } from '../app/close/reopen-subjects';
import { saveDecisions } from '../app/close/save-decisions';
import type { Outcome } from '../domain/outcome';
import { type Issue, mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { lt } from '../text/lt';
import { close } from '../text/lt/close';
import { describeAppIssue } from '../text/lt/issues';
import { formatDecimal } from '../text/number';
import { cellText, columnName } from '../workbook/cell';
import { valid } from './valid';

const MOST_SUBJECTS = 60;
const MOST_PUPILS = 2000;

const semester = v.picklist([1, 2]);
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const subjects = v.pipe(v.array(name), v.maxLength(MOST_SUBJECTS));
const decisions = v.pipe(
  v.array(
    v.strictObject({
      subject: name,
      pupilId: name,
      decision: v.picklist(['excused', 'unexcused', 'exempt', 'without-grade']),
    }),
  ),
  v.maxLength(MOST_PUPILS),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SUBJECTS));
const piece = v.strictObject({ number: count, of: count });

const overview = v.strictObject({ semester: v.nullable(semester) });
const saving = v.strictObject({ semester, decisions });
const closing = v.strictObject({ semester, subjects, decisions, agreed: v.boolean(), piece });
const reopening = v.strictObject({
  semester,
  subjects,
  reason: v.pipe(v.string(), v.maxLength(10_000)),
  piece,
});

const words = { ...close.record, table: lt.app.prepare };

export const closeCalls: Handlers<CloseCalls> = {
  closeOverview: (input) =>
    attempt(close.actions.read, (world) => {
      const wanted = valid(overview, input);
      if (!wanted.ok) return wanted;
      return mapResult(closingOverview(world, wanted.value.semester ?? undefined), (view) => ({
        ...view,
        weightIssues: view.weightIssues.map(describeAppIssue),
        subjects: view.subjects.map(subjectView),
      }));
    }),
  closeSaveDecisions: (input) =>
    attempt(close.actions.save, (world) => {
      const wanted = valid(saving, input);
      if (!wanted.ok) return wanted;
      const saved = saveDecisions(world, wanted.value.semester, wanted.value.decisions, close.record);
      return mapResult(saved, ({ issues, ...rest }) => ({ ...rest, issues: issues.map(describeAppIssue) }));
    }),
  closeSubjects: (input) =>
    attempt(close.actions.close, (world) => {
      const wanted = valid(closing, input);
      if (!wanted.ok) return wanted;
      const { piece: at, ...request } = wanted.value;
      const closed = closeSubjects(
        world,
        { ...request, goesOn: at.number < at.of, isPart: at.of > 1 },
        words,
      );
      return mapResult(closed, (done) => ({ closed: done.closed, held: done.held.map(heldView) }));
    }),
  closeReopen: (input) =>
    attempt(close.actions.reopen, (world) => {
      const wanted = valid(reopening, input);
      if (!wanted.ok) return wanted;
      const { piece: at, ...request } = wanted.value;
      const opened = reopenSubjects(
        world,
        { ...request, goesOn: at.number < at.of, isPart: at.of > 1 },
        words,
      );
      return mapResult(opened, (done) => ({ opened: done.opened, held: done.held.map(heldView) }));
    }),
};

const heldView = ({ subject, issues }: { readonly subject: string; readonly issues: readonly Issue[] }) => ({
  subject,
  issues: issues.map(describeAppIssue),
});

function subjectView({
  issues,
  toDecide,
  negative,
  closed,
  changes,
  weights,
  ...rest
}: SubjectOverview): SubjectView {
  return {
    ...rest,
    issues: issues.map(describeAppIssue),
    toDecide: toDecide.map(({ pupilId, pupil, why, marks, results }) => ({
      pupilId,
      pupil,
      why,
      marks: marks.join(', '),
      results: {
        excused: String(results.excused),
        unexcused: String(results.unexcused),
        exempt: String(results.exempt),
      },
    })),
    negative: negative.map(({ pupil, grade }) => ({ pupil, grade: String(grade) })),
    closed: closed ?? null,
    changes: changes.map(changeView),
    weights: weightsView(weights),
  };
}

const outcomeText = (outcome: Outcome | undefined): string | null =>
  outcome === undefined ? null : String(outcome);

const weightsView = ({ columns, grades }: SubjectOverview['weights']): WeightsView => ({
  columns: columns.map(({ work, reason, announced, now, toldLater }) => ({
    work: close.columnName({ ...work, date: work.date ?? '' }, columnName(work.column)),
    reason,
    announced: announced ? formatDecimal(announced) : '',
    now: now ? formatDecimal(now) : '',
    toldLater: toldLater ?? '',
  })),
  grades: grades.map(({ pupil, byAnnounced, now }) => ({
    pupil,
    byAnnounced: outcomeText(byAnnounced),
    now: outcomeText(now),
  })),
});

const changeView = ({ pupil, kept, now, inSheet, unreadable, works }: ClosedChange): ChangeView => ({
  pupil,
  kept,
  now: now ?? null,
  inSheet: inSheet === undefined ? null : cellText(inSheet),
  unreadable,
  works,
});
