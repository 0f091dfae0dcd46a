import type { Result } from '../../../src/domain/result';

/** The demo is made by the actions themselves: what they refuse is a slip in the demo. */
export function done<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
