// How fast: the limits of service calls hold for classes of every size. `npm run bench` prints the whole table.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './support';

interface Action {
  readonly calls?: number;
  readonly problem?: string;
}
interface Measured {
  readonly pupils: number;
  readonly actions: Readonly<Record<string, Action>>;
  readonly perSheet?: number;
}
const SIZES = [10, 40];
let small: Measured;
let large: Measured;
beforeAll(() => {
  const options = ['--json', '--pupils', SIZES.join(), '--subjects', '3'];
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [join(root, 'tools/bench/calls.mjs'), ...options],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  [small, large] = JSON.parse(stdout) as [Measured, Measured];
}, 300_000);

const calls = ({ actions }: Measured): Record<string, number | string | undefined> =>
  Object.fromEntries(
    Object.entries(actions).map(([name, { calls: count, problem }]) => [name, problem ?? count]),
  );

test('no action needs more calls for more pupils', () => {
  expect([small.pupils, large.pupils]).toEqual(SIZES);
  expect(Object.keys(small.actions).length).toBeGreaterThan(12);
  for (const [name, count] of Object.entries(calls(large))) {
    expect([name, count]).toEqual([name, expect.any(Number)]);
    // Sheets of another height may be fitted by a call more or less.
    const most = Number(calls(small)[name]) + (name === 'prepare' ? 2 : 0);
    expect([name, Number(count) <= most]).toEqual([name, true]);
  }
});

test('the sidebar, the timetable and closing keep their limits', () => {
  for (const measured of [small, large]) {
    expect(calls(measured)).toMatchObject({
      sidebar: expect.any(Number),
      'timetable check': expect.any(Number),
    });
    expect(Number(calls(measured).sidebar)).toBeLessThanOrEqual(8);
    expect(Number(calls(measured)['timetable check'])).toBeLessThanOrEqual(6);
    expect(measured.perSheet).toBeLessThanOrEqual(4);
  }
});

test('what the sidebar asks while people work in it keeps its limits', () => {
  const most = {
    'class state': 17,
    'selected row': 5,
    'choosing a pupil': 3,
    // Five of the spreadsheet; a flush and three of the lock. A new row takes its names from `Suvestinė`.
    'saving an entry': 9,
    'saving a new entry': 10,
    // A sheet takes two: the settings, the pupils, the subjects, MIP and three sheets of subjects.
    'class means again': 15,
    'class means': 22,
  };
  for (const measured of [small, large])
    for (const [name, limit] of Object.entries(most))
      expect([name, Number(calls(measured)[name]) <= limit]).toEqual([name, true]);
});

test('preparing asks for no more than what ADR 0008 counts, with room for some registers more', () => {
  for (const measured of [small, large]) expect(Number(calls(measured).prepare)).toBeLessThanOrEqual(300);
});
