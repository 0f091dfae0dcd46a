// How many trips to Google's servers each action takes, for classes of different size; `--json` for the test that holds
// the limits. `node tools/bench/calls.mjs [--pupils 10,30] [--subjects 14] [--latency 20] [--json]`
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { MOST_SUBJECTS, runYear } from './class-actions.mjs';

/** In the order in which they are printed: what is measured, how it is called, what the issue allows. */
const ROWS = [
  { name: 'prepare', title: 'preparing the class', most: 300 },
  { name: 'prepare again', title: '  again, nothing missing' },
  { name: 'sidebar', title: 'opening the sidebar', most: 8 },
  { name: 'class state', title: '  behind it: what is filled in and due' },
  { name: 'class means', title: '  the means, filled in in MIP' },
  { name: 'class means again', title: '  again, nothing differs' },
  { name: 'selected row', title: '  following the selected row', most: 5 },
  { name: 'choosing a pupil', title: '  choosing a pupil', most: 3 },
  { name: 'saving an entry', title: '  saving an entry', most: 9 },
  { name: 'saving a new entry', title: '  saving a new entry', most: 10 },
  { name: 'answers seen', title: 'pupils’ answers: what they would change' },
  { name: 'answers brought', title: '  brought over, one for each pupil' },
  { name: 'answers again', title: '  looked at again, nothing new' },
  { name: 'documents', title: 'progress documents: what to choose from' },
  { name: 'document seen', title: '  the MIP form of the class, previewed' },
  { name: 'document made', title: '  and made' },
  { name: 'document again', title: '  asked for again' },
  { name: 'explanation', title: 'explanation of a grade' },
  { name: 'import pupils', title: 'import of pupils: all of them new' },
  { name: 'import marks', title: 'import of marks: three works of the class' },
  { name: 'weights', title: 'announced weights: what differs' },
  { name: 'timetable check', title: 'timetable check, a year', most: 6 },
  { name: 'close one', title: 'closing one subject' },
  { name: 'close others', title: 'closing all others at once' },
  { name: 'plans seen', title: 'compensation plans: the dialog' },
  { name: 'plans registered', title: '  a plan for each negative grade, registered' },
  { name: 'undo', title: 'undoing the import of pupils' },
  { name: 'undo plans', title: 'undoing the plans' },
  { name: 'undo closing', title: 'undoing the closing of all others' },
];

/** For each size the actions by name, with what closing costs for each further sheet. */
export async function measureCalls({ sizes, subjects = MOST_SUBJECTS }) {
  const measured = [];
  for (const pupils of sizes) {
    const actions = Object.fromEntries(
      (await runYear({ pupils, subjects })).map(({ name, ...rest }) => [name, rest]),
    );
    const [one, others] = [actions['close one'], actions['close others']];
    const sheets = subjects - 1;
    const perSheet =
      one?.calls && others?.calls && sheets > 1 ? (others.calls - one.calls) / (sheets - 1) : undefined;
    measured.push({ pupils, subjects, actions, perSheet });
  }
  return measured;
}

export function printCalls(measured) {
  const [{ subjects }] = measured;
  const sizes = measured.map(({ pupils }) => `${pupils} pupils`.padStart(12)).join('');
  console.log(`Service calls, class of ${subjects} subjects`.padEnd(46) + sizes);
  for (const { name, title, most } of ROWS) {
    const found = measured.map(({ actions }) => actions[name]);
    if (found.every((action) => action === undefined)) continue;
    const counts = found.map((action) => String(action?.calls ?? '–').padStart(12)).join('');
    console.log(`  ${title.padEnd(44)}${counts}${growth(found)}${most ? `  (at most ${most})` : ''}`);
    for (const { problem } of found.filter((action) => action?.problem))
      console.log(`      ${problem.slice(0, 200)}`);
    if (name === 'prepare') printMade(found);
    if (name === 'close others') {
      const counts = measured
        .map(({ perSheet }) => (perSheet ?? Number.NaN).toFixed(1).padStart(12))
        .join('');
      console.log(`  ${'  for each further sheet'.padEnd(44)}${counts}  (at most 4)`);
    }
  }
}

function printMade(found) {
  const line = (title, key) => {
    const counts = found.map((action) => String(action?.[key] ?? '–').padStart(12)).join('');
    console.log(`  ${title.padEnd(44)}${counts}`);
  };
  line('  sheets in the workbook', 'sheets');
  line('  protections in the workbook', 'protections');
  line('  of the calls: builders of rules', 'builders');
  line('  pieces, each moves the progress bar', 'pieces');
}

const growth = (found) => {
  const counts = found.flatMap((action) => action?.calls ?? []);
  return counts.length > 1 && new Set(counts).size > 1
    ? `  ${Math.max(...counts) > counts[0] ? 'grows' : 'differs'}`
    : '';
};

/** Preparing as a person sees it: seconds in all, and how long the progress bar stands still at most. */
export async function measurePreparing({ pupils, subjects = MOST_SUBJECTS, latencyMs }) {
  const [prepared] = await runYear({ pupils, subjects, latencyMs, only: () => false });
  return prepared;
}
export function printPreparing(
  latencyMs,
  pupils,
  subjects,
  { calls, pieces, seconds, longestPiece, problem },
) {
  console.log(
    problem ??
      `Preparing ${pupils} pupils and ${subjects} subjects, each call ${latencyMs} ms longer: ${seconds.toFixed(1)} s, ` +
        `${calls} calls in ${pieces} pieces; the progress bar stands still for ${longestPiece.toFixed(1)} s at most`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      pupils: { type: 'string', default: '10,30,300' },
      subjects: { type: 'string', default: String(MOST_SUBJECTS) },
      latency: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const sizes = values.pupils.split(',').map(Number);
  const subjects = Number(values.subjects);
  if (values.latency !== undefined) {
    const latencyMs = Number(values.latency);
    for (const pupils of sizes) {
      const prepared = await measurePreparing({ pupils, subjects, latencyMs });
      if (values.json) console.log(JSON.stringify(prepared));
      else printPreparing(latencyMs, pupils, subjects, prepared);
    }
  } else {
    const measured = await measureCalls({ sizes, subjects });
    if (values.json) console.log(JSON.stringify(measured));
    else printCalls(measured);
  }
  // A calculation that is still going on would keep the process.
  process.exit(0);
}
