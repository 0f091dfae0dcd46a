// build/demo/workbook.json: the demo class. It is made in a process of its own, which ends as soon as it is written:
// the workbook's engine keeps timers.
import { spawnSync } from 'node:child_process';
import { inRoot } from '../lib/paths.mjs';

export const step = {
  name: 'demo',
  inputs: ['src', 'local', 'appsscript.json'],
  outputs: ['build/demo/workbook.json'],
  async run() {
    const { status } = spawnSync(process.execPath, [inRoot('tools/build/make-demo.mjs')], {
      stdio: 'inherit',
    });
    if (status !== 0) throw new Error('Nepavyko sukurti demonstracinės klasės.');
  },
};
