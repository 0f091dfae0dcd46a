// dist/: what `clasp push` uploads and what the local host runs.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { inRoot } from '../lib/paths.mjs';
import { buildPages } from './addon-pages.mjs';
import { buildServerBundle } from './addon-server.mjs';

export const step = {
  name: 'addon',
  inputs: ['src', 'sidebar', 'appsscript.json', 'tsconfig.base.json'],
  outputs: ['dist/Code.js', 'dist/appsscript.json'],
  async run() {
    rmSync(inRoot('dist'), { recursive: true, force: true });
    mkdirSync(inRoot('dist'), { recursive: true });
    await Promise.all([buildServerBundle(inRoot('dist')), buildPages(inRoot('dist'))]);
    copyFileSync(inRoot('appsscript.json'), inRoot('dist', 'appsscript.json'));
  },
};
