// A class with its settings, subjects, marks and registers, in memory; what is read of it is counted.

import type { EntryKind } from '../../../../src/app/entries/entry';
import { registerOf } from '../../../../src/app/entries/registers';
import { caseKey } from '../../../../src/domain/case-key';
import type { MipForm } from '../../../../src/domain/mip';
import type { Cell } from '../../../../src/workbook/cell';
import { pupilsSheet } from '../../../../src/workbook/pupils-sheet';
import { settingSchemas } from '../../../../src/workbook/settings-sheet';
import { SUBJECT_HEADERS } from '../../../../src/workbook/subject-sheet';
import { subjectsSheet } from '../../../../src/workbook/subjects-sheet';
import { columnsOf, type TableSchema } from '../../../../src/workbook/table-schema';
import { headings, rowOf } from '../entries/class';
import { type Grid, type MemoryWorkbook, memoryWorkbook } from '../memory-workbook';

type Cells = Readonly<Record<string, Cell>>;

const SETTINGS: Cells = {
  schoolYear: '2026–2027',
  className: '2b',
  classGrade: 'II',
  semester1From: new Date(2026, 8, 1),
  semester1To: new Date(2027, 0, 22),
  semester2From: new Date(2027, 0, 25),
  semester2To: new Date(2027, 5, 18),
  vacations: '2026-11-02–2026-11-06; 2026-12-24–2027-01-08; 2027-03-29–2027-04-02',
  mipGraceDays: 7,
  yearEndTalks: 'taip',
};
export const settings = (changes: Cells = {}): Grid => [
  ['Nustatymas', 'Reikšmė', 'Ką reiškia'],
  ...Object.entries(settingSchemas).map(([key, { name }]) => [
    name,
    { ...SETTINGS, ...changes }[key] ?? '',
    '',
  ]),
];

const table = (schema: unknown, rows: readonly Cells[]): Grid => {
  const columns = columnsOf(schema as TableSchema<never>);
  return [
    columns.map(({ header }) => header),
    ...rows.map((cells) => columns.map(({ key }) => cells[key as string] ?? '')),
  ];
};
export const PUPILS: readonly Cells[] = [
  { lastName: 'Gandriukas', firstName: 'Matas', id: '2b-01' },
  { lastName: 'Lazdynėlis', firstName: 'Benas', id: '2b-02', arrived: new Date(2026, 9, 5) },
  { lastName: 'Žibutytė', firstName: 'Goda', id: '2b-03', left: new Date(2026, 10, 13) },
];
export const pupils = (rows: readonly Cells[] = PUPILS): Grid => table(pupilsSheet, rows);
const subject = (name: string, assessment = 'pažymys') => ({
  name,
  teacher: 'Smilgienė Rita',
  assessment,
  mean: 'svertinis',
  annualFrom: 'pusmečiai',
});
const SUBJECTS = [subject('Matematika'), subject('Fizika'), subject('Etika', 'įskaita')];

/** Rows of a register; each has a key unless told otherwise. */
export const register = (kind: EntryKind, rows: readonly Cells[], form: MipForm = 'monthly'): Grid => [
  headings(registerOf(kind, form)),
  ...rows.map((cells) => rowOf(registerOf(kind, form), cells)),
];
export const keyed = (kind: EntryKind, pupilId: string, part: string) => caseKey(kind, [pupilId, part]);

interface Marks {
  readonly date: Date | '';
  readonly kind: string;
  /** By the pupils' order. */
  readonly cells: readonly Cell[];
}
/** A subject's sheet whose works stand in its first semester. */
export function subjectGrid(name: string, works: readonly Marks[], names: readonly string[]): Grid {
  const { number, names: label, ...others } = SUBJECT_HEADERS;
  const line = (first: Cell, second: Cell, cells: readonly Cell[]): Cell[] => [first, second, ...cells];
  return [
    [name],
    line(number, label, [...works.map(({ date }) => date), ...Object.values(others)]),
    line(
      '',
      'Rūšis',
      works.map(({ kind }) => kind),
    ),
    line(
      '',
      'Svoris',
      works.map(() => 1),
    ),
    line(
      '',
      'Tema',
      works.map(() => 'tema'),
    ),
    line('', 'Formulės', []),
    ...names.map((pupil, at) =>
      line(
        at + 1,
        pupil,
        works.map(({ cells }) => cells[at] ?? ''),
      ),
    ),
  ];
}
export const NAMES = ['Gandriukas Matas', 'Lazdynėlis Benas', 'Žibutytė Goda'];
export const day = (month: number, date: number) => new Date(month >= 9 ? 2026 : 2027, month - 1, date);

export interface Counted {
  readonly workbook: MemoryWorkbook;
  /** The names of the sheets in the order in which they were read. */
  readonly reads: readonly string[];
}
export function classBook(changes: Readonly<Record<string, Grid | undefined>> = {}): Counted {
  const sheets: Record<string, Grid | undefined> = {
    Nustatymai: settings(),
    Mokiniai: pupils(),
    Dalykai: table(subjectsSheet, SUBJECTS),
    MIP: register('mip', []),
    'MIP lūkesčiai': register('expectation', []),
    'MIP įsivertinimai': register('selfAssessment', []),
    Peržiūros: register('review', []),
    Aptarimai: register('discussion', []),
    Matematika: subjectGrid('Matematika', [], NAMES),
    Fizika: subjectGrid('Fizika', [], NAMES),
    Etika: subjectGrid('Etika', [], NAMES),
    ...changes,
  };
  const there = Object.entries(sheets).filter((sheet): sheet is [string, Grid] => sheet[1] !== undefined);
  const book = memoryWorkbook(Object.fromEntries(there));
  const reads: string[] = [];
  const read: MemoryWorkbook['read'] = (name) => {
    reads.push(name);
    return book.read(name);
  };
  return { workbook: Object.assign(Object.create(book), { read }), reads };
}
