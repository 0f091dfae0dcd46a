import fc from 'fast-check';
import { answerOrError, call, column } from './support';

const mark = fc.integer({ min: 1, max: 10 });
const weight = fc
  .integer({ min: 1, max: 1000 })
  .chain((units) => fc.constantFrom(units, units / 10, units / 100));
const noMark = fc.constantFrom('', 'n', 'nd', '-', 'atl');
const markCell = fc.oneof(
  { weight: 6, arbitrary: mark },
  { weight: 3, arbitrary: noMark },
  { weight: 1, arbitrary: mark.map(String) },
  { weight: 1, arbitrary: fc.tuple(mark, mark).map(([a, b]) => `${a} ${b}`) },
);
const kind = fc.constantFrom('T', 'KD', 'ND', 'AR', 'F', '');
const status = fc.constantFrom('', 'pateisinta', 'nepateisinta', 'atleista');
const ALLOWED = new Set<unknown>([
  1,
  2,
  3,
  4,
  5,
  6,
  7,
  8,
  9,
  10,
  'įsk',
  'neįsk',
  'atleista',
  'nėra testo',
  '',
]);

/** A class with weights and kinds: rows of the same width. */
const group = fc.integer({ min: 1, max: 8 }).chain((width) => {
  const row = <T>(cell: fc.Arbitrary<T>) => fc.array(cell, { minLength: width, maxLength: width });
  return fc.record({
    rows: fc.array(row(markCell), { minLength: 1, maxLength: 5 }),
    weights: row(weight),
    kinds: row(kind),
  });
});

/** Digits and decimals of a number as typed, by hand: the oracle shares no code with what it checks. */
function scaled(value: number, decimals: number): bigint {
  const [whole = '0', fraction = ''] = value.toFixed(decimals).split('.');
  return BigInt(whole + fraction);
}

function exactGrade(marks: readonly number[], weights: readonly number[], limitPercent: bigint): bigint {
  const units = weights.map((value) => scaled(value, 2));
  const sum = marks.reduce((total, value, index) => total + BigInt(value) * (units[index] ?? 0n), 0n);
  const total = units.reduce((a, b) => a + b, 0n);
  const whole = sum / total;
  const rest = sum - whole * total;
  return rest > 0n && rest * 100n >= limitPercent * total ? whole + 1n : whole;
}

const weighted = fc.array(fc.tuple(mark, weight), { minLength: 1, maxLength: 12 });

test('grades are exact: as an independent calculation with whole numbers', () => {
  fc.assert(
    fc.property(weighted, fc.integer({ min: 0, max: 100 }), (pairs, limit) => {
      const marks = pairs.map(([value]) => value);
      const weights = pairs.map(([, value]) => value);
      const grade = call('SEMESTER_GRADE', [marks], [weights], '', '', limit / 100);
      expect(grade).toBe(Number(exactGrade(marks, weights, BigInt(limit))));
    }),
    { numRuns: 2000 },
  );
});

