// Who is promoted, repeats the class or gets extra work is the teachers' council's to decide (S3-44); then the director
// orders it and parents are told (S3-45). Nothing here chooses for them: it says what is known and what is missing.
import { type Step, type Steps, takeStep } from './case-machine';
import { isNegative, isPositive, type Outcome } from './outcome';
import type { Issue, Result } from './result';
import { success } from './result';
import { deadline } from './school-calendar';
import type { SchoolDate } from './school-date';

export const PROMOTION_CHOICES = ['promote', 'extra-work', 'repeat'] as const;
export type PromotionChoice = (typeof PROMOTION_CHOICES)[number];
/** Social-civic activity of the year, as the class head says. */
export const ACTIVITIES = ['done', 'not-done'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** A pupil's annual grades, parted; one that is not there yet, or cannot be read, is neither positive nor negative. */
export interface AnnualPicture {
  readonly negatives: readonly { readonly subject: string; readonly grade: Outcome }[];
  readonly missing: readonly string[];
}
export function annualPicture(
  grades: readonly { readonly subject: string; readonly grade: Outcome | undefined }[],
): AnnualPicture {
  return {
    negatives: grades.flatMap(({ subject, grade }) =>
      grade !== undefined && isNegative(grade) ? [{ subject, grade }] : [],
    ),
    missing: grades.flatMap(({ subject, grade }) =>
      grade !== undefined && (isNegative(grade) || isPositive(grade)) ? [] : [subject],
    ),
  };
}

/** S3-44: whom the council considers. What is not known is no ground yet. */
export const hasGrounds = (
  { negatives }: Pick<AnnualPicture, 'negatives'>,
  activity: Activity | undefined,
): boolean => negatives.length > 0 || activity === 'not-done';

/** What is written down of one pupil; dates are undefined and texts '' until they are known. */
export interface PromotionRecord {
  readonly activity: Activity | undefined;
  readonly proposal: PromotionChoice | undefined;
  readonly decision: PromotionChoice | undefined;
  readonly councilNumber: string;
  readonly councilOn: SchoolDate | undefined;
  readonly order: string;
  readonly orderedOn: SchoolDate | undefined;
  readonly informedOn: SchoolDate | undefined;
}
export const PROMOTION_STAGES = ['noted', 'proposed', 'decided', 'ordered', 'informed'] as const;
export type PromotionStage = (typeof PROMOTION_STAGES)[number];
export const PROMOTION_STEPS = ['note', 'propose', 'decide', 'order', 'inform'] as const;
export type PromotionStep = (typeof PROMOTION_STEPS)[number];

export function promotionStage(record: PromotionRecord): PromotionStage {
  if (record.informedOn) return 'informed';
  if (record.order !== '' || record.orderedOn) return 'ordered';
  if (record.decision) return 'decided';
  return record.proposal ? 'proposed' : 'noted';
}

/** Which of them a step fills in. */
const FIELDS: Readonly<Record<PromotionStep, readonly (keyof PromotionRecord)[]>> = {
  note: ['activity'],
  propose: ['proposal'],
  decide: ['decision', 'councilNumber', 'councilOn'],
  order: ['order', 'orderedOn'],
  inform: ['informedOn'],
};

interface Facts {
  readonly record: PromotionRecord;
  readonly picture: AnnualPicture;
  readonly today: SchoolDate;
}

const missing = (code: string, is: boolean): readonly Issue[] => (is ? [{ code, params: {} }] : []);

/** Repeating the class or extra work needs a ground; promoting a pupil is always a person's to propose. */
const withoutGrounds = (choice: PromotionChoice | undefined, { picture, record }: Facts): readonly Issue[] =>
  missing(
    'promotion.no-grounds',
    choice !== undefined && choice !== 'promote' && !hasGrounds(picture, record.activity),
  );

const step = (
  from: readonly PromotionStage[],
  to: PromotionStage,
  requires?: Step<PromotionStage, Facts>['requires'],
): Step<PromotionStage, Facts> => ({ from, to, ...(requires ? { requires } : {}) });

/** Each step may be put right until the next is taken. */
export const PROMOTION_CASE: Steps<PromotionStage, PromotionStep, Facts> = {
  note: step(['noted', 'proposed'], 'noted', (facts) => withoutGrounds(facts.record.proposal, facts)),
  propose: step(['noted', 'proposed'], 'proposed', (facts) => withoutGrounds(facts.record.proposal, facts)),
  decide: step(['proposed', 'decided'], 'decided', (facts) => {
    const { decision, councilNumber, councilOn } = facts.record;
    if (!decision && councilNumber === '' && !councilOn) return [];
    return [
      ...missing('promotion.decision-missing', !decision),
      ...missing('promotion.council-number-missing', councilNumber === ''),
      ...missing('promotion.council-date-missing', !councilOn),
      ...missing('promotion.council-date-future', councilOn !== undefined && councilOn > facts.today),
      ...withoutGrounds(decision, facts),
    ];
  }),
  order: step(['decided', 'ordered'], 'ordered', ({ record: { order, orderedOn, councilOn }, today }) => {
    if (order === '' && !orderedOn) return [];
    return [
      ...missing('promotion.order-number-missing', order === ''),
      ...missing('promotion.order-date-missing', !orderedOn),
      ...missing('promotion.order-date-future', orderedOn !== undefined && orderedOn > today),
      ...missing(
        'promotion.order-before-council',
        orderedOn !== undefined && councilOn !== undefined && orderedOn < councilOn,
      ),
    ];
  }),
  inform: step(['ordered', 'informed'], 'informed', ({ record: { informedOn, orderedOn }, today }) => [
    ...missing('promotion.informed-future', informedOn !== undefined && informedOn > today),
    ...missing(
      'promotion.informed-before-order',
      informedOn !== undefined && orderedOn !== undefined && informedOn < orderedOn,
    ),
  ]),
};

/**
 * Takes every step that the changes mean, in their order; a decision without a proposal or an order without a decision
 * is refused. The same record again is no step at all.
 * @returns the steps that were taken
 */
export function changePromotion(
  before: PromotionRecord,
  after: PromotionRecord,
  picture: AnnualPicture,
  today: SchoolDate,
): Result<readonly PromotionStep[]> {
  const taken: PromotionStep[] = [];
  const issues: Issue[] = [];
  let record = before;
  for (const name of PROMOTION_STEPS) {
    const fields = FIELDS[name].filter((field) => before[field] !== after[field]);
    if (fields.length === 0) continue;
    const next: PromotionRecord = {
      ...record,
      ...Object.fromEntries(fields.map((field) => [field, after[field]])),
    };
    const done = takeStep(PROMOTION_CASE, name, promotionStage(record), { record: next, picture, today });
    if (!done.ok) issues.push(...done.issues);
    taken.push(name);
    record = next;
  }
  return issues.length > 0 ? { ok: false, issues } : success(taken);
}

const WORKING_DAYS_TO_INFORM = 3;

/**
 * S3-45: at the latest 3 working days after the end of the teaching process. A pupil who is considered again after extra
 * work is long past that: then the days count from the order.
 */
export function informUntil(
  round: number,
  lastLessonDay: SchoolDate | undefined,
  orderedOn: SchoolDate | undefined,
  daysOff: readonly SchoolDate[],
): SchoolDate | undefined {
  const from = round > 1 ? orderedOn : lastLessonDay;
  return from && deadline(from, WORKING_DAYS_TO_INFORM, daysOff);
}
