import fc from 'fast-check';
import type { Cell } from '../../../src/workbook/cell';
import { mipSheet } from '../../../src/workbook/mip-sheet';
import { pupilsSheet } from '../../../src/workbook/pupils-sheet';
import { readTable } from '../../../src/workbook/read-table';
import { headersOf } from '../../../src/workbook/table-schema';
import { encoded, encodeNewRow, runsOf } from '../../../src/workbook/write-table';

const HEADERS: Cell[] = Object.values(headersOf(pupilsSheet));
const PUPIL: Cell[] = [1, 'Beržas', 'Jonas', new Date(2011, 0, 5), 'j@x.example', '', '', '', 'p1'];
const sheet = (rows: Cell[][]) => ({ name: 'Mokiniai', rows });
const records = (rows: Cell[][]) => {
  const table = readTable(pupilsSheet, sheet(rows));
  if (!table.ok) throw new Error(JSON.stringify(table.issues));
  return table.value.rows.map(({ value }) => value);
};
const codes = (rows: Cell[][]) => {
  const table = readTable(pupilsSheet, sheet(rows));
  return table.ok ? [] : table.issues.map(({ code, at }) => [code, at?.row, at?.column]);
};

test('columns are found wherever they stand, in whatever order', () => {
  const [expected] = records([HEADERS, PUPIL]);
  const places = HEADERS.map((_, index) => index);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(places, { minLength: places.length, maxLength: places.length }),
      fc.nat(places.length),
      (order, inserted) => {
        const arrange = (cells: Cell[], own: Cell) => {
          const moved = order.map((index) => cells[index] ?? '');
          return [...moved.slice(0, inserted), own, ...moved.slice(inserted)];
        };
        expect(records([arrange(HEADERS, ''), arrange(PUPIL, 'mano')])).toEqual([expected]);
        expect(records([['Klasės sąrašas'], arrange(HEADERS, '*Pastabos'), arrange(PUPIL, 'mano')])).toEqual([
          expected,
        ]);
      },
    ),
  );
});

test('every problem is collected with its place', () => {
  expect(codes([HEADERS, ['x', '', 'Jonas', 'rytoj', '', '', '', '', '']])).toEqual([
    ['cell-not-number', 2, 1],
    ['cell-empty', 2, 2],
    ['cell-not-date', 2, 4],
    ['cell-empty', 2, 9],
  ]);
  expect(codes([HEADERS.map((header) => (header === 'Vardas' ? 'Name' : header)), PUPIL])).toEqual([
    ['header-unknown', 1, 3],
    ['header-missing', 1, undefined],
  ]);
  expect(codes([[...HEADERS, 'Nr.'], PUPIL])).toEqual([['header-twice', 1, 10]]);
  expect(readTable(pupilsSheet, undefined)).toMatchObject({ ok: false, issues: [{ code: 'sheet-missing' }] });
});

test('rows that are empty in the table’s own columns are nobody’s', () => {
  expect(records([[...HEADERS, ''], ['', '', '', '', '', '', '', '', '', 'pastaba'], PUPIL])).toHaveLength(1);
});

test('writing leaves a person’s own columns out', () => {
  const headers = Object.values(headersOf(mipSheet));
  const cells: Cell[] = [...headers.slice(0, 3), '*Mano', ...headers.slice(3)];
  const table = readTable(mipSheet, { name: 'MIP', rows: [cells] });
  if (!table.ok) throw new Error('unreadable');
  const record = {
    pupil: '=A',
    period: '8',
    mean: 7.5,
    strongest: '',
    difficulties: '',
    missedJustified: 2,
    missedUnjustified: undefined,
    praise: '',
    done: '',
    nextGoal: '',
    headNote: '',
    filledAt: undefined,
    answers: '',
    key: 'k',
  };
  const { columns } = table.value;
  const placed = encoded(mipSheet, record).map(([key, cell]) => ({ column: columns[key], cell }));
  expect(runsOf(placed).map(({ column, cells: run }) => [column, run.length])).toEqual([
    [1, 3],
    [5, 11],
  ]);
  expect(encodeNewRow(mipSheet, table.value, record).slice(0, 8)).toEqual([
    "'=A",
    "'8",
    7.5,
    '',
    '',
    '',
    2,
    '',
  ]);
});
