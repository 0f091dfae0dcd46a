// Which of the duties are shown.
import type { DutyView } from '../../../src/app/duties/view-duties';

export const SHOWN_STATES = ['all', 'open', 'late', 'soon', 'done'] as const;
export interface Filter {
  /** '' for everybody. */
  readonly whom: string;
  readonly state: (typeof SHOWN_STATES)[number];
}
export const NO_FILTER: Filter = { whom: '', state: 'all' };

/** „Klasių vadovai, Dalykų mokytojai“ are two. */
const namesIn = (whom: string): readonly string[] =>
  whom
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);

/** Whoever anything is asked of, in the order in which they are named. */
export const everyWhom = (duties: readonly DutyView[]): readonly string[] => [
  ...new Set(duties.flatMap(({ whom }) => namesIn(whom))),
];

export function isShown({ whom, state }: DutyView, filter: Filter): boolean {
  if (filter.whom !== '' && !namesIn(whom).includes(filter.whom)) return false;
  if (filter.state === 'all') return true;
  return filter.state === 'open' ? state !== 'done' : state === filter.state;
}

/** By the month of the last day, in order; those without a day behind, under ''. */
export function byMonth(duties: readonly DutyView[]): readonly (readonly [string, readonly DutyView[]])[] {
  const groups = new Map<string, DutyView[]>();
  for (const duty of duties) {
    const month = duty.to.slice(0, '2026-09'.length);
    groups.set(month, [...(groups.get(month) ?? []), duty]);
  }
  return [...groups];
}
