import { failure, type Result, success } from '../../domain/result';
import {
  type AnnouncedWeightRow,
  announcedWeightsSheet,
  announcementsOf,
  type RegisteredAnnouncement,
} from '../../workbook/announced-weights-sheet';
import { readTable, type TableOf } from '../../workbook/read-table';
import type { Ports } from '../ports';

export type WeightsTable = TableOf<(typeof announcedWeightsSheet)['row']['entries']>;

/** Announcements of every subject and semester. A workbook without the sheet has none. */
export function readAnnouncements(
  ports: Ports,
): Result<(subject: string, semester: 1 | 2) => readonly RegisteredAnnouncement[]> {
  const sheet = ports.workbook.read(announcedWeightsSheet.sheet);
  if (!sheet) return success(() => []);
  const table = readTable(announcedWeightsSheet, sheet);
  return table.ok ? success(announcementsIn(table.value)) : table;
}

/** The register itself, to write in. */
export function readWeightsTable(ports: Ports): Result<WeightsTable> {
  const sheet = ports.workbook.read(announcedWeightsSheet.sheet);
  const { sheet: name } = announcedWeightsSheet;
  return sheet
    ? readTable(announcedWeightsSheet, sheet)
    : failure('weights-sheet-missing', { sheet: name }, { sheet: name });
}

export const announcementsIn = (table: WeightsTable) => {
  const rows: readonly AnnouncedWeightRow[] = table.rows.map(({ value }) => value);
  return (subject: string, semester: 1 | 2) => announcementsOf(rows, subject, semester);
};
