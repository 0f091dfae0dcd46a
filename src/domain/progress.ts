import type { Outcome } from './outcome';

/** How far the second semester's mark lies above the first's (S0-4.6); undefined unless both are marks. */
export function progress(semester1: Outcome, semester2: Outcome): number | undefined {
  return typeof semester1 === 'number' && typeof semester2 === 'number' ? semester2 - semester1 : undefined;
}
