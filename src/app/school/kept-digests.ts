// `Klasių duomenys`: what was read of the class workbooks, kept until it is read again. A reading only adds rows, so that
// one which is cut off leaves what was there; of a class the latest whole text counts, and earlier ones are thrown out when
// a reading begins and when it is whole.
import type { ClassDigest } from '../../domain/class-digest';
import { mapResult, type Result } from '../../domain/result';
import { LONGEST_CELL_TEXT } from '../../workbook/cell';
import { type ClassDigestRow, classDigestsSheet } from '../../workbook/class-digests-sheet';
import { readTableIfMade, type TableRow } from '../../workbook/read-table';
import { columnsOf } from '../../workbook/table-schema';
import type { Ports } from '../ports';
import { decodeDigest, encodeDigest } from './digest-json';

/** Room is left for what a cell adds of its own. */
const LONGEST_PIECE = LONGEST_CELL_TEXT - 1_000;
const SHEET = classDigestsSheet.sheet;
const COLUMNS = columnsOf(classDigestsSheet);

/** By the workbook's id; 'broken' where something is kept and cannot be understood. */
export type KeptDigests = ReadonlyMap<string, ClassDigest | 'broken'>;

export const readKeptDigests = ({ workbook }: Pick<Ports, 'workbook'>): Result<KeptDigests> =>
  mapResult(readTableIfMade(classDigestsSheet, workbook.read(SHEET)), (table) => {
    const ids = new Set((table?.rows ?? []).map(({ value }) => value.id));
    const whole = wholeTexts(table?.rows ?? []);
    return new Map(
      [...ids].map((id) => {
        const rows = whole.get(id);
        return [id, (rows && decodeDigest(rows.map(({ json }) => json).join(''))) ?? 'broken'];
      }),
    );
  });

/** Makes the sheet where it is not, and throws out what later readings have replaced; called under the lock. */
export function tidyKeptDigests({ workbook }: Pick<Ports, 'workbook'>, listed: ReadonlySet<string>): void {
  const table = readTableIfMade(classDigestsSheet, workbook.read(SHEET));
  // It holds nothing but what can be read again.
  if (!table.ok) workbook.deleteSheet(SHEET);
  if (!table.ok || !table.value) {
    workbook.makeHidden(SHEET);
    workbook.writeArea(SHEET, 1, 1, [COLUMNS.map(({ header }) => header)]);
    return;
  }
  const { rows, columns, headerRow } = table.value;
  const kept = [...wholeTexts(rows)].flatMap(([id, pieces]) => (listed.has(id) ? pieces : []));
  if (kept.length === rows.length) return;
  const places = COLUMNS.map(({ key }) => columns[key]);
  const first = Math.min(...places);
  const empty = new Array<string | number>(Math.max(...places) - first + 1).fill('');
  const lines = rows.map((_, index) => {
    const row = kept[index];
    const line = [...empty];
    if (row) for (const { key } of COLUMNS) line[columns[key] - first] = row[key] ?? '';
    return line;
  });
  workbook.writeArea(SHEET, headerRow + 1, first, lines);
}

/** One write, however many classes. */
export function keepDigests(
  { workbook }: Pick<Ports, 'workbook'>,
  reading: string,
  read: readonly { readonly id: string; readonly digest: ClassDigest }[],
): void {
  const rows = read.flatMap(({ id, digest }) => rowsOf(id, reading, encodeDigest(digest)));
  if (rows.length > 0)
    workbook.appendRows(
      SHEET,
      rows.map((row) => COLUMNS.map(({ key }) => row[key] ?? '')),
    );
}

function rowsOf(id: string, reading: string, json: string): ClassDigestRow[] {
  const pieces = Math.ceil(json.length / LONGEST_PIECE);
  return Array.from({ length: pieces }, (_, index) => ({
    id,
    reading,
    piece: index + 1,
    pieces,
    json: json.slice(index * LONGEST_PIECE, (index + 1) * LONGEST_PIECE),
  }));
}

/** The rows of the latest text of each workbook of which every piece is there, in their order. */
function wholeTexts(
  rows: readonly TableRow<ClassDigestRow>[],
): ReadonlyMap<string, readonly ClassDigestRow[]> {
  const whole = new Map<string, readonly ClassDigestRow[]>();
  let begun: ClassDigestRow[] = [];
  for (const { value } of rows) {
    const [first] = begun;
    const follows =
      first &&
      first.id === value.id &&
      first.reading === value.reading &&
      first.pieces === value.pieces &&
      value.piece === begun.length + 1;
    begun = follows ? [...begun, value] : value.piece === 1 ? [value] : [];
    if (begun.length > 0 && begun.length === value.pieces) {
      whole.set(value.id, begun);
      begun = [];
    }
  }
  return whole;
}
