const DELAYS = [5_000, 15_000];
const LONGEST = 60_000;

/** How long to wait, in milliseconds, before a save that failed is tried again by itself; `failures` before this one. */
export const retryDelay = (failures: number): number => DELAYS[failures] ?? LONGEST;
