import { type KeptFile, writeFile } from '../../local/drive/drive-file';
import { MemoryStore } from '../../local/drive/memory-store';
import { writeWorkbook } from '../../local/drive/workbooks';
import { sheetsApi } from '../../local/services/sheets-api/sheets-service';
import type { SheetsSpreadsheets } from '../../local/services/sheets-api/spreadsheets';
import type { SheetsValues } from '../../local/services/sheets-api/values';
import type { SheetPort } from '../../local/workbook/port';
import { newSheetRequests } from '../../src/google/new-sheet-requests';
import { startService } from './spreadsheet-fake';

const ID = 'workbook-1';
const REST = 'https://developers.google.com/workspace/sheets/api/reference/rest/v4/';

interface Tools extends ReturnType<typeof startService> {
  readonly spreadsheets: SheetsSpreadsheets;
  readonly values: SheetsValues;
}
interface Fact {
  readonly says: string;
  readonly at: string;
  readonly call: (tools: Tools) => unknown;
  readonly gives?: unknown;
  readonly throws?: { readonly code: number; readonly message: string };
  readonly people?: Parameters<typeof startService>[0];
}

function start(people: Fact['people']): Tools {
  const service = startService(people);
  const spreadsheets = sheetsApi(service.context)._members().Spreadsheets as SheetsSpreadsheets;
  return { ...service, spreadsheets, values: spreadsheets._members().Values as SheetsValues };
}

const RAW = { valueInputOption: 'RAW' };
const TYPED = { valueInputOption: 'USER_ENTERED' };
/** A1:C3 with an empty last row and column. */
const filled = (tools: Tools) => {
  tools.sheet.getRange('A1:B2').setValues([
    ['Vardas', 'Pažymys'],
    ['Ona', 8.5],
  ]);
  return tools;
};
const failed = (call: string, code: number, message: string) => ({
  code,
  message: `API call to sheets.spreadsheets.${call} failed with error: ${message}`,
});

