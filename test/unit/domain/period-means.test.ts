import fc from 'fast-check';
import { decimal } from '../../../src/domain/decimal';
import { medianOf } from '../../../src/domain/median';
import { inHundredths, meanInHundredths, meanOfMarks } from '../../../src/domain/mip-mean';
import { marksByMonth } from '../../../src/domain/period-marks';
import { compareRationals, rational } from '../../../src/domain/rational';
import type { SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;

describe('the median', () => {
  test.each<[string, readonly number[], number | undefined]>([
    ['of nothing', [], undefined],
    ['of one', [700], 700],
    ['of an odd number, in any order', [900, 400, 700], 700],
    ['of an even number is the mean of the two in the middle', [400, 900, 800, 700], 750],
    ['half a hundredth goes up', [733, 734], 734],
  ])('%s', (_, values, expected) => {
    const median = medianOf(values.map((value) => rational(value, 100)));
    expect(median && inHundredths(median)).toBe(expected);
  });
  test('is exact: means are not rounded first', () => {
    const means = [rational(73349, 10000), rational(73350, 10000)];
    // 7,33495 is 7,33; of the hundredths 7,33 and 7,34 it would be 7,34.
    expect(inHundredths(medianOf(means) as never)).toBe(733);
  });
  test('as many values are at most as great as it, as are at least', () => {
    const value = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (pairs) => {
        const values = pairs.map(([top, bottom]) => rational(top, bottom));
        const median = medianOf(values);
        if (!median) throw new Error('There are values');
        const below = values.filter((one) => compareRationals(one, median) < 0).length;
        const above = values.filter((one) => compareRationals(one, median) > 0).length;
        expect(below <= values.length / 2 && above <= values.length / 2).toBe(true);
        const reversed = medianOf([...values].reverse());
        expect(reversed && compareRationals(reversed, median)).toBe(0);
      }),
    );
  });
});

test('the mean of marks with decimals is exact', () => {
  const marks = [decimal(733, 2), decimal(8), decimal(67, 1)];
  const mean = meanOfMarks(marks);
  expect(mean && compareRationals(mean, rational(2203, 300))).toBe(0);
  expect(meanInHundredths(marks)).toBe(734);
  expect(meanInHundredths([])).toBeUndefined();
});

describe('marks of a month', () => {
  const works = [
    { date: day('2026-09-14'), kind: 'T' },
    { date: day('2026-09-30'), kind: '' },
    { date: day('2026-10-01'), kind: 'kontrolinis darbas' },
    { date: day('2026-10-02'), kind: 'F' },
    { date: day('2026-10-03'), kind: 'Bonusas' },
    { date: day('2026-10-04'), kind: 'G' },
    { date: undefined, kind: 'T' },
  ];
  test.each<[string, readonly unknown[], Readonly<Record<string, readonly number[]>>]>([
    ['by the date of the work', [8, 9, 10], { '2026-09': [8, 9], '2026-10': [10] }],
    ['several in one cell', ['8 9;10', '7', 'n'], { '2026-09': [8, 9, 10, 7] }],
    ['no formative work, no bonus, nothing undated', ['', '', '', 3, 2, '', 4], {}],
    ['a decimal only from a hospital', [7.5, '', '', '', '', '7,5'], { '2026-10': [7.5] }],
    ['įsk, absences and mistakes are no marks', ['įsk', 'n', 11, '', '', 'atl'], {}],
  ])('%s', (_, cells, expected) => {
    const found = [...marksByMonth(cells, works)].map(([month, marks]) => [
      month,
      marks.map(({ units, scale }) => Number(units) / 10 ** scale),
    ]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
