import * as v from 'valibot';
import { optionalDate, optionalWholeNumber, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** `Mokiniai`: one row a pupil of the class. */
export const pupilsSheet = defineTable({
  sheet: 'Mokiniai',
  columns: {
    number: { header: 'Nr.', width: 40, format: 'number' },
    lastName: { header: 'Pavardė', width: 150 },
    firstName: { header: 'Vardas', width: 120 },
    born: { header: 'Gimimo data', width: 95, format: 'date' },
    email: { header: 'El. paštas', width: 210 },
    guardians: { header: 'Tėvai (globėjai)', width: 230 },
    arrived: { header: 'Atvyko', width: 90, format: 'date' },
    left: { header: 'Išvyko', width: 90, format: 'date' },
    id: { header: 'Mokinio kodas', width: 110 },
  },
  row: v.object({
    number: optionalWholeNumber,
    lastName: requiredText,
    firstName: requiredText,
    born: optionalDate,
    email: text,
    guardians: text,
    arrived: optionalDate,
    left: optionalDate,
    id: requiredText,
  }),
});
export type Pupil = RecordOf<typeof pupilsSheet>;

/** As a pupil is written in every other sheet: surname first, so that sorting by it sorts as the register. */
export const pupilName = (pupil: Pick<Pupil, 'lastName' | 'firstName'>): string =>
  `${pupil.lastName} ${pupil.firstName}`;
