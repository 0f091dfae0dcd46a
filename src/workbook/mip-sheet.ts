import * as v from 'valibot';
import { optionalMoment, optionalNumber, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** `MIP`: one row a pupil's entry for a month (S3-48.1, part B of the form). */
export const mipSheet = defineTable({
  sheet: 'MIP',
  columns: {
    pupil: { header: 'Mokinys', width: 190 },
    period: { header: 'Laikotarpis', width: 90 },
    mean: { header: 'Vidurkis', width: 75, format: 'number' },
    strongest: { header: 'Stipriausi dalykai', width: 190 },
    difficulties: { header: 'Sunkumai', width: 190 },
    missedJustified: { header: 'Praleista pateisintų', width: 85, format: 'number' },
    missedUnjustified: { header: 'Praleista nepateisintų', width: 85, format: 'number' },
    praise: { header: 'Pagyrimai, pastabos', width: 190 },
    done: { header: 'Ką padariau pažangai', width: 220 },
    nextGoal: { header: 'Kito mėnesio tikslas', width: 220 },
    headNote: { header: 'Klasės vadovo pastaba', width: 220 },
    filledAt: { header: 'Užpildyta', width: 125, format: 'moment' },
    key: { header: 'Raktas', width: 120, hidden: true },
  },
  row: v.object({
    pupil: requiredText,
    period: requiredText,
    mean: optionalNumber,
    strongest: text,
    difficulties: text,
    missedJustified: optionalNumber,
    missedUnjustified: optionalNumber,
    praise: text,
    done: text,
    nextGoal: text,
    headNote: text,
    filledAt: optionalMoment,
    key: text,
  }),
});
export type MipRow = RecordOf<typeof mipSheet>;
