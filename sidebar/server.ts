// google.script.run as promises: one typed function a call. A failure becomes an answer with words for the person.
import type { Answer, CallName, Client } from '../src/api';
import { dialogs } from '../src/text/lt/dialogs';

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}
declare const google: {
  readonly script: { readonly run: Runner & Record<CallName, (input: unknown) => void> };
};

/** The calls that a page makes, by name: only these can be misspelt, and then it does not compile. */
export const serverFor = <Names extends CallName>(...names: readonly Names[]): Client<Names> =>
  Object.fromEntries(names.map((name) => [name, (input: unknown) => call(name, input)])) as Client<Names>;

function call(name: CallName, input: unknown): Promise<Answer<unknown>> {
  return new Promise((resolve) => {
    const run = google.script.run
      .withSuccessHandler((answer) => resolve(isAnswer(answer) ? answer : failed('')))
      .withFailureHandler((error) => resolve(failed(messageOf(error)))) as typeof google.script.run;
    run[name](input);
  });
}

// Google nulls a whole answer that holds anything but JSON's values; and answers nothing when it refuses a call.
const isAnswer = (answer: unknown): answer is Answer<unknown> =>
  typeof answer === 'object' && answer !== null && 'ok' in answer;

/** A person signed in to several Google accounts is often refused here (issuetracker.google.com/issues/69270374). */
function failed(detail: string): Answer<never> {
  const refused = /PERMISSION_DENIED|permission|authoriz/i.test(detail);
  return {
    ok: false,
    message: [dialogs.noAnswer, detail && `(${detail})`, refused ? dialogs.permission : '']
      .filter(Boolean)
      .join(' '),
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error ?? ''));
