// Links, keys, kinds of workbooks, and a class's settings from the school's.
import { classSettings } from '../../../../src/app/school/class-settings';
import { classWorkbookKey } from '../../../../src/app/school/make-class-workbook';
import { newSheetOf } from '../../../../src/app/school/new-sheet';
import { newListRow, schoolSettings } from '../../../../src/app/school/school-blueprints';
import { inThisKind } from '../../../../src/app/wrong-workbook';
import { workbookIdIn } from '../../../../src/domain/workbook-link';
import type { Cell } from '../../../../src/workbook/cell';
import { settingSchemas } from '../../../../src/workbook/settings-sheet';
import { workbookKind } from '../../../../src/workbook/workbook-kind';
import { memoryWorkbook } from '../memory-workbook';

const ID = '1AbcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMN-_0';
test.each<[string, string | undefined]>([
  [ID, ID],
  [` https://docs.google.com/spreadsheets/d/${ID}/edit#gid=0 `, ID],
  [`https://docs.google.com/spreadsheets/u/1/d/${ID}/edit?usp=sharing`, ID],
  [`https://drive.google.com/open?id=${ID}`, ID],
  [`http://localhost:8080/workbook/${ID}`, ID],
  ['https://docs.google.com/spreadsheets/', undefined],
  ['2b klasė', undefined],
  ['', undefined],
])('%j → %s', (pasted, id) => {
  expect(workbookIdIn(pasted)).toBe(id);
});

test('the same class of the same year has the same key, another has another', () => {
  const key = classWorkbookKey('2026–2027', '2b');
  expect(classWorkbookKey('2026–2027', ' 2 B ')).toBe(key);
  expect(new Set([key, classWorkbookKey('2027–2028', '2b'), classWorkbookKey('2026–2027', '2c')]).size).toBe(
    3,
  );
});

const school = schoolSettings({
  school: ' Girios gimnazija ',
  schoolYear: '2026-2027',
  director: '',
  deputy: 'Alksnė Vilija',
  semester1From: '2026-09-01',
  semester1To: '2027-01-22',
  semester2From: '2027-01-25',
  semester2To: '2027-06-18',
  signal1: '2026-11-13',
  signal2: '2027-04-16',
  lastLessonDay: '2027-06-11',
  vacations: '',
  extraDaysOff: '',
});
const row = (className: string, classGrade = '') =>
  newListRow({ className, classGrade, classHead: 'Beržas  Jonas', classHeadEmail: '' });

test.each<[string, string, string, string, string]>([
  ['2b', '', 'II', 'ne', 'ne'],
  ['IIIa', '', 'III', 'taip', 'ne'],
  ['Ąžuolai', 'IV', 'IV', 'taip', 'ne'],
  ['8a', '', '8', 'ne', 'taip'],
  ['7a', '', '7', 'ne', 'ne'],
])(
  '%s (%s) is of year %s: own plans %s, talks at the end of the year %s',
  (className, said, grade, plans, talks) => {
    expect(classSettings(school, row(className, said))).toMatchObject({
      kind: 'klasės knyga',
      school: 'Girios gimnazija',
      schoolYear: '2026–2027',
      lastLessonDay: '2027-06-11',
      className,
      classGrade: grade,
      classHead: 'Beržas Jonas',
      individualPlans: plans,
      yearEndTalks: talks,
    });
  },
);
test('a class has every setting there is; where the school holds no talks, no class does', () => {
  expect(Object.keys(classSettings(school, row('2b'))).sort()).toEqual(Object.keys(settingSchemas).sort());
  expect(classSettings({ ...school, yearEndTalks: 'ne' }, row('8a')).yearEndTalks).toBe('ne');
});

test('texts of a sheet for another workbook are without the apostrophe that keeps them texts', () => {
  const blueprint = { name: 'X', cells: [['Klasė', "'2b", "''8", 3, '']] } as never;
  expect(newSheetOf(blueprint).rows).toEqual([['Klasė', '2b', "'8", 3, '']]);
});

const settingsOf = (...rows: Cell[][]) => ({
  name: 'Nustatymai',
  rows: [['Nustatymas', 'Reikšmė', 'Ką reiškia'], ...rows],
});
test.each([
  [[['Knygos rūšis', 'Gimnazijos  knyga', '']], 'school'],
  [[['Knygos rūšis', 'klasės knyga', '']], 'class'],
  [
    [
      ['Knygos rūšis', '', ''],
      ['Klasė', '2b', ''],
    ],
    'class',
  ],
  [[['Knygos rūšis', 'sąsiuvinis', '']], undefined],
  [[], undefined],
])('%j is %s', (rows, kind) => {
  expect(workbookKind(settingsOf(...rows))).toBe(kind);
});

test('what is missing in the wrong kind of workbook is explained; in the right one it is told as it is', () => {
  const missing = (sheet: string) => ({ code: 'sheet-missing', params: { sheet } });
  const other = { code: 'cell-empty', params: {} };
  const codes = (kind: string, ...issues: { code: string; params: object }[]) => {
    const workbook = memoryWorkbook({ Nustatymai: settingsOf(['Knygos rūšis', kind, '']).rows });
    return inThisKind(issues as never, { workbook }).map(({ code }) => code);
  };
  expect(codes('gimnazijos knyga', missing('Mokiniai'), missing('Dalykai'))).toEqual(['workbook-is-school']);
  expect(codes('gimnazijos knyga', missing('Klasės'))).toEqual(['sheet-missing']);
  expect(codes('gimnazijos knyga', other)).toEqual(['cell-empty']);
  expect(codes('klasės knyga', missing('Mokiniai'), other)).toEqual(['sheet-missing', 'cell-empty']);
  expect(codes('klasės knyga', missing('Klasės'))).toEqual(['workbook-is-class']);
});
