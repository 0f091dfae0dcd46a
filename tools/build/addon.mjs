// dist/: what `clasp push` uploads and what the local host runs.
import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../lib/paths.mjs';
import { buildPages } from './addon-pages.mjs';
import { buildServerBundle } from './addon-server.mjs';

export const step = {
  name: 'addon',
  inputs: ['src', 'sidebar', 'appsscript.json', 'tsconfig.base.json'],
  outputs: ['dist/Code.js', 'dist/appsscript.json'],
  async run() {
    // Made beside dist/ and put in its place whole: whoever reads dist/ meanwhile sees the old one.
    const fresh = inRoot('build', `dist-fresh-${process.pid}`);
    rmSync(fresh, { recursive: true, force: true });
    mkdirSync(fresh, { recursive: true });
    await Promise.all([buildServerBundle(fresh), buildPages(fresh)]);
    copyFileSync(inRoot('appsscript.json'), join(fresh, 'appsscript.json'));
    rmSync(inRoot('dist'), { recursive: true, force: true });
    renameSync(fresh, inRoot('dist'));
  },
};
