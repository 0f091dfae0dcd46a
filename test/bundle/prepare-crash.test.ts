// Preparing a class, and adding to one, is cut off at every service call and done again: the workbook is then as if it
// had never been cut. A process of its own does the work.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import type { CrashReport } from './prepare-crash-run';

const SCENARIOS = [
  { name: 'a new class', what: 'class', told: 'Paruošimas', points: 100, states: 20 },
  { name: 'a pupil and a subject more', what: 'addition', told: 'Papildymas', points: 100, states: 10 },
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pazanga-prepare-'));
  buildSync({
    entryPoints: [join(__dirname, 'prepare-crash-run.ts')],
    outfile: join(folder, 'run.cjs'),
    bundle: true,
    platform: 'node',
    define: { __dirname: JSON.stringify(__dirname) },
    logLevel: 'error',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.each(SCENARIOS)(
  '$name, cut off at any service call and repeated: the same workbook',
  async ({ what, told, points, states }) => {
    // Workbooks are much that lives shortly: with a larger young generation a fifth of the time is won.
    const args = ['--max-semi-space-size=64', join(folder, 'run.cjs'), what];
    const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
    const found = JSON.parse(stdout.trim().split('\n').pop() ?? '') as CrashReport;
    expect(found.problems).toEqual([]);
    expect(found.points).toBeGreaterThan(points);
    expect(found.states).toBeGreaterThan(states);
    expect(found.repeated).toBeGreaterThan(states / 2);
    process.stdout.write(
      `${told}: nutraukta taškuose ${found.points}, skirtingų būsenų ${found.states}, pakartota iš ${found.repeated}\n`,
    );
  },
  600_000,
);
