// Every problem that the sheets and the use cases can tell has Lithuanian words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeAppIssue, issueCodes } from '../../../src/text/lt/issues';

const src = join(__dirname, '../../../src');
const sources = [
  'app',
  'workbook',
  'calls',
  'domain/appeal-case.ts',
  'domain/applicant.ts',
  'domain/commission.ts',
  'domain/commission-score.ts',
  'domain/compensation-plan.ts',
  'domain/course-change-case.ts',
  'domain/extra-work-case.ts',
  'domain/plan-case.ts',
  'domain/promotion.ts',
  'domain/support-case.ts',
].flatMap((path) =>
  path.endsWith('.ts')
    ? [join(src, path)]
    : readdirSync(join(src, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(src, path, name)),
);
const codes = new Set(
  sources.flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:code: |failure\(\s*|missing\(\s*|nonEmpty\(|\}, )'([a-z]+(?:[-.][a-z]+)+)'|, '([a-z]+(?:-[a-z]+)+)'\)|'((?:appeal|commission|course|score)\.[a-z-]+)'/g,
      ),
    ].map((match) => match[1] ?? match[2] ?? match[3] ?? ''),
  ),
);

test('no code is without words, no words without a code', () => {
  expect([...codes].sort()).toEqual([...issueCodes].sort());
});

test('a sentence says where and what', () => {
  expect(
    describeAppIssue({
      code: 'cell-not-date',
      at: { sheet: 'Mokiniai', row: 4, column: 28 },
      params: { header: 'Gimimo data', value: 'vakar' },
    }),
  ).toBe(
    'Lapas „Mokiniai“, 4 eilutė, AB stulpelis: langelyje „Gimimo data“ yra „vakar“, o reikia datos, pvz., 2026-09-01.',
  );
  expect(describeAppIssue({ code: 'workbook-busy', params: {} })).toMatch(/^Tuo pat metu.*pakartokite\.$/);
  expect(
    describeAppIssue({ code: 'sheet-missing', at: { sheet: 'Fizika' }, params: { sheet: 'Fizika' } }),
  ).toBe('Lapas „Fizika“: nėra lapo „Fizika“. Gal jis pervadintas ar ištrintas?');
});
