// Where sheets are put, how far formulas reach, how pupils are typed.
import { pupilLines } from '../../../../sidebar/pages/prepare/pupil-lines';
import { planDrawing } from '../../../../src/app/prepare/drawing';
import { lastFormulaRow } from '../../../../src/app/prepare/formula-reach';
import { placeOf, sheetOrder } from '../../../../src/app/prepare/sheet-order';
import { checkSubjectName } from '../../../../src/app/prepare/subject-name';
import { lastRowFor } from '../../../../src/workbook/blueprint';

const order = ['A', 'B', 'C', 'D'];
test.each<[string, string[], number]>([
  ['C', ['Lapas1', 'A', 'B', 'D'], 3],
  ['C', ['Lapas1', 'D'], 1],
  ['C', ['Lapas1'], 1],
  ['A', ['D', 'B'], 1],
  ['D', ['C', 'x', 'A'], 1],
])('%s goes into %j at %d', (name, tabs, place) => {
  expect(placeOf(name, tabs, order)).toBe(place);
});

const blueprint = (name: string) => ({
  name,
  rows: 2,
  columns: 2,
  cells: [],
  widths: [],
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  looks: [],
  checks: [],
  colours: [],
  warned: [],
});
test('drawn in two pieces, the tabs end in their order, and the working sheet becomes the last one', () => {
  const first = planDrawing([blueprint('B'), blueprint('C')], {
    tabs: ['Lapas1', 'A'],
    order,
    owner: 'D',
    shown: undefined,
  });
  expect(first.sheets.sheets.map(({ place }) => place)).toEqual([2, 3]);
  const waiting = first.sheets.goesOn ?? '';
  expect(first.tabs).toEqual(['Lapas1', 'A', 'B', 'C', waiting]);
  const second = planDrawing([blueprint('D')], {
    tabs: first.tabs,
    order,
    owner: 'D',
    shown: blueprint('C'),
  });
  expect(second.sheets.working.kept?.name).toBe(waiting);
  expect(second.sheets.goesOn).toBeUndefined();
  expect(second.tabs).toEqual(['Lapas1', 'A', 'B', 'C', 'D']);
  // Something else was drawn there: it is of no use.
  const other = planDrawing([blueprint('D')], { tabs: first.tabs, order, owner: 'D', shown: blueprint('B') });
  expect(other.sheets.working.kept).toBeUndefined();
});

test.each<[string, number | undefined]>([
  ['=SEMESTER_GRADE(C6:N60,C4:N4)', 60],
  ["=XLOOKUP(A1,'Kitas'!B6:B90,C6:C80)", 80],
  ['=Mokiniai!$B$2:$B$59', undefined],
  ['=1+1', undefined],
])('%s reaches %s', (formula, row) => {
  expect(lastFormulaRow([[''], [formula]])).toBe(row);
});

test.each([
  [10, 60],
  [30, 60],
  [43, 60],
  [44, 70],
  [300, 390],
])('%d pupils have rows down to %d', (pupils, row) => {
  expect(lastRowFor(pupils)).toBe(row);
});

test.each<[string, string[]]>([
  ['Gandriukas Matas', ['Gandriukas', 'Matas']],
  ['Lakštingalytė-Rugiagėlaitė Viltė Konstancija', ['Lakštingalytė-Rugiagėlaitė', 'Viltė Konstancija']],
  ['3. Žibutytė Goda', ['Žibutytė', 'Goda']],
  ['Žibutytė\tGoda\t2011-03-26', ['Žibutytė', 'Goda', '2011-03-26']],
  ['Žibutytė, Goda', ['Žibutytė', 'Goda']],
  ['Žibutytė', ['Žibutytė', '']],
])('%s', (line, [lastName, firstName, born = '']) => {
  expect(pupilLines(`\n${line}\r\n\n`)).toEqual([
    { lastName, firstName, born, email: '', guardians: '', code: '' },
  ]);
});

test.each([
  ['Matematika', undefined],
  ["Dailė ir 'menas' kartu", undefined],
  ['', 'prepare-subject-empty'],
  ['A/B', 'prepare-subject-characters'],
  ["'Fizika", 'prepare-subject-characters'],
  ['x'.repeat(100), undefined],
  ['x'.repeat(101), 'prepare-subject-long'],
  ['suvestinė', 'prepare-subject-ours'],
  ['Ruošiama…', 'prepare-subject-ours'],
  ['lapas1', 'prepare-subject-tab'],
])('a subject named %s: %s', (name, code) => {
  expect(checkSubjectName(name, ['Lapas1'])[0]?.code).toBe(code);
});

test('no sheet of ours stands twice in the order', () => {
  const names = sheetOrder(['Matematika']);
  expect(new Set(names).size).toBe(names.length);
});
