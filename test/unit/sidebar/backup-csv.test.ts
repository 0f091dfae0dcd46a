// A copy's sheets as tables for other programs.
import Papa from 'papaparse';
import { csvFiles } from '../../../sidebar/pages/backup/csv-files';
import { backupClass } from '../../bundle/backup-class';

const files = csvFiles(backupClass());
const table = (name: string): string[][] => {
  const data = files.find((file) => file.name === `${name}.csv`)?.data ?? new Uint8Array();
  const text = Buffer.from(data).toString('utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  return Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: ';' }).data;
};

test('a file a sheet, each row as wide as its headings', () => {
  const backup = backupClass();
  expect(files.map(({ name }) => name)).toEqual(
    [...backup.tables, ...backup.subjects].map(({ sheet }) => `${sheet}.csv`),
  );
  for (const { name } of files) {
    const [first = [], ...rows] = table(name.replace(/\.csv$/, ''));
    for (const row of rows) expect(row).toHaveLength(first.length);
  }
});

test('dates and numbers as Lithuanians write them, no text becomes a formula', () => {
  expect(table('Mokiniai')[1]).toEqual([
    '1',
    'Gandriukas',
    'Matas',
    '2011-03-20',
    '',
    "'+37060000000\nmama",
    '',
    '',
    '2b-01',
    '0',
  ]);
  expect(table('Žurnalas')[1]?.[1]).toBe('2027-01-23 14:05:09');
  const mathematics = table('Matematika');
  expect(mathematics[0]?.slice(0, 3)).toEqual(['Nr.', 'Mokinys', '2026-10-10']);
  expect(mathematics[0]?.slice(-6)).toEqual([
    '2027-02-08',
    '2027-02-15',
    'Būsena II',
    'Užbaigta II',
    'Kitas įvertinimas',
    '*Tėvams',
  ]);
  expect(mathematics[5]).toContain('5,5');
  expect(mathematics[4]).toEqual(expect.arrayContaining(["'=8+1", "'gerai"]));
  const settings = table('Nustatymai').flat();
  expect(settings).toContain("'=1+1 'Alksnis");
});
