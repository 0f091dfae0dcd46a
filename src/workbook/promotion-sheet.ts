import * as v from 'valibot';
import type { Activity, PromotionChoice, PromotionStage } from '../domain/promotion';
import { oneOf, optionalDate, requiredText, text } from './cell-schemas';
import { defineTable, type RecordOf } from './table-schema';

export const ACTIVITY_WORDS: Readonly<Record<Activity, string>> = {
  done: 'atlikta',
  'not-done': 'neatlikta',
};
export const PROMOTION_WORDS: Readonly<Record<PromotionChoice, string>> = {
  promote: 'kelti',
  'extra-work': 'papildomas darbas',
  repeat: 'palikti kartoti',
};
export const PROMOTION_STAGE_WORDS: Readonly<Record<PromotionStage, string>> = {
  noted: 'nesvarstyta',
  proposed: 'pasiūlyta',
  decided: 'nutarta',
  ordered: 'yra įsakymas',
  informed: 'tėvai informuoti',
};
const ACTIVITY_CHOICES = Object.values(ACTIVITY_WORDS);
const CHOICES = Object.values(PROMOTION_WORDS);

/**
 * `Kėlimas`: one row a pupil whom the class head or the council has considered; after extra work a row of its own (S3-44,
 * 45). The grades are those that stood when it was proposed or decided.
 */
export const promotionSheet = defineTable({
  sheet: 'Kėlimas',
  columns: {
    pupil: { header: 'Mokinys', width: 190 },
    negatives: { header: 'Neigiami metiniai', width: 220 },
    missing: { header: 'Dar nėra metinių', width: 160 },
    activity: { header: 'Socialinė-pilietinė veikla', width: 110, choices: ACTIVITY_CHOICES },
    proposal: { header: 'Siūlymas', width: 140, choices: CHOICES },
    decision: { header: 'Tarybos nutarimas', width: 140, choices: CHOICES },
    councilNumber: { header: 'Nutarimo Nr.', width: 90 },
    councilOn: { header: 'Nutarimo data', width: 90, format: 'date' },
    order: { header: 'Įsakymo Nr.', width: 90 },
    orderedOn: { header: 'Įsakymo data', width: 90, format: 'date' },
    informUntil: { header: 'Informuoti tėvus iki', width: 100, format: 'date' },
    informedOn: { header: 'Tėvai informuoti', width: 90, format: 'date' },
    link: { header: 'Dokumentas', width: 260 },
    pupilId: { header: 'Mokinio kodas', width: 110, hidden: true },
    key: { header: 'Raktas', width: 200, hidden: true },
  },
  row: v.object({
    pupil: requiredText,
    negatives: text,
    missing: text,
    activity: oneOf(ACTIVITY_CHOICES),
    proposal: oneOf(CHOICES),
    decision: oneOf(CHOICES),
    councilNumber: text,
    councilOn: optionalDate,
    order: text,
    orderedOn: optionalDate,
    informUntil: optionalDate,
    informedOn: optionalDate,
    link: text,
    pupilId: text,
    key: text,
  }),
});
export type PromotionRow = RecordOf<typeof promotionSheet>;
