// dist/Code.js: one script, not minified (minifying renames the parameters that Sheets shows to people), with a
// top-level `function NAME(params)` and its JSDoc for every `global.NAME = …` of the sources: those are what Google
// looks for. Loaded, the script puts the real functions in their place.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transformSync } from 'esbuild';
import { generate } from 'gas-entry-generator';
import { inRoot } from '../lib/paths.mjs';

const inGoogle = {
  target: 'es2019',
  charset: 'utf8',
  // A comment that holds `@preserve` stays where it stands: the JSDoc of the custom functions.
  legalComments: 'inline',
  logLevel: 'silent',
};

export async function buildServerBundle(outputFolder) {
  const { outputFiles, warnings, metafile } = await build({
    ...inGoogle,
    absWorkingDir: inRoot(),
    entryPoints: ['src/main.ts'],
    bundle: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  const stubs = Object.keys(metafile.inputs).map(stubsOf).filter(Boolean);
  // A function in parentheses is compiled at once; an arrow would be read twice, at every execution.
  const script = [
    '(function () {',
    "'use strict';",
    'const global = globalThis;',
    outputFiles[0].text,
    '})();',
  ];
  writeFileSync(join(outputFolder, 'Code.js'), [...stubs, ...script, ''].join('\n'));
}

/** From each file by itself: joined, parameters are renamed where their name is taken elsewhere. */
function stubsOf(path) {
  const source = readFileSync(inRoot(path), 'utf8');
  if (!/^global\./m.test(source)) return '';
  const { code } = transformSync(source, { ...inGoogle, loader: 'ts' });
  return generate(code, { comment: true }).entryPointFunctions;
}
