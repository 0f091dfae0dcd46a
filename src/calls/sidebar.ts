// What the sidebar may ask of the script.
import type { Handlers } from '../api';
import type { SidebarCalls, SidebarClass } from '../api/sidebar';
import { type ClassView, viewClass } from '../app/pupil-view';
import { mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { lt } from '../text/lt';
import { describeAppIssue } from '../text/lt/issues';
import { clockText } from './clock-text';

export const sidebarCalls: Handlers<SidebarCalls> = {
  sidebarClass: () =>
    attempt(lt.app.actions.pupil, (world) =>
      mapResult(viewClass(world), (view) => listOf(view, world.clock.now())),
    ),
};

function listOf({ pupils, ...heading }: ClassView, now: Date): SidebarClass {
  return {
    ...heading,
    subjects: pupils[0]?.grades.map(({ subject }) => subject) ?? [],
    pupils: pupils.map(({ id, name, grades, issues }) => {
      const results = grades.flatMap(({ semester1, semester2, annual }) => [semester1, semester2, annual]);
      return {
        id,
        name,
        results: results.map(({ text }) => text),
        negatives: results.flatMap(({ negative }, index) => (negative ? [index] : [])),
        problem: issues.map(describeAppIssue).join(' '),
      };
    }),
    time: clockText(now),
  };
}
