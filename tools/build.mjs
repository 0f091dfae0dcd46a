// Builds what is asked for, each step only if its inputs have changed:
//   node tools/build.mjs [addon] [host] [page] [demo] [school] [--force]     (no name: everything but the school)
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { bringUpToDate } from './lib/up-to-date.mjs';

const STEPS = ['addon', 'host', 'page', 'demo'];
// These run the built add-on in the built host.
const MADE_BY_THE_OTHERS = ['demo', 'school'];

export async function build(names = STEPS, options = {}) {
  ensureInstalled();
  const wanted = new Set([...STEPS, ...MADE_BY_THE_OTHERS].filter((name) => names.includes(name)));
  const load = async (name) => (await import(`./build/${name}.mjs`)).step;
  const independent = [...wanted].filter((name) => !MADE_BY_THE_OTHERS.includes(name));
  await Promise.all(independent.map(async (name) => bringUpToDate(await load(name), options)));
  for (const name of MADE_BY_THE_OTHERS) if (wanted.has(name)) await bringUpToDate(await load(name), options);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  await build(names.length ? names : STEPS, { force: words.includes('--force') });
}