const reading: Fact[] = [
  {
    says: 'values are formatted by default; empty ends are left out',
    at: 'spreadsheets.values/get',
    call: (t) => filled(t).values.get(ID, 'Mokiniai!A1:C5'),
    gives: {
      range: 'Mokiniai!A1:C5',
      majorDimension: 'ROWS',
      values: [
        ['Vardas', 'Pažymys'],
        ['Ona', '8,5'],
      ],
    },
  },
  {
    says: 'nothing at all: no values',
    at: 'spreadsheets.values#ValueRange',
    call: (t) => t.values.get(ID, 'A1:B2'),
    gives: { range: 'Mokiniai!A1:B2', majorDimension: 'ROWS' },
  },
  {
    says: 'empty cells before filled ones are empty strings',
    at: 'spreadsheets.values/get',
    call: (t) => {
      t.sheet.getRange('B2').setValue('x');
      return t.values.get(ID, 'A1:B2');
    },
    gives: { range: 'Mokiniai!A1:B2', majorDimension: 'ROWS', values: [[], ['', 'x']] },
  },
  {
    says: 'by columns',
    at: 'Dimension',
    call: (t) => filled(t).values.get(ID, 'A1:B2', { majorDimension: 'COLUMNS' }),
    gives: {
      range: 'Mokiniai!A1:B2',
      majorDimension: 'COLUMNS',
      values: [
        ['Vardas', 'Ona'],
        ['Pažymys', '8,5'],
      ],
    },
  },
  {
    says: 'unformatted numbers, dates as serial numbers',
    at: 'DateTimeRenderOption',
    call: (t) => {
      t.sheet.getRange('A1:B1').setValues([[8.5, new Date(2026, 8, 14)]]);
      return t.values.get(ID, 'A1:B1', { valueRenderOption: 'UNFORMATTED_VALUE' });
    },
    gives: { range: 'Mokiniai!A1:B1', majorDimension: 'ROWS', values: [[8.5, 46279]] },
  },
  {
    says: 'formulas',
    at: 'ValueRenderOption',
    call: (t) => {
      t.sheet.getRange('A1:B1').setValues([[2, '=A1*2']]);
      return t.values.get(ID, 'A1:B1', { valueRenderOption: 'FORMULA' });
    },
    gives: { range: 'Mokiniai!A1:B1', majorDimension: 'ROWS', values: [[2, '=A1*2']] },
  },
  {
    says: 'a sheet’s name alone is all its cells',
    at: '../../../guides/concepts#cell',
    call: (t) => filled(t).values.get(ID, 'Mokiniai'),
    gives: {
      range: 'Mokiniai!A1:H20',
      majorDimension: 'ROWS',
      values: [
        ['Vardas', 'Pažymys'],
        ['Ona', '8,5'],
      ],
    },
  },
  {
    says: 'several ranges at once',
    at: 'spreadsheets.values/batchGet',
    call: (t) => filled(t).values.batchGet(ID, { ranges: ['A1', 'B1'] }),
    gives: {
      spreadsheetId: ID,
      valueRanges: [
        { range: 'Mokiniai!A1', majorDimension: 'ROWS', values: [['Vardas']] },
        { range: 'Mokiniai!B1', majorDimension: 'ROWS', values: [['Pažymys']] },
      ],
    },
  },
  {
    says: 'a range that cannot be read',
    at: 'spreadsheets.values/get',
    call: (t) => t.values.get(ID, 'Kita!A1'),
    throws: failed('values.get', 400, 'Unable to parse range: Kita!A1'),
  },
  {
    says: 'a range beyond the grid',
    at: 'spreadsheets.values/get',
    call: (t) => t.values.get(ID, 'A1:A21'),
    throws: failed(
      'values.get',
      400,
      'Range (Mokiniai!A1:A21) exceeds grid limits. Max rows: 20, max columns: 8',
    ),
  },
  {
    says: 'a workbook that is not there',
    at: 'spreadsheets/get',
    call: (t) => t.values.get('nothing', 'A1'),
    throws: failed('values.get', 404, 'Requested entity was not found.'),
  },
];

