// What Drive refuses, by the reasons that it gives (developers.google.com/workspace/drive/api/guides/handle-errors) and
// by the sentence with which Apps Script ends its own quotas (developers.google.com/apps-script/guides/services/quotas).
import { DocumentsRefusal, type RefusalReason } from '../app/documents-refusal';

/** Advanced services throw errors with what the service answered in `details`. */
interface ServiceError {
  readonly message?: string;
  readonly details?: {
    readonly code?: number;
    readonly message?: string;
    readonly errors?: readonly { readonly reason?: string }[];
  };
}

const REASONS: Readonly<Record<string, RefusalReason>> = {
  userRateLimitExceeded: 'rate-limit',
  rateLimitExceeded: 'rate-limit',
  sharingRateLimitExceeded: 'rate-limit',
  dailyLimitExceeded: 'day-limit',
  quotaExceeded: 'day-limit',
  storageQuotaExceeded: 'drive-full',
  teamDriveFileLimitExceeded: 'drive-full',
  numChildrenInNonRootLimitExceeded: 'drive-full',
  activeItemCreationLimitExceeded: 'drive-full',
  insufficientFilePermissions: 'denied',
  insufficientPermissions: 'denied',
  appNotAuthorizedToFile: 'denied',
  domainPolicy: 'denied',
  forbidden: 'denied',
};
/** Where there is no reason, what the sentence says. */
const SENTENCES: readonly (readonly [RegExp, RefusalReason])[] = [
  [/storage quota/i, 'drive-full'],
  [/too many times for one day|daily limit|for one day/i, 'day-limit'],
  [/rate limit|too many requests|too many times in a short time|requests per minute/i, 'rate-limit'],
  [/insufficient|not authori[sz]ed|permission/i, 'denied'],
];

export const codeOf = (error: unknown): number | undefined =>
  (error as ServiceError | undefined)?.details?.code;

export function reasonOf(error: unknown): RefusalReason {
  const { details, message } = (error ?? {}) as ServiceError;
  const known = details?.errors?.map(({ reason }) => REASONS[reason ?? '']).find(Boolean);
  if (known) return known;
  if (details?.code === 429) return 'rate-limit';
  const sentence = message ?? String(error);
  return SENTENCES.find(([words]) => words.test(sentence))?.[1] ?? 'failed';
}

/** Whatever goes wrong in asking Drive is told by its reason. */
export function refusing<Value>(work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw new DocumentsRefusal(reasonOf(error), error instanceof Error ? error.message : String(error));
  }
}
