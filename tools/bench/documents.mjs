// Compensation plans of a whole class, from the negative grades to the documents, as their dialog makes them: trips to
// Google's servers for each document, how long the progress bar stands still, and our own computing of the .docx.
// `node tools/bench/documents.mjs [--documents 30,300] [--latency 20]`
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { inRoot } from '../lib/paths.mjs';
import { closeSubjects, Year } from './class-actions.mjs';

/** As the dialog asks: a small piece first, then twice as many as the last one made. */
const FIRST_PIECE = 3;
const MOST_IN_PIECE = 25;

/** Every pupil of the class has a negative grade in the one subject, closed. */
export async function measureDocuments({ documents, latencyMs }) {
  const year = new Year({ pupils: documents, subjects: 1, latencyMs: 0 });
  try {
    await year.prepare();
    await year.typeMarks(documents);
    await closeSubjects(year, year.subjects);
    year.slowDown(latencyMs);
    const registering = await registerPlans(year, documents);
    const making = await makeAll(year, registering.keys);
    const again = await makeAll(year, registering.keys, { isNew: false });
    return { documents, latencyMs, registering, making, again };
  } finally {
    await year.close();
  }
}

async function registerPlans(year, documents) {
  const { negatives } = await year.ask('plansView', null);
  const plans = negatives.map(({ key, pupil, subject, grade }) => ({ key, pupil, subject, grade }));
  year.begin();
  const { registered } = await year.ask('plansRegister', { plans });
  if (registered.length !== documents) throw new Error(`${registered.length} plans of ${documents}`);
  return { ...year.measured(), keys: registered };
}

async function makeAll(year, keys, { isNew } = { isNew: true }) {
  const pieces = [];
  let left = keys;
  let size = FIRST_PIECE;
  while (left.length > 0) {
    year.begin();
    const input = { form: 'F1', keys: left.slice(0, size) };
    const { documents, stopped } = await year.ask('caseDocumentsPiece', input);
    const wrong = documents.find((one) => !one.isMade || one.isNew !== isNew);
    if (stopped || wrong || documents.length === 0)
      throw new Error(JSON.stringify(stopped ?? wrong ?? 'nothing made'));
    const { calls, seconds } = year.measured();
    pieces.push({ calls, seconds, documents: documents.length });
    const tried = new Set(documents.map(({ key }) => key));
    left = left.filter((key) => !tried.has(key));
    size = Math.min(documents.length * 2, MOST_IN_PIECE);
  }
  return pieces;
}

/** Milliseconds of our own computing: the blocks of so many plans and the bytes of their files, without any service. */
export async function measureWriting(documents) {
  const sources = [
    'src/documents/compensation-plan',
    'src/documents/docx/render-docx',
    'src/documents/docx/pack-docx',
    'test/unit/documents/plans',
  ];
  const contents = sources.map((path) => `export * from './${path}';`).join('\n');
  const bundle = await build({
    stdin: { contents, resolveDir: inRoot(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = await import(
    `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].contents).toString('base64')}`
  );
  const plans = code.manyPlans(documents);
  const start = performance.now();
  for (const plan of plans) code.packDocx(code.renderDocx(code.planDocument([plan], code.PLAN_OPTIONS)));
  return performance.now() - start;
}

export function printDocuments(measured) {
  const line = (title, value, unit = '') => {
    const values = measured.map((each) => `${value(each)}${unit}`.padStart(14)).join('');
    console.log(`  ${title.padEnd(58)}${values}`);
  };
  const sizes = measured.map(({ documents }) => `${documents} plans`.padStart(14)).join('');
  const [{ latencyMs }] = measured;
  console.log(`Plans of a class and their documents, each call ${latencyMs} ms longer`.padEnd(60) + sizes);
  line('registering all, service calls', ({ registering }) => registering.calls);
  line('making a document of each, service calls', ({ making }) => sum(making, 'calls'));
  line('  on average for a document', ({ making, documents }) =>
    (sum(making, 'calls') / documents).toFixed(1),
  );
  line('  for each document more (at most 3)', ({ making }) => slope(making).toFixed(2));
  line('  for each piece', ({ making }) => constant(making).toFixed(1));
  line('  pieces, each moves the progress bar', ({ making }) => making.length);
  line('  the bar stands still at most (2 s)', ({ making }) => longest(making).toFixed(1), ' s');
  line('  in all', ({ making }) => sum(making, 'seconds').toFixed(1), ' s');
  line('asked for again, service calls', ({ again }) => sum(again, 'calls'));
  line('our own computing of the files (300: at most 1000)', ({ writing }) => Math.round(writing), ' ms');
}

const sum = (pieces, of) => pieces.reduce((total, piece) => total + piece[of], 0);
const longest = (pieces) => Math.max(...pieces.map(({ seconds }) => seconds));

/** By how much a piece's calls grow with each document in it (least squares); the first piece also makes the folder. */
function slope(pieces) {
  const [, ...rest] = pieces;
  const mean = sum(rest, 'documents') / rest.length;
  const spread = rest.reduce((total, { documents }) => total + (documents - mean) ** 2, 0);
  const product = rest.reduce((total, { documents, calls }) => total + (documents - mean) * calls, 0);
  return product / spread;
}
function constant(pieces) {
  const [, ...rest] = pieces;
  return (sum(rest, 'calls') - slope(pieces) * sum(rest, 'documents')) / rest.length;
}

export async function runDocuments({ sizes, latencyMs }) {
  const measured = [];
  for (const documents of sizes)
    measured.push({
      ...(await measureDocuments({ documents, latencyMs })),
      writing: await measureWriting(documents),
    });
  return measured;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      documents: { type: 'string', default: '30,300' },
      latency: { type: 'string', default: '20' },
    },
  });
  const sizes = values.documents.split(',').map(Number);
  printDocuments(await runDocuments({ sizes, latencyMs: Number(values.latency) }));
  process.exit(0);
}
