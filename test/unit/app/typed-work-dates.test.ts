// Days of works as people type them into a subject's sheet.
import { onEdit } from '../../../src/app/on-edit';
import { type Cell, dateOfCell } from '../../../src/workbook/cell';
import { settingSchemas, settingsSheet } from '../../../src/workbook/settings-sheet';
import { type MemoryWorkbook, memoryWorkbook, portsOf } from './memory-workbook';

const SETTINGS = [
  Object.values(settingsSheet.columns).map(({ header }) => header),
  [settingSchemas.schoolYear.name, '2026–2027', ''],
];
const HEAD = ['Nr.', 'Data', '', '', '', '', '', 'Būsena I'];
const open = (dates: readonly Cell[]): MemoryWorkbook =>
  memoryWorkbook({
    [settingsSheet.sheet]: SETTINGS,
    Matematika: [
      ['Matematika – 2b – 2026–2027'],
      HEAD.map((cell, index) => dates[index - 3] ?? cell),
      ['', 'Rūšis'],
      ['', 'Svoris'],
      ['', 'Tema'],
      ['', 'Formulės'],
      [1, 'Gandriukas Matas', '', '09-14'],
    ],
  });
const edited = (
  workbook: MemoryWorkbook,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): readonly Cell[] => {
  onEdit(portsOf(workbook), { sheet: 'Matematika', row, column, rows, columns });
  return workbook.all().Matematika?.[1] ?? [];
};

test.each([
  ['09-14', '2026-09-14'],
  ['9.14', '2026-09-14'],
  ['02-03', '2027-02-03'],
  ['14-09', '2026-09-14'],
  ['2026.09.14', '2026-09-14'],
  ['rugsėjo 14 d.', '2026-09-14'],
])('%s becomes the day %s', (typed, day) => {
  const cell = edited(open([typed]), 2, 4)[3];
  expect(cell).toBeInstanceOf(Date);
  expect(dateOfCell(cell)).toBe(day);
});

test.each(['09-31', 'Testas 1', '*09-14', ''])('%j is no day and stays', (typed) => {
  const workbook = open([typed]);
  expect(edited(workbook, 2, 4)[3]).toBe(typed);
  expect(workbook.writes).toBe(0);
});

test('of a pasted block those in the row of dates alone; headings and other rows stay', () => {
  const workbook = open(['09-14', new Date(2026, 9, 5), '10-12']);
  const dates = edited(workbook, 1, 1, 7, 8);
  expect(dates.slice(3, 6).map((cell) => dateOfCell(cell))).toEqual([
    '2026-09-14',
    '2026-10-05',
    '2026-10-12',
  ]);
  expect([dates[1], dates[7]]).toEqual(['Data', 'Būsena I']);
  expect(workbook.all().Matematika?.[6]?.[3]).toBe('09-14');
  expect(workbook.writes).toBe(2);
});

test('what was not edited is left as it is', () => {
  const workbook = open(['09-14', '10-12']);
  expect(edited(workbook, 3, 4, 4, 2)[3]).toBe('09-14');
  expect(edited(workbook, 2, 5)[3]).toBe('09-14');
});
