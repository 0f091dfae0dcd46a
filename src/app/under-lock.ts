import { failure, type Result } from '../domain/result';
import type { Ports } from './ports';

/** Does the work while nobody else changes the workbook, and lets go only when everything written is really there. */
export function underLock<Value>(ports: Ports, work: () => Result<Value>): Result<Value> {
  const held = ports.lock.hold(work);
  return held ? held.value : failure('workbook-busy');
}
