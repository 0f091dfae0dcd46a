// Whether a copy can be restored: every sheet and column known, every date a date, settings, pupils and subjects as they
// must be. What else a register's cell may not be is only doubted: it is data, and is restored as it is.
import type { Issue, Result } from '../../domain/result';
import {
  type Backup,
  type BackupCell,
  type BackupSubject,
  type BackupTable,
  decodeBackupCell,
} from '../../workbook/backup-file';
import { type Cell, dateOfCell, isBlank, LONGEST_CELL_TEXT, type SheetRows } from '../../workbook/cell';
import { OWN_COLUMN_MARK } from '../../workbook/find-columns';
import { type Pupil, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { settingText } from '../../workbook/setting-text';
import { readSettings, type Settings, settingSchemas, settingsSheet } from '../../workbook/settings-sheet';
import { SUBJECT_ROWS } from '../../workbook/subject-layout';
import { type Subject, subjectsSheet } from '../../workbook/subjects-sheet';
import { TIMETABLE_ROWS } from '../../workbook/test-timetable-layout';
import { workbookKind } from '../../workbook/workbook-kind';
import { collect } from '../collect';
import { addressFinder } from '../prepare/setting-addresses';
import { checkSubjectName } from '../prepare/subject-name';
import { type BackupTableKind, backupTables } from './backup-tables';
import { isOwnWork } from './export-subject';

/** The copy's cells as cells of sheets; rows from the first below the headings. */
export interface CheckedTable {
  readonly kind: BackupTableKind;
  /** Of people's own columns. */
  readonly own: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
export interface CheckedBackup {
  readonly backup: Backup;
  readonly settings: Settings;
  readonly addressOf: ReturnType<typeof addressFinder>;
  readonly pupils: readonly Pupil[];
  readonly subjects: readonly Subject[];
  /** Of every table that a workbook can have, also of those that the copy has not. */
  readonly tables: readonly CheckedTable[];
  readonly doubts: readonly Issue[];
}

export function checkBackup(backup: Backup): Result<CheckedBackup> {
  const found = backup.tables.find(({ sheet }) => sheet === settingsSheet.sheet);
  const known =
    found && sheetOf(found.sheet, [found.columns, ...found.rows.map((cells) => cells.map(asCell))]);
  if (known && workbookKind(known) !== 'class')
    return { ok: false, issues: [{ code: 'backup.other-kind', at: { sheet: known.name }, params: {} }] };
  const kinds = backupTables(settingText(known, settingSchemas.classGrade.name));
  const issues: Issue[] = [...unknownSheets(backup, kinds)];
  const tables = kinds.map((kind): CheckedTable => {
    const table = backup.tables.find(({ sheet }) => sheet === kind.sheet);
    if (!table && kind.isNeeded) issues.push({ code: 'backup.sheet-missing', params: { sheet: kind.sheet } });
    return table ? checkTable(kind, table, issues) : { kind, own: [], rows: [] };
  });
  for (const subject of backup.subjects) checkSubject(subject, issues);
  if (issues.length > 0) return { ok: false, issues };
  const sheet = (name: string): SheetRows | undefined => {
    const table = tables.find(({ kind }) => kind.sheet === name);
    return table && sheetOf(name, [[...table.kind.headers, ...table.own], ...table.rows]);
  };
  const read = collect({
    settings: readSettings(sheet(settingsSheet.sheet)),
    settingsTable: readTable(settingsSheet, sheet(settingsSheet.sheet)),
    pupils: readTable(pupilsSheet, sheet(pupilsSheet.sheet)),
    subjects: readTable(subjectsSheet, sheet(subjectsSheet.sheet)),
  });
  if (!read.ok) return read;
  const subjects = read.value.subjects.rows.map(({ value }) => value);
  const names = subjects.map(({ name }) => name);
  issues.push(
    ...names.flatMap((name) => checkSubjectName(name, [])),
    ...twice(names).map((name) => ({ code: 'prepare-subject-twice', params: { subject: name } })),
    ...backup.subjects
      .filter(({ sheet: name }) => !names.includes(name))
      .map(({ sheet: name }) => ({ code: 'backup.subject-unlisted', params: { subject: name } })),
    ...twice(backup.subjects.map(({ sheet: name }) => name)).map((name) => ({
      code: 'backup.sheet-twice',
      params: { sheet: name },
    })),
  );
  if (issues.length > 0) return { ok: false, issues };
  const doubts = tables.flatMap(({ kind }) => {
    if (!kind.schema || kind.isNeeded) return [];
    const table = readTable(kind.schema, sheet(kind.sheet));
    return table.ok ? [] : table.issues;
  });
  return {
    ok: true,
    value: {
      backup,
      settings: read.value.settings,
      addressOf: addressFinder(read.value.settingsTable),
      pupils: read.value.pupils.rows.map(({ value }) => value),
      subjects,
      tables,
      doubts,
    },
  };
}

const sheetOf = (name: string, rows: readonly (readonly Cell[])[]): SheetRows => ({ name, rows });
/** Only asked where what is no date has been told already, or does not matter. */
const asCell = (cell: BackupCell): Cell => decodeBackupCell(cell) ?? '';

const twice = (names: readonly string[]): string[] => {
  const plain = names.map((name) => name.toLowerCase());
  return names.filter((_, index) => plain.indexOf(plain[index] ?? '') < index);
};

function unknownSheets({ tables }: Backup, kinds: readonly BackupTableKind[]): Issue[] {
  const names = tables.map(({ sheet }) => sheet);
  return [
    ...names
      .filter((name) => kinds.every(({ sheet }) => sheet !== name))
      .map((name) => ({ code: 'backup.sheet-unknown', params: { sheet: name } })),
    ...twice(names).map((name) => ({ code: 'backup.sheet-twice', params: { sheet: name } })),
  ];
}

/** The columns in their usual order, whatever the file's. */
function checkTable(kind: BackupTableKind, table: BackupTable, issues: Issue[]): CheckedTable {
  const { sheet, columns } = table;
  const place = (column: number) => ({ sheet, column: column + 1 });
  const own: number[] = [];
  columns.forEach((header, column) => {
    if (header === '' || header.startsWith(OWN_COLUMN_MARK)) own.push(column);
    else if (!kind.headers.includes(header))
      issues.push({ code: 'backup.column-unknown', at: place(column), params: { header } });
    else if (columns.indexOf(header) < column)
      issues.push({ code: 'header-twice', at: place(column), params: { header } });
  });
  for (const header of kind.headers)
    if (!columns.includes(header)) issues.push({ code: 'header-missing', at: { sheet }, params: { header } });
  const places = [...kind.headers.map((header) => columns.indexOf(header)), ...own];
  const first = kind.schema ? 2 : TIMETABLE_ROWS.first;
  return {
    kind,
    own: own.map((column) => columns[column] ?? ''),
    rows: table.rows.map((cells, index) => {
      const row = first + index;
      if (cells.length !== columns.length)
        issues.push({
          code: 'backup.row-length',
          at: { sheet, row },
          params: { cells: cells.length, columns: columns.length },
        });
      return places.map((column, at) =>
        checkCell(cells[column] ?? '', { sheet, row, column: at + 1 }, issues),
      );
    }),
  };
}

function checkCell(cell: BackupCell, at: Issue['at'], issues: Issue[]): Cell {
  if (typeof cell === 'string' && cell.length > LONGEST_CELL_TEXT)
    issues.push({
      code: 'backup.cell-long',
      ...(at ? { at } : {}),
      params: { length: cell.length, most: LONGEST_CELL_TEXT },
    });
  const value = decodeBackupCell(cell);
  if (value === undefined)
    issues.push({
      code: 'backup.date-wrong',
      ...(at ? { at } : {}),
      params: { value: typeof cell === 'object' ? cell.date.slice(0, 40) : '' },
    });
  return value ?? '';
}

/** Over marks stands a date, also one typed as text, or nothing. */
const mayHead = (cell: Cell): boolean => isBlank(cell) || dateOfCell(cell) !== undefined;

function checkSubject({ sheet, works, own, rows }: BackupSubject, issues: Issue[]): void {
  for (const [index, work] of [...works[0], ...works[1], ...own].entries())
    for (const [part, row] of [
      ['date', SUBJECT_ROWS.dates],
      ['kind', SUBJECT_ROWS.kinds],
      ['weight', SUBJECT_ROWS.weights],
      ['topic', SUBJECT_ROWS.topics],
    ] as const) {
      checkCell(work[part], { sheet, row }, issues);
      const isHeading = part === 'date' && index < works[0].length + works[1].length;
      if (isHeading && !isOwnWork(work) && typeof work.date !== 'object' && !mayHead(work.date))
        issues.push({
          code: 'backup.date-wrong',
          at: { sheet, row },
          params: { value: String(work.date).slice(0, 40) },
        });
    }
  const seen = new Set<string>();
  rows.forEach((line, index) => {
    const row = SUBJECT_ROWS.firstPupil + index;
    const counts = [line.marks[0].length, line.marks[1].length, line.own.length];
    const wanted = [works[0].length, works[1].length, own.length];
    const wrong = counts.findIndex((count, at) => count !== wanted[at]);
    if (wrong >= 0)
      issues.push({
        code: 'backup.row-length',
        at: { sheet, row },
        params: { cells: counts[wrong] ?? 0, columns: wanted[wrong] ?? 0 },
      });
    for (const cell of [
      line.number,
      line.name,
      ...line.marks.flat(),
      ...line.status,
      ...line.closed,
      line.override,
      ...line.own,
    ])
      checkCell(cell, { sheet, row }, issues);
    const name = typeof line.name === 'string' ? line.name.trim() : '';
    if (name !== '' && seen.has(name))
      issues.push({ code: 'pupil-in-sheet-twice', at: { sheet, row }, params: { pupil: name } });
    seen.add(name);
  });
}
