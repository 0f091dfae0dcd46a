// Looks, notes and rules: Google's words in, the engine's own between, Google's words out.
import type { CellStyle, ConditionalRule, ValidationRule } from '../../local/workbook/port';
import { area, disposeEngines, firstSheet, oneSheet } from './engine-support';

afterEach(disposeEngines);

describe('styles', () => {
  test.each<CellStyle>([
    { background: '#ffeeaa' },
    { fontColor: '#112233', fontFamily: 'Arial', fontSize: 14 },
    { bold: true, italic: true, underline: true, strikethrough: true },
    { bold: false },
    { horizontal: 'center', vertical: 'middle', wrap: true, rotation: 90 },
    { numberFormat: 'yyyy-mm-dd' },
    { borders: { top: { color: '#000000', style: 'solid' }, left: { color: '#ff0000', style: 'double' } } },
  ])('%j', (style) => {
    const { sheet } = oneSheet();
    sheet.setStyle(area(0, 0, 2, 1), style);
    expect(sheet.styles(area(0, 0, 3, 1))).toEqual([[style], [style], [{}]]);
  });

  test('null takes a part away, an absent part stays', () => {
    const { sheet } = oneSheet();
    sheet.setStyle(area(0, 0), { bold: true, background: '#ffffff', numberFormat: '0.00' });
    sheet.setStyle(area(0, 0), { bold: null, numberFormat: null });
    expect(sheet.styles(area(0, 0))).toEqual([[{ background: '#ffffff' }]]);
  });

  test('one style for each cell; undefined leaves a cell', () => {
    const { sheet } = oneSheet();
    sheet.setStyle(area(0, 0, 1, 2), { italic: true });
    sheet.setStyle(area(0, 0, 1, 2), [[{ bold: true }, undefined]]);
    expect(sheet.styles(area(0, 0, 1, 2))).toEqual([[{ bold: true, italic: true }, { italic: true }]]);
  });
});

test('notes are set, changed and taken away', () => {
  const { sheet } = oneSheet();
  sheet.setNotes(area(0, 0, 2, 2), [['a', ''], ['', 'b\nc']]); // biome-ignore format: a table
  sheet.setNotes(area(0, 0, 1, 2), [['', 'd']]);
  expect(sheet.notes(area(0, 0, 2, 2))).toEqual([['', 'd'], ['', 'b\nc']]); // biome-ignore format: a table
});

const rule = (criteria: string, ...values: unknown[]): ValidationRule => ({
  criteria,
  values,
  allowInvalid: false,
  helpText: null,
});
const DAY = new Date(2026, 8, 1);
const OTHER_DAY = new Date(2027, 5, 1);
const VALIDATIONS: readonly ValidationRule[] = [
  rule('VALUE_IN_LIST', ['T', 'KD, arba', 'įsk'], true),
  rule('VALUE_IN_LIST', ['a'], false),
  rule('VALUE_IN_RANGE', "'Lapas'!$F$1:$F$9", true),
  rule('CUSTOM_FORMULA', '=AND(A1>0,A1<11)'),
  rule('CHECKBOX'),
  rule('CHECKBOX', 'taip', 'ne'),
  rule('NUMBER_BETWEEN', 1, 10),
  rule('NUMBER_NOT_BETWEEN', 1, 10),
  rule('NUMBER_EQUAL_TO', 5),
  rule('NUMBER_NOT_EQUAL_TO', 5),
  rule('NUMBER_GREATER_THAN', 0.5),
  rule('NUMBER_GREATER_THAN_OR_EQUAL_TO', 0),
  rule('NUMBER_LESS_THAN', -1),
  rule('NUMBER_LESS_THAN_OR_EQUAL_TO', 100),
  rule('DATE_AFTER', DAY),
  rule('DATE_BEFORE', DAY),
  rule('DATE_ON_OR_AFTER', DAY),
  rule('DATE_ON_OR_BEFORE', DAY),
  rule('DATE_EQUAL_TO', DAY),
  rule('DATE_BETWEEN', DAY, OTHER_DAY),
  rule('DATE_NOT_BETWEEN', DAY, OTHER_DAY),
  rule('DATE_IS_VALID_DATE'),
  rule('TEXT_CONTAINS', 'sakė "labas"'),
  rule('TEXT_DOES_NOT_CONTAIN', 'x'),
  rule('TEXT_EQUAL_TO', 'x'),
  rule('TEXT_IS_VALID_EMAIL'),
  rule('TEXT_IS_VALID_URL'),
  { ...rule('NUMBER_BETWEEN', 1, 10), allowInvalid: true, helpText: 'Nuo 1 iki 10' },
];

