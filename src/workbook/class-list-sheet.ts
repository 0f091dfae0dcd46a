import * as v from 'valibot';
import { optionalMoment, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/**
 * `Klasės` of a school workbook: one row a class workbook. `id` is the spreadsheet's own ('' until it is made), `state` what
 * the last reading came to: „nuskaityta“, or why it could not be read.
 */
export const classListSheet = defineTable({
  sheet: 'Klasės',
  columns: {
    className: { header: 'Klasė', width: 80 },
    classGrade: { header: 'Gimnazijos klasė', width: 135 },
    name: { header: 'Knyga', width: 260 },
    classHead: { header: 'Klasės vadovas', width: 190 },
    classHeadEmail: { header: 'Klasės vadovo el. paštas', width: 270 },
    link: { header: 'Nuoroda', width: 260 },
    readAt: { header: 'Nuskaityta', width: 125, format: 'moment' },
    state: { header: 'Būsena', width: 420 },
    id: { header: 'Knygos kodas', width: 200, hidden: true },
  },
  row: v.object({
    className: requiredText,
    classGrade: text,
    name: text,
    classHead: text,
    classHeadEmail: text,
    link: text,
    readAt: optionalMoment,
    state: text,
    id: text,
  }),
});
export type ClassListRow = RecordOf<typeof classListSheet>;

/** Under `Būsena`, in front of whatever else is said of a reading that came off. */
export const READ_STATE = 'nuskaityta';
export const isReadState = (state: string): boolean => state.toLowerCase().startsWith(READ_STATE);
