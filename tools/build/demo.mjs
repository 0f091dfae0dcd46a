// build/demo/workbook.json: the demo class. An Apps Script project of its own, made of the add-on's code, writes it
// inside the local host, so every start of the demo is the same.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';

export const step = {
  name: 'demo',
  inputs: ['src', 'local', 'appsscript.json'],
  outputs: ['build/demo/workbook.json'],
  async run() {
    const script = await demoScript();
    const { createNodeHost } = createRequire(import.meta.url)(inRoot('build/host/node.cjs'));
    const { host, book, dispose } = createNodeHost({
      project: {
        id: 'demo',
        name: 'Demonstracinė klasė',
        // The add-on beside it: its custom functions stand in the demo's cells.
        scripts: [
          { name: 'Code.js', source: readFileSync(inRoot('dist/Code.js'), 'utf8') },
          { name: 'Demo.js', source: script },
        ],
        pages: {},
        manifest: JSON.parse(readFileSync(inRoot('dist/appsscript.json'), 'utf8')),
      },
      workbookName: '2b klasė 2026–2027',
    });
    try {
      const report = await host.execute('makeDemo', [], { answers: [] });
      if (!report.ok) throw new Error(`The demo could not be made: ${report.error}\n${report.stack ?? ''}`);
      await book.flush();
      mkdirSync(inRoot('build/demo'), { recursive: true });
      writeFileSync(inRoot('build/demo/workbook.json'), JSON.stringify(book.save()));
    } finally {
      await dispose();
    }
  },
};

async function demoScript() {
  const { outputFiles } = await build({
    entryPoints: [inRoot('local/demo/main.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Demo',
    footer: { js: 'function makeDemo() { return Demo.makeDemo(); }' },
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}
