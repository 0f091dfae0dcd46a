// `Testų tvarkaraštis` names pupils who write a test apart from the class. One is taken out of the names; a test of this
// pupil alone goes whole, for without a name it would be a test of the whole class.
import { cellText, plainWords, type SheetRows } from '../../workbook/cell';
import { namesIn } from '../../workbook/test-timetable-facts';
import { TIMETABLE_HEADERS } from '../../workbook/test-timetable-headings';
import type { Replacement, WantedTraces } from './sheet-traces';
import type { PupilToErase } from './whose';

const HEADINGS_ARE_AMONG_FIRST_ROWS = 10;

export function timetableTraces({ rows }: SheetRows, { names }: PupilToErase): WantedTraces {
  const isHeading = (cells: SheetRows['rows'][number]): boolean =>
    [TIMETABLE_HEADERS.date, TIMETABLE_HEADERS.pupils].every((header) =>
      cells.some((cell) => cellText(cell) === header),
    );
  const headerRow = rows.slice(0, HEADINGS_ARE_AMONG_FIRST_ROWS).findIndex(isHeading);
  const headings = (rows[headerRow] ?? []).map(cellText);
  const columnOf = (header: string): number => headings.indexOf(header) + 1;
  const column = columnOf(TIMETABLE_HEADERS.pupils);
  const own = new Set(Object.values(TIMETABLE_HEADERS).map(columnOf));
  const ours = new Set(names.map(plainWords));
  const gone: number[] = [];
  const replace: Replacement[] = [];
  rows.forEach((cells, index) => {
    if (headerRow < 0 || index <= headerRow) return;
    const named = namesIn(cellText(cells[column - 1]));
    const others = named.filter((name) => !ours.has(plainWords(name)));
    if (others.length === named.length) return;
    if (others.length === 0) gone.push(index + 1);
    else replace.push({ row: index + 1, column, text: others.join('; ') });
  });
  return { kind: 'timetable', rows: gone, stays: (at) => !own.has(at), replace };
}
