// The built add-on (dist/) in the local host, on a small class workbook that is quick to make anew.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionOptions, ExecutionReport, Manifest, ScriptProject } from '../../local/contracts';
import { documentText, listDocuments } from '../../local/drive/documents';
import type { CellInput, CellValue, SavedWorkbook, SheetPort } from '../../local/workbook/port';
import { compensationPlansSheet } from '../../src/workbook/compensation-plans-sheet';
import { documentsSheet } from '../../src/workbook/documents-sheet';
import { logSheet } from '../../src/workbook/log-sheet';
import { mipSheet } from '../../src/workbook/mip-sheet';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { settingSchemas, settingsSheet } from '../../src/workbook/settings-sheet';
import { subjectsSheet } from '../../src/workbook/subjects-sheet';
import { columnsOf, type TableSchema } from '../../src/workbook/table-schema';
import { built } from '../host/support';

export const root = join(__dirname, '../..');
export const dist = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
/** Every built page, by the name under which the script opens it. */
export const builtPages = (): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(root, 'dist'))
      .filter((name) => name.endsWith('.html'))
      .map((name) => [name.slice(0, -'.html'.length), dist(name)]),
  );
export const manifest = (): Manifest => JSON.parse(dist('appsscript.json')) as Manifest;

let read: ScriptProject | undefined;
/** As it was built when it was first asked for. */
export function addOn(): ScriptProject {
  read ??= {
    id: 'pazanga',
    name: 'Pažanga',
    scripts: [{ name: 'Code.js', source: dist('Code.js') }],
    pages: builtPages(),
    manifest: manifest(),
  };
  return { ...read };
}

export interface AddOnHost {
  run(name: string, args?: readonly unknown[], options?: ExecutionOptions): Promise<ExecutionReport>;
  sheet(name: string): SheetPort;
  /** All rows of a sheet that hold anything, without the headings. */
  rows(name: string): unknown[][];
  select(sheet: string, row: number): void;
  /** A person types these cells, the first at this place (from 1), and `onEdit` runs. */
  type(sheet: string, row: number, column: number, cells: Rows): Promise<ExecutionReport>;
  /** The documents in Drive, without folders. */
  documents(): Promise<{ readonly id: string; readonly name: string; readonly text: string }[]>;
  unprotect(protection: string): void;
  save(): SavedWorkbook;
  dispose(): Promise<void>;
}

