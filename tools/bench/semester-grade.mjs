// SEMESTER_GRADE over a class of 1,000 pupils × 40 marks against a bare loop over doubles: the least that any
// implementation must do. Both are timed in turn, in one run; the medians are compared.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { inRoot } from '../lib/paths.mjs';

const PUPILS = 1000;
const MARKS = 40;
const ROUNDS = 400;
const WARM_UP = 200;
const KINDS = ['T', 'ND', 'AR', 'KD'];
const WEIGHTS = [0.5, 0.3, 0.2, 1];

/** The same class every time: marks 1–10, about a third of the cells empty. */
export function makeClass(pupils = PUPILS, marks = MARKS) {
  let seed = 20260901;
  const next = (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const columns = Array.from({ length: marks }, (_, index) => index % KINDS.length);
  return {
    rows: Array.from({ length: pupils }, () => columns.map(() => (next(3) === 0 ? '' : 1 + next(10)))),
    weights: [columns.map((index) => WEIGHTS[index])],
    kinds: [columns.map((index) => KINDS[index])],
  };
}

/** What a person would write who trusts doubles: the weighted mean of each row, rounded. */
export function bareLoop(rows, weights) {
  const grades = [];
  for (const row of rows) {
    let sum = 0;
    let total = 0;
    for (let index = 0; index < weights.length; index += 1) {
      const mark = row[index];
      if (mark === '') continue;
      sum += mark * weights[index];
      total += weights[index];
    }
    grades.push([total === 0 ? '' : Math.floor(sum / total + 0.5)]);
  }
  return grades;
}

/** The custom functions of the built add-on, in a realm that offers no more than Google's. */
export function loadFunctions() {
  const realm = vm.createContext({});
  vm.runInContext(readFileSync(inRoot('dist', 'Code.js'), 'utf8'), realm);
  return realm;
}

/** Medians in microseconds, and how many times the bare loop ours takes. */
export async function measureSemesterGrade() {
  const { SEMESTER_GRADE } = loadFunctions();
  const { rows, weights, kinds } = makeClass();
  const ours = () => SEMESTER_GRADE(rows, weights, kinds);
  const bare = () => bareLoop(rows, weights[0]);
  const times = { ours: [], bare: [] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const bareTime = time(bare);
    const oursTime = time(ours);
    if (round < WARM_UP) continue;
    times.bare.push(bareTime);
    times.ours.push(oursTime);
  }
  const bareMedian = median(times.bare);
  const oursMedian = median(times.ours);
  return { pupils: PUPILS, marks: MARKS, bare: bareMedian, ours: oursMedian, ratio: oursMedian / bareMedian };
}

function time(run) {
  const start = performance.now();
  run();
  return (performance.now() - start) * 1000;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { pupils, marks, bare, ours, ratio } = await measureSemesterGrade();
  console.log(
    `SEMESTER_GRADE, ${pupils} × ${marks}: ${ours.toFixed(0)} µs; bare loop: ${bare.toFixed(0)} µs`,
  );
  console.log(`ratio ${ratio.toFixed(2)} (aim: at most 5)`);
}
