// `npm test`: builds what is out of date, runs every test, and says at the end how many passed.
// Words after `--` go to jest: npm test -- --selectProjects unit
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from './build.mjs';
import { inRoot, root } from './lib/paths.mjs';

await build();

const results = inRoot('build', 'test-results.json');
mkdirSync(inRoot('build'), { recursive: true });
rmSync(results, { force: true });

const jest = spawnSync(
  process.execPath,
  [inRoot('node_modules/jest/bin/jest.js'), '--json', `--outputFile=${results}`, ...process.argv.slice(2)],
  { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
);

const { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites } = readResults();
const skipped = numPendingTests ? `, ${numPendingTests} skipped` : '';
console.log(`${numPassedTests} passed, ${numFailedTests} failed${skipped}`);
process.exit(jest.status === 0 && numFailedTestSuites === 0 && numPassedTests > 0 ? 0 : 1);

function readResults() {
  try {
    return JSON.parse(readFileSync(results, 'utf8'));
  } catch {
    console.error('Testai nepasileido.');
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numFailedTestSuites: 1 };
  }
}
