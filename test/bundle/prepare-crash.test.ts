// Preparing is cut off at every service call and done again: the workbook is then as if it had never been cut. Two
// processes share the work.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import type { CrashReport } from './prepare-crash-run';

const PROCESSES = 2;

test('cut off at any service call and repeated, preparing leaves the same workbook', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pazanga-prepare-'));
  try {
    const script = join(folder, 'run.cjs');
    buildSync({
      entryPoints: [join(__dirname, 'prepare-crash-run.ts')],
      outfile: script,
      bundle: true,
      platform: 'node',
      define: { __dirname: JSON.stringify(__dirname) },
      logLevel: 'error',
    });
    const reports = await Promise.all(
      Array.from({ length: PROCESSES }, async (_, part) => {
        const args = [script, String(part), String(PROCESSES)];
        const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
        return JSON.parse(stdout.trim().split('\n').pop() ?? '') as CrashReport;
      }),
    );
    expect(reports.flatMap(({ problems }) => problems)).toEqual([]);
    const [{ points, states } = { points: 0, states: 0 }] = reports;
    expect(reports.reduce((sum, { repeated }) => sum + repeated, 0)).toBe(states);
    expect(points).toBeGreaterThan(100);
    expect(states).toBeGreaterThan(20);
    process.stdout.write(
      `Paruošimas: nutraukta taškuose ${points}, pakartota iš skirtingų būsenų ${states}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 400_000);
