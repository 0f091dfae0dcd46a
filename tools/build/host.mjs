// build/host/: the local host without a screen, for tests and `npm run gas`. Node cannot load Univer's packages
// as they are (ES modules with broken named imports), so they are bundled into one CommonJS file.
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';
import { quickEngine } from './quick-engine.mjs';

const common = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'error',
  plugins: [quickEngine],
  define: { 'process.env.NODE_ENV': '"production"' },
};

export const step = {
  name: 'host',
  inputs: ['local'],
  outputs: ['build/host/node.cjs', 'build/host/script-worker.cjs', 'build/host/script-realm.js'],
  async run() {
    await Promise.all([
      build({ ...common, entryPoints: [inRoot('local/node.ts')], outfile: inRoot('build/host/node.cjs') }),
      build({
        ...common,
        entryPoints: [inRoot('local/runtime/script-worker-node.ts')],
        outfile: inRoot('build/host/script-worker.cjs'),
      }),
      build({
        ...common,
        format: 'iife',
        entryPoints: [inRoot('local/runtime/script-realm-node.ts')],
        outfile: inRoot('build/host/script-realm.js'),
      }),
    ]);
  },
};
