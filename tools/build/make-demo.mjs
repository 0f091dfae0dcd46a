// An Apps Script project of its own, made of the add-on's code, writes the demo class inside the local host, so that
// every start of the demo is the same.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';

const { createNodeHost } = createRequire(import.meta.url)(inRoot('build/host/node.cjs'));
const { host, book } = createNodeHost({
  project: {
    id: 'demo',
    name: 'Demonstracinė klasė',
    // The add-on beside it: its custom functions stand in the demo's cells.
    scripts: [
      { name: 'Code.js', source: readFileSync(inRoot('dist/Code.js'), 'utf8') },
      { name: 'Demo.js', source: await demoScript() },
    ],
    pages: pages(),
    manifest: JSON.parse(readFileSync(inRoot('dist/appsscript.json'), 'utf8')),
  },
  workbookName: '2b klasė 2026–2027',
});
const report = await host.execute('makeDemo', [], { answers: [] });
if (!report.ok) {
  console.error(`The demo could not be made: ${report.error}\n${report.stack ?? ''}`);
  process.exit(1);
}
await book.flush();
const target = process.argv[2] ?? inRoot('build/demo/workbook.json');
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, JSON.stringify(book.save()));
process.exit(0);

function pages() {
  const files = readdirSync(inRoot('dist')).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(
    files.map((name) => [name.slice(0, -'.html'.length), readFileSync(inRoot('dist', name), 'utf8')]),
  );
}

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
