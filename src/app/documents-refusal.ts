// Why Drive makes no document now: what the use cases can tell a person, whatever Google calls it.
import type { Issue } from '../domain/result';
import { Refusal } from './refusal';

/**
 * `rate-limit`: too many at once, a pause helps; `day-limit`: no more today; `drive-full`: no room; `denied`: this person
 * may not; `failed`: anything else, e.g. no connection.
 */
export type RefusalReason = 'rate-limit' | 'day-limit' | 'drive-full' | 'denied' | 'failed';

const ISSUES: Readonly<Record<RefusalReason, Pick<Issue, 'code'>>> = {
  'rate-limit': { code: 'document.rate-limit' },
  'day-limit': { code: 'document.day-limit' },
  'drive-full': { code: 'document.drive-full' },
  denied: { code: 'document.denied' },
  failed: { code: 'document.failed' },
};

export class DocumentsRefusal extends Refusal {
  constructor(
    readonly reason: RefusalReason,
    /** Google's own words: they help whoever is asked about it. */
    detail: string,
  ) {
    super([{ ...ISSUES[reason], params: { detail } }]);
  }
}
