import { parseOutcome } from '../../domain/outcome';

/** Numbers and texts of one result are the same result; a dash is none. */
export function sameResult(a: unknown, b: unknown): boolean {
  const [left, right] = [parseOutcome(a), parseOutcome(b)];
  return left.ok && right.ok && left.value === right.value;
}
