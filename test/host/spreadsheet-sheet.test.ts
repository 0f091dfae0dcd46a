import { ProtectionType } from '../../local/services/spreadsheet/enums';
import { checkFacts, type Fact } from './spreadsheet-facts';
import { fakeWorkbook } from './spreadsheet-fake';

const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

const ranges: Fact[] = [
  {
    says: 'the data range of an empty sheet is A1',
    at: 'sheet#getdatarange',
    call: async (s) => {
      const r = await s.sheet.getDataRange();
      return [r.getA1Notation(), await r.getValues()];
    },
    gives: ['A1', [['']]],
  },
  {
    says: 'an empty sheet has no last row',
    at: 'sheet#getlastrow',
    call: async (s) => [await s.sheet.getLastRow(), await s.sheet.getLastColumn()],
    gives: [0, 0],
  },
  {
    says: 'last row and column with content',
    at: 'sheet#getlastrow',
    call: async (s) => {
      s.sheet.getRange('C4').setValue(1);
      return [await s.sheet.getLastRow(), await s.sheet.getLastColumn()];
    },
    gives: [4, 3],
  },
  {
    says: 'row and column start at 1',
    at: 'sheet#getrangerow,-column',
    call: (s) => s.sheet.getRange(0, 1),
    throws: 'The starting row of the range is too small.',
  },
  {
    says: 'column 0',
    at: 'sheet#getrangerow,-column',
    call: (s) => s.sheet.getRange(1, 0),
    throws: 'The starting column of the range is too small.',
  },
  {
    says: 'no rows',
    at: 'sheet#getrangerow,-column,-numrows',
    call: (s) => s.sheet.getRange(1, 1, 0),
    throws: 'The number of rows in the range must be at least 1.',
  },
  {
    says: 'no columns',
    at: 'sheet#getrangerow,-column,-numrows,-numcolumns',
    call: (s) => s.sheet.getRange(1, 1, 1, 0),
    throws: 'The number of columns in the range must be at least 1.',
  },
  { says: 'outside', at: 'sheet#getrangerow,-column', call: (s) => s.sheet.getRange(21, 1), throws: OUTSIDE },
  {
    says: 'A1 text outside',
    at: 'sheet#getrangea1notation',
    call: (s) => s.sheet.getRange('A1:Z9'),
    throws: OUTSIDE,
  },
  {
    says: 'no A1 text',
    at: 'sheet#getrangea1notation',
    call: (s) => s.sheet.getRange('nothing here'),
    throws: 'Range not found',
  },
  {
    says: 'A1 text of a sheet that is not there',
    at: 'sheet#getrangea1notation',
    call: (s) => s.sheet.getRange('Kita!A1'),
    throws: 'Range not found',
  },
  {
    says: 'a list of ranges, treated alike',
    at: 'range-list#setvaluevalue',
    call: async (s) => {
      const list = s.sheet.getRangeList(['A1', 'C1:C2']).setValue('x');
      return [list.getRanges().length, await s.sheet.getRange('A1:C2').getValues()];
    },
    gives: [
      2,
      [
        ['x', '', 'x'],
        ['', '', 'x'],
      ],
    ],
  },
  {
    says: 'getSheetValues',
    at: 'sheet#getsheetvaluesstartrow,-startcolumn,-numrows,-numcolumns',
    call: (s) => {
      s.sheet.getRange('A1:B1').setValues([[1, 2]]);
      return s.sheet.getSheetValues(1, 1, -1, -1);
    },
    gives: [[1, 2]],
  },
];

