import * as v from 'valibot';
import { optionalMoment, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** `Dokumentai`: one row a document made; the key says what makes two of them the same document. */
export const documentsSheet = defineTable({
  sheet: 'Dokumentai',
  columns: {
    madeAt: { header: 'Sukurta', width: 125, format: 'moment' },
    kind: { header: 'Rūšis', width: 170 },
    pupil: { header: 'Mokinys', width: 190 },
    subject: { header: 'Dalykas', width: 210 },
    name: { header: 'Pavadinimas', width: 380 },
    link: { header: 'Nuoroda', width: 300 },
    key: { header: 'Raktas', width: 200, hidden: true },
  },
  row: v.object({
    madeAt: optionalMoment,
    kind: text,
    pupil: text,
    subject: text,
    name: text,
    link: requiredText,
    key: text,
  }),
});
export type DocumentRow = RecordOf<typeof documentsSheet>;
