// What is made of typed text and of formulas, by locale.
import * as fc from 'fast-check';
import { normaliseFormula } from '../../local/workbook/formula-text';
import { dateToSerial, isDatePattern, serialToDate } from '../../local/workbook/serial-date';
import { readTyped } from '../../local/workbook/typed';

const number = (value: number, pattern?: string) => ({ kind: 'number', value, pattern });
const text = (value: string) => ({ kind: 'text', text: value });

describe('typed text in a Lithuanian workbook', () => {
  test.each([
    ['8', number(8)],
    ['8,5', number(8.5)],
    ['-8,5', number(-8.5)],
    ['+3', number(3)],
    [',5', number(0.5)],
    ['1 234,50', number(1234.5, '#,##0.00')],
    ['1\u00a0234', number(1234, '#,##0')],
    ['30%', number(0.3, '0%')],
    ['7 %', number(0.07, '0%')],
    ['12,5%', number(0.125, '0.00%')],
    ['1e3', number(1000)],
    ['0012', number(12)],
    ['2026-09-14', number(46279, 'yyyy-mm-dd')],
    ['2026.09.14', number(46279, 'yyyy-mm-dd')],
    ['2026/9/14', number(46279, 'yyyy-mm-dd')],
    ['14.09.2026', number(46279, 'yyyy-mm-dd')],
    ['2026-09-14 12:00', number(46279.5, 'yyyy-mm-dd hh:mm:ss')],
    ['06:00', number(0.25, 'hh:mm:ss')],
    ['TRUE', { kind: 'boolean', value: true }],
    ['false', { kind: 'boolean', value: false }],
    ["'8,5", text('8,5')],
    ["'=A1", text('=A1')],
    ['8.5', text('8.5')],
    ['8 9', text('8 9')],
    ['8;9', text('8;9')],
    ['8,', text('8,')],
    ['-', text('-')],
    ['n', text('n')],
    ['įsk', text('įsk')],
    ['2026-02-30', text('2026-02-30')],
    ['2026-09', text('2026-09')],
    ['25:00', text('25:00')],
    ['1 23', text('1 23')],
    ['  abc ', text('  abc ')],
    ['=', text('=')],
    ['=A1*2', { kind: 'formula', formula: '=A1*2' }],
    ['=SUM(A1;0,5)', { kind: 'formula', formula: '=SUM(A1,0.5)' }],
    ['=8,5*2', { kind: 'formula', formula: '=8.5*2' }],
  ])('%j', (typed, expected) => {
    expect(readTyped(typed, 'lt_LT')).toEqual(expected);
  });
});

describe('typed text in an American workbook', () => {
  test.each([
    ['8.5', number(8.5)],
    ['8,5', text('8,5')],
    ['1,234.50', number(1234.5, '#,##0.00')],
    ['9/14/2026', number(46279, 'yyyy-mm-dd')],
    ['2026-09-14', number(46279, 'yyyy-mm-dd')],
    ['14/9/2026', text('14/9/2026')],
    ['=F(A1,8.5)', { kind: 'formula', formula: '=F(A1,8.5)' }],
    ['=F(A1;8.5)', { kind: 'formula', formula: '=F(A1,8.5)' }],
  ])('%j', (typed, expected) => {
    expect(readTyped(typed, 'en_US')).toEqual(expected);
  });
});

describe('formulas become the form of the engine', () => {
  test.each([
    ['=F(A1;B1)', '=F(A1,B1)'],
    ['=F(A1,B1)', '=F(A1,B1)'],
    ['=F(0,5;A1)', '=F(0.5,A1)'],
    ['=F(0,5)', '=F(0,5)'],
    ['=F(A1;8,5;G(1,25;2))', '=F(A1,8.5,G(1.25,2))'],
    ['=F("a;b,5";1)', '=F("a;b,5",1)'],
    ['=F("sakė ""1;2""";1)', '=F("sakė ""1;2""",1)'],
    ["='A;B 1,5'!A1+F(1;2)", "='A;B 1,5'!A1+F(1,2)"],
    ["='O''Neil; 2,5'!A1&F(1;2)", "='O''Neil; 2,5'!A1&F(1,2)"],
    ['=SUM({1;2;3};4)', '=SUM({1;2;3},4)'],
    ['={1\\2;3\\4}', '={1,2;3,4}'],
    ['=F(A1,5;B2)', '=F(A1,5,B2)'],
    ['=F(A1:A2,5;1)', '=F(A1:A2,5,1)'],
    ['=F(;;1)', '=F(,,1)'],
    ['=8,5*2', '=8.5*2'],
    ['=7;7', '=7;7'],
    ['=0,5+F(1,5)', '=0.5+F(1,5)'],
  ])('%j', (written, expected) => {
    expect(normaliseFormula(written, true)).toBe(expected);
  });

  test('where points are decimal, a comma is never one', () => {
    expect(normaliseFormula('=F(0,5;A1)', false)).toBe('=F(0,5,A1)');
  });

  test('is at rest after one time', () => {
    const part = fc.constantFrom(
      'A1',
      '"a;b,5"',
      "'x;y'!B2",
      '0,5',
      '7',
      ';',
      ',',
      '(',
      ')',
      '{',
      '}',
      'F',
      '"',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = normaliseFormula(`=${parts.join('')}`, true);
        expect(normaliseFormula(once, true)).toBe(once);
      }),
    );
  });
});

describe('dates', () => {
  test('a date is the serial number of its local calendar day', () => {
    expect(dateToSerial(new Date(2026, 8, 14))).toBe(46279);
    expect(dateToSerial(new Date(2026, 8, 14, 18))).toBe(46279.75);
    expect(serialToDate(46279)).toEqual(new Date(2026, 8, 14));
  });

  test('there and back is the same second', () => {
    const from = new Date(1950, 0, 1);
    const to = new Date(2100, 0, 1);
    fc.assert(
      fc.property(fc.date({ min: from, max: to, noInvalidDate: true }), (date) => {
        date.setMilliseconds(0);
        expect(serialToDate(dateToSerial(date)).getTime()).toBe(date.getTime());
      }),
    );
  });

  test.each([
    ['yyyy-mm-dd', true],
    ['hh:mm', true],
    ['[h]:mm', true],
    ['0.00', false],
    ['#,##0.00 "dienų"', false],
    ['[Red]0.00', false],
    ['0.00E+00', false],
    ['@', false],
    ['General', false],
    [undefined, false],
  ])('number format %j shows dates: %j', (pattern, expected) => {
    expect(isDatePattern(pattern)).toBe(expected);
  });
});
