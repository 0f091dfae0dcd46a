// The same 1,000 grades in a spreadsheet, three ways: by built-in formulas pupil by pupil, by SEMESTER_GRADE pupil by
// pupil, and by one SEMESTER_GRADE for the whole class. At Google every formula with a custom function is a trip to
// a server; here it is a call of the script's realm, and they are counted.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { performance } from 'node:perf_hooks';
import { inRoot } from '../lib/paths.mjs';
import { makeClass } from './semester-grade.mjs';

const FIRST_ROW = 2; // below the weights and the kinds; from 0
const WAYS = [
  { name: 'built-in formulas, per pupil', formulas: builtInFormulas },
  { name: 'SEMESTER_GRADE, per pupil', formulas: perPupil },
  { name: 'SEMESTER_GRADE, once per class', formulas: oncePerClass },
];

/** Milliseconds from writing the formulas to all results, and how often the script was called. */
export async function measureInCells() {
  const { createNodeHost } = createRequire(import.meta.url)(inRoot('build', 'host', 'node.cjs'));
  const project = {
    id: 'bench',
    name: 'bench',
    scripts: [{ name: 'Code.js', source: readFileSync(inRoot('dist', 'Code.js'), 'utf8') }],
    pages: {},
    manifest: JSON.parse(readFileSync(inRoot('dist', 'appsscript.json'), 'utf8')),
  };
  const measured = [];
  for (const { name, formulas } of WAYS)
    measured.push({ name, ...(await measure(createNodeHost, project, formulas)) });
  const [expected] = measured;
  for (const { name, grades } of measured) {
    if (JSON.stringify(grades) !== JSON.stringify(expected.grades)) throw new Error(`${name}: other grades`);
  }
  return measured;
}

async function measure(createNodeHost, project, formulas) {
  const { rows, weights, kinds } = makeClass();
  const [pupils, marks] = [rows.length, rows[0].length];
  const { host, book, dispose } = createNodeHost({ project });
  const sheet = book.insertSheet('Klasė', 0);
  const missing = FIRST_ROW + pupils - sheet.rowCount;
  if (missing > 0) sheet.insertRows(sheet.rowCount, missing);
  if (marks + 1 > sheet.columnCount) sheet.insertColumns(sheet.columnCount, marks + 1 - sheet.columnCount);
  sheet.write({ row: 0, column: 0, rows: FIRST_ROW + pupils, columns: marks }, [
    ...weights,
    ...kinds,
    ...rows,
  ]);
  await book.flush();

  const results = { row: FIRST_ROW, column: marks, rows: pupils, columns: 1 };
  const cells = formulas(columnName(marks - 1), pupils);
  const start = performance.now();
  sheet.write({ ...results, rows: cells.length }, cells);
  await book.flush();
  const milliseconds = performance.now() - start;
  const grades = sheet.values(results).flat();
  const calls = host.customFunctionCalls;
  await dispose();
  return { milliseconds, calls, grades };
}

function builtInFormulas(last, pupils) {
  return perRow(pupils, (row) => {
    const marks = `A${row}:${last}${row}`;
    const weights = `$A$1:$${last}$1`;
    const total = `SUMIF(${marks},">0",${weights})`;
    return `=IF(${total}=0,"",ROUND(SUMPRODUCT(${marks},${weights})/${total},0))`;
  });
}

function perPupil(last, pupils) {
  return perRow(pupils, (row) => `=SEMESTER_GRADE(A${row}:${last}${row};$A$1:$${last}$1)`);
}

function oncePerClass(last, pupils) {
  return [[{ formula: `=SEMESTER_GRADE(A${FIRST_ROW + 1}:${last}${FIRST_ROW + pupils};A1:${last}1)` }]];
}

const perRow = (pupils, formula) =>
  Array.from({ length: pupils }, (_, index) => [{ formula: formula(FIRST_ROW + index + 1) }]);

function columnName(index) {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