test('the fast way and the general way agree', () => {
  fc.assert(
    fc.property(
      group,
      fc.constantFrom(0, 0.4, 0.5, 1),
      fc.boolean(),
      ({ rows, weights, kinds }, limit, strict) => {
        // Marks typed as text never go the fast way.
        const asText = rows.map((row) => row.map(String));
        const rest = [[weights], [kinds], '', limit, strict];
        expect(answerOrError('SEMESTER_GRADE', asText, ...rest)).toEqual(
          answerOrError('SEMESTER_GRADE', rows, ...rest),
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('weights too large for doubles are exact as well', () => {
  fc.assert(
    fc.property(weighted, (pairs) => {
      const marks = pairs.map(([value]) => value);
      const weights = pairs.map(([, value]) => value);
      const huge = weights.map((value) => `${scaled(value, 2)}0000000000000000000000`);
      expect(call('SEMESTER_GRADE', [marks], [huge])).toBe(call('SEMESTER_GRADE', [marks], [weights]));
    }),
  );
});

test('a mean lies between the lowest and the highest mark', () => {
  fc.assert(
    fc.property(weighted, (pairs) => {
      const marks = pairs.map(([value]) => value);
      const weights = [pairs.map(([, value]) => value)];
      for (const mean of [
        call('WEIGHTED_MEAN', [marks], weights),
        call('SEMESTER_GRADE', [marks], weights),
      ]) {
        expect(mean).toBeGreaterThanOrEqual(Math.min(...marks));
        expect(mean).toBeLessThanOrEqual(Math.max(...marks));
      }
    }),
  );
});

test('neither the order of the works nor the unit of the weights matters', () => {
  fc.assert(
    fc.property(group, status, fc.constantFrom(2, 3, 10, 100), ({ rows, weights, kinds }, state, factor) => {
      const statuses = column(...rows.map(() => state));
      const grades = answerOrError('SEMESTER_GRADE', rows, [weights], [kinds], statuses);
      const turned = <T>(row: readonly T[]) => [...row].reverse();
      expect(
        answerOrError('SEMESTER_GRADE', rows.map(turned), [turned(weights)], [turned(kinds)], statuses),
      ).toEqual(grades);
      const scaledUp = weights.map((value) => String(scaled(value, 2) * BigInt(factor)));
      expect(answerOrError('SEMESTER_GRADE', rows, [scaledUp], [kinds], statuses)).toEqual(grades);
    }),
  );
});

test('a class and each of its rows agree, results are of the allowed ones, and the arguments stay as they were', () => {
  fc.assert(
    fc.property(group, status, ({ rows, weights, kinds }, state) => {
      const statuses = column(...rows.map(() => state));
      const before = JSON.stringify([rows, weights, kinds, statuses]);
      for (const name of ['SEMESTER_GRADE', 'EXPLAIN_GRADE']) {
        const together = answerOrError(name, rows, [weights], [kinds], statuses);
        const each = rows.map((row) => answerOrError(name, [row], [weights], [kinds], state));
        expect(together).toEqual(rows.length === 1 ? each[0] : column(...each));
        if (name === 'SEMESTER_GRADE') expect(each.filter((result) => !ALLOWED.has(result))).toEqual([]);
      }
      expect(JSON.stringify([rows, weights, kinds, statuses])).toBe(before);
    }),
  );
});

test('nothing comes of nothing', () => {
  fc.assert(
    fc.property(fc.array(noMark, { minLength: 1, maxLength: 10 }), (row) => {
      for (const name of ['SEMESTER_GRADE', 'WEIGHTED_MEAN', 'EXPLAIN_GRADE'])
        expect(call(name, [row])).toBe('');
      expect(call('MARK_NEEDED', [row], '', 8)).toBe('');
    }),
  );
  for (const name of [
    'ANNUAL_GRADE',
    'EXPLAIN_ANNUAL',
    'GRADE_LEVEL',
    'GRADE_NAME',
    'PROGRESS',
    'TEST_PLAN',
  ]) {
    expect(call(name, '', '')).toBe('');
    expect(call(name)).toBe('');
  }
});

test('the explanation ends in the grade', () => {
  fc.assert(
    fc.property(group, status, ({ rows, weights, kinds }, state) => {
      for (const row of rows) {
        const grade = call('SEMESTER_GRADE', [row], [weights], [kinds], state);
        const line = call('EXPLAIN_GRADE', [row], [weights], [kinds], state);
        if (grade === '') expect(line).toBe('');
        else expect(line).toMatch(new RegExp(`→ ${grade} \\(`));
      }
    }),
  );
});

test('any cells at all: a result of the allowed ones or a Lithuanian error, never another exception', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.anything(), { minLength: 3, maxLength: 3 }), { minLength: 2 }),
      (rows) => {
        const results = call('SEMESTER_GRADE', rows) as unknown[][];
        for (const [result] of results) {
          expect(ALLOWED.has(result) || String(result).startsWith('KLAIDA: ')).toBe(true);
        }
      },
    ),
  );
});