describe('data validation', () => {
  test.each(VALIDATIONS)('%j', (validation) => {
    const { sheet, engine, book } = oneSheet();
    sheet.setValidations(area(1, 1, 2, 1), [[validation], [validation]]);
    expect(sheet.validations(area(0, 1, 4, 1))).toEqual([[null], [validation], [validation], [null]]);
    const saved = JSON.parse(JSON.stringify(book.save()));
    engine.close(book.id);
    expect(firstSheet(engine.open(saved)).validations(area(1, 1))).toEqual([[validation]]);
  });

  test('a rule over a part of another leaves the rest; null takes it away', () => {
    const { sheet } = oneSheet();
    const [list, , , , , , between] = VALIDATIONS as [ValidationRule, ...ValidationRule[]];
    sheet.setValidations(area(0, 0, 3, 1), [[list], [list], [list]]);
    sheet.setValidations(area(1, 0, 2, 1), [[between ?? null], [null]]);
    expect(sheet.validations(area(0, 0, 3, 1))).toEqual([[list], [between], [null]]);
  });
});

const conditional = (criteria: string, ...values: unknown[]): ConditionalRule => ({
  areas: [area(0, 0, 5, 1), area(0, 3, 5, 1)],
  criteria,
  values,
  style: { background: '#ffcccc', fontColor: '#990000', bold: true },
});

describe('conditional formats', () => {
  const rules = [
    conditional('NUMBER_LESS_THAN', 4),
    conditional('NUMBER_BETWEEN', 1, 3),
    conditional('NUMBER_EQUAL_TO', 10),
    conditional('NUMBER_GREATER_THAN', '=$B$1'),
    conditional('TEXT_STARTS_WITH', 'KLAIDA'),
    conditional('TEXT_CONTAINS', 'x'),
    conditional('TEXT_DOES_NOT_CONTAIN', 'x'),
    conditional('TEXT_EQUAL_TO', 'neįsk'),
    conditional('TEXT_ENDS_WITH', 'x'),
    conditional('CELL_EMPTY'),
    conditional('CELL_NOT_EMPTY'),
    conditional('DATE_BEFORE', DAY),
    conditional('DATE_EQUAL_TO_RELATIVE', 'TODAY'),
    conditional('CUSTOM_FORMULA', '=$A1>5'),
    conditional('KAZKAS_NAUJO', 7),
  ];
  test('are kept in their order, with areas, values and looks, also when saved', () => {
    const { sheet, engine, book } = oneSheet();
    sheet.setConditionalRules(rules);
    expect(sheet.conditionalRules()).toEqual(rules);
    const saved = JSON.parse(JSON.stringify(book.save()));
    engine.close(book.id);
    const again = firstSheet(engine.open(saved));
    expect(again.conditionalRules()).toEqual(rules);
    again.setConditionalRules(rules.slice(0, 2));
    expect(again.conditionalRules()).toEqual(rules.slice(0, 2));
  });

  test('formulas may be written with `;` and decimal commas', () => {
    const { sheet } = oneSheet();
    sheet.setConditionalRules([conditional('CUSTOM_FORMULA', '=AND($A1>0;$A1<0,5)')]);
    expect(sheet.conditionalRules()[0]?.values).toEqual(['=AND($A1>0,$A1<0.5)']);
  });
});
