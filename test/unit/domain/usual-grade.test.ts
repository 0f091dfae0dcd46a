import { usualGrade } from '../../../src/domain/usual-grade';

test.each([
  ['2b', 'II'],
  ['1', 'I'],
  [' 4 G a', 'IV'],
  ['10b', 'II'],
  ['12', 'IV'],
  ['9a', 'I'],
  ['5a', '5'],
  ['8', '8'],
  ['IIIa', 'III'],
  ['iv b', 'IV'],
  ['IIg', 'II'],
  ['VIII', ''],
  ['IVX', ''],
  ['13a', ''],
  ['0a', ''],
  ['Ąžuoliukai', ''],
  ['', ''],
])('%j is %j', (className, grade) => {
  expect(usualGrade(className)).toBe(grade);
});
