// A pupil's documents by `Dokumentai`: those of the pupil alone, and those of several, in which the pupil may be.
import { checksum } from '../../domain/case-key';
import { cellText, type SheetRows } from '../../workbook/cell';
import { partsOfDocumentKey } from '../case-documents/case-document';
import { isRowOf, type PupilToErase } from './whose';

export interface RegisteredFile {
  readonly row: number;
  readonly name: string;
  readonly link: string;
  readonly key: string;
}

/** Where there is no register of documents. */
export const NO_FILES = { own: [], shared: [] };

export function filesIn(
  sheet: SheetRows,
  { headerRow, columns }: { readonly headerRow: number; readonly columns: Readonly<Record<string, number>> },
  pupil: PupilToErase,
  caseKeys: readonly string[],
): { readonly own: readonly RegisteredFile[]; readonly shared: readonly RegisteredFile[] } {
  const ofCases = new Set(caseKeys.filter((key) => key !== '').map(checksum));
  const own: RegisteredFile[] = [];
  const shared: RegisteredFile[] = [];
  for (const [index, cells] of sheet.rows.entries()) {
    const at = (key: string): string => cellText(cells[(columns[key] ?? 0) - 1]);
    if (index < headerRow || at('link') === '') continue;
    const file = { row: index + 1, name: at('name'), link: at('link'), key: at('key') };
    const isOwn =
      isRowOf(pupil, cells, { pupil: columns.pupil }) ||
      ofCases.has(partsOfDocumentKey(file.key)?.ofCase ?? '');
    if (isOwn) own.push(file);
    else if (at('pupil') === '') shared.push(file);
  }
  return { own, shared };
}
