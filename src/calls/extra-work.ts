// What the page of extra works and promotion may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { ExtraWorkCalls } from '../api/extra-work';
import { assignExtraWork } from '../app/extra-work/assign';
import { changeExtraWork } from '../app/extra-work/change';
import { viewExtraWork } from '../app/extra-work/view';
import { reconsider } from '../app/promotion/reconsider';
import { savePromotion } from '../app/promotion/save-promotion';
import { EXTRA_WORK_STATES } from '../domain/case-states';
import { EXTRA_WORK_STEPS } from '../domain/extra-work-case';
import { ACTIVITIES, PROMOTION_CHOICES } from '../domain/promotion';
import { mapResult, type Result } from '../domain/result';
import { parseSchoolDate } from '../domain/school-date';
import { attempt } from '../google/run-action';
import { lt } from '../text/lt';
import { extraWorkTexts } from '../text/lt/extra-work';
import { describeAppIssue } from '../text/lt/issues';
import { promotionTexts } from '../text/lt/promotion';
import { EXTRA_WORK_STATE_WORDS } from '../workbook/case-states';
import { LONGEST_CELL_TEXT } from '../workbook/cell';
import { PROMOTION_STAGE_WORDS } from '../workbook/promotion-sheet';
import { valid } from './valid';

const MOST_PUPILS = 100;
const day = v.pipe(
  v.string(),
  v.check((text) => text === '' || parseSchoolDate(text) !== undefined),
);
const code = v.pipe(v.string(), v.maxLength(100));
const short = v.pipe(v.string(), v.maxLength(100));
const long = v.pipe(v.string(), v.maxLength(LONGEST_CELL_TEXT));
const orNothing = <Code extends string>(codes: readonly Code[]) => v.picklist([...codes, '']);

const promotionFields = v.strictObject({
  activity: orNothing(ACTIVITIES),
  proposal: orNothing(PROMOTION_CHOICES),
  decision: orNothing(PROMOTION_CHOICES),
  councilNumber: short,
  councilOn: day,
  order: short,
  orderedOn: day,
  informedOn: day,
});
const promotion = v.strictObject({
  changes: v.pipe(
    v.array(v.strictObject({ pupilId: code, key: code, base: promotionFields, fields: promotionFields })),
    v.nonEmpty(),
    v.maxLength(MOST_PUPILS),
  ),
});
const again = v.strictObject({ pupilId: code, key: v.pipe(code, v.nonEmpty()) });
const assign = v.strictObject({
  pupilId: code,
  subject: short,
  from: day,
  to: day,
  topics: long,
  task: long,
});
const workFields = {
  from: day,
  to: day,
  topics: long,
  task: long,
  consultation: day,
  settled: day,
  grade: short,
  // A person may have written another word in the register: it is told as a change, not taken.
  proposal: short,
};
const change = v.strictObject({
  key: v.pipe(code, v.nonEmpty()),
  base: v.strictObject({ ...workFields, state: v.picklist(EXTRA_WORK_STATES) }),
  fields: v.strictObject(workFields),
  step: v.picklist([...EXTRA_WORK_STEPS, 'save']),
});

const { actions } = extraWorkTexts;
export const extraWorkCalls: Handlers<ExtraWorkCalls> = {
  extraWorkView: () =>
    attempt(actions.view, (world) =>
      mapResult(viewExtraWork(world), ({ issues, ...view }) => ({
        ...view,
        problems: issues.map(describeAppIssue),
      })),
    ),
  promotionSave: (input) =>
    attempt(actions.promotion, (world) => {
      const wanted = valid(promotion, input);
      if (!wanted.ok) return wanted;
      const saved = savePromotion(world, wanted.value.changes, {
        table: lt.app.prepare,
        ...promotionTexts,
      });
      return inWords(saved, promotionTexts.steps, PROMOTION_STAGE_WORDS);
    }),
  promotionAgain: (input) =>
    attempt(actions.again, (world) => {
      const wanted = valid(again, input);
      return wanted.ok ? reconsider(world, wanted.value, promotionTexts) : wanted;
    }),
  extraWorkAssign: (input) =>
    attempt(actions.assign, (world) => {
      const wanted = valid(assign, input);
      return wanted.ok ? assignExtraWork(world, wanted.value, extraWorkTexts) : wanted;
    }),
  extraWorkChange: (input) =>
    attempt(actions.change, (world) => {
      const wanted = valid(change, input);
      if (!wanted.ok) return wanted;
      const changed = changeExtraWork(world, wanted.value, extraWorkTexts);
      return inWords(changed, extraWorkTexts.stepNames, EXTRA_WORK_STATE_WORDS);
    }),
};

/** A step that is refused names itself and the state in words. */
function inWords<Value>(
  result: Result<Value>,
  steps: Readonly<Record<string, string>>,
  states: Readonly<Record<string, string>>,
): Result<Value> {
  if (result.ok) return result;
  return {
    ok: false,
    issues: result.issues.map((issue) => {
      if (issue.code !== 'case.step-impossible') return issue;
      const { step, state, ...params } = issue.params;
      return {
        ...issue,
        params: { ...params, step: steps[String(step)] ?? '', state: states[String(state)] ?? '' },
      };
    }),
  };
}
