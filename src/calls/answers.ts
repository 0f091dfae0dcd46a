// What the pages of the pupils' form may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type {
  AnswerSheetView,
  AnswersCalls,
  AnswersView,
  AnswerView,
  FieldDifference,
  FormStart,
} from '../api/answers';
import { bringAnswers, previewAnswers } from '../app/answers/bring-answers';
import { type FormClass, formClassOf } from '../app/answers/form-class';
import type { FieldStep } from '../app/answers/merge';
import type { AnswerPlan, AnswersPlan, SheetPlan } from '../app/answers/plan';
import { labelOf } from '../app/answers/registers';
import { MIP_SHEET } from '../app/entries/form-of-class';
import { readClass } from '../app/read-class';
import { mapResult } from '../domain/result';
import { monthOf, type SchoolDate } from '../domain/school-date';
import { attempt } from '../google/run-action';
import { answers as words } from '../text/lt/answers';
import { describeAppIssue } from '../text/lt/issues';
import { pupilName } from '../workbook/pupils-sheet';
import { valid } from './valid';

const toBring = v.strictObject({ version: v.pipe(v.string(), v.maxLength(200)) });
/** As much of a text as tells it from another. */
const LONGEST_SHOWN = 400;

const { actions } = words;
export const answersCalls: Handlers<AnswersCalls> = {
  answersForm: () =>
    attempt(actions.form, (world) => {
      const data = readClass(world);
      if (!data.ok) return data;
      return mapResult(formClassOf(data.value, world.workbook.read(MIP_SHEET)), (known) => ({
        ...known,
        current: currentParts(known, world.clock.today()),
      }));
    }),
  answersPreview: () =>
    attempt(actions.preview, (world) =>
      mapResult(previewAnswers(world), ({ plan, isUnfinished }) => viewOf(plan, isUnfinished)),
    ),
  answersBring: (input) =>
    attempt(actions.bring, (world) => {
      const agreed = valid(toBring, input);
      if (!agreed.ok) return agreed;
      return mapResult(bringAnswers(world, agreed.value.version, words.what), (outcome) =>
        outcome.kind === 'changed'
          ? { kind: 'changed' as const, view: viewOf(outcome.plan, false) }
          : { kind: 'done' as const, answers: outcome.answers, fields: outcome.fields },
      );
    }),
};

/** Semester I is looked back on until the end of February. */
const currentParts = ({ periods }: FormClass, today: SchoolDate): FormStart['current'] => ({
  mip: (periods.find(({ to }) => today <= to) ?? periods[periods.length - 1])?.id ?? '',
  selfAssessment: monthOf(today) > 8 || monthOf(today) < 3 ? 'semester1' : 'year',
});

const viewOf = ({ version, sheets, otherForms, known }: AnswersPlan, isUnfinished: boolean): AnswersView => ({
  version,
  isUnfinished,
  otherForms,
  sheets: sheets.map((plan) => viewOfSheet(plan, known)),
});

function viewOfSheet({ sheet, answers, replaced, problems }: SheetPlan, known: FormClass): AnswerSheetView {
  const byRow = new Map<number, AnswerPlan[]>();
  for (const answer of answers) byRow.set(answer.row, [...(byRow.get(answer.row) ?? []), answer]);
  return {
    sheet: sheet.sheet,
    kind: sheet.kind,
    rows: new Set(sheet.answers.map(({ row }) => row)).size,
    parts: [...new Set(sheet.answers.flatMap(({ part }) => part?.name ?? []))],
    answers: [...byRow]
      .sort(([a], [b]) => a - b)
      .map(([row, plans]) => viewOfRow(row, plans, sheet.kind, known)),
    replaced: replaced.map(({ row, pupil, part }) => ({ row, pupil: pupilName(pupil), part: part.name })),
    problems: problems.map(describeAppIssue),
  };
}

function viewOfRow(
  row: number,
  plans: readonly AnswerPlan[],
  kind: AnswerSheetView['kind'],
  { form }: FormClass,
): AnswerView {
  const steps = plans.flatMap(({ part, steps: some }) => some.map((step) => ({ step, part: part.name })));
  const difference = (part: string, { field, answer }: FieldStep, has: string): FieldDifference => ({
    part,
    label: labelOf(kind, form, field),
    has: cut(has),
    answer: cut(answer),
  });
  return {
    row,
    pupil: plans[0] ? pupilName(plans[0].pupil) : '',
    parts: plans.map(({ part }) => part.name),
    fresh: steps.filter(({ step }) => step.kind === 'new').length,
    same: steps.filter(({ step }) => step.kind === 'same').length,
    changed: steps.flatMap(({ step, part }) =>
      step.kind === 'changed' ? [difference(part, step, step.has)] : [],
    ),
    kept: steps.flatMap(({ step, part }) =>
      step.kind === 'kept' ? [{ ...difference(part, step, step.has), wasBrought: step.wasBrought }] : [],
    ),
  };
}

const cut = (text: string): string => {
  const characters = [...text];
  return characters.length > LONGEST_SHOWN ? `${characters.slice(0, LONGEST_SHOWN).join('')}…` : text;
};