const writing: Fact[] = [
  {
    says: 'USER_ENTERED is read as typed',
    at: 'ValueInputOption',
    call: async (t) => {
      const result = await t.values.update({ values: [['8,5', '=A1']] }, ID, 'A1:B1', TYPED);
      return [result, await t.sheet.getRange('A1').getValue(), t.sheet.getRange('B1').getFormula()];
    },
    gives: [
      {
        spreadsheetId: ID,
        updatedRange: 'Mokiniai!A1:B1',
        updatedRows: 1,
        updatedColumns: 2,
        updatedCells: 2,
      },
      8.5,
      '=A1',
    ],
  },
  {
    says: 'RAW stays text',
    at: 'ValueInputOption',
    call: async (t) => {
      await t.values.update({ values: [['8,5', '=A1']] }, ID, 'A1:B1', RAW);
      return t.sheet.getRange('A1:B1').getValues();
    },
    gives: [['8,5', '=A1']],
  },
  {
    says: 'null leaves a cell, an empty string empties it',
    at: 'spreadsheets.values#ValueRange',
    call: async (t) => {
      await filled(t).values.update({ values: [[null, '']] }, ID, 'A1:B1', RAW);
      return t.sheet.getRange('A1:B1').getValues();
    },
    gives: [['Vardas', '']],
  },
  {
    says: 'the input option is required',
    at: 'spreadsheets.values/update',
    call: (t) => t.values.update({ values: [[1]] }, ID, 'A1'),
    throws: failed('values.update', 400, "'valueInputOption' is required but not specified"),
  },
  {
    says: 'data wider than its range',
    at: 'spreadsheets.values/update',
    call: (t) => t.values.update({ values: [[1, 2]] }, ID, 'A1:A2', RAW),
    throws: failed(
      'values.update',
      400,
      'Requested writing within range [Mokiniai!A1:A2], but tried writing to column [B]',
    ),
  },
  {
    says: 'several ranges in one call',
    at: 'spreadsheets.values/batchUpdate',
    call: async (t) => {
      const data = [
        { range: 'A1', values: [[1]] },
        { range: 'C1:C2', majorDimension: 'COLUMNS', values: [[2, 3]] },
      ];
      const { responses: _each, ...totals } = (await t.values.batchUpdate({ ...RAW, data }, ID)) as {
        responses: unknown;
      };
      return [totals, await t.sheet.getRange('A1:C2').getValues()];
    },
    gives: [
      {
        spreadsheetId: ID,
        totalUpdatedRows: 3,
        totalUpdatedColumns: 2,
        totalUpdatedCells: 3,
        totalUpdatedSheets: 1,
      },
      [
        [1, '', 2],
        ['', '', 3],
      ],
    ],
  },
  {
    says: 'one bad range and nothing is written',
    at: 'spreadsheets.values/batchUpdate',
    call: async (t) => {
      const data = [
        { range: 'A1', values: [[1]] },
        { range: 'Kita!A1', values: [[2]] },
      ];
      const refusal = await t.values.batchUpdate({ ...RAW, data }, ID).catch((error: Error) => error.message);
      return [refusal, await t.sheet.getLastRow()];
    },
    gives: [failed('values.batchUpdate', 400, 'Unable to parse range: Kita!A1').message, 0],
  },
  {
    says: 'append finds the table and writes below it',
    at: 'spreadsheets.values/append',
    call: async (t) => {
      const { tableRange, updates } = (await filled(t).values.append(
        { values: [['Jonas', 9]] },
        ID,
        'A1',
        RAW,
      )) as Record<string, { updatedRange: string }>;
      return [tableRange, updates?.updatedRange];
    },
    gives: ['Mokiniai!A1:B2', 'Mokiniai!A3:B3'],
  },
  {
    says: 'clear takes values and keeps the look',
    at: 'spreadsheets.values/clear',
    call: async (t) => {
      filled(t).sheet.getRange('A1').setBackground('red');
      const result = await t.values.clear({}, ID, 'A1:B1');
      return [result, await t.sheet.getRange('A1').getValue(), t.sheet.getRange('A1').getBackground()];
    },
    gives: [{ spreadsheetId: ID, clearedRange: 'Mokiniai!A1:B1' }, '', '#ff0000'],
  },
  {
    says: 'protected cells refuse others',
    at: '../../../guides/concepts#protected_range',
    people: { user: 'mokytoja@example.com', owner: 'pavaduotoja@example.com' },
    call: (t) => {
      t.workbook.putProtection({
        id: 'p',
        sheetId: 's1',
        description: '',
        warningOnly: false,
        editors: [],
        unprotected: [],
      });
      return t.values.update({ values: [[1]] }, ID, 'A1', RAW);
    },
    throws: failed(
      'values.update',
      400,
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    ),
  },
];

