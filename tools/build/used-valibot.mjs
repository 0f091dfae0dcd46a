// Webpack leaves out what nothing uses only when it minifies, which dist/ must not be, and the whole script is read
// anew for every cell. So valibot, of which the add-on uses a tenth, is cut down to that before webpack sees it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as valibot from 'valibot';
import { inRoot } from '../lib/paths.mjs';

/** Writes a module with the functions of valibot that the sources name (`v.object`, …); answers its path. */
export async function cutDownValibot() {
  const outfile = inRoot('build', 'addon', 'valibot.js');
  const names = [...usedNames()].filter((name) => name in valibot).sort();
  await build({
    stdin: { contents: `export { ${names.join(', ')} } from 'valibot';`, resolveDir: inRoot() },
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2019',
    logLevel: 'warning',
  });
  return outfile;
}

/** A name that is missed here fails the build: webpack reports an export that is not there. */
function usedNames() {
  const files = readdirSync(inRoot('src'), { recursive: true }).filter((path) => path.endsWith('.ts'));
  const sources = files.map((path) => readFileSync(join(inRoot('src'), path), 'utf8'));
  const users = sources.filter((source) => /from 'valibot'/.test(source));
  return new Set(users.flatMap((source) => [...source.matchAll(/\bv\.(\w+)/g)].map(([, name]) => name)));
}
