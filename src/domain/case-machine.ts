// How a case goes from state to state: its steps as a table, refused by issues that say what is missing.
import { failure, type Issue, type Result, success } from './result';

export interface Step<State extends string, Facts> {
  /** States in which the step may be taken. */
  readonly from: readonly State[];
  readonly to: State;
  /** What must be true of the case before; each thing that is not is an issue of its own. */
  readonly requires?: (facts: Facts) => readonly Issue[];
}
export type Steps<State extends string, Name extends string, Facts> = Readonly<
  Record<Name, Step<State, Facts>>
>;

/**
 * The state after a step. A step that was taken already (the case stands where it leads to) is no error: it is what
 * repeating an action does.
 * @returns issue `case.step-impossible` {step, state} in a state in which the step has no meaning
 */
export function takeStep<State extends string, Name extends string, Facts>(
  steps: Steps<State, Name, Facts>,
  name: Name,
  state: State,
  facts: Facts,
): Result<State> {
  const { from, to, requires } = steps[name];
  if (!from.includes(state)) {
    if (state === to) return success(to);
    return failure('case.step-impossible', { step: name, state });
  }
  const missing = requires?.(facts) ?? [];
  return missing.length > 0 ? { ok: false, issues: missing } : success(to);
}

/** The steps that the state allows, in the order of the table. */
export function possibleSteps<State extends string, Name extends string, Facts>(
  steps: Steps<State, Name, Facts>,
  state: State,
): readonly Name[] {
  return (Object.keys(steps) as Name[]).filter((name) => steps[name].from.includes(state));
}