const books: Fact[] = [
  {
    says: 'properties of the workbook and its sheets',
    at: 'spreadsheets/get',
    call: (t) =>
      t.spreadsheets.get(ID, { fields: 'properties(title,locale),sheets(properties(sheetId,title,index))' }),
    gives: {
      properties: { title: 'Klasė 2b', locale: 'lt_LT' },
      sheets: [{ properties: { sheetId: 101, title: 'Mokiniai', index: 0 } }],
    },
  },
  {
    says: 'a path of fields with dots, and several of its end in brackets',
    at: '../../../guides/field-masks',
    call: (t) => t.spreadsheets.get(ID, { fields: 'properties.title,sheets.properties(sheetId,title)' }),
    gives: {
      properties: { title: 'Klasė 2b' },
      sheets: [{ properties: { sheetId: 101, title: 'Mokiniai' } }],
    },
  },
  {
    says: 'a sheet is added and changed by a field mask',
    at: 'spreadsheets/batchUpdate',
    call: async (t) => {
      const requests = [
        { addSheet: { properties: { title: 'Dalykai' } } },
        {
          updateSheetProperties: {
            properties: { sheetId: 101, title: 'Klasė', hidden: true },
            fields: 'title',
          },
        },
      ];
      const { replies } = (await t.spreadsheets.batchUpdate({ requests }, ID)) as { replies: unknown[] };
      return [replies[1], t.workbook.sheets().map(({ name, hidden }) => [name, hidden])];
    },
    gives: [
      {},
      [
        ['Klasė', false],
        ['Dalykai', false],
      ],
    ],
  },
  {
    says: 'a request that is not imitated is named before anything is done',
    at: 'spreadsheets/request',
    call: (t) => t.spreadsheets.batchUpdate({ requests: [{ addChart: {} }] }, ID),
    throws: failed('batchUpdate', 400, 'Invalid requests[0]: the local host does not imitate "addChart".'),
  },
];

const range = (rows: number, columns: number) => ({
  sheetId: 101,
  startRowIndex: 0,
  endRowIndex: rows,
  startColumnIndex: 0,
  endColumnIndex: columns,
});
const one = (t: Tools) => t.workbook.sheets()[0] as SheetPort;
const cell = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });

