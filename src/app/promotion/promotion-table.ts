// The register of promotion: rows ↔ what the rule knows of a pupil. A workbook without the sheet has nothing in it yet.
import { caseKey } from '../../domain/case-key';
import {
  ACTIVITIES,
  informUntil,
  PROMOTION_CHOICES,
  type PromotionRecord,
  promotionStage,
} from '../../domain/promotion';
import type { Result } from '../../domain/result';
import { parseSchoolDate, type SchoolDate } from '../../domain/school-date';
import { plainWords } from '../../workbook/cell';
import {
  ACTIVITY_WORDS,
  PROMOTION_WORDS,
  type PromotionRow,
  promotionSheet,
} from '../../workbook/promotion-sheet';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { readTableIfMade, type TableOf, type TableRow } from '../../workbook/read-table';
import { extraDaysOff, type Settings } from '../../workbook/settings-sheet';
import type { Ports } from '../ports';

export type PromotionTable = TableOf<(typeof promotionSheet)['row']['entries']>;

/** Undefined: the sheet is not there yet, or making it was cut off. */
export const readPromotion = (ports: Pick<Ports, 'workbook'>): Result<PromotionTable | undefined> =>
  readTableIfMade(promotionSheet, ports.workbook.read(promotionSheet.sheet));

/** A pupil's rows in the order of the register: the first, and one more after every extra work. */
export function rowsOfPupil(
  table: Pick<PromotionTable, 'rows'> | undefined,
  pupil: Pick<Pupil, 'id' | 'lastName' | 'firstName'>,
): readonly TableRow<PromotionRow>[] {
  const name = plainWords(pupilName(pupil));
  return (table?.rows ?? []).filter(({ value }) =>
    // A row that a person has typed has no code.
    value.pupilId === '' ? plainWords(value.pupil) === name : value.pupilId === pupil.id,
  );
}

export const promotionKey = (schoolYear: string, pupilId: string, round: number): string =>
  caseKey('kėlimas', [schoolYear, pupilId, String(round)]);

/** The same as texts, as a page shows and sends them: codes of choices, ISO dates, '' for nothing. */
export interface PromotionFields {
  readonly activity: string;
  readonly proposal: string;
  readonly decision: string;
  readonly councilNumber: string;
  readonly councilOn: string;
  readonly order: string;
  readonly orderedOn: string;
  readonly informedOn: string;
}
export const NO_FIELDS: PromotionFields = {
  activity: '',
  proposal: '',
  decision: '',
  councilNumber: '',
  councilOn: '',
  order: '',
  orderedOn: '',
  informedOn: '',
};
export const PROMOTION_FIELDS = Object.keys(NO_FIELDS) as readonly (keyof PromotionFields)[];

const codeOf = <Code extends string>(
  words: Readonly<Record<Code, string>>,
  word: string | undefined,
): Code | '' => (Object.keys(words) as Code[]).find((code) => words[code] === word) ?? '';

export const fieldsOf = (row: PromotionRow): PromotionFields => ({
  activity: codeOf(ACTIVITY_WORDS, row.activity),
  proposal: codeOf(PROMOTION_WORDS, row.proposal),
  decision: codeOf(PROMOTION_WORDS, row.decision),
  councilNumber: row.councilNumber,
  councilOn: row.councilOn ?? '',
  order: row.order,
  orderedOn: row.orderedOn ?? '',
  informedOn: row.informedOn ?? '',
});

const date = (text: string): SchoolDate | undefined => parseSchoolDate(text);

/** The fields have been validated: a code is one of the codes. */
export const recordOf = (fields: PromotionFields): PromotionRecord => ({
  activity: ACTIVITIES.find((one) => one === fields.activity),
  proposal: PROMOTION_CHOICES.find((one) => one === fields.proposal),
  decision: PROMOTION_CHOICES.find((one) => one === fields.decision),
  councilNumber: fields.councilNumber.trim(),
  councilOn: date(fields.councilOn),
  order: fields.order.trim(),
  orderedOn: date(fields.orderedOn),
  informedOn: date(fields.informedOn),
});

/** The cells of a record; what they do not say stays as it was. */
export function rowWith(
  row: PromotionRow,
  record: PromotionRecord,
  round: number,
  settings: Settings,
): PromotionRow {
  const isConsidered = promotionStage(record) !== 'noted';
  return {
    ...row,
    ...record,
    activity: record.activity && ACTIVITY_WORDS[record.activity],
    proposal: record.proposal && PROMOTION_WORDS[record.proposal],
    decision: record.decision && PROMOTION_WORDS[record.decision],
    informUntil: isConsidered
      ? informUntil(round, settings.lastLessonDay, record.orderedOn, extraDaysOff(settings))
      : undefined,
  };
}

export const emptyRow = (pupil: Pupil, key: string): PromotionRow => ({
  pupil: pupilName(pupil),
  negatives: '',
  missing: '',
  activity: undefined,
  proposal: undefined,
  decision: undefined,
  councilNumber: '',
  councilOn: undefined,
  order: '',
  orderedOn: undefined,
  informUntil: undefined,
  informedOn: undefined,
  link: '',
  pupilId: pupil.id,
  key,
});
