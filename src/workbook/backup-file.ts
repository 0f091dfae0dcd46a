// The file of a backup copy: all that people and actions have written in a class workbook, without what formulas compute.
// docs/atsargine-kopija.md says the same to people.
import * as v from 'valibot';
import { makeSchoolDate } from '../domain/school-date';
import { type Cell, isDateCell } from './cell';

export const BACKUP_FORMAT = 'pazanga-klases-kopija';
export const BACKUP_VERSION = 1;

/** A cell as JSON holds it: a text as it was typed, '' where it is empty; a date, and a moment of that day, by itself. */
export type BackupCell = string | number | boolean | { readonly date: string };

const cell = v.custom<BackupCell>(
  (input) =>
    typeof input === 'string' ||
    typeof input === 'boolean' ||
    (typeof input === 'number' && Number.isFinite(input)) ||
    (typeof input === 'object' &&
      input !== null &&
      typeof (input as { date?: unknown }).date === 'string' &&
      Object.keys(input).length === 1),
);
/** More than any workbook has; what is longer was not made by the add-on. */
const MOST = { rows: 20_000, columns: 300, subjects: 120, name: 500 } as const;
const cells = v.pipe(v.array(cell), v.maxLength(MOST.columns));
const name = v.pipe(v.string(), v.maxLength(MOST.name));

const table = v.strictObject({
  sheet: name,
  /** Headings: those of ours, then people's own, which begin with `*`. */
  columns: v.pipe(v.array(name), v.maxLength(MOST.columns)),
  rows: v.pipe(v.array(cells), v.maxLength(MOST.rows)),
});
/** A column of a subject's sheet; a date that begins with `*` is the heading of a person's own. */
const work = v.strictObject({ date: cell, kind: cell, weight: cell, topic: cell });
const works = v.pipe(v.array(work), v.maxLength(MOST.columns));
const pair = v.strictTuple([cell, cell]);
const subject = v.strictObject({
  sheet: name,
  works: v.strictTuple([works, works]),
  /** People's own columns that stand outside the works. */
  own: works,
  rows: v.pipe(
    v.array(
      v.strictObject({
        number: cell,
        name: cell,
        /** As many as `works` has columns. */
        marks: v.strictTuple([cells, cells]),
        status: pair,
        /** Results of closed semesters. */
        closed: pair,
        override: cell,
        own: cells,
      }),
    ),
    v.maxLength(MOST.rows),
  ),
});

export const backupSchema = v.strictObject({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  made: name,
  schoolYear: name,
  className: name,
  tables: v.pipe(v.array(table), v.maxLength(MOST.columns)),
  subjects: v.pipe(v.array(subject), v.maxLength(MOST.subjects)),
});
export type Backup = v.InferOutput<typeof backupSchema>;
export type BackupTable = Backup['tables'][number];
export type BackupSubject = Backup['subjects'][number];
export type BackupWork = BackupSubject['own'][number];
export type BackupRow = BackupSubject['rows'][number];

export function encodeBackupCell(value: Cell | undefined): BackupCell {
  if (value === undefined) return '';
  return isDateCell(value) ? { date: momentText(value) } : value;
}

/** Undefined: what stands for a date is none. */
export function decodeBackupCell(value: BackupCell): Cell | undefined {
  return typeof value === 'object' ? momentOf(value.date) : value;
}

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

/** `2026-09-14` or, when it is not midnight, `2026-09-14T08:05:30` with thousandths where there are any. */
export function momentText(at: Date): string {
  const day = `${pad(at.getFullYear(), 4)}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  const time = `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`;
  const thousandths = at.getMilliseconds() === 0 ? '' : `.${pad(at.getMilliseconds(), 3)}`;
  return time === '00:00:00' && thousandths === '' ? day : `${day}T${time}${thousandths}`;
}

const MOMENT = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d)(?:\.(\d{3}))?)?$/;

function momentOf(text: string): Date | undefined {
  const parts = MOMENT.exec(text);
  if (!parts) return undefined;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, thousandth = 0] = parts
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (!makeSchoolDate(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined;
  return new Date(year, month - 1, day, hour, minute, second, thousandth);
}

export type BackupFileProblem = 'not-json' | 'cut-off' | 'other-format' | 'other-version' | 'shape';
export type ReadBackup =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly problem: BackupFileProblem; readonly place: string };

/** A file's text → the copy, or why it is none. */
export function parseBackup(text: string): ReadBackup {
  const no = (problem: BackupFileProblem, place = ''): ReadBackup => ({ ok: false, problem, place });
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return no(text.includes(`"${BACKUP_FORMAT}"`) ? 'cut-off' : 'not-json');
  }
  if (typeof read !== 'object' || read === null) return no('other-format');
  const { format, version } = read as { readonly format?: unknown; readonly version?: unknown };
  if (format !== BACKUP_FORMAT) return no('other-format');
  if (version !== BACKUP_VERSION) return no('other-version', String(version).slice(0, 20));
  const parsed = v.safeParse(backupSchema, read);
  if (parsed.success) return { ok: true, backup: parsed.output };
  const path = parsed.issues[0].path?.map(({ key }) => (typeof key === 'number' ? key + 1 : String(key)));
  return no('shape', (path ?? []).join(' → '));
}