const lines: Fact[] = [
  {
    says: 'appendRow writes below the data',
    at: 'sheet#appendrowrowcontents',
    call: async (s) => {
      s.sheet.getRange('A3').setValue('x');
      await s.sheet.appendRow(['y', 2]);
      return s.sheet.getRange('A4:B4').getValues();
    },
    gives: [['y', 2]],
  },
  {
    says: 'appendRow lengthens a full sheet',
    at: 'sheet#appendrowrowcontents',
    call: async (s) => {
      s.sheet.getRange('A20').setValue('x');
      await s.sheet.appendRow(['y']);
      return s.sheet.getMaxRows();
    },
    gives: 21,
  },
  {
    says: 'text in appendRow beginning with = is a formula',
    at: 'sheet#appendrowrowcontents',
    call: async (s) => {
      await s.sheet.appendRow(['=1+1']);
      return s.sheet.getRange('A1').getFormula();
    },
    gives: '=1+1',
  },
  {
    says: 'insertRowsAfter moves what follows',
    at: 'sheet#insertrowsafterafterposition,-howmany',
    call: (s) => {
      s.sheet.getRange('A1:A2').setValues([[1], [2]]);
      return s.sheet.insertRowsAfter(1, 2).getRange('A1:A4').getValues();
    },
    gives: [[1], [''], [''], [2]],
  },
  {
    says: 'insertColumnBefore',
    at: 'sheet#insertcolumnbeforebeforeposition',
    call: (s) => {
      s.sheet.getRange('A1').setValue(1);
      return s.sheet.insertColumnBefore(1).getRange('A1:B1').getValues();
    },
    gives: [['', 1]],
  },
  {
    says: 'deleteRow',
    at: 'sheet#deleterowrowposition',
    call: (s) => {
      s.sheet.getRange('A1:A2').setValues([[1], [2]]);
      return s.sheet.deleteRow(1).getRange('A1').getValue();
    },
    gives: 2,
  },
  {
    says: 'rows that are not there',
    at: 'sheet#deleterowsrowposition,-howmany',
    call: (s) => s.sheet.deleteRows(19, 5),
    throws: 'Those rows are out of bounds.',
  },
  {
    says: 'columns that are not there',
    at: 'sheet#deletecolumnscolumnposition,-howmany',
    call: (s) => s.sheet.deleteColumns(9, 1),
    throws: 'Those columns are out of bounds.',
  },
  {
    says: 'a row must be left below the frozen ones',
    at: 'sheet#deleterowsrowposition,-howmany',
    call: (s) => {
      s.sheet.setFrozenRows(1);
      s.sheet.deleteRows(2, 19);
    },
    throws: 'Sorry, it is not possible to delete all non-frozen rows.',
  },
  {
    says: 'not all columns can go',
    at: 'sheet#deletecolumnscolumnposition,-howmany',
    call: (s) => s.sheet.deleteColumns(1, 8),
    throws: 'Sorry, it is not possible to delete all non-frozen columns.',
  },
  {
    says: 'moveRows: the index is counted before the move',
    at: 'sheet#moverowsrowspec,-destinationindex',
    call: (s) => {
      s.sheet.getRange('A1:A4').setValues([[1], [2], [3], [4]]);
      s.sheet.moveRows(s.sheet.getRange('A1:A2'), 5);
      return s.sheet.getRange('A1:A4').getValues();
    },
    gives: [[3], [4], [1], [2]],
  },
  {
    says: 'moveColumns',
    at: 'sheet#movecolumnscolumnspec,-destinationindex',
    call: (s) => {
      s.sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
      s.sheet.moveColumns(s.sheet.getRange('C1'), 1);
      return s.sheet.getRange('A1:C1').getValues();
    },
    gives: [[3, 1, 2]],
  },
  {
    says: 'hidden and shown rows',
    at: 'sheet#isrowhiddenbyuserrowposition',
    call: (s) => {
      s.sheet.hideRows(2, 2);
      s.sheet.unhideRow(s.sheet.getRange('A3'));
      return [s.sheet.isRowHiddenByUser(2), s.sheet.isRowHiddenByUser(3)];
    },
    gives: [true, false],
  },
  {
    says: 'sizes in pixels',
    at: 'sheet#setcolumnwidthsstartcolumn,-numcolumns,-width',
    call: (s) => {
      s.sheet.setColumnWidths(2, 2, 250).setRowHeight(1, 60);
      return [s.sheet.getColumnWidth(3), s.sheet.getRowHeight(1)];
    },
    gives: [250, 60],
  },
  {
    says: 'a row is not made lower than its text',
    at: 'sheet#setrowheightrowposition,-height',
    call: (s) => s.sheet.setRowHeight(1, 2).getRowHeight(1),
    gives: 21,
  },
  {
    says: 'forced heights are exact',
    at: 'sheet#setrowheightsforcedstartrow,-numrows,-height',
    call: (s) => s.sheet.setRowHeightsForced(1, 1, 2).getRowHeight(1),
    gives: 2,
  },
  {
    says: 'frozen rows',
    at: 'sheet#setfrozenrowsrows',
    call: (s) => {
      s.sheet.setFrozenRows(2);
      return s.sheet.getFrozenRows();
    },
    gives: 2,
  },
  {
    says: 'sort leaves frozen rows',
    at: 'sheet#sortcolumnposition,-ascending',
    call: async (s) => {
      s.sheet.getRange('A1:A3').setValues([['Vardas'], ['B'], ['A']]);
      s.sheet.setFrozenRows(1);
      await s.sheet.sort(1);
      return s.sheet.getRange('A1:A3').getValues();
    },
    gives: [['Vardas'], ['A'], ['B']],
  },
  {
    says: 'a text finder finds and replaces',
    at: 'text-finder#replaceallwithreplacetext',
    call: async (s) => {
      s.sheet.getRange('A1:A2').setValues([['Ąžuolas'], ['beržas']]);
      const found = await s.sheet.createTextFinder('AŽUOL').ignoreDiacritics(true).findAll();
      const count = await s.sheet.createTextFinder('as').replaceAllWith('ai');
      return [found.map((r) => r.getA1Notation()), count, await s.sheet.getRange('A1:A2').getValues()];
    },
    gives: [['A1'], 2, [['Ąžuolai'], ['beržai']]],
  },
  {
    says: 'clear keeps notes',
    at: 'sheet#clear',
    call: async (s) => {
      s.sheet.getRange('A1').setValue(1).setNote('n');
      s.sheet.clear();
      return [await s.sheet.getLastRow(), s.sheet.getRange('A1').getNote()];
    },
    gives: [0, 'n'],
  },
];

