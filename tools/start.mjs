// `npm start`: installs and builds what is missing, then serves the local host on this machine.
import { createRequire } from 'node:module';
import { ensureInstalled } from './lib/ensure-installed.mjs';
import { DEMO_SCHOOL_FOLDER, inRoot } from './lib/paths.mjs';
import { startOptions, usage } from './lib/start-options.mjs';

const startedAt = Date.now();
const options = startOptions(process.argv.slice(2), process.env);
if (options.error) fail(options.error);
if (options.help) {
  console.log(usage);
  process.exit(0);
}

ensureInstalled();
await buildAll();

const { start, StartError } = createRequire(import.meta.url)(inRoot('build', 'server', 'main.cjs'));
try {
  await start({
    ...options,
    page: inRoot('build', 'page'),
    demo: inRoot('build', 'demo', 'workbook.json'),
    makeSchool,
    startedAt,
  });
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  fail(error.message);
}

/** Only when somebody opens it: it takes longer than everything else together. */
async function makeSchool() {
  const { build } = await import('./build.mjs');
  await build(['addon', 'host', 'school']);
  return inRoot(DEMO_SCHOOL_FOLDER);
}

async function buildAll() {
  try {
    const { build } = await import('./build.mjs');
    await build();
  } catch (error) {
    fail(`Nepavyko surinkti programos. Įrašyti duomenys nepaliesti.\n${error?.message ?? error}`);
  }
}

function fail(words) {
  console.error(words);
  process.exit(1);
}
