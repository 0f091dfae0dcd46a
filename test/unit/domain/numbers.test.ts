import fc from 'fast-check';
import { addDecimals, decimalText, parseDecimal } from '../../../src/domain/decimal';
import {
  addRationals,
  compareRationals,
  divideRationals,
  fromDecimal,
  rational,
  roundToDecimal,
  toNumber,
} from '../../../src/domain/rational';

test.each([
  [0.1, '0.1'],
  ['0,5', '0.5'],
  ['0.50', '0.5'],
  ['30%', '0.3'],
  ['30 %', '0.3'],
  ['12,5%', '0.125'],
  [-2.5, '-2.5'],
  ['+7', '7'],
  [1e-7, '0.0000001'],
  [1.5e21, '1500000000000000000000'],
  [' 8 ', '8'],
])('%p is %s', (cell, text) => {
  const value = parseDecimal(cell);
  expect(value && decimalText(value)).toBe(text);
});

test.each([
  '',
  'labas',
  '8,',
  ',5',
  '1 000',
  '--1',
  '1,2,3',
  Number.NaN,
  Number.POSITIVE_INFINITY,
  true,
  null,
  '5%%',
])('%p is no number', (cell) => expect(parseDecimal(cell)).toBeUndefined());

test('a number is read as it is typed', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const read = parseDecimal(value);
      expect(Number(read && decimalText(read))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test('decimals are added exactly, without trailing zeros', () => {
  const any = fc.tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.nat({ max: 6 }));
  fc.assert(
    fc.property(any, any, ([units, scale], [others, otherScale]) => {
      const [a, b] = [
        { units, scale },
        { units: others, scale: otherScale },
      ];
      const sum = addDecimals(a, b);
      expect(compareRationals(fromDecimal(sum), addRationals(fromDecimal(a), fromDecimal(b)))).toBe(0);
      expect(decimalText(sum)).not.toMatch(/\.\d*0$/);
    }),
  );
});

test('a fraction becomes the nearest double', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc.bigInt({ min: 1n, max: 10n ** 12n }),
      (top, bottom) => {
        const factor = 10n ** 30n; // the same fraction, too large for doubles
        expect(toNumber(rational(top * factor, bottom * factor))).toBe(Number(top) / Number(bottom));
      },
    ),
  );
});

test('a fraction a hair above the middle of two doubles becomes the upper one', () => {
  const fine = 10n ** 40n;
  const middle = 2n ** 53n + 1n;
  expect(toNumber(rational(middle * fine + 1n, fine))).toBe(2 ** 53 + 2);
  expect(toNumber(rational(-middle * fine - 1n, fine))).toBe(-(2 ** 53) - 2);
  expect(toNumber(rational(middle * fine, fine))).toBe(2 ** 53);
});

test('a negative denominator makes the fraction negative', () => {
  expect(compareRationals(rational(1, -2), rational(0))).toBe(-1);
  expect(divideRationals(rational(1), rational(-2))).toEqual(rational(-1, 2));
});

test.each([
  [1, 3, '0.33'],
  [2, 3, '0.67'],
  [1, 200, '0.01'],
  [-1, 200, '0.00'],
])('%i/%i to two decimals is %s', (top, bottom, text) => {
  expect(decimalText(roundToDecimal(rational(top, bottom), 2))).toBe(text);
});
