import { CopyPasteType, Dimension, Direction, RelativeDate } from '../../local/services/spreadsheet/enums';
import { checkFacts, type Fact, type Service } from './spreadsheet-facts';

const mismatch = (what: string, data: number, range: number) =>
  `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
const signature = (given: string, member: string) =>
  `The parameters (${given}) don't match the method signature for SpreadsheetApp.${member}.`;
const OUTSIDE = 'The coordinates of the range are outside the dimensions of the sheet.';

const range = ({ sheet }: Service, a1: string) => sheet.getRange(a1);
/** Values are written at A1, then read back from there. */
const roundTrip = (values: unknown[][]) => (service: Service) => {
  const target = service.sheet.getRange(1, 1, values.length, values[0]?.length ?? 1);
  return target.setValues(values).getValues();
};

const reading: Fact[] = [
  {
    says: 'an empty cell is an empty string',
    at: 'range#getvalues',
    call: (s) => range(s, 'A1:B1').getValues(),
    gives: [['', '']],
  },
  {
    says: 'getValue gives the top-left value',
    at: 'range#getvalue',
    call: (s) =>
      range(s, 'A1:B2')
        .setValues([
          [1, 2],
          [3, 4],
        ])
        .getValue(),
    gives: 1,
  },
  {
    says: 'numbers, booleans, dates and text come back as such',
    at: 'range#getvalues',
    call: roundTrip([[8.5, true, new Date(2026, 8, 14), 'įsk']]),
    gives: [[8.5, true, new Date(2026, 8, 14), 'įsk']],
  },
  {
    says: 'getDisplayValues shows what the cell shows',
    at: 'range#getdisplayvalues',
    call: (s) => range(s, 'A1').setValue(8.5).getDisplayValue(),
    gives: '8,5',
  },
  {
    says: 'getFormula is empty where there is none',
    at: 'range#getformula',
    call: (s) => range(s, 'A1').setValue(3).getFormula(),
    gives: '',
  },
  {
    says: 'getA1Notation of one cell and of several',
    at: 'range#geta1notation',
    call: (s) => [s.sheet.getRange(2, 3).getA1Notation(), s.sheet.getRange(2, 1, 3, 2).getA1Notation()],
    gives: ['C2', 'A2:B4'],
  },
  {
    says: 'whole columns stay open-ended',
    at: 'range#isendrowbounded',
    call: (s) => [
      range(s, 'B:C').getA1Notation(),
      range(s, 'B:C').getNumRows(),
      range(s, 'B2:B').isEndRowBounded(),
      range(s, 'B2:B').isStartRowBounded(),
    ],
    gives: ['B:C', 20, false, true],
  },
  {
    says: 'positions are counted from 1',
    at: 'range#getrow',
    call: (s) => {
      const r = range(s, 'B2:C4');
      return [
        r.getRow(),
        r.getColumn(),
        r.getLastRow(),
        r.getLastColumn(),
        r.getNumRows(),
        r.getNumColumns(),
      ];
    },
    gives: [2, 2, 4, 3, 3, 2],
  },
  {
    says: 'getCell counts within the range',
    at: 'range#getcellrow,-column',
    call: (s) => range(s, 'B2:D4').getCell(2, 1).getA1Notation(),
    gives: 'B3',
  },
  {
    says: 'offset keeps the size unless told',
    at: 'range#offsetrowoffset,-columnoffset',
    call: (s) => [
      range(s, 'A1:B2').offset(1, 1).getA1Notation(),
      range(s, 'A1').offset(2, 0, 2, 3).getA1Notation(),
    ],
    gives: ['B2:C3', 'A3:C4'],
  },
  {
    says: 'offset outside the sheet fails',
    at: 'range#offsetrowoffset,-columnoffset',
    call: (s) => range(s, 'A1').offset(30, 0),
    throws: OUTSIDE,
  },
  {
    says: 'isBlank',
    at: 'range#isblank',
    call: async (s) => [await range(s, 'A1:B2').isBlank(), await range(s, 'A1').setValue('x').isBlank()],
    gives: [true, false],
  },
  {
    says: 'getDataRegion grows to the empty lines around',
    at: 'range#getdataregion',
    call: async (s) => {
      range(s, 'B2:C3').setValues([
        [1, 2],
        [3, 4],
      ]);
      return (await range(s, 'B2').getDataRegion()).getA1Notation();
    },
    gives: 'B2:C3',
  },
  {
    says: 'getNextDataCell goes to the end of the block',
    at: 'range#getnextdatacelldirection',
    call: async (s) => {
      range(s, 'A1:A3').setValues([[1], [2], [3]]);
      return (await range(s, 'A1').getNextDataCell(Direction.DOWN)).getA1Notation();
    },
    gives: 'A3',
  },
];

