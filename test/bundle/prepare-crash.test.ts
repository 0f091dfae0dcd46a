// Preparing a class, and adding to one, is cut off at every service call and done again: the workbook is then as if it
// had never been cut. Processes of their own share the work.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import type { CrashReport } from './prepare-crash-run';

const SCENARIOS = [
  { name: 'a new class', what: 'class', processes: 2, told: 'Paruošimas', points: 100, states: 20 },
  {
    name: 'a pupil and a subject more',
    what: 'addition',
    processes: 1,
    told: 'Papildymas',
    points: 100,
    states: 10,
  },
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
  async ({ what, processes, told, points, states }) => {
    const reports = await Promise.all(
      Array.from({ length: processes }, async (_, part) => {
        const args = [join(folder, 'run.cjs'), what, String(part), String(processes)];
        const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
        return JSON.parse(stdout.trim().split('\n').pop() ?? '') as CrashReport;
      }),
    );
    expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
    const [found] = reports;
    expect(reports.reduce((sum, { repeated }) => sum + repeated, 0)).toBe(found?.states);
    expect(found?.points).toBeGreaterThan(points);
    expect(found?.states).toBeGreaterThan(states);
    process.stdout.write(
      `${told}: nutraukta taškuose ${found?.points}, pakartota iš skirtingų būsenų ${found?.states}\n`,
    );
  },
  600_000,
);
