import * as v from 'valibot';
import { optionalWholeNumber, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/**
 * `Klasių duomenys` of a school workbook, hidden: what was read of each class workbook (`domain/class-digest.ts`, without
 * anybody's name) as JSON, in pieces that a cell can hold. `reading` says which reading wrote it, so that one which was cut
 * off goes on with the classes that it has not read.
 */
export const classDigestsSheet = defineTable({
  sheet: 'Klasių duomenys',
  columns: {
    id: { header: 'Knygos kodas', width: 200 },
    reading: { header: 'Skaitymas', width: 160 },
    piece: { header: 'Dalis', width: 60, format: 'number' },
    pieces: { header: 'Dalių', width: 60, format: 'number' },
    json: { header: 'Duomenys', width: 400 },
  },
  row: v.object({
    id: requiredText,
    reading: requiredText,
    piece: optionalWholeNumber,
    pieces: optionalWholeNumber,
    json: text,
  }),
});
export type ClassDigestRow = RecordOf<typeof classDigestsSheet>;
