// What „Terminai“ may ask of the script.
import * as v from 'valibot';
import type { Handlers } from '../api';
import type { DeadlineCalls } from '../api/deadlines';
import { showCase } from '../app/deadlines/show-case';
import { viewDeadlines } from '../app/deadlines/view-deadlines';
import { CASE_KINDS } from '../domain/case-states';
import { mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { googleDialog } from '../google/world';
import { lt } from '../text/lt';
import { deadlines } from '../text/lt/deadlines';
import { describeAppIssue } from '../text/lt/issues';
import { clockText } from './clock-text';
import { valid } from './valid';

const wantedCase = v.strictObject({
  kind: v.picklist(CASE_KINDS),
  key: v.pipe(v.string(), v.maxLength(200)),
});

export const deadlineCalls: Handlers<DeadlineCalls> = {
  deadlines: (input) =>
    attempt(deadlines.actions.view, (world) => {
      const asked = valid(v.null(), input);
      if (!asked.ok) return asked;
      return mapResult(viewDeadlines(world), ({ issues, ...view }) => ({
        ...view,
        time: clockText(world.clock.now()),
        problems: issues.map(describeAppIssue),
      }));
    }),
  openCase: (input) =>
    attempt(deadlines.actions.openCase, () =>
      mapResult(valid(wantedCase, input), (wanted) => {
        showCase(googleDialog(lt.app.addOn), wanted);
        return null;
      }),
    ),
};
