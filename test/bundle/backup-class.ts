// A small class with one of everything that a backup copy must bring back, as the copy's own file.
import { backupTables } from '../../src/app/backup/backup-tables';
import { BACKUP_FORMAT, BACKUP_VERSION, type Backup, type BackupCell } from '../../src/workbook/backup-file';
import { settingSchemas } from '../../src/workbook/settings-sheet';

const day = (date: string): BackupCell => ({ date });
type Row = Readonly<Record<string, BackupCell>>;

const SETTINGS: Partial<Record<keyof typeof settingSchemas, BackupCell>> = {
  kind: 'klasės knyga',
  school: 'Bandymų „Girios“ gimnazija',
  director: "=1+1 'Alksnis",
  schoolYear: '2026–2027',
  className: '2b',
  classGrade: 'II',
  semester1From: day('2026-09-01'),
  semester1To: day('2027-01-22'),
  semester2From: day('2027-01-25'),
  semester2To: day('2027-06-15'),
  lastLessonDay: day('2027-06-15'),
  roundUpFrom: 0.5,
  strictPass: 'ne',
  levelsScale: 2018,
  appealDays: 7,
  vacations: '2026-11-02–2026-11-06',
  edgeDays: 7,
  individualPlans: 'ne',
  mipGraceDays: 7,
  yearEndTalks: 'ne',
};
const NAMES = ['Gandriukas Matas', 'Lazdynėlis Benas', 'Žibutytė Goda'] as const;

/** Rows by headings; in every table a person's own column where the first of them has one. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  Nustatymai: [
    { Nustatymas: 'Mano nustatymas', Reikšmė: '2-3', 'Ką reiškia': '=ne formulė', '*Pastaba': 'svarbu' },
    ...Object.entries(settingSchemas).map(([key, { name }]) => ({
      Nustatymas: name,
      Reikšmė: SETTINGS[key as keyof typeof settingSchemas] ?? '',
    })),
  ],
  Mokiniai: NAMES.map((name, index) => ({
    'Nr.': index + 1,
    Pavardė: name.split(' ')[0] ?? '',
    Vardas: name.split(' ')[1] ?? '',
    'Gimimo data': day(`2011-03-2${index}`),
    'El. paštas': '',
    'Tėvai (globėjai)': index === 0 ? '+37060000000\nmama' : '',
    'Mokinio kodas': `2b-0${index + 1}`,
    '*Telefonas': index === 1 ? '8' : index,
  })),
  Dalykai: [
    {
      Dalykas: 'Matematika',
      Mokytojas: 'Smilgienė Rita',
      'Savaitinės pamokos': 4,
      Vertinimas: 'pažymys',
      Vidurkis: 'svertinis',
      'Metinis iš': 'pusmečiai',
    },
    {
      Dalykas: 'Dorinis ugdymas (etika)',
      Mokytojas: '',
      Vertinimas: 'įskaita',
      Vidurkis: 'aritmetinis',
      'Metinis iš': 'visi',
    },
  ],
  'Testų tvarkaraštis': [
    {
      Data: day('2026-10-05'),
      Pamoka: 3,
      Dalykas: 'Matematika',
      Rūšis: 'T',
      'Trukmė (min)': '45 min',
      Tema: '=Kvadratinės šaknys',
      '*Kabinetas': '2-14',
    },
  ],
  MIP: [
    {
      Mokinys: NAMES[0],
      '*Mano': true,
    },
  ],
  Peržiūros: [{ Data: day('2026-10-01'), Mokinys: NAMES[1], Rezultatai: "'cituota" }],
  'Kompensaciniai planai': [{ Mokinys: NAMES[0] }],
  Apeliacijos: [{ Mokinys: NAMES[2] }],
  Žurnalas: [{ Kada: day('2027-01-23T14:05:09.250'), Kas: 'a@b.lt', Ką: 'Užbaigtas pusmetis' }],
  Kėlimas: [{ Mokinys: NAMES[0], Siūlymas: 'kelti' }],
};

const work = (date: string, kind: string, weight: BackupCell = 1, topic: BackupCell = '') => ({
  date: date.startsWith('*') ? date : day(date),
  kind,
  weight,
  topic,
});
/** More works than a new sheet has columns for. */
const FIRST = Array.from({ length: 12 }, (_, index) =>
  work(`2026-10-${10 + index}`, index === 0 ? 'T' : 'ND', index === 0 ? 3 : 1, index === 1 ? '2-3' : ''),
);

/** Its own each time: a test may change it. */
export const backupClass = (): Backup => structuredClone(wholeClass());

function wholeClass(): Backup {
  return {
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    made: '2027-02-01T08:00:00',
    schoolYear: '2026–2027',
    className: '2b',
    tables: backupTables('II')
      .filter(({ sheet }) => sheet !== 'Šablonai')
      .map(({ sheet, headers }) => {
        const rows = ROWS[sheet] ?? [];
        const own = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) =>
          name.startsWith('*'),
        );
        const unknown = rows
          .flatMap((row) => Object.keys(row))
          .find((name) => !name.startsWith('*') && !headers.includes(name));
        if (unknown) throw new Error(`${sheet}: ${unknown}; ${headers.join(', ')}`);
        const columns = [...headers, ...own];
        return { sheet, columns, rows: rows.map((row) => columns.map((name) => row[name] ?? '')) };
      }),
    subjects: [
      {
        sheet: 'Matematika',
        works: [
          [...FIRST, work('*Pastabos', '', '')],
          [work('2027-02-08', 'T', 3), work('2027-02-15', 'G', 2, '=tema')],
        ],
        own: [work('*Tėvams', 'x', '', '')],
        rows: [
          {
            number: 1,
            name: NAMES[2],
            marks: [
              [10, 9, ...FIRST.slice(2).map(() => ''), '=8+1'],
              [10, '2-3'],
            ],
            status: ['', ''],
            closed: [10, ''],
            override: '',
            own: ["'gerai"],
          },
          {
            number: 2,
            name: NAMES[0],
            marks: [
              [3, 4, 12, 'n', ...FIRST.slice(4).map(() => ''), ''],
              ['', 5.5],
            ],
            status: ['', ''],
            closed: [4, ''],
            override: 7,
            own: [''],
          },
          {
            number: 3,
            name: NAMES[1],
            marks: [
              ['', '8', ...FIRST.slice(2).map(() => 2), ''],
              [7, ''],
            ],
            status: ['', 'atleista'],
            closed: ['–', ''],
            override: '',
            own: [3.5],
          },
        ],
      },
      {
        sheet: 'Dorinis ugdymas (etika)',
        works: [[work('2026-11-03', 'T', '')], []],
        own: [],
        rows: NAMES.map((name, index) => ({
          number: index + 1,
          name,
          marks: [['įsk'], []],
          status: ['', ''],
          closed: ['', ''],
          override: index === 2 ? 'neįsk' : '',
          own: [],
        })),
      },
    ],
  };
}
