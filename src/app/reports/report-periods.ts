import type { ReportCode, ReportPeriod } from './report';

const SEMESTERS = ['semester1', 'semester2'] as const;
const ALL = [...SEMESTERS, 'annual'] as const;
const YEAR = ['annual'] as const;

/** Of which part of the year a report may be; where there is one nothing is left to choose. */
export const PERIODS_OF: Readonly<Record<ReportCode, readonly ReportPeriod[]>> = {
  signal: SEMESTERS,
  results: ALL,
  subjects: ALL,
  negatives: ALL,
  progress: YEAR,
  mip: YEAR,
  cases: YEAR,
  tests: ALL,
  promotion: YEAR,
};

/** The wanted one, or the nearest that this report has. */
export function periodFor(code: ReportCode, wanted: ReportPeriod): ReportPeriod {
  const periods = PERIODS_OF[code];
  return periods.includes(wanted) ? wanted : (periods[periods.length - 1] ?? 'annual');
}