const writing: Fact[] = [
  {
    says: 'too few rows',
    at: 'range#setvaluesvalues',
    call: (s) => range(s, 'A1:A3').setValues([[1], [2]]),
    throws: mismatch('rows', 2, 3),
  },
  {
    says: 'too many columns',
    at: 'range#setvaluesvalues',
    call: (s) => range(s, 'A1:B1').setValues([[1, 2, 3]]),
    throws: mismatch('columns', 3, 2),
  },
  {
    says: 'ragged rows',
    at: 'range#setvaluesvalues',
    call: (s) => range(s, 'A1:B2').setValues([[1, 2], [3]]),
    throws: mismatch('columns', 1, 2),
  },
  {
    says: 'a flat array does not fit',
    at: 'range#setvaluesvalues',
    call: (s) => range(s, 'A1:B1').setValues([1, 2] as never),
    throws: signature('number[]', 'Range.setValues'),
  },
  {
    says: 'one argument too many',
    at: 'range#setvaluesvalues',
    call: (s) => (range(s, 'A1') as unknown as { setValues(...a: unknown[]): void }).setValues('x', 5),
    throws: signature('String,number', 'Range.setValues'),
  },
  {
    says: 'getRange with text for a number',
    at: 'sheet#getrangerow,-column',
    call: (s) => s.sheet.getRange('1', 2 as never),
    throws: signature('String,number', 'Sheet.getRange'),
  },
  {
    says: 'text is read as typed: a decimal comma in lt_LT',
    at: 'range#setvaluevalue',
    call: roundTrip([['8,5']]),
    gives: [[8.5]],
  },
  {
    says: 'text beginning with = becomes a formula',
    at: 'range#setvaluesvalues',
    call: (s) => range(s, 'B1').setValue('=A1*2').getFormula(),
    gives: '=A1*2',
  },
  {
    says: 'an apostrophe keeps text and is no part of it',
    at: 'range#setvaluevalue',
    call: roundTrip([["'=1+1", "'007"]]),
    gives: [['=1+1', '007']],
  },
  {
    says: 'a plain-text cell keeps text',
    at: 'range#setnumberformatnumberformat',
    call: (s) => range(s, 'A1').setNumberFormat('@').setValue('007').getValue(),
    gives: '007',
  },
  {
    says: 'null and undefined empty the cell',
    at: 'range#setvaluesvalues',
    call: roundTrip([[1, null, undefined]]),
    gives: [[1, '', '']],
  },
  {
    says: 'setValue fills the whole range',
    at: 'range#setvaluevalue',
    call: (s) => range(s, 'A1:B2').setValue(7).getValues(),
    gives: [
      [7, 7],
      [7, 7],
    ],
  },
  {
    says: 'a value over a formula replaces it',
    at: 'range#setvaluevalue',
    call: (s) => range(s, 'A1').setFormula('=1+1').setValue(5).getFormula(),
    gives: '',
  },
  {
    says: 'setFormula takes a formula without =',
    at: 'range#setformulaformula',
    call: (s) => range(s, 'A1').setFormula('SUM(B1:B2)').getFormula(),
    gives: '=SUM(B1:B2)',
  },
  {
    says: 'setFormulas has the shape of the range',
    at: 'range#setformulasformulas',
    call: (s) => range(s, 'A1:A2').setFormulas([['=1']]),
    throws: mismatch('rows', 1, 2),
  },
  {
    says: 'setters answer the range, for chaining',
    at: 'range#setvaluevalue',
    call: (s) => {
      const r = range(s, 'A1');
      return r.setValue(1).setBackground('red').setNote('x') === r;
    },
    gives: true,
  },
  {
    says: 'trimWhitespace also narrows inner space',
    at: 'range#trimwhitespace',
    call: async (s) => (await range(s, 'A1').setValue("'  ab   c ").trimWhitespace()).getValue(),
    gives: 'ab c',
  },
  {
    says: 'removeDuplicates keeps the first of equal rows',
    at: 'range#removeduplicates',
    call: async (s) => {
      range(s, 'A1:B3').setValues([
        ['a', 1],
        ['a', 1],
        ['b', 2],
      ]);
      const rest = await range(s, 'A1:B3').removeDuplicates();
      return [rest.getA1Notation(), await range(s, 'A1:B3').getValues()];
    },
    gives: [
      'A1:B2',
      [
        ['a', 1],
        ['b', 2],
        ['', ''],
      ],
    ],
  },
];

