import * as v from 'valibot';
import { optionalDate, optionalMoment, optionalNumber, requiredText, text } from './cell-schemas';
import { defineTable } from './table-schema';

/**
 * `Peržiūros`: the class head's review of one pupil for one month, one row each (S0-4.4). `month` is ISO text, 2026-10;
 * `date` the day of the talk with the pupil; `commission` is `taip` for who is named to the child welfare commission.
 */
export const reviewsSheet = defineTable({
  sheet: 'Peržiūros',
  columns: {
    pupil: { header: 'Mokinys', width: 190 },
    month: { header: 'Mėnuo', width: 80 },
    date: { header: 'Data', width: 90, format: 'date' },
    results: { header: 'Rezultatai', width: 300 },
    missedJustified: { header: 'Praleista pateisintų', width: 85, format: 'number' },
    missedUnjustified: { header: 'Praleista nepateisintų', width: 85, format: 'number' },
    attendance: { header: 'Lankomumas', width: 190 },
    praise: { header: 'Pagyrimai, pastabos', width: 190 },
    comments: { header: 'Komentarai', width: 190 },
    agreements: { header: 'Susitarimai', width: 300 },
    agreedUntil: { header: 'Susitarta iki', width: 90, format: 'date' },
    present: { header: 'Dalyvavo', width: 190 },
    commission: { header: 'VGK', width: 60 },
    filledAt: { header: 'Užpildyta', width: 125, format: 'moment' },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    pupil: requiredText,
    month: text,
    date: optionalDate,
    results: text,
    missedJustified: optionalNumber,
    missedUnjustified: optionalNumber,
    attendance: text,
    praise: text,
    comments: text,
    agreements: text,
    agreedUntil: optionalDate,
    present: text,
    commission: text,
    filledAt: optionalMoment,
    key: text,
  }),
});
