// One setting as it is written, whatever the others are: of a workbook that may be another's, or broken.
import { cellText, plainWords, type SheetRows } from './cell';
import { settingsSheet } from './settings-sheet';

/** '' where there is no such setting, or no such sheet. */
export function settingText(sheet: SheetRows | undefined, name: string): string {
  const header = sheet?.rows[0] ?? [];
  const columnOf = (heading: string) =>
    header.findIndex((cell) => plainWords(cellText(cell)) === plainWords(heading));
  const { columns } = settingsSheet;
  const [names, values] = [columnOf(columns.name.header), columnOf(columns.value.header)];
  const row = sheet?.rows.find(
    (cells) => names >= 0 && plainWords(cellText(cells[names])) === plainWords(name),
  );
  return row && values >= 0 ? cellText(row[values]) : '';
}
