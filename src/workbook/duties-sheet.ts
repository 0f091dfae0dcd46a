import * as v from 'valibot';
import { checksum } from '../domain/case-key';
import { COLOURS, type SheetBlueprint } from './blueprint';
import { columnName } from './cell';
import { optionalDate, text } from './cell-schemas';
import { inSheetOrder, type TableWords, tableBlueprint } from './table-blueprint';
import { columnsOf, defineTable, type RecordOf } from './table-schema';

/**
 * `Metų pareigos` of a school workbook: one row a duty. A row without a key is somebody's own. `made` is what the add-on
 * wrote, column by column (`madeOf`): what a person has typed over is known by it. A row with a key and nothing else is a duty
 * that is none any more.
 */
export const dutiesSheet = defineTable({
  sheet: 'Metų pareigos',
  columns: {
    // Wide enough for one line: a row is as high as its highest cell, hidden or not.
    key: { header: 'Raktas', width: 320, hidden: true },
    made: { header: 'Kas sugeneruota', width: 800, hidden: true },
    from: { header: 'Nuo', width: 90, format: 'date' },
    to: { header: 'Iki', width: 90, format: 'date' },
    what: { header: 'Pareiga', width: 420 },
    whom: { header: 'Kam', width: 190 },
    classes: { header: 'Klasės', width: 120 },
    clause: { header: 'Pagrindas', width: 200 },
    done: { header: 'Atlikta', width: 90, format: 'date' },
    doneBy: { header: 'Pažymėjo', width: 190 },
    note: { header: 'Pastabos', width: 320 },
  },
  row: v.object({
    key: text,
    made: text,
    from: optionalDate,
    to: optionalDate,
    what: text,
    whom: text,
    classes: text,
    clause: text,
    done: optionalDate,
    doneBy: text,
    note: text,
  }),
});
export type DutyRow = RecordOf<typeof dutiesSheet>;

/** What of a row is the add-on's; a person may change one of them and leave the others. */
export const OURS_OF_DUTY = ['from', 'to', 'what', 'whom', 'classes', 'clause'] as const;
export type OurColumn = (typeof OURS_OF_DUTY)[number];
export type OursOfDuty = Pick<DutyRow, OurColumn>;

/** Of each of them what shows whether it is as it was written. */
export const madePart = (row: OursOfDuty, column: OurColumn): string =>
  column === 'from' || column === 'to' ? (row[column] ?? '') : checksum(row[column]);
export const madeOf = (row: OursOfDuty): string =>
  OURS_OF_DUTY.map((column) => madePart(row, column)).join('|');

const SPARE_ROWS = 60;

/** A duty that is done is faint, a late one stands out. */
export function dutiesBlueprint(rows: readonly DutyRow[], words: TableWords): SheetBlueprint {
  const size = { rows: rows.length + 1 + SPARE_ROWS, columns: columnsOf(dutiesSheet).length };
  const columns = inSheetOrder(dutiesSheet);
  const place = (key: keyof DutyRow): number => columns.findIndex((column) => column.key === key) + 1;
  const letter = (key: keyof DutyRow): string => `$${columnName(place(key))}2`;
  const blueprint = tableBlueprint(dutiesSheet, rows, words, size);
  const body = {
    row: 2,
    column: place('from'),
    rows: size.rows - 1,
    columns: place('note') - place('from') + 1,
  };
  const done = letter('done');
  const to = letter('to');
  return {
    ...blueprint,
    frozenColumns: place('to'),
    colours: [
      {
        areas: [body],
        when: { kind: 'formula', formula: `=LEN(${done})>0` },
        look: { fontColor: COLOURS.faint },
      },
      {
        areas: [body],
        when: { kind: 'formula', formula: `=(LEN(${done})=0)*(LEN(${to})>0)*(${to}<TODAY())` },
        look: { background: COLOURS.negative, fontColor: COLOURS.negativeText },
      },
    ],
    warned: [{ row: 1, column: 1, rows: 1, columns: size.columns }],
  };
}
