// What the dialog of plans asks of the script, for tests that are about something else.
import type { Answer } from '../../src/api';
import type { PlansCalls, PlansView } from '../../src/api/plans';
import type { AddOnHost } from './support';

/** Plans for all negative grades of the class, or of those that are chosen; what the page gets, in words or done. */
export async function registerPlans(
  host: AddOnHost,
  isWanted: (negative: PlansView['negatives'][number]) => boolean = () => true,
) {
  const ask = async <Value>(name: keyof PlansCalls, input: unknown) => {
    const report = await host.run(name, [input], { plainValues: true });
    return { report, answer: report.result as Answer<Value> };
  };
  const seen = await ask<PlansView>('plansView', null);
  if (!seen.answer.ok) return { ...seen, answer: seen.answer, message: seen.answer.message };
  const plans = seen.answer.value.negatives
    .filter(isWanted)
    .map(({ key, pupil, subject, grade }) => ({ key, pupil, subject, grade }));
  const done = await ask<PlansCalls['plansRegister']['output']>('plansRegister', { plans });
  return { ...done, message: done.answer.ok ? '' : done.answer.message };
}
