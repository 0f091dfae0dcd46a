import { choosePlural, countOf, ordinal } from '../../../src/text/plural';

const MARKS = { one: 'pažymys', few: 'pažymiai', many: 'pažymių' };

test.each([
  [0, 'pažymių'],
  [1, 'pažymys'],
  [2, 'pažymiai'],
  [9, 'pažymiai'],
  [10, 'pažymių'],
  [11, 'pažymių'],
  [19, 'pažymių'],
  [20, 'pažymių'],
  [21, 'pažymys'],
  [22, 'pažymiai'],
  [100, 'pažymių'],
  [101, 'pažymys'],
  [111, 'pažymių'],
])('%i %s', (count, form) => {
  expect(choosePlural(count, MARKS)).toBe(form);
  expect(countOf(count, MARKS)).toBe(`${count} ${form}`);
});

test.each([
  [1, '1-as'],
  [2, '2-as'],
  [3, '3-ias'],
  [13, '13-as'],
  [23, '23-ias'],
  [113, '113-as'],
])('%i → %s', (position, text) => expect(ordinal(position)).toBe(text));
