import type { ReportPart } from './report';

/** A table without rows has neither a last line nor a picture: it says its own words instead. */
export function filledPart({ total, chart, ...part }: ReportPart): ReportPart {
  if (part.rows.length === 0) return part;
  return { ...part, ...(total ? { total } : {}), ...(chart ? { chart } : {}) };
}
