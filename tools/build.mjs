// Builds what is asked for, each step only if its inputs have changed:
//   node tools/build.mjs [addon] [host] [page] [demo] [--force]     (no name: everything)
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { bringUpToDate } from './lib/up-to-date.mjs';

const STEPS = ['addon', 'host', 'page', 'demo'];

export async function build(names = STEPS, options = {}) {
  ensureInstalled();
  const wanted = STEPS.filter((name) => names.includes(name));
  const load = async (name) => (await import(`./build/${name}.mjs`)).step;
  const independent = wanted.filter((name) => name !== 'demo');
  await Promise.all(independent.map(async (name) => bringUpToDate(await load(name), options)));
  if (wanted.includes('demo')) await bringUpToDate(await load('demo'), options); // runs the built add-on in the built host
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const words = process.argv.slice(2);
  const names = words.filter((word) => !word.startsWith('--'));
  await build(names.length ? names : STEPS, { force: words.includes('--force') });
}
