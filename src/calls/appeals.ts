// What the dialog of appeals may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { AppealCalls, AppealRefused, AppealsView, AppealView } from '../api/appeals';
import { publishedGrades } from '../app/appeals/disputed-grade';
import { type Appeal, type Appeals, readAppeals, scaleOf, supervisorOf } from '../app/appeals/read-appeals';
import { registerAppeal } from '../app/appeals/register-appeal';
import { rowTexts } from '../app/appeals/row-texts';
import { saveAppeal } from '../app/appeals/save-appeal';
import { roundingOf } from '../app/appeals/score';
import { APPEAL_STEPS } from '../domain/appeal-case';
import { USUAL_APPEAL_DAYS } from '../domain/appeal-deadlines';
import { APPLICANTS } from '../domain/applicant';
import { MEMBER_ROLES } from '../domain/commission';
import { decimalText } from '../domain/decimal';
import { type Issue, mapResult, success } from '../domain/result';
import { attempt } from '../google/run-action';
import { appeals as words } from '../text/lt/appeals';
import { describeAppIssue } from '../text/lt/issues';
import { APPEAL_PERIODS } from '../workbook/appeal-cells';
import { APPEAL_STATE_WORDS } from '../workbook/case-states';
import { pupilName } from '../workbook/pupils-sheet';
import { extraDaysOff, type Settings } from '../workbook/settings-sheet';
import { valid } from './valid';

const short = v.pipe(v.string(), v.maxLength(400));
const name = v.pipe(short, v.nonEmpty());
const long = v.pipe(v.string(), v.maxLength(50_000));
const MOST_MEMBERS = 10;
const list = <Schema extends v.GenericSchema>(of: Schema) => v.pipe(v.array(of), v.maxLength(MOST_MEMBERS));

const grades = v.strictObject({ pupilId: name });
const registering = v.strictObject({
  pupilId: name,
  subject: name,
  period: v.picklist(APPEAL_PERIODS),
  grade: short,
  published: short,
  filed: short,
  relation: v.picklist(APPLICANTS),
  applicant: short,
  contact: short,
  essence: v.pipe(v.string(), v.maxLength(10_000)),
  attached: v.pipe(v.string(), v.maxLength(2_000)),
  number: short,
  late: v.picklist(['none', 'refuse', 'accept']),
  lateReason: v.pipe(v.string(), v.maxLength(2_000)),
});
const saving = v.strictObject({
  key: name,
  screen: v.picklist([...APPEAL_STEPS, 'request']),
  base: v.record(short, long),
  isDone: v.boolean(),
  fields: v.record(short, long),
  commission: list(v.strictObject({ name: short, role: v.picklist(MEMBER_ROLES) })),
  attended: list(short),
  scores: list(v.strictObject({ name: short, score: short })),
});

export const appealCalls: Handlers<AppealCalls> = {
  appealsView: () =>
    attempt(words.actions.read, (world) =>
      mapResult(readAppeals(world), (known) => viewOf(known, world.clock.today())),
    ),
  appealGrades: (input) =>
    attempt(words.actions.grades, (world) => {
      const wanted = valid(grades, input);
      return wanted.ok ? publishedGrades(world, wanted.value.pupilId) : wanted;
    }),
  appealRegister: (input) =>
    attempt<AppealCalls['appealRegister']['output']>(words.actions.register, (world) => {
      const wanted = valid(registering, input);
      if (!wanted.ok) return wanted;
      const done = registerAppeal(world, wanted.value);
      if (!done.ok) return success(refused(done.issues));
      const { isNew, appeal, settings } = done.value;
      return success({ kind: 'registered', isNew, appeal: appealView(appeal, settings) });
    }),
  appealSave: (input) =>
    attempt<AppealCalls['appealSave']['output']>(words.actions.save, (world) => {
      const wanted = valid(saving, input);
      if (!wanted.ok) return wanted;
      const done = saveAppeal(world, wanted.value);
      if (!done.ok) return success(refused(done.issues));
      const { appeal, grade, settings } = done.value;
      return success({ kind: 'saved', appeal: appealView(appeal, settings), grade: grade ?? null });
    }),
};

const viewOf = (known: Appeals, today: string): AppealsView => {
  const { settings, pupils, subjects, cases } = known;
  const { upFrom, strictPass } = roundingOf(settings);
  return {
    className: settings.className,
    schoolYear: settings.schoolYear,
    today,
    appealDays: settings.appealDays ?? USUAL_APPEAL_DAYS,
    daysOff: extraDaysOff(settings),
    rounding: { upFrom: decimalText(upFrom), strictPass },
    pupils: pupils.map((pupil) => ({
      id: pupil.id,
      name: pupilName(pupil),
      born: pupil.born ?? '',
      guardians: pupil.guardians,
    })),
    subjects: subjects.map(({ name: subject, teacher, methodGroup }) => ({
      name: subject,
      teacher,
      methodGroup,
    })),
    cases: [...cases]
      .sort((a, b) => (b.value.filed ?? '').localeCompare(a.value.filed ?? ''))
      .map((appeal) => appealView(appeal, settings)),
  };
};

function appealView(appeal: Appeal, settings: Settings): AppealView {
  const { row, value, state, period, commission, attended, scores, lateReason, decision, subject } = appeal;
  return {
    key: value.key,
    row,
    state: state ?? null,
    period: period ?? null,
    fields: rowTexts(value),
    commission,
    attended,
    scores,
    lateReason,
    decision,
    supervisor: supervisorOf(subject, settings),
    scale: scaleOf(appeal),
    problems: appeal.issues.map(describeAppIssue),
  };
}

/** Steps and states have codes in the domain and words for people. */
function refused(issues: readonly Issue[]): AppealRefused {
  return {
    kind: 'refused',
    problems: issues.map((issue) => ({
      field: String(issue.params.field ?? ''),
      message: describeAppIssue(inWords(issue)),
    })),
  };
}
const inWords = (issue: Issue): Issue =>
  issue.code === 'case.step-impossible'
    ? {
        ...issue,
        params: {
          step: words.steps[issue.params.step as keyof typeof words.steps] ?? '',
          state: APPEAL_STATE_WORDS[issue.params.state as keyof typeof APPEAL_STATE_WORDS] ?? '',
        },
      }
    : issue;
