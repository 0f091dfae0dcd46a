import { WorkbookRefusal } from '../../../src/app/workbook-refusal';
import { googleOthers } from '../../../src/google/google-others';

type Answers = { readonly get?: () => unknown; readonly batchGet?: (id: string, options: object) => unknown };
function others({ get = () => ({}), batchGet = () => ({}) }: Answers) {
  Object.assign(globalThis, { Sheets: { Spreadsheets: { get, Values: { batchGet } } } });
  return googleOthers({ hasWritten: false });
}
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Sheets');
});
const refused = (message: string, details?: object) => () => {
  throw Object.assign(new Error(message), { details });
};
const reasonOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof WorkbookRefusal) return error.reason;
    throw error;
  }
  return '';
};

test('a look names the sheets that have cells: a chart on a sheet of its own has none', () => {
  const sheets = [
    { properties: { title: 'Mokiniai', sheetType: 'GRID' } },
    { properties: { title: 'Diagrama1', sheetType: 'OBJECT' } },
    { properties: { title: 'Matematika' } },
    {},
  ];
  const { look } = others({ get: () => ({ properties: { title: '2b' }, sheets }) });
  expect(look('x')).toEqual({
    id: 'x',
    name: '2b',
    link: 'https://docs.google.com/spreadsheets/d/x/edit',
    sheets: ['Mokiniai', 'Matematika'],
  });
});

test('sheets are read by one call, names quoted; the empty cells that Google leaves out are there', () => {
  const asked: object[] = [];
  const { read } = others({
    batchGet: (_id, options) => {
      asked.push(options);
      return { valueRanges: [{ values: [['a'], [], ['b', 46279, true]] }, {}] };
    },
  });
  expect(read('x', ["Kas'čia", 'Tuščias'])).toEqual([
    {
      name: "Kas'čia",
      rows: [
        ['a', '', ''],
        ['', '', ''],
        ['b', 46279, true],
      ],
    },
    { name: 'Tuščias', rows: [] },
  ]);
  expect(asked).toEqual([
    {
      ranges: ["'Kas''čia'", "'Tuščias'"],
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
  ]);
  expect(read('x', [])).toEqual([]);
  expect(asked).toHaveLength(1);
});

test.each<[string, string, object | undefined]>([
  ['unseen', 'Requested entity was not found.', { code: 404 }],
  ['denied', 'The caller does not have permission', { code: 403 }],
  ['sheet-gone', "Unable to parse range: 'Fizika'", { code: 400 }],
  // https://developers.google.com/workspace/sheets/api/limits
  ['rate-limit', "Quota exceeded for quota metric 'Read requests'", { code: 429 }],
  [
    'rate-limit',
    "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
    undefined,
  ],
  ['failed', 'Empty response', undefined],
])('%s', (reason, message, details) => {
  const { look, read } = others({ get: refused(message, details), batchGet: refused(message, details) });
  expect(reasonOf(() => look('x'))).toBe(reason);
  expect(reasonOf(() => read('x', ['Fizika']))).toBe(reason);
});
