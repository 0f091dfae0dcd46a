// What the dialog of compensation plans and help may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { PlansCalls, PlansView } from '../api/plans';
import { registerPlans } from '../app/compensation-plan/register-plans';
import { takeStepOfPlans } from '../app/compensation-plan/take-plan-step';
import { type PlansOverview, viewPlans } from '../app/compensation-plan/view-plans';
import { finishHelp } from '../app/support/finish-help';
import { saveMeeting } from '../app/support/save-meeting';
import { viewHelp } from '../app/support/view-help';
import { PLAN_STATES } from '../domain/case-states';
import { PLAN_OUTCOMES, PLAN_STEPS } from '../domain/plan-case';
import { failure, mapResult, type Result, success } from '../domain/result';
import { parseSchoolDate, type SchoolDate } from '../domain/school-date';
import { LONGEST_MEETING } from '../domain/support-case';
import { attempt } from '../google/run-action';
import { helpWords } from '../text/lt/help';
import { describeAppIssue } from '../text/lt/issues';
import { planWords as words } from '../text/lt/plans';
import { numberOfCell } from '../workbook/cell';
import { valid } from './valid';

const MOST_PLANS = 2000;
const LONGEST_TEXT = 2000;

const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const short = v.pipe(v.string(), v.maxLength(200));
const outcome = v.picklist(PLAN_OUTCOMES);

const registering = v.strictObject({
  plans: v.pipe(
    v.array(v.strictObject({ key, pupil: name, subject: name, grade: short })),
    v.maxLength(MOST_PLANS),
  ),
});
const stepping = v.strictObject({
  step: v.picklist(PLAN_STEPS),
  on: short,
  outcome: v.nullable(outcome),
  plans: v.pipe(
    v.array(v.strictObject({ key, base: short, state: v.picklist(PLAN_STATES) })),
    v.maxLength(MOST_PLANS),
  ),
});
const ofBasis = v.strictObject({ key });
const saving = v.strictObject({
  basisKey: key,
  key,
  base: short,
  provider: short,
  date: short,
  minutes: short,
  topic: text,
  form: text,
  participation: text,
  result: text,
});
const finishing = v.strictObject({ basisKey: key, base: short, to: short, outcome });

export const plansCalls: Handlers<PlansCalls> = {
  plansView: () => attempt(words.actions.view, (world) => mapResult(viewPlans(world), pageView)),
  plansRegister: (input) =>
    attempt(words.actions.register, (world) => {
      const wanted = valid(registering, input);
      if (!wanted.ok) return wanted;
      const done = registerPlans(world, wanted.value.plans, words.record);
      if (!done.ok) return done;
      return mapResult(viewPlans(world), (view) => ({ ...done.value, view: pageView(view) }));
    }),
  plansStep: (input) =>
    attempt(words.actions.step, (world) => {
      const wanted = valid(stepping, input);
      if (!wanted.ok) return wanted;
      const on = dayOf(wanted.value.on);
      if (!on.ok) return on;
      const step = { ...wanted.value, on: on.value, outcome: wanted.value.outcome ?? undefined };
      const taken = takeStepOfPlans(world, step, words.record);
      if (!taken.ok) return taken;
      return mapResult(viewPlans(world), (view) => ({ taken: taken.value, view: pageView(view) }));
    }),
  helpView: (input) =>
    attempt(helpWords.actions.view, (world) => {
      const wanted = valid(ofBasis, input);
      return wanted.ok ? viewHelp(world, wanted.value.key) : wanted;
    }),
  helpSave: (input) =>
    attempt(helpWords.actions.save, (world) => {
      const wanted = valid(saving, input);
      if (!wanted.ok) return wanted;
      const { basisKey, key: line, base, provider, date, minutes, ...texts } = wanted.value;
      const day = date.trim() === '' ? success(undefined) : dayOf(date);
      if (!day.ok) return day;
      const long = minutes.trim() === '' ? success(undefined) : minutesOf(minutes);
      if (!long.ok) return long;
      const meeting = { ...texts, date: day.value, minutes: long.value };
      const saved = saveMeeting(world, { basisKey, key: line, base, provider, meeting }, helpWords.record);
      return saved.ok ? viewHelp(world, basisKey) : saved;
    }),
  helpFinish: (input) =>
    attempt(helpWords.actions.finish, (world) => {
      const wanted = valid(finishing, input);
      if (!wanted.ok) return wanted;
      const to = dayOf(wanted.value.to);
      if (!to.ok) return to;
      const finished = finishHelp(world, { ...wanted.value, to: to.value }, helpWords.record);
      return finished.ok ? viewHelp(world, wanted.value.basisKey) : finished;
    }),
};

function dayOf(typed: string): Result<SchoolDate> {
  const day = parseSchoolDate(typed.trim());
  return day ? success(day) : failure('plan.day-wrong', { value: typed.slice(0, 40) });
}

function minutesOf(typed: string): Result<number> {
  const minutes = numberOfCell(typed);
  return minutes === undefined
    ? failure('help.minutes-wrong', { minutes: typed.slice(0, 40), most: LONGEST_MEETING })
    : success(minutes);
}

const pageView = ({ issues, negatives, ...view }: PlansOverview): PlansView => ({
  ...view,
  negatives: negatives.map((negative) => ({ ...negative, grade: String(negative.grade) })),
  problems: issues.map(describeAppIssue),
});
