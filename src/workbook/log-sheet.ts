import * as v from 'valibot';
import { optionalMoment, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** `Žurnalas`: one row a change the add-on made to a final mark or a case. */
export const logSheet = defineTable({
  sheet: 'Žurnalas',
  columns: {
    at: { header: 'Kada', width: 125, format: 'moment' },
    who: { header: 'Kas', width: 200 },
    what: { header: 'Ką', width: 380 },
    before: { header: 'Prieš', width: 110 },
    after: { header: 'Po', width: 300 },
    why: { header: 'Kodėl', width: 300 },
    key: { header: 'Raktas', width: 200, hidden: true },
  },
  row: v.object({
    at: optionalMoment,
    who: text,
    what: requiredText,
    before: text,
    after: text,
    why: text,
    key: text,
  }),
});
export type LogRow = RecordOf<typeof logSheet>;
