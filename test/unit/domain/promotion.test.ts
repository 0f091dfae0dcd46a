import fc from 'fast-check';
import type { Outcome } from '../../../src/domain/outcome';
import {
  annualPicture,
  changePromotion,
  hasGrounds,
  informUntil,
  PROMOTION_CHOICES,
  type PromotionRecord,
  promotionStage,
} from '../../../src/domain/promotion';
import type { SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;
const TODAY = day('2027-06-18');
const EMPTY: PromotionRecord = {
  activity: undefined,
  proposal: undefined,
  decision: undefined,
  councilNumber: '',
  councilOn: undefined,
  order: '',
  orderedOn: undefined,
  informedOn: undefined,
};
const NEGATIVE = annualPicture([{ subject: 'Matematika', grade: 3 }]);
const POSITIVE = annualPicture([{ subject: 'Matematika', grade: 4 }]);
const PROPOSED: PromotionRecord = { ...EMPTY, proposal: 'repeat' };
const DECIDED: PromotionRecord = {
  ...PROPOSED,
  decision: 'extra-work',
  councilNumber: '5',
  councilOn: day('2027-06-16'),
};
const ORDERED: PromotionRecord = { ...DECIDED, order: 'V-12', orderedOn: day('2027-06-17') };
const INFORMED: PromotionRecord = { ...ORDERED, informedOn: day('2027-06-18') };

test('a grade that is not there, or cannot be read, is neither positive nor negative', () => {
  const grades: [string, Outcome | undefined][] = [
    ['Matematika', 3],
    ['Fizika', 4],
    ['Etika', 'neįsk'],
    ['Tikyba', 'įsk'],
    ['Fizinis ugdymas', 'atleista'],
    ['Chemija', ''],
    ['Biologija', 'nėra testo'],
    ['Istorija', undefined],
  ];
  expect(annualPicture(grades.map(([subject, grade]) => ({ subject, grade })))).toEqual({
    negatives: [
      { subject: 'Matematika', grade: 3 },
      { subject: 'Etika', grade: 'neįsk' },
    ],
    missing: ['Chemija', 'Biologija', 'Istorija'],
  });
});

test('every subject is negative, missing or positive, and only one of them', () => {
  const outcome = fc.constantFrom<Outcome | undefined>(
    1,
    3,
    4,
    10,
    'įsk',
    'neįsk',
    'atleista',
    '',
    undefined,
  );
  fc.assert(
    fc.property(fc.array(outcome), (all) => {
      const grades = all.map((grade, index) => ({ subject: `${index}`, grade }));
      const { negatives, missing } = annualPicture(grades);
      const named = [...negatives.map(({ subject }) => subject), ...missing];
      expect(new Set(named).size).toBe(named.length);
      const rest = grades.filter(({ subject }) => !named.includes(subject));
      for (const { grade } of rest)
        expect(typeof grade === 'number' ? grade >= 4 : grade === 'įsk' || grade === 'atleista').toBe(true);
    }),
  );
});

test.each([
  [NEGATIVE, undefined, true],
  [NEGATIVE, 'done', true],
  [POSITIVE, 'not-done', true],
  [POSITIVE, 'done', false],
  [annualPicture([{ subject: 'Fizika', grade: undefined }]), undefined, false],
] as const)('the council considers a negative grade or activity not done: %j %s', (picture, activity, is) => {
  expect(hasGrounds(picture, activity)).toBe(is);
});

/** The steps taken, or the codes of what is wrong. */
const change = (
  before: PromotionRecord,
  after: Partial<PromotionRecord>,
  picture = NEGATIVE,
): readonly string[] => {
  const done = changePromotion(before, { ...before, ...after }, picture, TODAY);
  return done.ok
    ? done.value
    : done.issues.map(({ code, params }) => [code, params.step].filter(Boolean).join(' '));
};

test.each<[string, PromotionRecord, Partial<PromotionRecord>, typeof NEGATIVE, readonly string[]]>([
  ['nothing changes', ORDERED, {}, NEGATIVE, []],
  ['activity is noted', EMPTY, { activity: 'done' }, POSITIVE, ['note']],
  ['a person proposes', EMPTY, { proposal: 'repeat' }, NEGATIVE, ['propose']],
  ['promoting needs no ground', EMPTY, { proposal: 'promote' }, POSITIVE, ['propose']],
  ['repeating does', EMPTY, { proposal: 'repeat' }, POSITIVE, ['promotion.no-grounds']],
  ['extra work does', EMPTY, { proposal: 'extra-work' }, POSITIVE, ['promotion.no-grounds']],
  [
    'activity not done is a ground, chosen with it',
    EMPTY,
    { activity: 'not-done', proposal: 'repeat' },
    POSITIVE,
    ['note', 'propose'],
  ],
  [
    'the only ground is taken away',
    { ...EMPTY, activity: 'not-done', proposal: 'repeat' },
    { activity: 'done' },
    POSITIVE,
    ['promotion.no-grounds'],
  ],
  [
    'no decision without a proposal',
    EMPTY,
    { decision: 'promote', councilNumber: '5', councilOn: TODAY },
    NEGATIVE,
    ['case.step-impossible decide'],
  ],
  [
    'a decision has a number and a date',
    PROPOSED,
    { decision: 'repeat' },
    NEGATIVE,
    ['promotion.council-number-missing', 'promotion.council-date-missing'],
  ],
  [
    'a number without a decision',
    PROPOSED,
    { councilNumber: '5' },
    NEGATIVE,
    ['promotion.decision-missing', 'promotion.council-date-missing'],
  ],
  [
    'the council has not met yet',
    PROPOSED,
    { decision: 'repeat', councilNumber: '5', councilOn: day('2027-06-19') },
    NEGATIVE,
    ['promotion.council-date-future'],
  ],
  [
    'a decision may be taken back while nothing rests on it',
    DECIDED,
    { decision: undefined, councilNumber: '', councilOn: undefined },
    NEGATIVE,
    ['decide'],
  ],
  [
    'no order without a decision',
    PROPOSED,
    { order: 'V-12', orderedOn: TODAY },
    NEGATIVE,
    ['case.step-impossible order'],
  ],
  [
    'an order has a number and a date',
    DECIDED,
    { order: 'V-12' },
    NEGATIVE,
    ['promotion.order-date-missing'],
  ],
  [
    'an order is not before the decision',
    DECIDED,
    { order: 'V-12', orderedOn: day('2027-06-15') },
    NEGATIVE,
    ['promotion.order-before-council'],
  ],
  ['an order of the same day', DECIDED, { order: 'V-12', orderedOn: day('2027-06-16') }, NEGATIVE, ['order']],
  [
    'parents are not told before the order',
    DECIDED,
    { informedOn: TODAY },
    NEGATIVE,
    ['case.step-impossible inform'],
  ],
  [
    'nor on an earlier day',
    ORDERED,
    { informedOn: day('2027-06-16') },
    NEGATIVE,
    ['promotion.informed-before-order'],
  ],
  ['nor tomorrow', ORDERED, { informedOn: day('2027-06-19') }, NEGATIVE, ['promotion.informed-future']],
  ['all at once', EMPTY, { ...INFORMED }, NEGATIVE, ['propose', 'decide', 'order', 'inform']],
  [
    'what is ordered is not decided anew',
    ORDERED,
    { decision: 'repeat' },
    NEGATIVE,
    ['case.step-impossible decide'],
  ],
  ['nor is the activity changed', DECIDED, { activity: 'done' }, NEGATIVE, ['case.step-impossible note']],
  ['a day may be put right', INFORMED, { informedOn: day('2027-06-17') }, NEGATIVE, ['inform']],
])('%s', (_what, before, after, picture, expected) => {
  expect(change(before, after, picture)).toEqual(expected);
});

test('whatever is changed at once, each stage has what the one before it asks for', () => {
  const date = fc.option(fc.constantFrom(day('2027-06-15'), day('2027-06-16'), TODAY), { nil: undefined });
  const choice = fc.option(fc.constantFrom(...PROMOTION_CHOICES), { nil: undefined });
  const record = fc.record<PromotionRecord>({
    activity: fc.constantFrom(undefined, 'done', 'not-done'),
    proposal: choice,
    decision: choice,
    councilNumber: fc.constantFrom('', '5'),
    councilOn: date,
    order: fc.constantFrom('', 'V-12'),
    orderedOn: date,
    informedOn: date,
  });
  fc.assert(
    fc.property(record, (after) => {
      if (!changePromotion(EMPTY, after, NEGATIVE, TODAY).ok) return;
      const stage = promotionStage(after);
      const { proposal, decision, councilOn, order, orderedOn, informedOn } = after;
      if (stage !== 'noted') expect(proposal).toBeDefined();
      if (decision) expect([after.councilNumber, councilOn]).not.toContain(undefined);
      if (order !== '') expect(String(orderedOn) >= String(councilOn)).toBe(true);
      if (informedOn) expect([order !== '', String(informedOn) >= String(orderedOn)]).toEqual([true, true]);
    }),
    { numRuns: 500 },
  );
});

test('parents are told within 3 working days after lessons end; after extra work, after the order', () => {
  // 24 June is a public holiday.
  expect(informUntil(1, day('2027-06-22'), undefined, [])).toBe('2027-06-28');
  expect(informUntil(1, day('2027-06-15'), undefined, [day('2027-06-16')])).toBe('2027-06-21');
  expect(informUntil(1, undefined, day('2027-06-17'), [])).toBeUndefined();
  expect(informUntil(2, day('2027-06-15'), undefined, [])).toBeUndefined();
  expect(informUntil(2, day('2027-06-15'), day('2027-08-27'), [])).toBe('2027-09-01');
});