const book: Fact[] = [
  {
    says: 'the same sheet is the same object',
    at: 'spreadsheet#getsheetbynamename',
    call: (s) =>
      s.SpreadsheetApp.getActive().getSheetByName('Mokiniai') === s.SpreadsheetApp.getActiveSheet(),
    gives: true,
  },
  {
    says: 'a sheet that is not there',
    at: 'spreadsheet#getsheetbynamename',
    call: (s) => s.SpreadsheetApp.getActive().getSheetByName('Kita'),
    gives: null,
  },
  {
    says: 'a new sheet becomes the active one',
    at: 'spreadsheet#insertsheetsheetname',
    call: (s) => {
      const made = s.SpreadsheetApp.getActive().insertSheet('Dalykai');
      return made === s.SpreadsheetApp.getActiveSheet() && made.getIndex();
    },
    gives: 2,
  },
  {
    says: 'insertSheet at an index from 0',
    at: 'spreadsheet#insertsheetsheetname,-sheetindex',
    call: (s) => s.SpreadsheetApp.getActive().insertSheet('Dalykai', 0).getIndex(),
    gives: 1,
  },
  {
    says: 'insertSheet by template',
    at: 'spreadsheet#insertsheetsheetname,-options',
    call: (s) => {
      s.sheet.getRange('A1').setValue('Nr.');
      return s.SpreadsheetApp.getActive()
        .insertSheet('Kopija', { template: s.sheet })
        .getRange('A1')
        .getValue();
    },
    gives: 'Nr.',
  },
  {
    says: 'a taken name',
    at: 'spreadsheet#insertsheetsheetname',
    call: (s) => s.SpreadsheetApp.getActive().insertSheet('Mokiniai'),
    throws: 'A sheet with the name "Mokiniai" already exists. Please enter another name.',
  },
  {
    says: 'a taken name, renaming',
    at: 'sheet#setnamename',
    call: (s) => s.SpreadsheetApp.getActive().insertSheet('Dalykai').setName('mokiniai'),
    throws: 'A sheet with the name "mokiniai" already exists. Please enter another name.',
  },
  {
    says: 'the last sheet stays',
    at: 'spreadsheet#deletesheetsheet',
    call: (s) => s.SpreadsheetApp.getActive().deleteSheet(s.sheet),
    throws: "You can't remove all the sheets in a document.",
  },
  {
    says: 'the last visible sheet cannot be hidden',
    at: 'sheet#hidesheet',
    call: (s) => s.sheet.hideSheet(),
    throws: "You can't hide all the sheets in a document.",
  },
  {
    says: 'a deleted sheet is gone for good',
    at: 'spreadsheet#deletesheetsheet',
    call: (s) => {
      const made = s.SpreadsheetApp.getActive().insertSheet('Dalykai');
      s.SpreadsheetApp.getActive().deleteSheet(made);
      made.getName();
    },
    throws: 'Sheet 102 not found',
  },
  {
    says: 'moveActiveSheet counts from 1',
    at: 'spreadsheet#moveactivesheetpos',
    call: (s) => {
      const active = s.SpreadsheetApp.getActive();
      active.insertSheet('Dalykai');
      active.moveActiveSheet(1);
      return active.getSheets().map((sheet) => sheet.getName());
    },
    gives: ['Dalykai', 'Mokiniai'],
  },
  {
    says: 'duplicateActiveSheet is named Copy of',
    at: 'spreadsheet#duplicateactivesheet',
    call: (s) => s.SpreadsheetApp.getActive().duplicateActiveSheet().getName(),
    gives: 'Copy of Mokiniai',
  },
  {
    says: 'copyTo puts the copy last',
    at: 'sheet#copytospreadsheet',
    call: async (s) => (await s.sheet.copyTo(s.SpreadsheetApp.getActive())).getIndex(),
    gives: 2,
  },
  {
    says: 'getSheetById',
    at: 'spreadsheet#getsheetbyidid',
    call: (s) => s.SpreadsheetApp.getActive().getSheetById(101) === s.sheet,
    gives: true,
  },
  {
    says: 'getRange with a sheet name, quoted',
    at: 'spreadsheet#getrangea1notation',
    call: (s) => {
      s.SpreadsheetApp.getActive().insertSheet("Testų 'A'");
      return s.SpreadsheetApp.getActive().getRange("'Testų ''A'''!B2").getSheet().getName();
    },
    gives: "Testų 'A'",
  },
  {
    says: 'named ranges: set, get, remove',
    at: 'spreadsheet#setnamedrangename,-range',
    call: (s) => {
      const active = s.SpreadsheetApp.getActive();
      active.setNamedRange('Svoriai', s.sheet.getRange('C4:D4'));
      const found = active.getRangeByName('Svoriai')?.getA1Notation();
      active.getNamedRanges()[0]?.setName('Rūšys');
      const names = active.getNamedRanges().map((range) => range.getName());
      active.removeNamedRange('Rūšys');
      return [found, names, active.getRangeByName('Rūšys')];
    },
    gives: ['C4:D4', ['Rūšys'], null],
  },
  {
    says: 'a name that looks like a cell',
    at: 'spreadsheet#setnamedrangename,-range',
    call: (s) => s.SpreadsheetApp.getActive().setNamedRange('A1', s.sheet.getRange('A1')),
    throws: 'Invalid argument: name',
  },
  {
    says: 'name, id and address',
    at: 'spreadsheet#geturl',
    call: (s) => {
      const active = s.SpreadsheetApp.getActive();
      active.rename('Klasė 2c');
      return [active.getName(), active.getId(), active.getUrl()];
    },
    gives: ['Klasė 2c', 'workbook-1', 'https://docs.google.com/spreadsheets/d/workbook-1/edit'],
  },
  {
    says: 'locale and time zone',
    at: 'spreadsheet#getspreadsheetlocale',
    call: (s) => [
      s.SpreadsheetApp.getActive().getSpreadsheetLocale(),
      s.SpreadsheetApp.getActive().getSpreadsheetTimeZone(),
    ],
    gives: ['lt_LT', 'Europe/Vilnius'],
  },
  {
    says: 'another workbook by id',
    at: 'spreadsheet-app#openbyidid',
    people: { others: [fakeWorkbook('workbook-2')] },
    call: async (s) => (await s.SpreadsheetApp.openById('workbook-2')).getId(),
    gives: 'workbook-2',
  },
  {
    says: 'no workbook with this id',
    at: 'spreadsheet-app#openbyidid',
    call: (s) => s.SpreadsheetApp.openById('nothing'),
    throws: 'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
  },
  {
    says: 'an address of something else',
    at: 'spreadsheet-app#openbyurlurl',
    call: (s) => s.SpreadsheetApp.openByUrl('https://example.com'),
    throws: 'Invalid argument: url',
  },
  {
    says: 'a toast is shown for 5 seconds',
    at: 'spreadsheet#toastmsg,-title',
    call: (s) => {
      s.SpreadsheetApp.getActive().toast('Baigta', 'Pažanga');
      return s.toasts;
    },
    gives: [['Baigta', 'Pažanga', 5]],
  },
  {
    says: 'the selection is the active sheet’s',
    at: 'selection#getactiverangelist',
    call: (s) => {
      s.sheet.getRangeList(['A1:B4', 'D1:E4']).activate();
      const selection = s.SpreadsheetApp.getSelection();
      return [
        selection.getActiveRange().getA1Notation(),
        selection
          .getActiveRangeList()
          .getRanges()
          .map((r) => r.getA1Notation()),
      ];
    },
    gives: ['D1:E4', ['A1:B4', 'D1:E4']],
  },
  {
    says: 'protections of a sheet, by kind',
    at: 'spreadsheet#getprotectionstype',
    call: (s) => {
      s.sheet.protect();
      s.sheet.getRange('A1').protect();
      const active = s.SpreadsheetApp.getActive();
      return [
        active.getProtections(ProtectionType.SHEET).length,
        active.getProtections(ProtectionType.RANGE).length,
      ];
    },
    gives: [1, 1],
  },
];

checkFacts('Sheet and Spreadsheet', [...ranges, ...lines, ...book]);
