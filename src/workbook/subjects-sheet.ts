import * as v from 'valibot';
import { oneOf, optionalNumber, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

export const ASSESSMENTS = ['pažymys', 'įskaita'] as const;
export const MEANS = ['svertinis', 'aritmetinis'] as const;
export const ANNUAL_SOURCES = ['pusmečiai', 'visi'] as const;

/** `Dalykai`: one row a subject; each has a sheet of its own with the same name. */
export const subjectsSheet = defineTable({
  sheet: 'Dalykai',
  columns: {
    name: { header: 'Dalykas', width: 210 },
    teacher: { header: 'Mokytojas', width: 190 },
    email: { header: 'El. paštas', width: 210 },
    weeklyLessons: { header: 'Savaitinės pamokos', width: 90, format: 'number' },
    assessment: { header: 'Vertinimas', width: 90, choices: ASSESSMENTS },
    mean: { header: 'Vidurkis', width: 100, choices: MEANS },
    annualFrom: { header: 'Metinis iš', width: 100, choices: ANNUAL_SOURCES },
    course: { header: 'Kursas', width: 80 },
    supervisor: { header: 'Kuruojantis pavaduotojas', width: 190 },
    methodGroup: { header: 'Metodinė grupė', width: 170 },
  },
  row: v.object({
    name: requiredText,
    teacher: text,
    email: text,
    weeklyLessons: optionalNumber,
    assessment: oneOf(ASSESSMENTS),
    mean: oneOf(MEANS),
    annualFrom: oneOf(ANNUAL_SOURCES),
    course: text,
    supervisor: text,
    methodGroup: text,
  }),
});
export type Subject = RecordOf<typeof subjectsSheet>;
