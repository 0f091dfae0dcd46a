// build/page/: everything the browser loads. build/server/: the server that hands it out.
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';
import { quickEngine } from './quick-engine.mjs';

const inBrowser = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  minify: true,
  charset: 'utf8',
  logLevel: 'error',
  legalComments: 'none',
  plugins: [quickEngine],
  define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
};

export const step = {
  name: 'page',
  inputs: ['local'],
  outputs: [
    'build/page/main.js',
    'build/page/script-worker.js',
    'build/page/frame-shim.js',
    'build/server/main.cjs',
  ],
  async run() {
    const page = inRoot('build/page');
    rmSync(page, { recursive: true, force: true });
    mkdirSync(page, { recursive: true });
    await Promise.all([
      build({
        ...inBrowser,
        entryPoints: { main: inRoot('local/page/main.ts') },
        outdir: page,
        format: 'esm',
        splitting: true,
        chunkNames: 'chunks/[name]-[hash]',
        assetNames: 'assets/[name]-[hash]',
        loader: { '.woff': 'file', '.woff2': 'file', '.ttf': 'file', '.svg': 'file' },
      }),
      build({
        ...inBrowser,
        entryPoints: {
          'script-worker': inRoot('local/runtime/script-worker-web.ts'),
          'frame-shim': inRoot('local/page/frame-shim.ts'),
        },
        outdir: page,
        format: 'iife',
      }),
      build({
        entryPoints: [inRoot('local/server/main.ts')],
        outfile: inRoot('build/server/main.cjs'),
        bundle: true,
        platform: 'node',
        target: 'node20',
        format: 'cjs',
        logLevel: 'error',
      }),
    ]);
    copyFileSync(inRoot('local/page/index.html'), inRoot('build/page/index.html'));
  },
};
