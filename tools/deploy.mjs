// `npm run deploy`: builds dist/ and uploads it with clasp. clasp is fetched when it is wanted: it is large, and
// most people who clone this never upload.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from './build.mjs';
import { inRoot, root } from './lib/paths.mjs';

const CLASP = '@google/clasp@3.4.1';

const { scriptId } = JSON.parse(readFileSync(inRoot('.clasp.json'), 'utf8'));
// https://developers.google.com/apps-script/reference/script/script-app#getscriptid: letters, digits, - and _
if (!/^[\w-]{20,}$/.test(scriptId ?? '')) {
  console.error(
    'Faile .clasp.json neįrašytas scenarijaus ID. Atidarykite savo Apps Script projektą, „Projekto nustatymai“ → ' +
      '„Scenarijaus ID“, ir įrašykite jį vietoj „ĮRAŠYKITE-SAVO-SCRIPT-ID“. Žr. README, „Įdiegimas mokykloje“.',
  );
  process.exit(1);
}

await build(['addon']);
const npm = process.env.npm_execpath;
const args = ['exec', '--yes', `--package=${CLASP}`, '--', 'clasp', 'push', '--force'];
const pushed = npm
  ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
  : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
if (pushed.status !== 0) {
  console.error('Įkelti nepavyko. Pirmą kartą prisijunkite: npx @google/clasp@3.4.1 login');
  process.exit(1);
}