const looks: Fact[] = [
  {
    says: 'defaults of a new sheet',
    at: 'range#getbackground',
    call: (s) => {
      const r = range(s, 'A1');
      return [
        r.getBackground(),
        r.getFontColor(),
        r.getFontWeight(),
        r.getFontStyle(),
        r.getFontLine(),
        r.getFontSize(),
        r.getFontFamily(),
      ];
    },
    gives: ['#ffffff', '#000000', 'normal', 'normal', 'none', 10, 'Arial'],
  },
  {
    says: 'colours are CSS notations',
    at: 'range#setbackgroundcolor',
    call: (s) => [
      range(s, 'A1').setBackground('red').getBackground(),
      range(s, 'A1').setBackground('#FFF').getBackground(),
      range(s, 'A1').setBackground(null).getBackground(),
    ],
    gives: ['#ff0000', '#ffffff', '#ffffff'],
  },
  {
    says: 'setBackgrounds has the shape of the range',
    at: 'range#setbackgroundscolor',
    call: (s) => range(s, 'A1:B1').setBackgrounds([['red']]),
    throws: mismatch('columns', 1, 2),
  },
  {
    says: 'each cell its own weight',
    at: 'range#setfontweightsfontweights',
    call: (s) =>
      range(s, 'A1:B1')
        .setFontWeights([['bold', null]])
        .getFontWeights(),
    gives: [['bold', 'normal']],
  },
  {
    says: 'an unknown weight is refused',
    at: 'range#setfontweightfontweight',
    call: (s) => range(s, 'A1').setFontWeight('heavy'),
    throws: 'Invalid argument: heavy',
  },
  {
    says: 'number formats',
    at: 'range#setnumberformatsnumberformats',
    call: (s) =>
      range(s, 'A1:B1')
        .setNumberFormats([['0.00', 'yyyy-mm-dd']])
        .getNumberFormats(),
    gives: [['0.00', 'yyyy-mm-dd']],
  },
  {
    says: 'alignments and wrap',
    at: 'range#sethorizontalalignmentalignment',
    call: (s) => {
      const r = range(s, 'A1').setHorizontalAlignment('center').setVerticalAlignment('top').setWrap(true);
      return [r.getHorizontalAlignment(), r.getVerticalAlignment(), r.getWrap(), r.getWrapStrategy().name];
    },
    gives: ['center', 'top', true, 'WRAP'],
  },
  {
    says: 'setBorder: outside, inside, null leaves',
    at: 'range#setbordertop,-left,-bottom,-right,-vertical,-horizontal',
    call: (s) => {
      range(s, 'A1:B1').setBorder(true, null, false, null, true, null);
      return s.sheet._port.styles({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]?.borders;
    },
    gives: {
      top: { color: '#000000', style: 'solid' },
      bottom: null,
      right: { color: '#000000', style: 'solid' },
    },
  },
  {
    says: 'notes, one and many, null takes away',
    at: 'range#setnotesnotes',
    call: (s) => [
      range(s, 'A1:B1')
        .setNotes([['a', null]])
        .getNotes(),
      range(s, 'A1').setNote(null).getNote(),
    ],
    gives: [[['a', '']], ''],
  },
];

const editing: Fact[] = [
  {
    says: 'clear takes content and format, not notes',
    at: 'range#clear',
    call: async (s) => {
      const r = range(s, 'A1').setValue(1).setBackground('red').setNote('n').clear();
      return [await r.getValue(), r.getBackground(), r.getNote()];
    },
    gives: ['', '#ffffff', 'n'],
  },
  {
    says: 'clear with contentsOnly keeps the format',
    at: 'range#clearoptions',
    call: async (s) => {
      const r = range(s, 'A1').setValue(1).setBackground('red').clear({ contentsOnly: true });
      return [await r.getValue(), r.getBackground()];
    },
    gives: ['', '#ff0000'],
  },
  {
    says: 'merge, isPartOfMerge, breakApart',
    at: 'range#merge',
    call: (s) => {
      const r = range(s, 'A1:B2').merge();
      return [
        range(s, 'B2').isPartOfMerge(),
        r.getMergedRanges().map((m) => m.getA1Notation()),
        r.breakApart().isPartOfMerge(),
      ];
    },
    gives: [true, ['A1:B2'], false],
  },
  {
    says: 'copyTo moves relative references',
    at: 'range#copytodestination',
    call: async (s) => {
      range(s, 'B1').setFormula('=A1+$A$1');
      await range(s, 'B1').copyTo(range(s, 'B2:B3'));
      return range(s, 'B2:B3').getFormulas();
    },
    gives: [['=A2+$A$1'], ['=A3+$A$1']],
  },
  {
    says: 'copyTo with contentsOnly copies values alone',
    at: 'range#copytodestination,-options',
    call: async (s) => {
      range(s, 'A1').setValue('007').setNumberFormat('@').setValue('007');
      await range(s, 'A1').copyTo(range(s, 'C1'), { contentsOnly: true });
      return [await range(s, 'C1').getValue(), range(s, 'C1').getNumberFormat()];
    },
    gives: ['007', 'General'],
  },
  {
    says: 'copyValuesToRange by sheet',
    at: 'range#copyvaluestorangesheet,-column,-columnend,-row,-rowend',
    call: async (s) => {
      range(s, 'A1:A2').setValues([[1], [2]]);
      await range(s, 'A1:A2').copyValuesToRange(s.sheet, 3, 3, 4, 5);
      return range(s, 'C4:C5').getValues();
    },
    gives: [[1], [2]],
  },
  {
    says: 'moveTo cuts and pastes',
    at: 'range#movetotarget',
    call: async (s) => {
      range(s, 'A1:B1').setValues([[1, 2]]);
      await range(s, 'A1:B1').moveTo(range(s, 'A3'));
      return [await range(s, 'A1:B1').getValues(), await range(s, 'A3:B3').getValues()];
    },
    gives: [[['', '']], [[1, 2]]],
  },
  {
    says: 'insertCells shifts the cells below',
    at: 'range#insertcellsshiftdimension',
    call: async (s) => {
      range(s, 'A1:A2').setValues([[1], [2]]);
      await range(s, 'A1').insertCells(Dimension.ROWS);
      return range(s, 'A1:A3').getValues();
    },
    gives: [[''], [1], [2]],
  },
  {
    says: 'sort by columns of the sheet',
    at: 'range#sortsortspecobj',
    call: async (s) => {
      range(s, 'B1:C3').setValues([
        ['a', 2],
        ['b', 3],
        ['c', 1],
      ]);
      await range(s, 'B1:C3').sort({ column: 3, ascending: false });
      return range(s, 'B1:C3').getValues();
    },
    gives: [
      ['b', 3],
      ['a', 2],
      ['c', 1],
    ],
  },
  {
    says: 'check boxes: unticked, ticked',
    at: 'range#insertcheckboxes',
    call: async (s) => {
      const r = range(s, 'A1').insertCheckboxes();
      return [await r.getValue(), await r.isChecked(), await r.check().isChecked()];
    },
    gives: [false, false, true],
  },
  {
    says: 'an unknown paste type is named',
    at: 'copy-paste-type',
    call: async (s) => range(s, 'A1').copyTo(range(s, 'B1'), CopyPasteType.PASTE_COLUMN_WIDTHS, false),
    throws: 'The local host does not imitate CopyPasteType.PASTE_COLUMN_WIDTHS.',
  },
  {
    says: 'an argument of another enumeration does not fit',
    at: 'range#getnextdatacelldirection',
    call: (s) => range(s, 'A1').getNextDataCell(RelativeDate.TODAY),
    throws: signature('RelativeDate', 'Range.getNextDataCell'),
  },
];

checkFacts('Range', [...reading, ...writing, ...looks, ...editing]);
