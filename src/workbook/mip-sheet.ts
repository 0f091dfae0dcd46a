import * as v from 'valibot';
import { optionalMoment, optionalNumber, requiredText, text } from './cell-schemas';
import { defineTable } from './table-schema';

const MIP = 'MIP';
const before = {
  pupil: { header: 'Mokinys', width: 190 },
  period: { header: 'Laikotarpis', width: 120 },
  mean: { header: 'Vidurkis', width: 75, format: 'number' },
} as const;
const after = {
  headNote: { header: 'Klasės vadovo pastaba', width: 220 },
  filledAt: { header: 'Užpildyta', width: 125, format: 'moment' },
  /** What came from the pupil's form and has not been changed since: `src/app/answers`. */
  answers: { header: 'Iš anketos', width: 120, hidden: true },
  key: { header: 'Raktas', width: 120, hidden: true },
} as const;
const schemasBefore = { pupil: requiredText, period: requiredText, mean: optionalNumber };
const schemasAfter = { headNote: text, filledAt: optionalMoment, answers: text, key: text };

/** `MIP` of classes I–II: one row a pupil's entry for a month (S3-48.1, part B of the form). */
export const mipSheet = defineTable({
  sheet: MIP,
  columns: {
    ...before,
    strongest: { header: 'Stipriausi dalykai', width: 190 },
    difficulties: { header: 'Sunkumai', width: 190 },
    missedJustified: { header: 'Praleista pateisintų', width: 85, format: 'number' },
    missedUnjustified: { header: 'Praleista nepateisintų', width: 85, format: 'number' },
    praise: { header: 'Pagyrimai, pastabos', width: 190 },
    done: { header: 'Ką padariau pažangai', width: 220 },
    nextGoal: { header: 'Kito mėnesio tikslas', width: 220 },
    ...after,
  },
  row: v.object({
    ...schemasBefore,
    strongest: text,
    difficulties: text,
    missedJustified: optionalNumber,
    missedUnjustified: optionalNumber,
    praise: text,
    done: text,
    nextGoal: text,
    ...schemasAfter,
  }),
});
/** `MIP` of classes III–IV: one row a pupil's reflections on two months (S3-48.2). */
export const mipReflectionsSheet = defineTable({
  sheet: MIP,
  columns: {
    ...before,
    aim: { header: 'Šiuo laikotarpiu siekiau', width: 220 },
    best: { header: 'Geriausiai pavyko', width: 220 },
    hardest: { header: 'Sunkiausia buvo, nes', width: 220 },
    study: { header: 'Savarankiškam mokymuisi skiriu ir žadu skirti', width: 220 },
    improve: { header: 'Kad rezultatai gerėtų, aš', width: 220 },
    need: { header: 'Iš mokytojų ar klasės vadovo man reikėtų', width: 220 },
    future: { header: 'Egzaminams, tolesniam mokymuisi ruošiuosi taip', width: 220 },
    ...after,
  },
  row: v.object({
    ...schemasBefore,
    aim: text,
    best: text,
    hardest: text,
    study: text,
    improve: text,
    need: text,
    future: text,
    ...schemasAfter,
  }),
});