const requests: Fact[] = [
  {
    says: 'a sheet is added under a chosen id',
    at: 'spreadsheets/request#AddSheetRequest',
    call: async (t) => {
      await t.spreadsheets.batchUpdate(
        {
          requests: [
            {
              addSheet: {
                properties: { sheetId: 7, title: 'Dalykai', gridProperties: { frozenRowCount: 1 } },
              },
            },
          ],
        },
        ID,
      );
      return t.workbook.sheets().map(({ gid, name, frozenRows }) => [gid, name, frozenRows]);
    },
    gives: [
      [101, 'Mokiniai', 0],
      [7, 'Dalykai', 1],
    ],
  },
  {
    says: 'an id that is taken is refused',
    at: 'spreadsheets/request#AddSheetRequest',
    call: (t) =>
      t.spreadsheets.batchUpdate(
        { requests: [{ addSheet: { properties: { sheetId: 101, title: 'Dalykai' } } }] },
        ID,
      ),
    throws: failed('batchUpdate', 400, 'Invalid requests[0].addSheet: A sheet with id: 101 already exists'),
  },
  {
    says: 'a string value is text whatever it says, a number with a date pattern is a date',
    at: 'spreadsheets/other#ExtendedValue',
    call: async (t) => {
      const day = { numberFormat: { type: 'DATE', pattern: 'yyyy-mm-dd' } };
      const values = [
        { userEnteredValue: { stringValue: '=1+1' } },
        { userEnteredValue: { stringValue: "'8" } },
        { userEnteredValue: { numberValue: 8.5 } },
        { userEnteredValue: { boolValue: true } },
        { userEnteredValue: { numberValue: 46_266 }, userEnteredFormat: day },
        { userEnteredValue: { formulaValue: '=1+1' } },
      ];
      await t.spreadsheets.batchUpdate(
        {
          requests: [
            {
              updateCells: {
                start: { sheetId: 101, rowIndex: 1, columnIndex: 0 },
                rows: [{ values }],
                fields: 'userEnteredValue,userEnteredFormat.numberFormat',
              },
            },
          ],
        },
        ID,
      );
      const area = { row: 1, column: 0, rows: 1, columns: 6 };
      return [one(t).values(area)[0]?.slice(0, 4), one(t).formulas(area)[0], one(t).styles(area)[0]?.[4]];
    },
    gives: [['=1+1', "'8", 8.5, true], ['', '', '', '', '', '=1+1'], { numberFormat: 'yyyy-mm-dd' }],
  },
  {
    says: 'a look is repeated over a range, only what the mask names',
    at: 'spreadsheets/request#RepeatCellRequest',
    call: async (t) => {
      t.sheet.getRange('A1').setFontSize(14);
      const format = {
        backgroundColorStyle: { rgbColor: { red: 1, green: 0.2, blue: 0 } },
        textFormat: { bold: true, fontSize: 20 },
        horizontalAlignment: 'CENTER',
        wrapStrategy: 'WRAP',
      };
      const fields = ['backgroundColorStyle', 'textFormat.bold', 'horizontalAlignment', 'wrapStrategy'];
      await t.spreadsheets.batchUpdate(
        {
          requests: [
            {
              repeatCell: {
                range: range(2, 1),
                cell: { userEnteredFormat: format },
                fields: fields.map((field) => `userEnteredFormat.${field}`).join(','),
              },
            },
          ],
        },
        ID,
      );
      return one(t)
        .styles({ row: 0, column: 0, rows: 2, columns: 1 })
        .map(([style]) => [
          style?.background,
          style?.bold,
          style?.horizontal,
          style?.wrap,
          style?.fontSize ?? null,
        ]);
    },
    gives: [
      ['#ff3300', true, 'center', true, 14],
      ['#ff3300', true, 'center', true, null],
    ],
  },
  {
    says: 'columns get a width and are hidden',
    at: 'spreadsheets/request#UpdateDimensionPropertiesRequest',
    call: async (t) => {
      await t.spreadsheets.batchUpdate(
        {
          requests: [
            {
              updateDimensionProperties: {
                range: { sheetId: 101, dimension: 'COLUMNS', startIndex: 1, endIndex: 3 },
                properties: { pixelSize: 260, hiddenByUser: true },
                fields: 'pixelSize',
              },
            },
          ],
        },
        ID,
      );
      return [[0, 1, 2, 3].map((column) => one(t).columnWidth(column)), one(t).isColumnHidden?.(1)];
    },
    gives: [[100, 260, 260, 100], false],
  },
  {
    says: 'a list to choose from, which warns or refuses',
    at: 'spreadsheets/request#SetDataValidationRequest',
    call: async (t) => {
      const values = ['taip', 'ne'].map((userEnteredValue) => ({ userEnteredValue }));
      const rule = {
        condition: { type: 'ONE_OF_LIST', values },
        inputMessage: 'Pasirinkite.',
        strict: false,
        showCustomUi: true,
      };
      await t.spreadsheets.batchUpdate(
        { requests: [{ setDataValidation: { range: range(2, 1), rule } }] },
        ID,
      );
      return one(t).validations(cell(1, 0))[0]?.[0];
    },
    gives: {
      criteria: 'VALUE_IN_LIST',
      values: [['taip', 'ne'], true],
      allowInvalid: true,
      helpText: 'Pasirinkite.',
    },
  },
  {
    says: 'cells beyond the grid are refused',
    at: 'spreadsheets/request#UpdateCellsRequest',
    call: (t) =>
      t.spreadsheets.batchUpdate(
        {
          requests: [
            {
              updateCells: {
                start: { sheetId: 101, rowIndex: 20, columnIndex: 0 },
                rows: [{ values: [{ userEnteredValue: { numberValue: 1 } }] }],
                fields: 'userEnteredValue',
              },
            },
          ],
        },
        ID,
      ),
    throws: failed(
      'batchUpdate',
      400,
      'Invalid requests[0].updateCells: Range exceeds grid limits of sheet Mokiniai',
    ),
  },
];

