// build/demo/school: the demo school, a folder like one of data. It takes longer than everything else together, so it is
// made when somebody asks for it.
import { spawn } from 'node:child_process';
import { DEMO_SCHOOL_FOLDER, inRoot } from '../lib/paths.mjs';

export const step = {
  name: 'school',
  inputs: ['src', 'local', 'appsscript.json'],
  outputs: [`${DEMO_SCHOOL_FOLDER}/workbooks/demo-school.json`],
  /** Meanwhile the server goes on answering. */
  async run() {
    const words = [inRoot('tools/build/make-school.mjs'), inRoot(DEMO_SCHOOL_FOLDER)];
    const code = await new Promise((resolve) =>
      spawn(process.execPath, words, { stdio: 'inherit' }).on('close', resolve),
    );
    if (code !== 0) throw new Error('Nepavyko sukurti pavyzdinės gimnazijos.');
  },
};
