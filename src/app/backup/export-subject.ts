// A subject's sheet as the copy holds it: its works, whose marks they are, statuses, what closing has kept, „Kitas
// įvertinimas“ and people's own columns. Means and grades are formulas' and come again by themselves.
import { type Result, success } from '../../domain/result';
import {
  type BackupCell,
  type BackupRow,
  type BackupSubject,
  type BackupWork,
  encodeBackupCell,
} from '../../workbook/backup-file';
import { type Cell, cellText, isBlank, type SheetRows } from '../../workbook/cell';
import { OWN_COLUMN_MARK } from '../../workbook/find-columns';
import { labelRows, readSubjectSheet } from '../../workbook/subject-sheet';

export function exportSubject(sheet: SheetRows): Result<BackupSubject> {
  const read = readSubjectSheet(sheet);
  if (!read.ok) return read;
  const labels = labelRows(sheet);
  if (!labels.ok) return labels;
  const { columns, firstPupilRow } = read.value;
  const { rows } = labels.value;
  const body = sheet.rows.slice(firstPupilRow - 1);
  const head = (row: number, column: number): Cell => sheet.rows[row - 1]?.[column - 1] ?? '';
  const isOwn = (column: number) => cellText(head(rows.dates, column)).startsWith(OWN_COLUMN_MARK);
  const holds = (column: number): boolean =>
    [rows.dates, rows.kinds, rows.weights, rows.topics].some((row) => !isBlank(head(row, column))) ||
    body.some((cells) => !isBlank(cells[column - 1]));
  const workOf = (column: number): BackupWork => ({
    date: encodeBackupCell(head(rows.dates, column)),
    kind: encodeBackupCell(head(rows.kinds, column)),
    weight: encodeBackupCell(head(rows.weights, column)),
    topic: encodeBackupCell(head(rows.topics, column)),
  });
  const between = (from: number, to: number): number[] =>
    Array.from({ length: Math.max(0, to - from - 1) }, (_, at) => from + 1 + at).filter(holds);
  const places = [between(columns.names, columns.status1), between(columns.grade1, columns.status2)] as const;
  const width = Math.max(0, ...sheet.rows.map((cells) => cells.length));
  const inBlocks = new Set<number>(places.flat());
  const ours = new Set<number>(Object.values(columns));
  const isUntitled = (column: number) =>
    isBlank(head(rows.dates, column)) && body.some((cells) => !isBlank(cells[column - 1]));
  const own = between(0, width + 1).filter(
    (column) => !inBlocks.has(column) && !ours.has(column) && (isOwn(column) || isUntitled(column)),
  );
  return success({
    sheet: sheet.name,
    works: [places[0].map(workOf), places[1].map(workOf)],
    own: own.map(workOf),
    rows: body
      .map((cells) => {
        const at = (column: number): BackupCell => encodeBackupCell(cells[column - 1]);
        return {
          number: at(columns.number),
          name: at(columns.names),
          marks: [places[0].map(at), places[1].map(at)] as [BackupCell[], BackupCell[]],
          status: [at(columns.status1), at(columns.status2)] as [BackupCell, BackupCell],
          closed: [at(columns.closed1), at(columns.closed2)] as [BackupCell, BackupCell],
          override: at(columns.override),
          own: own.map(at),
        };
      })
      .filter(holdsAnything),
  });
}

/** A number alone is the add-on's. */
const holdsAnything = ({ number: _, ...row }: BackupRow): boolean =>
  Object.values(row)
    .flat(2)
    .some((cell) => typeof cell !== 'string' || cell.trim() !== '');

/** A heading that begins with `*`: no work, though it stands among them. */
export const isOwnWork = ({ date }: BackupWork): boolean =>
  typeof date === 'string' && date.trim().startsWith(OWN_COLUMN_MARK);
