// What the sidebar may ask of a whole class.
import type { Handlers } from '../api';
import type { ProgressCalls } from '../api/progress';
import { computeClassMeans } from '../app/progress/class-means';
import { viewClassState } from '../app/progress/class-state';
import { readSelectedRow } from '../app/progress/selected-row';
import { type Issue, mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { describeAppIssue } from '../text/lt/issues';
import { progress } from '../text/lt/progress';
import { clockText } from './clock-text';

export const progressCalls: Handlers<ProgressCalls> = {
  classState: () =>
    attempt(progress.actions.state, (world) =>
      mapResult(viewClassState(world), ({ facts, issues }) => ({
        ...facts,
        time: clockText(world.clock.now()),
        problems: problemsOf(issues),
      })),
    ),
  classMeans: () =>
    attempt(progress.actions.means, (world) =>
      mapResult(computeClassMeans(world), ({ means, issues }) => ({
        ...means,
        time: clockText(world.clock.now()),
        problems: problemsOf(issues),
      })),
    ),
  selectedRow: () => attempt(progress.actions.row, readSelectedRow),
};

const MOST_OF_A_SHEET = 3;

/** In words; of one sheet no more than a person mends at a time. */
function problemsOf(issues: readonly Issue[]): readonly string[] {
  const bySheet = new Map<string, Issue[]>();
  for (const issue of issues) {
    const sheet = issue.at?.sheet ?? '';
    bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), issue]);
  }
  return [...bySheet].flatMap(([sheet, own]) => {
    const shown = sheet === '' ? own : own.slice(0, MOST_OF_A_SHEET);
    const left = own.length - shown.length;
    return [...shown.map(describeAppIssue), ...(left > 0 ? [progress.more(sheet, left)] : [])];
  });
}
