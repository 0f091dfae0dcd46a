// A class whose semester is to be closed, with values where the real workbook has formulas, and the dialog's calls.
import type { ExecutionOptions, ExecutionReport } from '../../local/contracts';
import type { CellInput, SavedWorkbook } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { CloseCalls } from '../../src/api/close';
import { closedSemestersSheet } from '../../src/workbook/closed-semesters-sheet';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { subjectsSheet } from '../../src/workbook/subjects-sheet';
import type { AddOnHost } from './support';
import { smallSheet, smallWorkbook, tableRows } from './support';

export type Rows = readonly (readonly CellInput[])[];
export interface ClosingPupilRow {
  readonly name: string;
  /** Of semester I: a test of weight 3, homework of weight 1. */
  readonly marks: readonly [CellInput, CellInput];
  readonly status?: string;
  readonly kept?: CellInput;
  /** What the formula shows. */
  readonly grade: CellInput;
  readonly arrived?: Date;
  readonly left?: Date;
}

const day = (text: string): Date => {
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return new Date(year, month - 1, date);
};
/** Long past, so that it is never too early to close. */
export const DAYS = {
  'I pusmečio pradžia': day('2020-09-01'),
  'I pusmečio pabaiga': day('2021-01-22'),
  'II pusmečio pradžia': day('2021-01-25'),
  'II pusmečio pabaiga': day('2021-06-15'),
};
export const settingsWith = (days: Readonly<Record<string, CellInput>> = DAYS): Rows =>
  smallSheet('Nustatymai').map((cells) =>
    String(cells[0]) in days ? [cells[0] ?? '', days[String(cells[0])] ?? ''] : cells,
  );

/** Every kind of pupil that closing knows. */
export const KINDS: readonly ClosingPupilRow[] = [
  { name: 'Aguona Ona', marks: [8, 10], grade: 9 },
  { name: 'Beržas Jonas', marks: [3, 3], grade: 3 },
  { name: 'Dobilas Petras', marks: ['', 7], grade: 'nėra testo' },
  { name: 'Eglė Rūta', marks: ['', ''], grade: '' },
  { name: 'Gluosnis Tomas', marks: ['', ''], status: 'atleista', grade: 'atleista' },
  { name: 'Ieva Lina', marks: ['', ''], grade: '', arrived: day('2020-11-02') },
  { name: 'Jazminas Marius', marks: [6, 6], grade: 6, left: day('2020-12-18') },
  { name: 'Klevas Adas', marks: ['', ''], grade: '', arrived: day('2021-02-01') },
];
export const idOf = (name: string): string => `kodas ${name}`;

export function subjectRows(pupils: readonly ClosingPupilRow[], title = 'Matematika'): Rows {
  return [
    [title],
    [
      'Nr.',
      'Data',
      '',
      day('2020-09-14'),
      day('2020-10-05'),
      '',
      'Būsena I',
      'Užbaigta I',
      'Vidurkis I',
      'I pusmetis',
      '',
      day('2021-02-08'),
      '',
      'Būsena II',
      'Užbaigta II',
      'Vidurkis II',
      'II pusmetis',
      'Metų vidurkis',
      'Kitas įvertinimas',
      'Metinis',
    ],
    ['', 'Rūšis', '', 'T', 'ND', '', '', '', '', '', '', 'T'],
    ['', 'Svoris', '', 3, 1, '', '', '', '', '', '', 1],
    ['', 'Tema', '', 'Šaknys', 'Namų darbai', '', '', '', '', '', '', 'Apskritimas'],
    ['', 'Formulės'],
    ...pupils.map(({ name, marks, status, kept, grade }, index): CellInput[] => [
      index + 1,
      name,
      '',
      ...marks,
      '',
      status ?? '',
      kept ?? '',
      '',
      grade,
      '',
      8,
      '',
      '',
      '',
      8,
      8,
    ]),
  ];
}
export const subjectsRows = (names: readonly string[]): Rows =>
  tableRows(
    subjectsSheet as never,
    names.map((name) => ({
      name,
      teacher: 'Smilgienė Rita',
      assessment: 'pažymys',
      mean: 'svertinis',
      annualFrom: 'pusmečiai',
    })),
  );
export const pupilsRows = (pupils: readonly ClosingPupilRow[]): Rows =>
  tableRows(
    pupilsSheet as never,
    pupils.map(({ name, arrived, left }) => {
      const [lastName = '', firstName = ''] = name.split(' ');
      return { lastName, firstName, id: idOf(name), arrived: arrived ?? '', left: left ?? '' };
    }),
  );

export function closingWorkbook(
  pupils: readonly ClosingPupilRow[] = KINDS,
  subjects: readonly string[] = ['Matematika'],
  changes: Readonly<Record<string, Rows | undefined>> = {},
): SavedWorkbook {
  return smallWorkbook({
    Nustatymai: settingsWith(),
    Mokiniai: pupilsRows(pupils),
    Dalykai: subjectsRows(subjects),
    ...Object.fromEntries(subjects.map((name) => [name, subjectRows(pupils, name)])),
    [closedSemestersSheet.sheet]: tableRows(closedSemestersSheet as never, []),
    ...changes,
  });
}

export async function call<Name extends keyof CloseCalls>(
  host: AddOnHost,
  name: Name,
  input: CloseCalls[Name]['input'],
  options: ExecutionOptions = {},
): Promise<{ readonly answer: Answer<CloseCalls[Name]['output']>; readonly report: ExecutionReport }> {
  const report = await host.run(name, [input], { plainValues: true, ...options });
  return { answer: report.result as Answer<CloseCalls[Name]['output']>, report };
}
export const ALL = { number: 1, of: 1 };
export const closing = (
  more: Partial<CloseCalls['closeSubjects']['input']> = {},
): CloseCalls['closeSubjects']['input'] => ({
  semester: 1,
  subjects: ['Matematika'],
  decisions: [],
  agreed: true,
  piece: ALL,
  ...more,
});
export const DECISIONS: CloseCalls['closeSubjects']['input']['decisions'] = [
  { subject: 'Matematika', pupilId: idOf('Dobilas Petras'), decision: 'unexcused' },
  { subject: 'Matematika', pupilId: idOf('Eglė Rūta'), decision: 'excused' },
];
