import * as v from 'valibot';
import type { PlanOutcome } from '../domain/plan-case';
import { PLAN_STATE_WORDS } from './case-states';
import { optionalDate, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

/** How a plan, or the help under it, ended. */
export const OUTCOME_WORDS: Readonly<Record<PlanOutcome, string>> = {
  reached: 'pasiekta',
  partly: 'pasiekta iš dalies',
  'not-reached': 'nepasiekta',
};

/** `Kompensaciniai planai`: one row a plan (S3-41). */
export const compensationPlansSheet = defineTable({
  sheet: 'Kompensaciniai planai',
  columns: {
    number: { header: 'Nr.', width: 60 },
    pupil: { header: 'Mokinys', width: 190 },
    subject: { header: 'Dalykas', width: 210 },
    semester: { header: 'Pusmetis', width: 75 },
    grade: { header: 'Įvertinimas', width: 85 },
    recorded: { header: 'Įrašyta', width: 90, format: 'date' },
    due: { header: 'Pateikti iki', width: 90, format: 'date' },
    state: { header: 'Būsena', width: 170, choices: Object.values(PLAN_STATE_WORDS) },
    handedIn: { header: 'Pateikta', width: 90, format: 'date' },
    parentsInformed: { header: 'Tėvai supažindinti', width: 100, format: 'date' },
    finished: { header: 'Baigta', width: 90, format: 'date' },
    outcome: { header: 'Išvada', width: 190 },
    link: { header: 'Dokumentas', width: 260 },
    key: { header: 'Raktas', width: 200, hidden: true },
  },
  row: v.object({
    number: text,
    pupil: requiredText,
    subject: requiredText,
    semester: requiredText,
    grade: text,
    recorded: optionalDate,
    due: optionalDate,
    state: text,
    handedIn: optionalDate,
    parentsInformed: optionalDate,
    finished: optionalDate,
    outcome: text,
    link: text,
    key: text,
  }),
});
export type CompensationPlanRow = RecordOf<typeof compensationPlansSheet>;
