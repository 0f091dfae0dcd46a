import fc from 'fast-check';
import type { SchoolDate } from '../../../src/domain/school-date';
import {
  type Cell,
  cellText,
  columnName,
  dateCell,
  dateOfCell,
  numberOfCell,
  orderOfMoment,
  textCell,
} from '../../../src/workbook/cell';

test('a text is written so that it stays text; nothing stays nothing', () => {
  expect(textCell('=1+1')).toBe("'=1+1");
  expect(textCell("'a")).toBe("''a");
  expect(textCell('')).toBe('');
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      (text) => textCell(text).slice(1) === text && textCell(text).startsWith("'"),
    ),
  );
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [703, 'AAA'],
])('column %d is %s', (column, name) => expect(columnName(column)).toBe(name));

test('dates go to a cell and back, and are read from text', () => {
  expect(dateOfCell(dateCell('2026-03-29' as SchoolDate))).toBe('2026-03-29');
  expect(dateOfCell(' 2028-02-29 ')).toBe('2028-02-29');
  expect(dateOfCell('2027-02-29')).toBeUndefined();
  expect(dateOfCell(new Date(Number.NaN))).toBeUndefined();
});

test.each([
  [46279, '2026-09-14'],
  // A moment of that day.
  [46279.999, '2026-09-14'],
  [45351, '2024-02-29'],
  [20000, '1954-10-03'],
  [80000, '2119-01-11'],
  // Marks, weights, codes and what people type as one word.
  [10, undefined],
  [3.5, undefined],
  [-46279, undefined],
  [19999, undefined],
  [80001, undefined],
  [20260914, undefined],
  [Number.NaN, undefined],
])('as a date the number %d is %s', (serial, day) => expect(dateOfCell(serial)).toBe(day));

test('moments are ordered alike as dates and as numbers', () => {
  const order = (one: Cell, other: Cell) =>
    Math.sign((orderOfMoment(one) ?? 0) - (orderOfMoment(other) ?? 0));
  expect(order(new Date(2026, 8, 14, 9), new Date(2026, 8, 14, 8))).toBe(1);
  expect(order(46279.4, 46279.3)).toBe(1);
  expect(order(46279, new Date(2026, 8, 16))).toBe(-1);
  expect(orderOfMoment('vakar')).toBeUndefined();
});

test.each([
  ['0,5', 0.5],
  [' 7 ', 7],
  ['-2.5', -2.5],
  ['7a', undefined],
  ['', undefined],
])('the number of %p is %p', (cell, number) => expect(numberOfCell(cell)).toBe(number));

test('cells as words', () => {
  expect([8.5, ' a ', true, '', undefined].map((cell) => cellText(cell))).toEqual([
    '8,5',
    'a',
    'true',
    '',
    '',
  ]);
  expect(cellText(new Date(2026, 8, 14))).toBe('2026-09-14');
});
