// A class for the tests of bringing data in, and the page's calls to the built add-on.
import type { ExecutionReport } from '../../local/contracts';
import type { CellInput } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { ImportCalls, ListedPupilInput, MarksTableInput } from '../../src/api/import';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import type { Run } from './crash';
import { type AddOnHost, openAddOn, smallSheet, smallWorkbook, tableRows } from './support';

type Rows = readonly (readonly CellInput[])[];
export const REGISTER: readonly Readonly<Record<string, CellInput>>[] = [
  { number: 1, lastName: 'Gandriukas', firstName: 'Matas', born: new Date(2010, 2, 5), id: '2b-01' },
  { number: 2, lastName: 'Lazdynėlis', firstName: 'Benas', email: 'benas@mokykla.example', id: '2b-02' },
  { number: 3, lastName: 'Žibutytė', firstName: 'Goda', id: '2b-03' },
];
const DAYS: Readonly<Record<string, Date>> = {
  'I pusmečio pradžia': new Date(2026, 8, 1),
  'I pusmečio pabaiga': new Date(2027, 0, 22),
  'II pusmečio pradžia': new Date(2027, 0, 25),
  'II pusmečio pabaiga': new Date(2027, 5, 15),
};
export const registerRows = (pupils = REGISTER): Rows => tableRows(pupilsSheet as never, pupils);
export const settingsRows = (days = DAYS): Rows =>
  smallSheet('Nustatymai').map(([name = '', value = '', ...rest]) => [
    name,
    days[String(name)] ?? value,
    ...rest,
  ]);

/** A class with the days of its semesters, and a host that is closed after the test. */
const hosts: AddOnHost[] = [];
export function openClass(changes: Readonly<Record<string, Rows | undefined>> = {}) {
  const workbook = smallWorkbook({ Nustatymai: settingsRows(), Mokiniai: registerRows(), ...changes });
  const host = openAddOn(workbook);
  hosts.push(host);
  return { host, workbook, ...runIn(host), rows: () => host.rows('Mokiniai') };
}
export async function closeClasses(): Promise<void> {
  for (const host of hosts.splice(0)) await host.dispose();
}

export type Output<Name extends keyof ImportCalls> = ImportCalls[Name]['output'];

/** As the page calls it; a failure is an error with its words. */
export async function ask<Name extends keyof ImportCalls>(
  run: Run,
  name: Name,
  input: ImportCalls[Name]['input'],
): Promise<Output<Name>> {
  const report = await run(name, [input], { plainValues: true });
  const answer = report.result as Answer<Output<Name>> | null;
  if (!answer?.ok) throw new Error(answer?.message ?? report.error ?? 'no answer');
  return answer.value;
}
/** Runs calls of a host and remembers what each cost. */
function runIn(host: AddOnHost) {
  const costs: { name: string; total: number }[] = [];
  const run: Run = async (name, args = [], options = {}): Promise<ExecutionReport> => {
    const report = await host.run(name, args, options);
    costs.push({ name, total: report.calls.total });
    return report;
  };
  return { run, costs };
}

/** Looks and imports exactly that, as a person who agrees does. */
export async function bringPupils(run: Run, pupils: readonly ListedPupilInput[]) {
  const { version } = await ask(run, 'importPreviewPupils', { pupils });
  return ask(run, 'importPupils', { pupils, version });
}
export async function bringMarks(
  run: Run,
  table: MarksTableInput,
  overwrite: readonly { readonly line: number; readonly day: number }[] = [],
) {
  const { version } = await ask(run, 'importPreviewMarks', table);
  return ask(run, 'importMarks', { ...table, overwrite, version });
}

export const listed = (
  line: number,
  lastName: string,
  firstName: string,
  more: Partial<ListedPupilInput> = {},
): ListedPupilInput => ({
  line,
  lastName,
  firstName,
  born: '',
  email: '',
  guardians: '',
  arrived: '',
  left: '',
  id: '',
  ...more,
});
export const marksTable = (
  days: readonly (readonly [date: string, kind: string])[],
  rows: readonly (readonly [name: string, ...cells: string[]])[],
  more: Partial<MarksTableInput> = {},
): MarksTableInput => ({
  subject: 'Matematika',
  days: days.map(([date, kind]) => ({ date, kind })),
  rows: rows.map(([name, ...cells], index) => ({ line: index + 2, name, cells })),
  chosen: [],
  ...more,
});

export const HOSTILE = [
  '=IMPORTXML("http://example.com";"//a")',
  '+370 600 00000',
  '-5',
  "'su apostrofu",
  '@mokinys',
  '007',
  '2026-09-14',
  'TRUE',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '👩‍🏫 Ona 🎉',
  'שלום \u202Eatbulai',
];
