// A school workbook whose list has these class workbooks, and class workbooks in the same Drive.
import { type KeptFile, SPREADSHEET_TYPE, writeFile } from '../../local/drive/drive-file';
import type { MemoryStore } from '../../local/drive/memory-store';
import { writeWorkbook } from '../../local/drive/workbooks';
import type { SavedWorkbook } from '../../local/workbook/port';
import { classListSheet } from '../../src/workbook/class-list-sheet';
import { schoolSettingSchemas } from '../../src/workbook/settings-sheet';
import { addOn, smallSheet, smallWorkbook, tableRows } from './support';

const SCHOOL: Readonly<Record<string, string>> = {
  kind: 'gimnazijos knyga',
  school: 'Bandymų gimnazija',
  schoolYear: '2026–2027',
};
/** Ids are `knyga-` and the class. */
export const schoolOf = (ids: readonly string[]): SavedWorkbook =>
  smallWorkbook({
    ...Object.fromEntries(
      ['Mokiniai', 'Dalykai', 'Matematika', 'Suvestinė', 'MIP', 'Kompensaciniai planai', 'Dokumentai'].map(
        (name) => [name, undefined],
      ),
    ),
    Nustatymai: [
      ['Nustatymas', 'Reikšmė', 'Ką reiškia'],
      ...Object.entries(schoolSettingSchemas).map(([key, { name }]) => [name, SCHOOL[key] ?? '', '']),
    ],
    Klasės: tableRows(
      classListSheet as never,
      ids.map((id) => ({ className: id.replace('knyga-', ''), name: id, id })),
    ),
  });
/** As if the add-on had made it. */
export async function put(store: MemoryStore, book: SavedWorkbook, id: string): Promise<void> {
  await writeWorkbook(store, book, id, id);
  const file: Partial<KeptFile> = { id, name: id, mimeType: SPREADSHEET_TYPE, parents: [], app: addOn().id };
  await writeFile(store, { trashed: false, appProperties: {}, permissions: [], ...file } as KeptFile);
}
export const classBook = (className: string): SavedWorkbook =>
  smallWorkbook({
    Nustatymai: smallSheet('Nustatymai').map(([name = '', value = '', meaning = '']) => [
      name,
      name === 'Klasė' ? className : value,
      meaning,
    ]),
  });
