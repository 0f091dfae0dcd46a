// „Atsarginė kopija…“ through the built add-on: out of a class that people have worked in, and in again.
import type { BackupCalls, MadeBackup } from '../../src/api/backup';
import type { Restored } from '../../src/app/backup/restore-class';
import { type Backup, parseBackup } from '../../src/workbook/backup-file';
import { backupClass } from './backup-class';
import { ask, emptyWorkbook } from './prepare-support';
import { type AddOnHost, openAddOn, smallWorkbook } from './support';

// The engine complains of formulas whose sheet is being renamed while it calculates; jest makes a page of each.
beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
const open: AddOnHost[] = [];
const opened = (...args: Parameters<typeof openAddOn>): AddOnHost => {
  const host = openAddOn(...args);
  open.push(host);
  return host;
};
afterAll(() => Promise.all(open.map((host) => host.dispose())));

const asked = (host: AddOnHost, name: keyof BackupCalls, input: unknown) =>
  ask<never>((call, args) => host.run(call, args, { plainValues: true }), name, input);

async function value<Value>(host: AddOnHost, name: keyof BackupCalls, input: unknown): Promise<Value> {
  const answer = await asked(host, name, input);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const MOST_PIECES = 10;
async function restore(host: AddOnHost, backup: Backup): Promise<void> {
  for (let piece = 0; piece < MOST_PIECES; piece++)
    if ((await value<Restored>(host, 'backupRestore', backup)).isDone) return;
  throw new Error('It does not end.');
}
const withoutTime = ({ made: _, ...backup }: Backup) => backup;
const grades = (host: AddOnHost) => host.rows('Suvestinė').map((cells) => cells.map((cell) => cell || ''));

const sheetsOf = (host: AddOnHost): string[] =>
  Object.values(
    (host.save().snapshot as { readonly sheets: Record<string, { readonly name: string }> }).sheets,
  )
    .map(({ name }) => name)
    .sort();

test('out and in again is the same class: what was typed, and what the formulas make of it', async () => {
  const first = opened(emptyWorkbook());
  await restore(first, backupClass());
  // People go on working in what was restored: a mark, a row of a register.
  const names = first.rows('Matematika').map((cells) => cells[1]);
  await first.type('Matematika', 2 + names.indexOf('Žibutytė Goda'), 4, [[8]]);
  const made = await value<MadeBackup>(first, 'backupMake', null);
  expect(made).toMatchObject({ leftOut: ['Lapas1'], problems: [], unfinished: '' });
  // The file that a person downloads is what its schema says.
  expect(parseBackup(JSON.stringify(made.backup))).toEqual({ ok: true, backup: made.backup });
  expect(made.backup.subjects[0]?.rows[0]?.marks[0].slice(0, 2)).toEqual([8, 9]);
  const wanted = backupClass();
  const [mathematics] = wanted.subjects;
  if (mathematics?.rows[0]) mathematics.rows[0].marks[0][0] = 8;
  expect(withoutTime(made.backup)).toEqual(withoutTime(wanted));
  expect(grades(first).find(([name]) => name === 'Gandriukas Matas')).toEqual([
    'Gandriukas Matas',
    '2b-01',
    4,
    'nėra testo',
    7,
    'įsk',
    '',
    '',
  ]);

  // In a workbook that was made for the class and holds nothing yet; cut off on its way again and again.
  const second = opened(smallWorkbook({ Matematika: undefined, Suvestinė: undefined }));
  const seen = await value<BackupCalls['backupPreview']['output']>(second, 'backupPreview', made.backup);
  expect(seen.preview).toMatchObject({ pupils: 3, replaces: 7, isUnfinished: false, isDone: false });
  const points = [25, 90, 200, 40];
  let cut = 0;
  for (const killAt of points) if (!(await second.run('backupRestore', [made.backup], { killAt })).ok) cut++;
  await restore(second, made.backup);
  console.info(`Atkūrimas nutrauktas taškuose: ${cut}`);
  expect(cut).toBe(points.length);
  const again = await value<MadeBackup>(second, 'backupMake', null);
  expect(withoutTime(again.backup)).toEqual(withoutTime(made.backup));
  expect(again.leftOut).toEqual([]);
  expect(grades(second)).toEqual(grades(first));

  // Once more it says that it is done; another copy is refused with its place, and nothing is written.
  expect(await value<Restored>(second, 'backupRestore', made.backup)).toMatchObject({ isDone: true });
  const other = await asked(second, 'backupRestore', { ...made.backup, made: '2027-03-01' });
  expect(other.ok ? '' : other.message).toMatch(
    /Lapas „Nustatymai“: šioje knygoje jau yra duomenų \(jų yra ir lapuose „Mokiniai“.*„Matematika“.*\nNieko neįrašyta/,
  );
  const broken = await asked(second, 'backupPreview', { ...made.backup, subjects: [{}] });
  expect(broken.ok ? '' : broken.message).toContain('subjects.0');

  // Undone, only the sheet is left into which somebody has typed.
  const undone = await first.run('undoLastAction', [], { answers: ['YES', 'OK'] });
  expect(undone.error).toBeNull();
  expect(sheetsOf(first)).toEqual(['Lapas1', 'Matematika', 'Atšaukimas'].sort());
});
