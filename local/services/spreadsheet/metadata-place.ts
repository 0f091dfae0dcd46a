// Developer metadata by where it sits: the spreadsheet, a sheet, a whole row or a whole column.
// https://developers.google.com/apps-script/reference/spreadsheet/sheet#adddevelopermetadatakey,-value,-visibility
import { EnumValue } from '../../runtime/service-object';
import type { DeveloperMetadata, WorkbookPort } from '../../workbook/port';

export type MetadataPlace = DeveloperMetadata['place'];

/** `rest` is what follows the key: a value, a visibility, or both; the default visibility is DOCUMENT. */
export function addMetadata(
  book: WorkbookPort,
  place: MetadataPlace,
  key: string,
  rest: readonly unknown[],
): void {
  const value = rest.find((item) => typeof item === 'string');
  const visibility = rest.find((item) => item instanceof EnumValue);
  book.putMetadata({
    id: newId(book),
    key,
    value: typeof value === 'string' ? value : '',
    visibility: visibility?.name === 'PROJECT' ? 'PROJECT' : 'DOCUMENT',
    place,
  });
}

export function metadataAt(book: WorkbookPort, place: MetadataPlace): DeveloperMetadata[] {
  return book.metadata().filter((entry) => samePlace(entry.place, place));
}

export function samePlace(a: MetadataPlace, b: MetadataPlace): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'spreadsheet' || b.kind === 'spreadsheet') return true;
  if (a.sheetId !== b.sheetId) return false;
  return !('index' in a && 'index' in b) || a.index === b.index;
}

function newId(book: WorkbookPort): number {
  return book.metadata().reduce((highest, { id }) => Math.max(highest, id), 0) + 1;
}
