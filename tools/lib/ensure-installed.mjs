// Makes `npm start` and `npm test` enough on a fresh clone: installs exactly what package-lock.json says,
// and does it again only when that file has changed. Uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { inRoot, root } from './paths.mjs';

const stampFile = inRoot('node_modules', '.pazanga-installed');

export function ensureInstalled() {
  const wanted = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  if (readStamp() === wanted) return;
  console.log('Diegiamos priklausomybės (npm ci) – pirmą kartą tai trunka iki kelių minučių…');
  const npm = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = npm
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('Nepavyko įdiegti priklausomybių: patikrinkite interneto ryšį ir laisvą vietą diske.');
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
}

function readStamp() {
  try {
    return readFileSync(stampFile, 'utf8');
  } catch {
    return undefined;
  }
}
