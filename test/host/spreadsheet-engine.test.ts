// The spreadsheet service on the real engine, called by a script in its own realm. What the reference states about
// each member is in the tables beside this file; here: that service, engine and realm fit together.
import { makeHost } from './support';

interface Case {
  readonly says: string;
  /** The body of a function; `sh` is the first sheet, `ss` the spreadsheet. */
  readonly script: string;
  readonly gives?: unknown;
  readonly error?: string;
}

const cases: Case[] = [
  {
    says: 'values of every kind, written once and read back',
    script: `sh.getRange('A1:D1').setValues([['8,5', true, "'=1", '2026-09-14']]);
      const [[number, boolean, text, date]] = sh.getRange('A1:D1').getValues();
      return [number, boolean, text, date instanceof Date && date.getDate(), sh.getRange('D1').getNumberFormat()];`,
    gives: [8.5, true, '=1', 14, 'yyyy-mm-dd'],
  },
  {
    says: 'reading waits for formulas, whatever separates their arguments',
    script: `sh.getRange('A1:B1').setValues([[1, 2]]);
      sh.getRange('C1:D1').setFormulas([['=SUM(A1;B1)', '=ROUND(A1*1,26;1)']]);
      return sh.getRange('C1:D1').getValues();`,
    gives: [[3, 1.3]],
  },
  {
    says: 'spilled values count as content',
    script: `sh.getRange('B1').setFormula('=SEQUENCE(3;1)');
      return [sh.getDataRange().getA1Notation(), sh.getRange('B1:B3').getDisplayValues()];`,
    gives: ['A1:B3', [['1'], ['2'], ['3']]],
  },
  {
    says: 'looks: written and read, taken away by clearFormat',
    script: `const r = sh.getRange('A1:B1').setBackgrounds([['red', null]]).setFontWeight('bold').setFontSize(14).setNumberFormat('0.00');
      const seen = [r.getBackgrounds(), r.getFontWeights(), r.getFontSize(), r.getNumberFormat()];
      r.clearFormat();
      return [...seen, r.getBackgrounds(), r.getFontWeight(), r.getNumberFormat()];`,
    gives: [
      [['#ff0000', '#ffffff']],
      [['bold', 'bold']],
      14,
      '0.00',
      [['#ffffff', '#ffffff']],
      'normal',
      'General',
    ],
  },
  {
    says: 'enumerations are the same objects on both sides',
    script: `sh.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInRange(sh.getRange('C1:C3')).build());
      const rule = sh.getRange('A1').getDataValidation();
      return [rule.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE, rule.getCriteriaValues()[0].getA1Notation()];`,
    gives: [true, 'C1:C3'],
  },
  {
    says: 'a rejecting rule refuses, and nothing is written',
    script: `sh.getRange('A1:A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).setAllowInvalid(false).build());
      sh.getRange('A1:A2').setValues([[8], [11]]);`,
    error: 'The data you entered in cell A2 violates the data validation rules set on this cell.',
  },
  {
    says: 'what sits on rows follows them: names, protections, metadata, notes, rules',
    script: `sh.getRange('A2').setNote('n').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberEqualTo(1).build());
      ss.setNamedRange('Svoriai', sh.getRange('B2:C2'));
      sh.getRange('C1:C3').protect().setWarningOnly(true);
      sh.getRange('2:2').addDeveloperMetadata('eilutė');
      sh.insertRowBefore(1);
      const [range] = sh.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const [entry] = sh.createDeveloperMetadataFinder().withKey('eilutė').find();
      return [ss.getRangeByName('Svoriai').getA1Notation(), range.getRange().getA1Notation(), entry.getLocation().getRow().getRow(),
        sh.getRange('A2:A3').getNotes(), sh.getRange('A2:A3').getDataValidations().map(([rule]) => rule !== null)];`,
    gives: ['B3:C3', 'C2:C4', 3, [[''], ['n']], [false, true]],
  },
  {
    says: 'sheets: made, copied, renamed, moved, deleted',
    script: `const made = ss.insertSheet('Dalykai');
      made.getRange('A1').setValue('Matematika');
      const copy = ss.insertSheet('Kopija', 0, { template: made });
      const names = ss.getSheets().map((sheet) => sheet.getName());
      ss.deleteSheet(made);
      return [names[0], copy.getRange('A1').getValue(), copy === ss.getSheetByName('Kopija'), ss.getSheetByName('Dalykai')];`,
    gives: ['Kopija', 'Matematika', true, null],
  },
  {
    says: 'a conditional format comes back as it was set',
    script: `sh.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenNumberLessThan(4)
        .setBackground('#f4cccc').setRanges([sh.getRange('A1:B3'), sh.getRange('D1')]).build()]);
      const [rule] = sh.getConditionalFormatRules();
      return [rule.getRanges().map((range) => range.getA1Notation()), String(rule.getBooleanCondition().getCriteriaType()), rule.getBooleanCondition().getBackground()];`,
    gives: [['A1:B3', 'D1'], 'NUMBER_LESS_THAN', '#f4cccc'],
  },
  {
    says: 'the Sheets API reads the same cells',
    script: `sh.getRange('A1:B1').setValues([['Ona', 8.5]]);
      Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'A2', values: [['8,5']] }] }, ss.getId());
      return Sheets.Spreadsheets.Values.batchGet(ss.getId(), { ranges: ['A1:C3'], valueRenderOption: 'UNFORMATTED_VALUE' }).valueRanges[0].values;`,
    gives: [['Ona', 8.5], ['8,5']],
  },
  {
    says: 'another workbook, made by the Drive service, by id and by address',
    script: `const { id } = Drive.Files.create({ name: 'Mokykla', mimeType: 'application/vnd.google-apps.spreadsheet' });
      const other = SpreadsheetApp.openById(id);
      other.getSheets()[0].appendRow(['2b', '=1+1']);
      return [other.getName(), SpreadsheetApp.openByUrl(other.getUrl()) === other, other.getSheets()[0].getDataRange().getValues(),
        Sheets.Spreadsheets.Values.get(id, 'A1:B2').values, sh.getLastRow()];`,
    gives: ['Mokykla', true, [['2b', 2]], [['2b', '2']], 0],
  },
  {
    says: 'a member that is not imitated is named',
    script: `sh.getRange('A1').randomize();`,
    error: 'Range.randomize is not imitated by the local host (see local/README.md)',
  },
];

const source = cases
  .map(({ script }, index) => {
    const first = 'const ss = SpreadsheetApp.getActiveSpreadsheet(); const sh = ss.getSheets()[0];';
    return `function case${index}() { ${first} ${script} }`;
  })
  .join('\n');

describe('SpreadsheetApp on the engine', () => {
  test.each(cases.map((one, index) => [one.says, one, index] as const))('%s', async (_says, one, index) => {
    const host = makeHost(source);
    try {
      const report = await host.run(`case${index}`);
      if (one.error === undefined) expect(report).toMatchObject({ error: null, result: one.gives });
      else expect(report).toMatchObject({ ok: false, error: one.error });
    } finally {
      await host.dispose();
    }
  });
});
