// A copy that somebody has changed: each problem is told with its sheet and row, and what is only doubtful is let pass.
import { checkBackup } from '../../../../src/app/backup/check-backup';
import { previewRestoring } from '../../../../src/app/backup/restore-class';
import { describeAppIssue } from '../../../../src/text/lt/issues';
import type { BackupCell } from '../../../../src/workbook/backup-file';
import { backupClass } from '../../../bundle/backup-class';
import { memoryWorkbook, portsOf } from '../memory-workbook';

// The copy as plain data that a hand may change anyhow.
// biome-ignore lint/suspicious/noExplicitAny: what is changed is wrong on purpose
type Loose = any;
const changed = (change: (backup: Loose) => void): ReturnType<typeof checkBackup> => {
  const backup = backupClass();
  change(backup);
  return checkBackup(backup);
};
const table = (backup: Loose, sheet: string) =>
  backup.tables.find((one: { readonly sheet: string }) => one.sheet === sheet);
const cellOf = (backup: Loose, sheet: string, row: number, header: string, cell: BackupCell) => {
  const { columns, rows } = table(backup, sheet);
  rows[row][columns.indexOf(header)] = cell;
};

const BAD: readonly (readonly [string, (backup: Loose) => void, RegExp])[] = [
  [
    'a date that is none',
    (backup) => cellOf(backup, 'Mokiniai', 1, 'Gimimo data', { date: '2011-02-30' }),
    /^Lapas „Mokiniai“, 3 eilutė, D stulpelis: kopijoje vietoj datos yra „2011-02-30“/,
  ],
  [
    'a date in words where the class needs one',
    (backup) => cellOf(backup, 'Mokiniai', 0, 'Gimimo data', 'kovo 3 d.'),
    /^Lapas „Mokiniai“, 2 eilutė.*„kovo 3 d\.“, o reikia datos/,
  ],
  [
    'a word over the marks',
    (backup) => {
      backup.subjects[0].works[0][2].date = 'lapkritis';
    },
    /^Lapas „Matematika“, 2 eilutė: kopijoje vietoj datos yra „lapkritis“/,
  ],
  [
    'an unknown sheet',
    (backup) => backup.tables.push({ sheet: 'Kitas', columns: [], rows: [] }),
    /nežinomas lapas „Kitas“/,
  ],
  ['a sheet that is missing', (backup) => backup.tables.splice(1, 1), /Kopijoje nėra lapo „Mokiniai“/],
  [
    'a renamed column',
    (backup) => {
      table(backup, 'Peržiūros').columns[0] = 'Diena';
    },
    /^Lapas „Peržiūros“, A stulpelis: kopijoje yra nežinomas stulpelis „Diena“/,
  ],
  [
    'a row too short',
    (backup) => table(backup, 'Žurnalas').rows[0].pop(),
    /^Lapas „Žurnalas“, 2 eilutė: kopijos eilutėje langelių/,
  ],
  [
    'marks too few',
    (backup) => backup.subjects[0].rows[1].marks[1].pop(),
    /^Lapas „Matematika“, 8 eilutė: .* langelių yra 1, o stulpelių – 2/,
  ],
  [
    'a text that no cell holds',
    (backup) => cellOf(backup, 'Peržiūros', 0, 'Rezultatai', 'a'.repeat(50_001)),
    /^Lapas „Peržiūros“, 2 eilutė.*50001 ženklų.*50000/,
  ],
  [
    'a pupil twice',
    (backup) => backup.subjects[1].rows.push(backup.subjects[1].rows[0]),
    /„Gandriukas Matas“ įrašytas du kartus/,
  ],
  [
    'a subject that is not listed',
    (backup) => {
      backup.subjects[1].sheet = 'Etika';
    },
    /dalyko „Etika“ lapas, bet lape „Dalykai“ tokio dalyko nėra/,
  ],
  ['a subject named as a sheet of ours', (backup) => cellOf(backup, 'Dalykai', 0, 'Dalykas', 'MIP'), /MIP/],
  [
    'a school',
    (backup) => {
      for (const row of table(backup, 'Nustatymai').rows)
        if (row[0] === 'Knygos rūšis') row[1] = 'gimnazijos knyga';
    },
    /^Lapas „Nustatymai“: kopija – ne klasės knygos/,
  ],
];

test.each(BAD)('%s', (_, change, words) => {
  const checked = changed(change);
  const told = checked.ok ? [] : checked.issues.map(describeAppIssue);
  expect(told).toContainEqual(expect.stringMatching(words));
});

test('data stays data: a mark of 12, fifty thousand signs, columns in another order', () => {
  const checked = changed((backup) => {
    backup.subjects[0].rows[0].marks[0][0] = 12;
    cellOf(backup, 'Peržiūros', 0, 'Rezultatai', 'a'.repeat(50_000));
    const log = table(backup, 'Žurnalas');
    log.columns.reverse();
    log.rows[0].reverse();
  });
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  const log = checked.value.tables.find(({ kind }) => kind.sheet === 'Žurnalas');
  expect(log?.rows[0]).toContainEqual(new Date(2027, 0, 23, 14, 5, 9, 250));
  // What a register's row lacks is told, and stops nothing.
  expect(checked.value.doubts.map(describeAppIssue)).toContainEqual(
    expect.stringMatching(/^Lapas „Apeliacijos“, 2 eilutė/),
  );
});

const preview = (sheets: Readonly<Record<string, BackupGrid>>) => {
  const seen = previewRestoring(portsOf(memoryWorkbook(sheets)), backupClass());
  return seen.ok ? seen.value.preview : seen.issues.map(describeAppIssue).join('\n');
};
type BackupGrid = readonly (readonly string[])[];
const SETTINGS = (className: string, kind = 'klasės knyga'): BackupGrid => [
  ['Nustatymas', 'Reikšmė', 'Ką reiškia'],
  ['Knygos rūšis', kind, ''],
  ['Klasė', className, ''],
  ['Mokslo metai', '2026–2027', ''],
];

test('only an empty workbook takes a copy, or one prepared for this class', () => {
  expect(preview({ Lapas1: [[]] })).toMatchObject({ pupils: 3, replaces: 0 });
  expect(preview({ Lapas1: [['mano']], Nustatymai: SETTINGS('2b') })).toMatchObject({ replaces: 1 });
  expect(preview({ Nustatymai: SETTINGS('2a') })).toMatch(
    /paruošta kitai klasei \(2a, 2026–2027\), o kopija – 2b/,
  );
  expect(preview({ Nustatymai: SETTINGS('', 'gimnazijos knyga') })).toMatch(
    /gimnazijos knyga, o kopija – klasės/,
  );
  expect(preview({ matematika: [['mano lapas']] })).toMatch(/jūsų lapas „matematika“/);
  const typed = SETTINGS('2b').map((cells, row) => [...cells, row === 0 ? '*Mano' : '']);
  expect(preview({ Nustatymai: typed })).toMatch(/^Lapas „Nustatymai“: šioje knygoje jau yra duomenų, o/);
});
