// Why Drive makes no document now: what the use cases can tell a person, whatever Google calls it.

/**
 * `rate-limit`: too many at once, a pause helps; `day-limit`: no more today; `drive-full`: no room; `denied`: this person
 * may not; `failed`: anything else, e.g. no connection.
 */
export type RefusalReason = 'rate-limit' | 'day-limit' | 'drive-full' | 'denied' | 'failed';

export class DocumentsRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    /** Google's own words. */
    detail: string,
  ) {
    super(detail);
  }
}