/** As the add-on makes the sheets of another workbook (src/google/new-sheet-requests.ts). */
test('sheets that are described as data are made in one batch, and only those that are missing', async () => {
  const tools = start(undefined);
  const sheets = [
    {
      name: 'Nustatymai',
      rows: [
        ['Nustatymas', 'Reikšmė'],
        ['Mokykla', '=1+1'],
        ['Pradžia', new Date(2026, 8, 1)],
      ],
      look: {
        rows: 40,
        columns: 3,
        widths: [300, 260, 620],
        hiddenColumns: [3],
        frozenRows: 1,
        looks: [
          { area: { row: 1, column: 1, rows: 1, columns: 3 }, look: { bold: true, background: '#d9e7e2' } },
        ],
        checks: [
          {
            area: { row: 2, column: 2, rows: 39, columns: 1 },
            check: { kind: 'list' as const, values: ['taip'] },
            help: 'Pasirinkite.',
          },
        ],
      },
    },
    { name: 'Dalykai', rows: [] },
  ];
  const known = () => tools.workbook.sheets().map(({ gid, name }) => ({ id: gid, name }));
  const make = () => tools.spreadsheets.batchUpdate({ requests: newSheetRequests(sheets, known()) }, ID);
  await make();
  expect(tools.workbook.sheets().map(({ name }) => name)).toEqual(['Nustatymai', 'Dalykai']);
  const made = one(tools);
  expect(made.values({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
    ['Nustatymas', 'Reikšmė'],
    ['Mokykla', '=1+1'],
  ]);
  expect([made.rowCount, made.columnCount, made.frozenRows]).toEqual([40, 3, 1]);
  expect([0, 1, 2].map((column) => made.columnWidth(column))).toEqual([300, 260, 620]);
  expect(made.isColumnHidden?.(2)).toBe(true);
  expect(made.styles(cell(0, 0))[0]?.[0]).toMatchObject({ bold: true, background: '#d9e7e2' });
  expect(made.styles(cell(2, 1))[0]?.[0]).toMatchObject({ numberFormat: 'yyyy-mm-dd' });
  expect(made.validations(cell(1, 1))[0]?.[0]?.values).toEqual([['taip'], true]);

  expect(newSheetRequests(sheets, known())).toBeUndefined();
  tools.workbook.deleteSheet(made);
  await make();
  expect(tools.workbook.sheets().map(({ name }) => name)).toEqual(['Dalykai', 'Nustatymai']);
});

describe('The Sheets API, held to its reference', () => {
  const facts = [...reading, ...writing, ...books, ...requests];
  test.each(facts.map((fact) => [`${fact.says} (${REST}${fact.at})`, fact] as const))(
    '%s',
    async (_name, fact) => {
      const run = async () => fact.call(start(fact.people));
      if (fact.throws === undefined) {
        expect(await run()).toEqual(fact.gives);
      } else {
        const { code, message } = fact.throws;
        const name = 'GoogleJsonResponseException';
        await expect(run()).rejects.toMatchObject({ name, message, details: { code } });
      }
    },
  );
});

describe('With drive.file alone a script sees what it made itself', () => {
  // https://developers.google.com/workspace/sheets/api/scopes: spreadsheets.currentonly is none of the service's scopes;
  // https://developers.google.com/workspace/drive/api/guides/api-specific-auth: drive.file is „only the specific files
  // that you use with this app“.
  const scopes = (...names: string[]) => names.map((name) => `https://www.googleapis.com/auth/${name}`);
  const OURS = scopes('spreadsheets.currentonly', 'drive.file');
  const OTHER = 'workbook-2';
  const titleOf = async (id: string, oauthScopes: string[], madeBy?: string) => {
    const store = new MemoryStore();
    const file = { id: OTHER, name: '2b', parents: [], trashed: false, app: madeBy };
    if (madeBy) await writeFile(store, file as unknown as KeptFile);
    const { context, workbook } = startService();
    Object.assign(workbook, { name: 'Gimnazija' });
    const other = Object.assign(Object.create(workbook), { id: OTHER, name: '2b' });
    const spreadsheets = sheetsApi({
      ...context,
      project: { ...context.project, id: 'pazanga', manifest: { oauthScopes } },
      platform: { ...context.platform, store },
      openWorkbook: async () => other,
    })._members().Spreadsheets as SheetsSpreadsheets;
    const { properties } = (await spreadsheets.get(id, { fields: 'properties.title' })) as {
      properties: { title: string };
    };
    return properties.title;
  };
  const unseen = {
    details: { code: 404 },
    message: failed('get', 404, 'Requested entity was not found.').message,
  };

  test('made by this script', async () => expect(await titleOf(OTHER, OURS, 'pazanga')).toBe('2b'));
  test.each([
    ['made by another script', OTHER, 'kitas'],
    ['made by a person', OTHER, undefined],
    ['the one it is bound to', ID, undefined],
  ])('not what was %s', (_, id, madeBy) => expect(titleOf(id, OURS, madeBy)).rejects.toMatchObject(unseen));
  test.each(['spreadsheets', 'spreadsheets.readonly', 'drive'])('with %s everything', async (scope) =>
    expect(await titleOf(OTHER, scopes(scope))).toBe('2b'),
  );
});

test('what is kept of a spreadsheet that nobody has open tells its values: it is not opened', async () => {
  // https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.values/batchGet gives stored values
  const store = new MemoryStore();
  const cell = (v: unknown, more: object = {}) => ({ v, ...more });
  const sheet = {
    id: 's1',
    name: 'Mokiniai ir kt.',
    rowCount: 9,
    columnCount: 5,
    hidden: 1,
    freeze: { ySplit: 1, xSplit: 0, startRow: 1, startColumn: 0 },
    cellData: {
      0: {
        0: cell('Data', { t: 1 }),
        1: cell(46279, { t: 2 }),
        2: cell(1, { t: 3 }),
        3: cell('8', { t: 4 }),
      },
      2: { 0: { v: '#SPILL!', f: '=A1:A2' }, 1: { f: '=NAME()' } },
    },
  };
  const saved = {
    format: 1,
    id: 'workbook-2',
    name: '2b',
    extras: {},
    snapshot: { id: 'workbook-2', name: '2b', sheetOrder: ['s1'], sheets: { s1: sheet } },
    // The further rows of a formula that spills.
    results: {
      s1: { ranges: {}, cells: { 2: { 1: cell(9) }, 3: { 1: cell('KLAIDA: x') }, 4: { 1: cell('') } } },
    },
  };
  await writeWorkbook(store, saved as never, 'workbook-2', '2b');
  const { context } = startService();
  const spreadsheets = sheetsApi({
    ...context,
    platform: { ...context.platform, store },
    openedWorkbook: () => undefined,
    openWorkbook: async () => {
      throw new Error('It was opened.');
    },
  })._members().Spreadsheets as SheetsSpreadsheets;
  const values = spreadsheets._members().Values as SheetsValues;
  expect(
    await values.batchGet('workbook-2', {
      ranges: ["'Mokiniai ir kt.'"],
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    }),
  ).toEqual({
    spreadsheetId: 'workbook-2',
    valueRanges: [
      {
        range: "'Mokiniai ir kt.'!A1:E9",
        majorDimension: 'ROWS',
        values: [['Data', 46279, true, '8'], [], ['#REF!'], ['', 'KLAIDA: x']],
      },
    ],
  });
  const fields = 'spreadsheetUrl,properties(title,locale),sheets.properties';
  expect(await spreadsheets.get('workbook-2', { fields })).toEqual({
    spreadsheetUrl: 'https://docs.google.com/spreadsheets/d/workbook-2/edit',
    properties: { title: '2b', locale: 'lt_LT' },
    sheets: [
      {
        properties: {
          ...{ sheetId: 0, title: 'Mokiniai ir kt.', index: 0, sheetType: 'GRID', hidden: true },
          gridProperties: { rowCount: 9, columnCount: 5, frozenRowCount: 1 },
        },
      },
    ],
  });
  // How a cell looks, or what a named range is, only an open one tells.
  await expect(values.batchGet('workbook-2', { ranges: ["'Mokiniai ir kt.'"] })).rejects.toThrow(
    'It was opened.',
  );
  await expect(spreadsheets.get('workbook-2')).rejects.toThrow('It was opened.');
});
