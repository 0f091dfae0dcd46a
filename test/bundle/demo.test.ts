// The demo class: every special case of the rules gives what the rules say, and formulas survive what people do.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SavedWorkbook, SheetPort } from '../../local/workbook/port';
import { built } from '../host/support';
import { describeWorkbook, differences } from './describe-workbook';
import { addOn, root } from './support';

const saved = JSON.parse(readFileSync(join(root, 'build/demo/workbook.json'), 'utf8')) as SavedWorkbook;
const demo = built.createNodeHost({ project: addOn(), workbook: saved });
const sheet = (name: string): SheetPort => {
  const found = demo.book.sheets().find((candidate) => candidate.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
};
const rows = (name: string) => {
  const { rows: count, columns } = sheet(name).extent();
  return sheet(name).values({ row: 0, column: 0, rows: count, columns });
};
/** Calculated: opening and every change set off calculations that follow each other. */
async function calculated(isDone: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    await demo.book.flush();
    if (isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The demo was not calculated.');
}
const result = (subject: string, surname: string, header: string) => {
  const all = rows(subject);
  const column = (all[1] ?? []).indexOf(header);
  return all.find((row) => String(row[1]).startsWith(surname))?.[column];
};

beforeAll(async () => {
  await calculated(
    () =>
      rows('Suvestinė')[2]?.every((cell) => cell !== '') === true &&
      result('Žmogaus sauga', 'Paparčiukas', 'Metinis') !== '',
  );
});
afterAll(() => demo.dispose());

test.each([
  ['Fizika', 'Ąžuolinis', 'I pusmetis', 6],
  ['Geografija', 'Gandriukas', 'I pusmetis', 4],
  ['Geografija', 'Lazdynėlis', 'I pusmetis', 3],
  ['Biologija', 'Paparčiukas', 'I pusmetis', 'nėra testo'],
  ['Biologija', 'Vyturėlis', 'I pusmetis', 1],
  ['Biologija', 'Kadagėlis', 'I pusmetis', 8],
  ['Biologija', 'Gervinis', 'I pusmetis', 'atleista'],
  ['Fizinis ugdymas', 'Erškėtytė', 'Metinis', 'atleista'],
  ['Fizinis ugdymas', 'Kregždutė', 'Metinis', 'atleista'],
  ['Lietuvių kalba ir literatūra', 'Bijūnaitė', 'II pusmetis', 7],
  ['Informacinės technologijos', 'Gluosnytė', 'I pusmetis', 10],
  ['Dorinis ugdymas (etika)', 'Dobiliukas', 'I pusmetis', 'įsk'],
  ['Dorinis ugdymas (etika)', 'Čiobrelis', 'II pusmetis', 'neįsk'],
  ['Dorinis ugdymas (etika)', 'Čiobrelis', 'Metinis', 'įsk'],
  ['Žmogaus sauga', 'Lazdynėlis', 'Metinis', 'neįsk'],
  ['Žmogaus sauga', 'Paparčiukas', 'Metinis', 'įsk'],
  ['Chemija', 'Lazdynėlis', 'II pusmetis', 3],
  ['Chemija', 'Lazdynėlis', 'Metinis', 4],
  ['Matematika', 'Strazdelis', 'I pusmetis', ''],
  ['Matematika', 'Pempiukas', 'Metinis', ''],
])('%s: %s, %s – %s', (subject, surname, header, expected) => {
  expect(result(subject, surname, header)).toBe(expected);
});

test('28 pupils, 12 subjects, no error anywhere, and the year’s mean differs from the semesters’ somewhere', () => {
  expect(
    rows('Mokiniai')
      .slice(1)
      .filter((row) => row[1] !== ''),
  ).toHaveLength(28);
  const subjects = rows('Dalykai')
    .slice(1)
    .filter((row) => row[0] !== '');
  expect(subjects.map((row) => row[4]).sort()).toEqual(
    [...new Array(10).fill('pažymys'), 'įskaita', 'įskaita'].sort(),
  );
  for (const { name } of demo.book.sheets())
    expect(
      rows(name)
        .flat()
        .filter((cell) => /^(KLAIDA|#)/.test(String(cell))),
    ).toEqual([]);
  const [first, second] = ['I pusmetis', 'II pusmetis'].map((header) =>
    Number(result('Istorija', 'Varnėnaitė', header)),
  );
  expect(result('Istorija', 'Varnėnaitė', 'Metinis')).not.toBe(
    Math.round(((first ?? 0) + (second ?? 0)) / 2),
  );
});

test('a column inserted at the edge of a block and a new pupil need no change of a formula', async () => {
  const mathematics = sheet('Matematika');
  const kinds = rows('Matematika')[2] ?? [];
  const first = kinds.indexOf('ND');
  const before = result('Matematika', 'Čiobrelis', 'I pusmetis');
  mathematics.insertColumns(first, 1);
  mathematics.write({ row: 2, column: first, rows: 2, columns: 1 }, [['T'], [1000]]);
  const newcomer = rows('Matematika').length;
  const row = rows('Matematika').findIndex((cells) => String(cells[1]).startsWith('Čiobrelis'));
  mathematics.write({ row, column: first, rows: 1, columns: 1 }, [[10]]);
  const free = rows('Matematika').findIndex((cells, index) => index > 6 && cells[1] === '');
  const at = free < 0 ? newcomer : free;
  mathematics.write({ row: at, column: 1, rows: 1, columns: 2 }, [['Naujokas Jonas', '']]);
  mathematics.write({ row: at, column: first, rows: 1, columns: 1 }, [[9]]);
  await calculated(
    () =>
      result('Matematika', 'Naujokas', 'I pusmetis') === 9 &&
      result('Matematika', 'Čiobrelis', 'I pusmetis') === 10,
  );
  expect(before).toBe(4);
});

test('two builds of it say the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pazanga-demo-'));
  try {
    const again = join(folder, 'workbook.json');
    execFileSync(process.execPath, [join(root, 'tools/build/make-demo.mjs'), again], { stdio: 'pipe' });
    const other = JSON.parse(readFileSync(again, 'utf8')) as typeof saved;
    expect(differences(describeWorkbook(saved), describeWorkbook(other))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
