// Runs a function of any Apps Script file or folder in the local host:
//   npm run --silent gas -- dist FUNCTION '[arguments]' --workbook demo
// The answer is one JSON object on the standard output, and nothing else.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { relative, resolve } from 'node:path';
import { inRoot } from './lib/paths.mjs';

const words = process.argv.slice(2);
console.log = console.error; // whatever the steps below say is not the answer

const output = await run().catch((error) => ({ ok: false, result: null, error: error.message }));
process.stdout.write(`${JSON.stringify(output)}\n`, () => process.exit(output.ok ? 0 : 1));

async function run() {
  standWherePersonStands();
  process.env.TZ = 'Europe/Vilnius'; // the time zone of the workbook, whatever the machine's
  const { build } = await import('./build.mjs');
  await build(['host', ...neededSteps()]);
  const { runCommand } = createRequire(import.meta.url)(inRoot('build', 'host', 'node.cjs'));
  return runCommand(words, inRoot('build', 'demo', 'workbook.json'));
}

/** npm runs a script in the folder of its package.json; the files that a person names are where the person is. */
function standWherePersonStands() {
  const { npm_lifecycle_event: script, INIT_CWD: there } = process.env;
  if (script !== 'gas' || !there || !words[0]) return;
  if (existsSync(resolve(there, words[0]))) process.chdir(there);
}

function neededSteps() {
  const isOurs = words[0] && !relative(inRoot('dist'), resolve(words[0])).startsWith('..');
  const demo = words.some(
    (word, index) => word === '--workbook=demo' || (word === 'demo' && words[index - 1] === '--workbook'),
  );
  return demo ? ['addon', 'demo'] : isOurs ? ['addon'] : [];
}