export function openAddOn(workbook: SavedWorkbook): AddOnHost {
  const node = built.createNodeHost({ project: addOn(), workbook });
  const sheet = (name: string): SheetPort => {
    const found = node.book.sheets().find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  return {
    run: (name, args = [], options = {}) => node.host.execute(name, args, { answers: [], ...options }),
    sheet,
    rows: (name) => {
      const { rows, columns } = sheet(name).extent();
      return sheet(name)
        .values({ row: 1, column: 0, rows: Math.max(rows - 1, 1), columns })
        .filter((row) => row.some((cell) => cell !== ''));
    },
    select: (name, row) => {
      node.book.select(sheet(name), [{ row: row - 1, column: 0, rows: 1, columns: 1 }]);
    },
    type: (name, row, column, cells) => {
      const { id } = sheet(name);
      const area = { row: row - 1, column: column - 1, rows: cells.length, columns: cells[0]?.length ?? 0 };
      const [[oldValue]] = sheet(name).values(area) as [[CellValue]];
      sheet(name).write(area, cells);
      const [[value]] = sheet(name).values(area) as [[CellValue]];
      return node.host.runEditTrigger({ sheetId: id, area, value, oldValue });
    },
    documents: async () => {
      const entries = await listDocuments(node.platform.store);
      return Promise.all(
        entries.map(async ({ id, name }) => ({
          id,
          name,
          text: (await documentText(node.platform.store, id)) ?? '',
        })),
      );
    },
    unprotect: (id) => node.book.removeProtection(id),
    save: () => node.book.save(),
    dispose: () => node.dispose(),
  };
}

type Rows = readonly (readonly CellInput[])[];

/** Headings as the add-on makes them, and one record a row by column key. */
export function tableRows(
  schema: TableSchema<never>,
  records: readonly Readonly<Record<string, CellInput>>[],
): Rows {
  const columns = columnsOf(schema);
  return [
    columns.map(({ header }) => header),
    ...records.map((record) => columns.map(({ key }) => record[key] ?? '')),
  ];
}

const SETTINGS: Readonly<Record<string, CellInput>> = {
  school: 'Bandymų gimnazija',
  schoolYear: '2026–2027',
  className: '2b',
  classGrade: 'II',
  classHead: 'Smilgienė Rita',
  roundUpFrom: 0.5,
  strictPass: 'ne',
};
const PUPILS = [
  { lastName: 'Gandriukas', firstName: 'Matas', id: '2b-01' },
  { lastName: 'Lazdynėlis', firstName: 'Benas', id: '2b-02' },
  { lastName: 'Žibutytė', firstName: 'Goda', id: '2b-03' },
];
const SUBJECTS = [
  {
    name: 'Matematika',
    teacher: 'Smilgienė Rita',
    assessment: 'pažymys',
    mean: 'svertinis',
    annualFrom: 'pusmečiai',
  },
];
/** Rows 7 to 9: a negative first semester, two negative semesters, none. */
const MATHEMATICS: Rows = [
  ['Matematika – 2b – 2026–2027'],
  [
    'Nr.',
    'Data',
    '',
    new Date(2026, 8, 14),
    new Date(2026, 9, 5),
    '',
    'Būsena I',
    'Užbaigta I',
    'Vidurkis I',
    'I pusmetis',
    '',
    new Date(2027, 1, 8),
    '',
    'Būsena II',
    'Užbaigta II',
    'Vidurkis II',
    'II pusmetis',
    'Metų vidurkis',
    'Kitas įvertinimas',
    'Metinis',
  ],
  ['', 'Rūšis', '', 'T', 'KD', '', '', '', '', '', '', 'T'],
  ['', 'Svoris', '', 3, 1, '', '', '', '', '', '', 1],
  ['', 'Tema', '', 'Kvadratinės šaknys', 'Funkcijos', '', '', '', '', '', '', 'Apskritimas'],
  ['', 'Formulės'],
  [1, 'Gandriukas Matas', '', 3, 4, '', '', '', 3.25, 3, '', 7, '', '', '', 7, 7, '', '', 5],
  [2, 'Lazdynėlis Benas', '', 2, 'n', '', '', '', 2, 2, '', 3, '', '', '', 3, 3, '', '', 3],
  [3, 'Žibutytė Goda', '', 10, 9, '', '', '', 9.75, 10, '', 10, '', '', '', 10, 10, '', '', 10],
];
const OVERVIEW: Rows = [
  ['2b', '2026–2027', 'Matematika', 'Matematika', 'Matematika'],
  ['Mokinys', 'Mokinio kodas', 'I pusmetis', 'II pusmetis', 'Metinis'],
  ['Gandriukas Matas', '2b-01', 3, 7, 5],
  ['Lazdynėlis Benas', '2b-02', 2, 3, 3],
  ['Žibutytė Goda', '2b-03', 10, 10, 10],
];

const SHEETS: Readonly<Record<string, Rows>> = {
  Nustatymai: [
    ['Nustatymas', 'Reikšmė', 'Ką reiškia'],
    ...Object.entries(settingSchemas).map(([key, { name }]) => [name, SETTINGS[key] ?? '', '']),
  ],
  Mokiniai: tableRows(pupilsSheet as never, PUPILS),
  Dalykai: tableRows(subjectsSheet as never, SUBJECTS),
  Matematika: MATHEMATICS,
  Suvestinė: OVERVIEW,
  ...Object.fromEntries(
    [mipSheet, compensationPlansSheet, documentsSheet, logSheet].map((schema) => [
      schema.sheet,
      tableRows(schema as never, []),
    ]),
  ),
};

/** A class of three pupils and one subject, with values where the real workbook has formulas. */
export function smallWorkbook(changes: Readonly<Record<string, Rows | undefined>> = {}): SavedWorkbook {
  const node = built.createNodeHost({ project: { ...addOn(), scripts: [] }, sheetName: settingsSheet.sheet });
  for (const [name, rows] of Object.entries({ ...SHEETS, ...changes })) {
    if (!rows) continue;
    const [first] = node.book.sheets();
    const sheet = first?.name === name ? first : node.book.insertSheet(name, node.book.sheets().length);
    const columns = Math.max(...rows.map((row) => row.length));
    if (columns > sheet.columnCount) sheet.insertColumns(sheet.columnCount, columns - sheet.columnCount);
    sheet.write(
      { row: 0, column: 0, rows: rows.length, columns },
      rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? '')),
    );
  }
  const saved = node.book.save();
  void node.dispose();
  return saved;
}
export const smallSheet = (name: string): Rows => SHEETS[name] ?? [];

/** What a person was shown in dialogs; of a page, its words and its link. */
export const dialogTexts = (report: ExecutionReport): string[] =>
  report.dialogs.flatMap((dialog) => {
    if ('prompt' in dialog) return [dialog.prompt];
    return dialog.kind === 'modal' ? [textOfPage(dialog.html)] : [];
  });
const textOfPage = (html: string): string =>
  (/<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '')
    .replace(/<a href="([^"]*)"[^>]*>/g, '$1 ')
    .replace(/<[^>]+>/g, '');
