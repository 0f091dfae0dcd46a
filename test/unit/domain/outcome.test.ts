import { isNegative, isPositive, parseOutcome } from '../../../src/domain/outcome';

test.each([
  [1, 'negative'],
  [3, 'negative'],
  [4, 'positive'],
  [10, 'positive'],
  ['įsk', 'positive'],
  ['neįsk', 'negative'],
  ['atleista', 'positive'],
  ['nėra testo', 'neither'],
  ['', 'neither'],
] as const)('%j is %s (S3-22, 23)', (outcome, sign) => {
  expect(isNegative(outcome)).toBe(sign === 'negative');
  expect(isPositive(outcome)).toBe(sign === 'positive');
});

test('reads what stands in a result cell', () => {
  const read = [' 8 ', 'NEĮSK.', 'Atleistas', 'nera testo', null, '–'].map(parseOutcome);
  expect(read.map((result) => result.ok && result.value)).toEqual([
    8,
    'neįsk',
    'atleista',
    'nėra testo',
    '',
    '',
  ]);
});

test('letters composed of two characters are the same letters', () => {
  expect(parseOutcome('neįsk'.normalize('NFD'))).toEqual({ ok: true, value: 'neįsk' });
});
