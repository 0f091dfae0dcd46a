import * as v from 'valibot';
import { optionalMoment, requiredText, text } from './cell-schemas';
import { defineTable } from './table-schema';

/**
 * `MIP įsivertinimai`: a pupil's written self-assessment against the expectations, one row for the end of semester I
 * and one for the end of the year (S3-50, part C of the MIP form).
 */
export const selfAssessmentsSheet = defineTable({
  sheet: 'MIP įsivertinimai',
  columns: {
    pupil: { header: 'Mokinys', width: 190 },
    period: { header: 'Laikotarpis', width: 100 },
    fulfilled: { header: 'Lūkesčiai įgyvendinti', width: 100 },
    which: { header: 'Kurie lūkesčiai įgyvendinti', width: 300 },
    arguments: { header: 'Argumentai', width: 300 },
    next: { header: 'Ką darysiu toliau', width: 300 },
    headNote: { header: 'Klasės vadovo pastaba', width: 300 },
    filledAt: { header: 'Užpildyta', width: 125, format: 'moment' },
    /** What came from the pupil's form and has not been changed since: `src/app/answers`. */
    answers: { header: 'Iš anketos', width: 120, hidden: true },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    pupil: requiredText,
    period: requiredText,
    fulfilled: text,
    which: text,
    arguments: text,
    next: text,
    headNote: text,
    filledAt: optionalMoment,
    answers: text,
    key: text,
  }),
});
