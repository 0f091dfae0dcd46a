import fc from 'fast-check';
import { finalScore, type ScoreScale } from '../../../src/domain/commission-score';
import { decimal } from '../../../src/domain/decimal';
import { HALF_UP } from '../../../src/domain/rounding';

const MEMBERS = ['Alksnė Vilija', 'Lendrė Ona', 'Viksva Jonas'];
const given = (...scores: readonly string[]) =>
  scores.map((score, at) => ({ name: MEMBERS[at] ?? '', score }));
const grade = (scores: readonly string[], scale: ScoreScale = 'marks', rounding = HALF_UP) => {
  const result = finalScore(MEMBERS, given(...scores), scale, rounding);
  return result.ok ? result.value.grade : result.issues.map(({ code, params }) => `${params.field} ${code}`);
};

test.each<[readonly string[], unknown]>([
  [['7', '8', '8'], 8],
  [['7', '7', '8'], 7],
  [['1', '1', '1'], 1],
  [['10', '10', '9'], 10],
  [['12', '8', '8'], ['0 score.not-a-mark']],
  [['7', '0', '8'], ['1 score.not-a-mark']],
  [['7', '7,5', '8'], ['1 score.not-a-mark']],
  [['7'], ['1 score.missing', '2 score.missing']],
  [['7', '8', 'įsk'], ['2 score.not-a-mark']],
])('%j gives %j', (scores, expected) => {
  expect(grade(scores)).toEqual(expected);
});

test('two members: half up, or as the school rounds', () => {
  const two = (rounding = HALF_UP) => finalScore(MEMBERS.slice(0, 2), given('7', '8'), 'marks', rounding);
  expect(two()).toMatchObject({
    value: { grade: 8, mean: { numerator: BigInt(15), denominator: BigInt(2) } },
  });
  expect(two({ upFrom: decimal(6, 1), strictPass: false })).toMatchObject({ value: { grade: 7 } });
  const pass = finalScore(MEMBERS.slice(0, 2), given('3', '4'), 'marks', { ...HALF_UP, strictPass: true });
  expect(pass).toMatchObject({ value: { grade: 3 } });
});

test('įskaita: what at least half say', () => {
  expect(grade(['įsk', 'neįsk', 'isk.'], 'pass-fail')).toBe('įsk');
  expect(grade(['įsk', 'neįsk', 'neįsk'], 'pass-fail')).toBe('neįsk');
  expect(grade(['7', 'įsk', 'įsk'], 'pass-fail')).toEqual(['0 score.not-a-pass']);
});

test('a score of somebody else, or two of one, is told', () => {
  const more = (name: string) =>
    finalScore(MEMBERS, [...given('7', '8', '8'), { name, score: '9' }], 'marks', HALF_UP);
  expect(more('Puriena Ada')).toMatchObject({ issues: [{ code: 'score.stranger' }] });
  expect(more('V. Alksnė')).toMatchObject({ issues: [{ code: 'score.twice' }] });
  expect(finalScore([], [], 'marks', HALF_UP).ok).toBe(false);
});

test('whoever scores what: the grade lies between the lowest and the highest, in any order the same', () => {
  const marks = fc.tuple(...MEMBERS.map(() => fc.integer({ min: 1, max: 10 })));
  fc.assert(
    fc.property(marks, (scores) => {
      const result = grade(scores.map(String));
      expect(result).toBeGreaterThanOrEqual(Math.min(...scores));
      expect(result).toBeLessThanOrEqual(Math.max(...scores));
      expect(grade([...scores].reverse().map(String))).toBe(result);
    }),
  );
});
