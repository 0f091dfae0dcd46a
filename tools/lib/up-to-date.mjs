// A build step is run again only when one of its inputs has changed: each keeps a stamp with the hash of them.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';

/**
 * @param {{name: string, inputs: string[], outputs: string[], run: () => Promise<void>}} step
 *   inputs and outputs are files or folders, relative to the repository
 * @param {{force?: boolean}} options
 * @returns {Promise<boolean>} whether the step was run
 */
export async function bringUpToDate({ name, inputs, outputs, run }, { force = false } = {}) {
  const stampFile = inRoot('build', '.stamps', name);
  const stamp = hashOf(['package-lock.json', 'tools/build', ...inputs]);
  const made = outputs.every((path) => existsSync(inRoot(path)));
  if (!force && made && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return false;
  await run();
  mkdirSync(inRoot('build', '.stamps'), { recursive: true });
  writeFileSync(stampFile, stamp);
  return true;
}

function hashOf(paths) {
  const hash = createHash('sha256');
  const add = (path) => {
    const full = inRoot(path);
    if (!existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const entry of readdirSync(full).sort()) add(join(path, entry));
    } else hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}
