// What the page „Įkelti duomenis…“ may ask of the script. Whatever the page has read is validated again.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { ImportCalls, MarksView, PupilsView } from '../api/import';
import { importMarks, previewMarks } from '../app/import/import-marks';
import { importPupils, type PupilsPlan, previewPupils } from '../app/import/import-pupils';
import { importStart } from '../app/import/import-start';
import { LONGEST_MARK, LONGEST_NAME, LONGEST_TEXT, MOST_DAYS, MOST_ROWS } from '../app/import/limits';
import type { DayPlan, MarksPlan, MarksTable } from '../app/import/marks-table';
import { parseKindOfWork } from '../domain/kind-of-work';
import { mapResult } from '../domain/result';
import { parseSchoolDate, type SchoolDate } from '../domain/school-date';
import { markText } from '../domain/written-mark';
import { attempt } from '../google/run-action';
import { importText } from '../text/lt/import';
import { describeAppIssue } from '../text/lt/issues';
import { cellText, columnName } from '../workbook/cell';
import { pupilsSheet } from '../workbook/pupils-sheet';
import { valid } from './valid';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000));
const name = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_NAME));
const text = v.pipe(v.string(), v.trim(), v.maxLength(LONGEST_TEXT));
const date = v.pipe(
  v.string(),
  v.check((input) => parseSchoolDate(input) !== undefined),
  v.transform((input) => input as SchoolDate),
);
const optionalDate = v.pipe(
  v.string(),
  v.check((input) => input === '' || parseSchoolDate(input) !== undefined),
  v.transform((input) => (input === '' ? undefined : (input as SchoolDate))),
);
const kind = v.pipe(
  v.string(),
  v.check((input) => input === '' || parseKindOfWork(input) !== undefined),
  v.transform((input) => parseKindOfWork(input)?.code),
);
const version = v.pipe(v.string(), v.maxLength(200));

const pupils = v.pipe(
  v.array(
    v.strictObject({
      line: count,
      lastName: name,
      firstName: name,
      born: optionalDate,
      email: name,
      guardians: text,
      arrived: optionalDate,
      left: optionalDate,
      id: name,
    }),
  ),
  v.maxLength(MOST_ROWS),
);
const table = {
  subject: name,
  days: v.pipe(v.array(v.strictObject({ date, kind })), v.maxLength(MOST_DAYS)),
  rows: v.pipe(
    v.array(
      v.strictObject({
        line: count,
        name,
        cells: v.pipe(v.array(v.pipe(v.string(), v.maxLength(LONGEST_MARK))), v.maxLength(MOST_DAYS)),
      }),
    ),
    v.maxLength(MOST_ROWS),
  ),
  chosen: v.pipe(v.array(v.strictObject({ line: count, pupil: name })), v.maxLength(MOST_ROWS)),
};
const listInput = v.strictObject({ pupils });
const listToImport = v.strictObject({ pupils, version });
const tableInput = v.strictObject(table);
const tableToImport = v.strictObject({
  ...table,
  overwrite: v.pipe(v.array(v.strictObject({ line: count, day: count })), v.maxLength(MOST_ROWS * MOST_DAYS)),
  version,
});

const { actions } = importText;
export const importCalls: Handlers<ImportCalls> = {
  importStart: () => attempt(actions.start, (world) => importStart(world)),
  importPreviewPupils: (input) =>
    attempt(actions.previewPupils, (world) => {
      const list = valid(listInput, input);
      return list.ok ? mapResult(previewPupils(world, list.value.pupils), viewOfPupils) : list;
    }),
  importPupils: (input) =>
    attempt(actions.pupils, (world) => {
      const list = valid(listToImport, input);
      if (!list.ok) return list;
      const done = importPupils(world, list.value.pupils, list.value.version, importText.whatPupils);
      return mapResult(done, (outcome) =>
        outcome.kind === 'changed'
          ? { kind: 'changed' as const, view: viewOfPupils(outcome.plan) }
          : { kind: 'done' as const, written: outcome.written },
      );
    }),
  importPreviewMarks: (input) =>
    attempt(actions.previewMarks, (world) => {
      const marks = valid(tableInput, input);
      return marks.ok ? mapResult(previewMarks(world, marks.value), viewOfMarks) : marks;
    }),
  importMarks: (input) =>
    attempt(actions.marks, (world) => {
      const marks = valid(tableToImport, input);
      if (!marks.ok) return marks;
      const { overwrite, version: seen, ...rest } = marks.value;
      const done = importMarks(
        world,
        rest satisfies MarksTable,
        overwrite,
        seen,
        importText.whatMarks(rest.subject),
      );
      return mapResult(done, (outcome) =>
        outcome.kind === 'changed'
          ? { kind: 'changed' as const, view: viewOfMarks(outcome.plan) }
          : { kind: 'done' as const, written: outcome.written },
      );
    }),
};

function viewOfPupils({ version, isUnfinished, steps }: PupilsPlan): PupilsView {
  return {
    version,
    isUnfinished,
    steps: steps.map((step) => ({
      line: step.line,
      name: step.name,
      kind: step.kind,
      fills: step.kind === 'known' ? step.fills.map((key) => pupilsSheet.columns[key].header) : [],
      differences: step.kind === 'known' ? step.differences : [],
      problem: step.kind === 'refused' ? describeAppIssue(step.issue) : '',
    })),
  };
}

function viewOfMarks(plan: MarksPlan): MarksView {
  return {
    version: plan.version,
    isUnfinished: plan.isUnfinished,
    pupils: plan.pupils,
    names: plan.names.map(({ line, name: listed, match }) => ({
      line,
      name: listed,
      pupil: match.kind === 'matched' ? (plan.pupils[match.known] ?? '') : '',
      candidates: match.kind === 'suggested' ? match.known.map((place) => plan.pupils[place] ?? '') : [],
    })),
    days: plan.days.map(viewOfDay),
    fresh: plan.fresh.map(({ line, day, value }) => ({ line, day, value: markText(value) })),
    same: plan.same,
    conflicts: plan.conflicts.map(({ line, day, value, has, isFormula }) => ({
      line,
      day,
      value: markText(value),
      has,
      isFormula,
    })),
    wrong: plan.wrong,
  };
}

function viewOfDay({ date: day, kind: code, target }: DayPlan): MarksView['days'][number] {
  const isPlaced = 'column' in target;
  return {
    date: day,
    kind: code ?? '',
    state: target.state,
    semester: isPlaced ? target.semester : 0,
    column: isPlaced ? columnName(target.column) : '',
    weight: isPlaced ? cellText(target.weight) : '',
    needsKind: isPlaced && !target.isHeaded,
  };
}
