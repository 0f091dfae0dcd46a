// An Apps Script project of its own, made of the add-on's code, makes the demo school inside the local host, into a folder
// that is like one of data: the school's workbook makes those of its classes, then each is prepared and filled in.
//   node tools/build/make-school.mjs FOLDER [--classes 4c] [subject …]     (a smaller one, made sooner; else all of it)
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';

const FILL = '--fill';
const CLASSES = '--classes';
const FUNCTIONS = ['makeSchool', 'prepareDemoClass', 'typeDemoClass', 'fillDemoClass'];
const { createNodeHost, MemoryStore, blankWorkbook } = createRequire(import.meta.url)(
  inRoot('build/host/node.cjs'),
);
const isPart = process.argv[2] === FILL;
const [target, ...words] = process.argv.slice(isPart ? 3 : 2);
const { DEMO_SCHOOL_ID, DEMO_SCHOOL_NAME, DEMO_SCHOOL_CLASSES, DEMO_SCHOOL_MAKER } = await names();
const project = {
  id: DEMO_SCHOOL_MAKER,
  name: 'Demonstracinė gimnazija',
  scripts: [
    // The add-on beside it: its custom functions stand in the demo's cells.
    { name: 'Code.js', source: readFileSync(inRoot('dist/Code.js'), 'utf8') },
    { name: 'Demo.js', source: await demoScript() },
  ],
  pages: {},
  manifest: JSON.parse(readFileSync(inRoot('dist/appsscript.json'), 'utf8')),
};
if (isPart) {
  for (const className of wantedClasses(words)) await fillClass(className, subjectsIn(words));
} else {
  rmSync(target, { recursive: true, force: true });
  await makeSchool();
  await fillAll(wantedClasses(words), subjectsIn(words));
}
process.exit(0);

function wantedClasses([flag, names]) {
  return flag === CLASSES ? names.split(',') : DEMO_SCHOOL_CLASSES.prepared;
}
function subjectsIn(words) {
  return words[0] === CLASSES ? words.slice(2) : words;
}

async function makeSchool() {
  const store = new MemoryStore();
  const saved = await inWorkbook(blankWorkbook(DEMO_SCHOOL_ID, DEMO_SCHOOL_NAME), store, ['makeSchool']);
  const texts = new Map([[`workbooks/${DEMO_SCHOOL_ID}.json`, JSON.stringify(saved)]]);
  for (const folder of ['workbooks', 'drive'])
    for (const path of await store.list(folder))
      texts.set(path, new TextDecoder().decode(await store.read(path)));
  // Drive names new files as it likes; here the class does, so that the demo made anew takes the place of the one before.
  const ids = [...texts].flatMap(([path, text]) => {
    const { id, name } = JSON.parse(text);
    const made = DEMO_SCHOOL_CLASSES.made.find((one) => name.startsWith(`${one} `)) ?? 'documents';
    return path.startsWith('drive/') ? [[id, `${DEMO_SCHOOL_ID}-${made}`]] : [];
  });
  const named = (text) => ids.reduce((all, [id, name]) => all.replaceAll(id, name), text);
  for (const [path, text] of texts) write(named(path), named(text));
}

/** Each takes some seconds of one core: they are shared out among those that there are. */
function fillAll(classes, subjects) {
  const processes = Math.min(classes.length, 2, availableParallelism());
  const parts = Array.from({ length: processes }, (_, part) =>
    classes.filter((_, place) => place % processes === part),
  );
  return Promise.all(
    parts.map(
      (part) =>
        new Promise((resolve) => {
          const words = [fileURLToPath(import.meta.url), FILL, target, CLASSES, part.join(','), ...subjects];
          spawn(process.execPath, words, { stdio: 'inherit' }).on('close', (code) =>
            code === 0 ? resolve() : process.exit(1),
          );
        }),
    ),
  );
}

async function fillClass(className, subjects) {
  const path = `workbooks/${DEMO_SCHOOL_ID}-${className}.json`;
  const workbook = JSON.parse(readFileSync(join(target, path), 'utf8'));
  const [, ...steps] = FUNCTIONS;
  write(path, JSON.stringify(await inWorkbook(workbook, new MemoryStore(), steps, [className, subjects])));
}

/** The workbook as it is when these functions have run in it. */
async function inWorkbook(workbook, store, functions, args = []) {
  const { host, book, dispose } = createNodeHost({ project, workbook, store });
  for (const name of functions) {
    const report = await host.execute(name, args, { answers: [] });
    if (report.ok) continue;
    console.error(
      `The demo school could not be made: ${name} ${args}: ${report.error}\n${report.stack ?? ''}`,
    );
    process.exit(1);
  }
  await book.flush();
  const saved = book.save();
  // Workbooks that it has made are kept then.
  await dispose();
  return saved;
}

function write(path, text) {
  const place = join(target, path);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

async function names() {
  const source = await bundled('names.ts', { format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`);
}

function demoScript() {
  const calls = FUNCTIONS.map((name) => `function ${name}(...words) { return Demo.${name}(...words); }`);
  return bundled('main.ts', {
    format: 'iife',
    globalName: 'Demo',
    footer: { js: calls.join('\n') },
    target: 'es2019',
  });
}

async function bundled(entry, more) {
  const { outputFiles } = await build({
    entryPoints: [inRoot('local/demo/school', entry)],
    bundle: true,
    write: false,
    charset: 'utf8',
    logLevel: 'warning',
    ...more,
  });
  return outputFiles[0].text;
}
