// `npm run check`: format and lint (Biome), then types and the arrows between the rooms (tsc with project references).
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { inRoot, root } from './lib/paths.mjs';

ensureInstalled();
const run = (script, ...args) =>
  spawnSync(process.execPath, [inRoot('node_modules', script), ...args], { cwd: root, stdio: 'inherit' })
    .status === 0;

const clean = run('@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.');
const typed = run('typescript/bin/tsc', '-b');
process.exit(clean && typed ? 0 : 1);
