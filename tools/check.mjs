// `npm run check`: format and lint (Biome), then types and the arrows between the rooms (tsc with project references).
import { spawn } from 'node:child_process';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { inRoot, root } from './lib/paths.mjs';

ensureInstalled();
const run = (script, ...args) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [inRoot('node_modules', script), ...args], {
      cwd: root,
      stdio: 'inherit',
    });
    child.on('close', (status) => resolve(status === 0));
  });

const clean = await Promise.all([
  run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.'),
  run('typescript/bin/tsc', '-b'),
]);
process.exit(clean.every(Boolean) ? 0 : 1);
