import fc from 'fast-check';
import { decimal } from '../../../src/domain/decimal';
import { markNeeded } from '../../../src/domain/mark-needed';
import { compareRationals, inLowestTerms, rational, toNumber } from '../../../src/domain/rational';
import { HALF_UP, roundMark } from '../../../src/domain/rounding';
import { runningMean } from '../../../src/domain/running-mean';
import type { SchoolDate } from '../../../src/domain/school-date';
import { meanWithBonus } from '../../../src/domain/weighted-mean';
import { readWorkColumns } from '../../../src/domain/work-columns';
import { yearMean } from '../../../src/domain/year-mean';

const day = (text: string) => text as SchoolDate;
const meanOfYear = (...blocks: [cells: unknown[], kinds: string[]][]) => {
  const result = yearMean(blocks.map(([cells, kinds]) => ({ cells, kinds })));
  if (!result.ok) return result.issues[0]?.code;
  return result.value.mean && toNumber(result.value.mean);
};

describe('the mean of all the year’s marks (S3-26)', () => {
  test.each([
    [
      'both semesters, every mark once',
      [
        [8, 7],
        ['T', 'ND'],
      ],
      [[9], ['T']],
      8,
    ],
    [
      'bonus points are no marks, by code or written out',
      [
        [10, 1],
        ['T', 'B'],
      ],
      [
        [10, 2],
        ['T', 'Bonusas'],
      ],
      10,
    ],
    [
      'formative works never count',
      [
        [8, '+'],
        ['T', 'F'],
      ],
      [
        [6, 'puiku'],
        ['T', 'f'],
      ],
      7,
    ],
    [
      'n and empty cells are not 0',
      [
        [8, 'n'],
        ['T', 'T'],
      ],
      [
        ['', 6],
        ['T', 'T'],
      ],
      7,
    ],
    ['a hospital’s mean counts once', [[7.5], ['G']], [[8], ['T']], 7.75],
    [
      'no marks: no mean',
      [
        ['', 'n'],
        ['T', 'T'],
      ],
      [[], []],
      undefined,
    ],
    ['a cell that is no mark', [[11], ['T']], [[8], ['T']], 'mark.not-allowed'],
    ['marks and įsk in one year', [[8], ['T']], [['įsk'], ['T']], 'scale.mixed'],
  ] as const)('%s', (_what, first, second, expected) => {
    const block = ([cells, kinds]: readonly [readonly unknown[], readonly string[]]) =>
      [[...cells], [...kinds]] as [unknown[], string[]];
    expect(meanOfYear(block(first), block(second))).toBe(expected);
  });

  test('never leaves the scale, whatever bonus was given', () => {
    const work = fc.tuple(fc.integer({ min: 1, max: 10 }), fc.constantFrom('T', 'ND', 'KD', 'B'));
    fc.assert(
      fc.property(fc.array(work), fc.array(work), (first, second) => {
        const mean = meanOfYear(
          ...([first, second].map((works) => [
            works.map(([mark]) => mark),
            works.map(([, kind]) => kind),
          ]) as [unknown[], string[]][]),
        );
        const hasMarks = [...first, ...second].some(([, kind]) => kind !== 'B');
        return hasMarks ? Number(mean) >= 1 && Number(mean) <= 10 : mean === undefined;
      }),
    );
  });
});

describe('the running mean', () => {
  const dates = [day('2026-09-14'), day('2026-11-13'), day('2026-11-14'), undefined];
  const run = (cells: unknown[], kinds: string[], weights: unknown[] | undefined, until = '2026-11-13') => {
    const columns = readWorkColumns(cells.length, weights, kinds);
    if (!columns.ok) throw new Error('columns');
    const result = runningMean(cells, dates, columns.value, day(until));
    if (!result.ok) return result.issues[0]?.code;
    const { mean, passes, undated } = result.value;
    return { mean: mean && toNumber(mean), passes: passes && Number(passes.passed.units), undated };
  };
  const TESTS = ['T', 'T', 'T', 'T'];

  test.each([
    ['the day itself counts, the next does not', [8, 6, 2, ''], TESTS, undefined, { mean: 7, undated: 0 }],
    ['weights', [8, 6, 2, ''], TESTS, [3, 1, 5, 1], { mean: 7.5, undated: 0 }],
    [
      'works without a date are counted apart',
      [8, '', '', '9 10'],
      TESTS,
      undefined,
      { mean: 8, undated: 2 },
    ],
    ['a bonus is added', [8, 0.5, '', ''], ['T', 'B', 'T', 'T'], undefined, { mean: 8.5, undated: 0 }],
    ['nothing yet', ['', 'n', 9, ''], TESTS, undefined, { mean: undefined, undated: 0 }],
    ['įskaitos', ['įsk', 'neįsk', 'įsk', ''], TESTS, undefined, { passes: 1, undated: 0 }],
    ['a wrong cell', [12, '', '', ''], TESTS, undefined, 'mark.not-allowed'],
  ] as const)('%s', (_what, cells, kinds, weights, expected) => {
    const found = run([...cells], [...kinds], weights && [...weights]);
    if (typeof expected === 'string') expect(found).toBe(expected);
    else expect(found).toMatchObject(expected);
  });

  test('a column of a later day says whether the semester has weights', () => {
    expect(run([8, 6, 2, ''], TESTS, [3, '', 1, ''])).toBe('weight.missing');
  });
});

describe('the next mark (S3-24, 21.6)', () => {
  const mark = fc.record({
    value: fc.integer({ min: 1, max: 10 }).map((value) => decimal(value)),
    weight: fc.integer({ min: 1, max: 5 }).map((weight) => decimal(weight)),
  });
  test('is the lowest that reaches the target, with the bonus that the pupil has', () => {
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 6 }),
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 5 }),
        fc.array(
          fc.integer({ min: 0, max: 20 }).map((tenths) => decimal(tenths, 1)),
          { maxLength: 2 },
        ),
        (numbers, target, weight, bonuses) => {
          const needed = markNeeded(numbers, target, decimal(weight), HALF_UP, bonuses);
          const gives = (next: number): number => {
            const mean = meanWithBonus({
              numbers: [...numbers, { value: decimal(next), weight: decimal(weight) }],
              bonuses,
            });
            return mean ? roundMark(mean, HALF_UP) : 0;
          };
          if (needed === 'reached') return gives(1) >= target;
          if (needed === 'out-of-reach') return gives(10) < target;
          return gives(needed) >= target && gives(needed - 1) < target;
        },
      ),
    );
  });
  test('half a point of bonus makes the difference', () => {
    const numbers = [{ value: decimal(7), weight: decimal(1) }];
    expect(markNeeded(numbers, 8, decimal(1), HALF_UP)).toBe(8);
    expect(markNeeded(numbers, 8, decimal(1), HALF_UP, [decimal(5, 1)])).toBe(7);
  });
});

test('a fraction in its lowest terms is the same fraction', () => {
  expect(inLowestTerms(rational(62, 8))).toEqual(rational(31, 4));
  expect(inLowestTerms(rational(0, 5))).toEqual(rational(0, 1));
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1 }), (top, bottom) => {
      const reduced = inLowestTerms(rational(top, bottom));
      return compareRationals(reduced, rational(top, bottom)) === 0 && reduced.denominator <= BigInt(bottom);
    }),
  );
});
