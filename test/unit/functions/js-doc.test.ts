// What Sheets shows while a formula is typed stands in the comment above each function.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../../src/functions');
const source = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const documented = [...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nglobal\.(\w+) = \(([^)]*)\)/g)].map(
  ([, comment = '', name = '', parameters = '']) => ({
    name,
    parameters: parameters.split(', '),
    lines: comment.split('\n').map((line) => line.replace(/^ \* ?/, '')),
  }),
);

/** What a call cannot do without; whatever else may be left out. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  SEMESTER_GRADE: ['marks'],
  ANNUAL_GRADE: ['semester1', 'semester2'],
  WEIGHTED_MEAN: ['values'],
  EXPLAIN_GRADE: ['marks'],
  EXPLAIN_ANNUAL: ['semester1', 'semester2'],
  MARK_NEEDED: ['marks', 'target'],
  GRADE_LEVEL: ['mark'],
  GRADE_NAME: ['mark'],
  POINTS_TO_MARK: ['points'],
  PROGRESS: ['semester1', 'semester2'],
  TEST_PLAN: ['weeklyLessons'],
  DEADLINE: ['date', 'workingDays'],
};

test('every function is looked at', () => {
  expect(documented.map(({ name }) => name).sort()).toEqual(Object.keys(REQUIRED).sort());
});

test.each(documented)('$name: one sentence, a line with an example for each parameter', (entry) => {
  const { name, parameters, lines } = entry;
  const words = lines.filter((line) => line !== '');
  const first = words.findIndex((line) => line.startsWith('@'));
  expect(first).toBe(1);
  expect(words[0]).toMatch(/^[A-ZĄČĘĖĮŠŲŪŽ].*\.$/);
  expect(words[0]?.replace('pvz.', '')).not.toMatch(/\. /);
  const about = words.filter((line) => line.startsWith('@param'));
  expect(about.map((line) => /^@param \{\w+\} (\w+) /.exec(line)?.[1])).toEqual(parameters);
  for (const [index, line] of about.entries()) {
    expect(line).toContain('pvz., ');
    expect(line.includes('; nebūtina')).toBe(!REQUIRED[name]?.includes(parameters[index] ?? ''));
    expect(line).not.toMatch(/[<>"]/); // HTML is lost, and Lithuanian quotes are others
  }
});
