import fc from 'fast-check';
import { newPupilCodes } from '../../../src/domain/pupil-code';

test.each<[string, string[], number, string[]]>([
  ['2b', [], 2, ['2b-01', '2b-02']],
  ['2b', ['2b-01', '2b-07', 'x'], 1, ['2b-08']],
  ['II b', ['IIb-99'], 1, ['IIb-100']],
])('%s after %j', (className, taken, count, codes) => {
  expect(newPupilCodes(className, taken, count)).toEqual(codes);
});

test('never one that is taken, never the same twice', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(200)), fc.nat(40), (numbers, count) => {
      const taken = numbers.map((number) => `1a-${number}`);
      const codes = newPupilCodes('1a', taken, count);
      expect(new Set([...codes, ...taken]).size).toBe(count + new Set(taken).size);
    }),
  );
});
