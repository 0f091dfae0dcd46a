// Why another workbook cannot be reached now: what the use cases can tell a person, whatever Google calls it.
import type { Issue } from '../domain/result';
import { Refusal } from './refusal';

/**
 * `unseen`: it is not there, or was not made by this person with the add-on (to drive.file these are the same);
 * `denied`: this person may not read it any more; `sheet-gone`: a sheet was removed or renamed meanwhile; `rate-limit`: too
 * many at once, a pause helps; `failed`: anything else, e.g. no connection.
 */
export type WorkbookRefusalReason = 'unseen' | 'denied' | 'sheet-gone' | 'rate-limit' | 'failed';

const ISSUES: Readonly<Record<WorkbookRefusalReason, Pick<Issue, 'code'>>> = {
  unseen: { code: 'workbook.unseen' },
  denied: { code: 'workbook.denied' },
  'sheet-gone': { code: 'workbook.sheet-gone' },
  'rate-limit': { code: 'workbook.rate-limit' },
  failed: { code: 'workbook.failed' },
};

export class WorkbookRefusal extends Refusal {
  constructor(
    readonly reason: WorkbookRefusalReason,
    /** Google's own words: they help whoever is asked about it. */
    detail: string,
  ) {
    super([{ ...ISSUES[reason], params: { detail } }]);
  }
}
