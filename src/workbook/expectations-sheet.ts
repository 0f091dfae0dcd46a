import * as v from 'valibot';
import { optionalMoment, requiredText, text } from './cell-schemas';
import { defineTable } from './table-schema';

/** `MIP lūkesčiai`: what a pupil expects of the year in a subject, one row each (S3-49, part A of the MIP form). */
export const expectationsSheet = defineTable({
  sheet: 'MIP lūkesčiai',
  columns: {
    pupil: { header: 'Mokinys', width: 190 },
    subject: { header: 'Dalykas', width: 190 },
    lastAnnual: { header: 'Pernykštis metinis', width: 100 },
    goal1: { header: 'Siekiamas I pusmetis', width: 100 },
    goalAnnual: { header: 'Siekiamas metinis', width: 100 },
    how: { header: 'Kaip sieksiu', width: 300 },
    filledAt: { header: 'Užpildyta', width: 125, format: 'moment' },
    /** What came from the pupil's form and has not been changed since: `src/app/answers`. */
    answers: { header: 'Iš anketos', width: 120, hidden: true },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    pupil: requiredText,
    subject: requiredText,
    lastAnnual: text,
    goal1: text,
    goalAnnual: text,
    how: text,
    filledAt: optionalMoment,
    answers: text,
    key: text,
  }),
});
