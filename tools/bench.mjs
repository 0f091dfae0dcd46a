// `npm run bench`: how fast, as ratios measured in this one run, and how many service calls.
import { build } from './build.mjs';

await build(['addon', 'host', 'demo']);
const { measureSemesterGrade } = await import('./bench/semester-grade.mjs');
const { measureInCells } = await import('./bench/in-cells.mjs');

const { pupils, marks, bare, ours, ratio } = await measureSemesterGrade();
console.log(`SEMESTER_GRADE over ${pupils} pupils × ${marks} marks, without a spreadsheet`);
console.log(`  bare loop over doubles     1.00   (${bare.toFixed(0)} µs)`);
console.log(`  SEMESTER_GRADE             ${ratio.toFixed(2)}   (${ours.toFixed(0)} µs; aim: at most 5)`);

const measured = await measureInCells();
const fastest = Math.min(...measured.map(({ milliseconds }) => milliseconds));
console.log(
  '\nThe same grades in the spreadsheet of the local host, from writing the formulas to every result',
);
for (const { name, milliseconds, calls } of measured) {
  const times = (milliseconds / fastest).toFixed(2).padStart(6);
  console.log(`  ${name.padEnd(32)}${times}   (${milliseconds.toFixed(0)} ms; script calls: ${calls})`);
}

const { measureCalls, measurePreparing, printCalls, printPreparing } = await import('./bench/calls.mjs');
const { MOST_SUBJECTS } = await import('./bench/class-actions.mjs');
const { printDocuments, runDocuments } = await import('./bench/documents.mjs');
const LATENCY_MS = 20;
const CLASS = 30;
console.log('');
printCalls(await measureCalls({ sizes: [10, CLASS, 300] }));
console.log('');
printPreparing(
  LATENCY_MS,
  CLASS,
  MOST_SUBJECTS,
  await measurePreparing({ pupils: CLASS, latencyMs: LATENCY_MS }),
);
console.log('');
printDocuments(await runDocuments({ sizes: [CLASS, 300], latencyMs: LATENCY_MS }));
const { measureLoading, printLoading } = await import('./bench/loading.mjs');
console.log('');
printLoading(measureLoading());
const { measureSchools, printSchools } = await import('./bench/school-reading.mjs');
console.log('');
printSchools(measureSchools());
// A calculation that is still going on would keep the process.
process.exit(0);
