// How long an execution takes to begin: Google reads all of Code.js each time, whatever is then called.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { inRoot } from '../lib/paths.mjs';

const TIMES = 15;
const self = fileURLToPath(import.meta.url);

/** Each time in a new process, for the second time in one is quicker; the medians, in milliseconds. */
export function measureLoading() {
  const source = inRoot('dist', 'Code.js');
  const times = Array.from({ length: TIMES }, () =>
    JSON.parse(execFileSync(process.execPath, [self, source], { encoding: 'utf8' })),
  );
  const median = (of) => times.map(of).sort((a, b) => a - b)[(TIMES - 1) / 2];
  return {
    characters: readFileSync(source, 'utf8').length,
    compiling: median(({ compiling }) => compiling),
    running: median(({ running }) => running),
  };
}

export function printLoading({ characters, compiling, running }) {
  console.log(
    `Code.js before any of its functions is called (${(characters / 1e6).toFixed(2)} million characters)`,
  );
  console.log(`  read and compiled          ${compiling.toFixed(0).padStart(4)} ms`);
  console.log(`  run                        ${running.toFixed(0).padStart(4)} ms`);
}

function loadOnce(path) {
  const source = readFileSync(path, 'utf8');
  const begun = performance.now();
  const script = new vm.Script(source);
  const compiled = performance.now();
  const context = vm.createContext({});
  const ready = performance.now();
  script.runInContext(context);
  return { compiling: compiled - begun, running: performance.now() - ready };
}

if (process.argv[1] === self) console.log(JSON.stringify(loadOnce(process.argv[2])));
