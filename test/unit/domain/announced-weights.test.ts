import {
  type Announcement,
  hasWeight,
  lastDayOfFirstWeek,
  sameWeights,
  standingAnnouncement,
  type WeightedKind,
} from '../../../src/domain/announced-weights';
import { decimal } from '../../../src/domain/decimal';
import type { SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;
const weights = (list: Partial<Record<WeightedKind, number>>) =>
  new Map(Object.entries(list).map(([kind, weight]) => [kind as WeightedKind, decimal(weight)]));
const told = (number: number, on: string, T: number): Announcement => ({
  number,
  on: day(on),
  weights: weights({ T, ND: 1 }),
});
const LAST = day('2026-09-07');

test('the first week counts calendar days, the first one among them', () => {
  expect(lastDayOfFirstWeek(day('2026-09-01'), 7)).toBe('2026-09-07');
  expect(lastDayOfFirstWeek(day('2026-12-28'), 7)).toBe('2027-01-03');
  expect(lastDayOfFirstWeek(day('2026-09-01'), 1)).toBe('2026-09-01');
  expect(lastDayOfFirstWeek(day('2026-09-01'), 0)).toBe('2026-09-01');
});

describe('which announcement stands', () => {
  test.each<[string, Announcement[], number | undefined, boolean | undefined, number[]]>([
    ['none', [], undefined, undefined, []],
    ['one in time', [told(1, '2026-09-02', 3)], 1, false, []],
    ['on the last day of the first week', [told(1, '2026-09-07', 3)], 1, false, []],
    ['the day after', [told(1, '2026-09-08', 3)], 1, true, []],
    ['the last of those in time', [told(1, '2026-09-01', 3), told(2, '2026-09-05', 4)], 2, false, []],
    ['a later one is a change', [told(1, '2026-09-01', 3), told(2, '2026-10-05', 4)], 1, false, [2]],
    [
      'a later one that says the same is none',
      [told(1, '2026-09-01', 3), told(2, '2026-10-05', 3)],
      1,
      false,
      [],
    ],
    [
      'none in time: the last of the first day',
      [told(1, '2026-10-01', 3), told(2, '2026-10-01', 4), told(3, '2026-10-02', 5)],
      2,
      true,
      [3],
    ],
    ['in any order of rows', [told(2, '2026-10-05', 4), told(1, '2026-09-01', 3)], 1, false, [2]],
    ['before the semester begins', [told(1, '2026-08-28', 3)], 1, false, []],
  ])('%s', (_name, announcements, number, late, changes) => {
    const standing = standingAnnouncement(announcements, LAST);
    expect(standing?.announcement.number).toBe(number);
    expect(standing?.late).toBe(late);
    expect(standing?.changes.map((change) => change.number) ?? []).toEqual(changes);
  });
});

test('weights are the same by value and by kind', () => {
  expect(sameWeights(weights({ T: 3, ND: 1 }), weights({ ND: 1, T: 3 }))).toBe(true);
  expect(
    sameWeights(new Map([['T', decimal(5, 1)]]), new Map([['T', { units: BigInt(50), scale: 2 }]])),
  ).toBe(true);
  expect(sameWeights(weights({ T: 3 }), weights({ T: 3, ND: 1 }))).toBe(false);
  expect(sameWeights(weights({ T: 3, ND: 1 }), weights({ T: 3, AR: 1 }))).toBe(false);
  expect(sameWeights(weights({ T: 3 }), weights({ T: 2 }))).toBe(false);
});

test('weights that are all 0 weigh nothing', () => {
  expect(hasWeight([])).toBe(false);
  expect(hasWeight([decimal(0), decimal(0)])).toBe(false);
  expect(hasWeight([decimal(0), decimal(1, 3)])).toBe(true);
});
