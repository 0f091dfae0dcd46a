// Which of Drive's answers means what to a person.
import { DocumentsRefusal } from '../../../src/app/documents-refusal';
import { reasonOf, refusing } from '../../../src/google/drive-refusal';

const answer = (code: number, message: string, reason?: string) =>
  Object.assign(new Error(`API call to drive.files.create failed with error: ${message}`), {
    name: 'GoogleJsonResponseException',
    details: { code, message, ...(reason ? { errors: [{ domain: 'usageLimits', reason, message }] } : {}) },
  });

test.each<[string, unknown, string]>([
  ['403 too quick', answer(403, 'User Rate Limit Exceeded', 'userRateLimitExceeded'), 'rate-limit'],
  ['403 the project is too quick', answer(403, 'Rate Limit Exceeded', 'rateLimitExceeded'), 'rate-limit'],
  ['429 with a reason', answer(429, 'Too Many Requests', 'rateLimitExceeded'), 'rate-limit'],
  ['429 alone', answer(429, 'Resource has been exhausted'), 'rate-limit'],
  ['403 without a reason', answer(403, 'User rate limit exceeded.'), 'rate-limit'],
  ['403 of the day', answer(403, 'Daily Limit Exceeded', 'dailyLimitExceeded'), 'day-limit'],
  ["Apps Script's own quota", new Error('Service invoked too many times for one day: drive.'), 'day-limit'],
  ["Apps Script's pace", new Error('Service invoked too many times in a short time: drive.'), 'rate-limit'],
  [
    'no room',
    answer(403, "The user's Drive storage quota has been exceeded.", 'storageQuotaExceeded'),
    'drive-full',
  ],
  [
    'may not',
    answer(403, 'The user does not have sufficient permissions.', 'insufficientFilePermissions'),
    'denied',
  ],
  [
    'the domain forbids',
    answer(403, 'The domain administrators have disabled Drive apps.', 'domainPolicy'),
    'denied',
  ],
  ['no authorization', new Error('You do not have permission to call drive.files.create'), 'denied'],
  ['a failing server', answer(500, 'Internal Error'), 'failed'],
  [
    'no connection',
    new Error("We're sorry, a server error occurred. Please wait a bit and try again."),
    'failed',
  ],
  ['anything else', 'kažkas', 'failed'],
])('%s', (_name, error, reason) => {
  expect(reasonOf(error)).toBe(reason);
  const thrown = catching(() =>
    refusing(() => {
      throw error;
    }),
  );
  expect(thrown).toBeInstanceOf(DocumentsRefusal);
  expect((thrown as DocumentsRefusal).issues).toEqual([
    { code: `document.${reason}`, params: { detail: error instanceof Error ? error.message : 'kažkas' } },
  ]);
});

function catching(work: () => void): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
}
