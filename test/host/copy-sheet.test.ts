// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#insertsheetsheetname,-sheetindex,-options
// „All data of the template sheet is copied to the new sheet“; protections are not.
import { area, disposeEngines, oneSheet } from './engine-support';
import { makeHost, type TestHost } from './support';

const SCRIPT = `
function makeTemplate() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  sheet.setName('Ruošinys');
  sheet.insertColumnsAfter(sheet.getMaxColumns(), 60 - sheet.getMaxColumns());
  sheet.getRange(1, 1, 35, 60).setValues(
    Array.from({ length: 35 }, (_, r) => Array.from({ length: 60 }, (_, c) => (r === 5 && c === 50 ? '=SUM(A1:A4)' : r * c))));
  sheet.setFrozenRows(6); sheet.setFrozenColumns(2);
  sheet.setColumnWidth(2, 210); sheet.setColumnWidths(3, 10, 44); sheet.hideColumns(40);
  sheet.setRowHeight(5, 90); sheet.hideRows(6);
  sheet.getRange('A1:E1').merge();
  sheet.getRange('C2').setNote('Pastaba').setNumberFormat('yyyy-mm-dd');
  const marks = sheet.getRange('C7:L35');
  marks.setDataValidation(SpreadsheetApp.newDataValidation()
    .requireFormulaSatisfied('=OR(C7="n";ISNUMBER(C7))').setAllowInvalid(false).setHelpText('Pažymys 1–10').build());
  sheet.getRange('C3:L3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['T', 'KD'], true).build());
  sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
    .whenNumberLessThan(4).setBackground('#f8d0cd').setFontColor('#8f1d14').setRanges([marks]).build()]);
  sheet.getRange('A1:BH6').setBackground('#e6f0ed').setFontWeight('bold').setWrap(true);
  sheet.setTabColor('#1f4e46');
  sheet.protect().setWarningOnly(true).setUnprotectedRanges([marks]);
  sheet.getRange('A1:B6').protect().setWarningOnly(true);
}
function describe(name) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  const rule = (cell) => {
    const found = sheet.getRange(cell).getDataValidation();
    return found && [String(found.getCriteriaType()), found.getCriteriaValues(), found.getAllowInvalid(), found.getHelpText()];
  };
  return {
    widths: [1, 2, 3, 12, 13].map((column) => sheet.getColumnWidth(column)),
    hidden: [39, 40, 41].map((column) => sheet.isColumnHiddenByUser(column)).concat([5, 6].map((row) => sheet.isRowHiddenByUser(row))),
    heights: [1, 5].map((row) => sheet.getRowHeight(row)),
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    cell: [sheet.getRange('C2').getNote(), sheet.getRange('C2').getNumberFormat(), sheet.getRange('AY6').getFormula(), sheet.getRange('D7').getValue()],
    merged: sheet.getRange('A1:H3').getMergedRanges().map((range) => range.getA1Notation()),
    rules: ['C7', 'L35', 'M7', 'C3', 'L3'].map(rule),
    colours: sheet.getConditionalFormatRules().map((one) => [one.getRanges().map((range) => range.getA1Notation()), String(one.getBooleanCondition().getCriteriaType()), one.getBooleanCondition().getBackground()]),
    looks: [sheet.getRange('A1').getBackground(), sheet.getRange('A1').getFontWeight(), sheet.getRange('A2').getWrap(), sheet.getTabColor()],
    size: [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getLastRow(), sheet.getLastColumn()],
  };
}
function protections(name) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
  return ['SHEET', 'RANGE'].map((type) => sheet.getProtections(SpreadsheetApp.ProtectionType[type]).length);
}
function copyMany(count) {
  const book = SpreadsheetApp.getActiveSpreadsheet(), template = book.getSheetByName('Ruošinys');
  for (let nth = 1; nth <= count; nth++) book.insertSheet('Kopija ' + nth, nth, { template });
}
function again(name) { const book = SpreadsheetApp.getActiveSpreadsheet(); book.insertSheet(name, 1, { template: book.getSheets()[0] }); }
`;

let host: TestHost;
beforeAll(async () => {
  host = makeHost(SCRIPT);
  expect(await host.run('makeTemplate')).toMatchObject({ ok: true });
});
afterAll(() => host.dispose());

test('thirty copies carry everything but protections, one call each, with little work', async () => {
  // Not by the clock: other tests run beside this one.
  const started = process.cpuUsage();
  const report = await host.run('copyMany', [30]);
  expect(report).toMatchObject({ ok: true, calls: { byMethod: { 'Spreadsheet.insertSheet': 30 } } });
  expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  expect(host.book.sheets().map(({ name }) => name)[2]).toBe('Kopija 2');
  const [template, copy] = [
    await host.run('describe', ['Ruošinys']),
    await host.run('describe', ['Kopija 30']),
  ];
  expect(template).toMatchObject({ ok: true, result: { hidden: [false, true, false, false, true] } });
  expect(copy.result).toEqual(template.result);
  expect((await host.run('protections', ['Ruošinys'])).result).toEqual([1, 1]);
  expect((await host.run('protections', ['Kopija 30'])).result).toEqual([0, 0]);
});

test('what is changed in a copy stays as it was in the template', async () => {
  const copy = host.book.sheets().find(({ name }) => name === 'Kopija 1');
  copy?.setValidations({ row: 6, column: 2, rows: 29, columns: 10 }, Array(29).fill(Array(10).fill(null)));
  copy?.setColumnWidths(1, 1, 50);
  const { result } = await host.run('describe', ['Ruošinys']);
  expect(result).toMatchObject({ widths: [100, 210, 44, 44, 100] });
  expect((result as { rules: unknown[] }).rules[0]).not.toBeNull();
});

test('a name that is taken is refused in Google’s words', async () => {
  expect((await host.run('again', ['Kopija 1'])).error).toBe(
    'A sheet with the name "Kopija 1" already exists. Please enter another name.',
  );
  expect(host.book.sheets()).toHaveLength(31);
});

afterAll(disposeEngines);
test('a copy of many cells is whole at once', () => {
  const { book, sheet, put } = oneSheet();
  const [rows, columns] = [220, 40];
  sheet.insertColumns(sheet.columnCount, 30);
  put(
    0,
    0,
    Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row + column)),
  );
  const copy = book.insertSheet('Kopija', 1, sheet);
  const whole = area(0, 0, rows, columns);
  expect(copy.values(whole)).toEqual(sheet.values(whole));
});
