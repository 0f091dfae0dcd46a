import * as v from 'valibot';
import { optionalDate, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** `Peržiūros`: the class head's monthly review of one pupil, one row each (S0-4.4). */
export const reviewsSheet = defineTable({
  sheet: 'Peržiūros',
  columns: {
    date: { header: 'Data', width: 90, format: 'date' },
    pupil: { header: 'Mokinys', width: 190 },
    results: { header: 'Rezultatai', width: 300 },
    attendance: { header: 'Lankomumas', width: 190 },
    praise: { header: 'Pagyrimai, pastabos', width: 190 },
    agreements: { header: 'Susitarimai', width: 300 },
    present: { header: 'Dalyvavo', width: 190 },
    commission: { header: 'VGK', width: 60 },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    date: optionalDate,
    pupil: requiredText,
    results: text,
    attendance: text,
    praise: text,
    agreements: text,
    present: text,
    commission: text,
    key: text,
  }),
});
export type ReviewRow = RecordOf<typeof reviewsSheet>;
