import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

test('the repository holds a placeholder, not a school’s script', () => {
  const { scriptId, rootDir } = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
  expect(scriptId).toBe('ĮRAŠYKITE-SAVO-SCRIPT-ID');
  expect(rootDir).toBe('dist');
});

test('deploying with the placeholder is refused in words, before anything is built or sent', () => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(root, 'tools/deploy.mjs')], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain('.clasp.json neįrašytas scenarijaus ID');
  expect(stdout).toBe('');
});
