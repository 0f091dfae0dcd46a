import fc from 'fast-check';
import type { DigestGrade, DigestPromotion } from '../../../src/domain/class-digest';
import { type LevelScale, levelOf, levelRanges } from '../../../src/domain/levels';
import { isNegative } from '../../../src/domain/outcome';
import { countingDay, resultsOf } from '../../../src/domain/period-results';
import { pupilPromotion } from '../../../src/domain/promotion-figures';
import { compareRationals, rational } from '../../../src/domain/rational';
import { addCounts, assessedIn, countResults, negativesIn } from '../../../src/domain/result-counts';
import { changeOf, greatestRises, semesterProgress } from '../../../src/domain/semester-progress';
import { meanOf, percentOf, rounded } from '../../../src/domain/share';
import { pupilSuccess, qualityIn, successIn } from '../../../src/domain/success';
import { day, digestOf } from '../app/reports/digests';

const scale = fc.constantFrom<LevelScale>(2018, 2023);
const grade: fc.Arbitrary<DigestGrade> = fc.oneof(
  fc.integer({ min: 1, max: 10 }),
  fc.constantFrom<DigestGrade>('', 'įsk', 'neįsk', 'atleista', 'nėra testo', 'error'),
);

describe('shares and means', () => {
  test.each([
    [123, 124, 99.2],
    [2, 3, 66.7],
    [1, 8, 12.5],
    [1, 80, 1.3],
    [0, 5, 0],
    [5, 5, 100],
    [2999, 3000, 99.9],
    [1, 3000, 0.1],
    [0, 0, null],
  ])('%p of %p is %p %%', (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));

  test.each([
    [17, 2, 8.5],
    [20, 3, 6.67],
    [1, 8, 0.13],
    [0, 0, null],
  ])('the mean of %p over %p is %p', (sum, count, mean) => expect(meanOf(sum, count)).toBe(mean));

  test.each([
    [1, 8, 0.13],
    [-1, 8, -0.13],
    [-1, 300, 0],
    [-7, 3, -2.33],
  ])('%p/%p is shown as %p', (top, bottom, shown) => expect(rounded(rational(top, bottom), 2)).toBe(shown));

  test('a percent is 100 only of everybody and 0 only of nobody', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.integer({ min: 1, max: 5000 }), (some, whole) => {
        const part = some % (whole + 1);
        const percent = percentOf(part, whole) ?? Number.NaN;
        expect(percent === 100).toBe(part === whole);
        expect(percent === 0).toBe(part === 0);
        expect(Math.abs(percent - (100 * part) / whole)).toBeLessThanOrEqual(0.1);
      }),
    );
  });
});

test('the ranges of a scale hold every mark once, in its level', () => {
  expect(levelRanges(2018)).toEqual([
    { level: 'high', from: 9, to: 10 },
    { level: 'basic', from: 6, to: 8 },
    { level: 'satisfactory', from: 4, to: 5 },
    { level: 'unsatisfactory', from: 1, to: 3 },
  ]);
  for (const one of [2018, 2023] as const)
    for (let mark = 1; mark <= 10; mark += 1)
      expect(
        levelRanges(one).flatMap(({ level, from, to }) => (mark >= from && mark <= to ? [level] : [])),
      ).toEqual([levelOf(mark, one)]);
});

describe('counts of results', () => {
  test('by the scale of the class', () => {
    const grades: DigestGrade[] = [
      10,
      6,
      4,
      3,
      'įsk',
      'neįsk',
      'atleista',
      'nėra testo',
      '',
      'error',
      'error',
    ];
    expect(countResults(grades, 2018)).toEqual({
      levels: { high: 1, basic: 1, satisfactory: 1, threshold: 0, unsatisfactory: 1 },
      marks: 4,
      sumOfMarks: 23,
      passed: 1,
      failed: 1,
      exempt: 1,
      noTest: 1,
      missing: 1,
      errors: 2,
    });
    expect(countResults(grades, 2023).levels).toEqual({
      high: 1,
      basic: 0,
      satisfactory: 1,
      threshold: 1,
      unsatisfactory: 1,
    });
  });

  test('every result is in exactly one count, also of classes put together', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(grade), scale)), (classes) => {
        const all = classes.flatMap(([grades]) => grades);
        const counts = addCounts(classes.map(([grades, own]) => countResults(grades, own)));
        const { marks, passed, failed, exempt, noTest, missing, errors, levels } = counts;
        expect(marks + passed + failed + exempt + noTest + missing + errors).toBe(all.length);
        expect(Object.values(levels).reduce((sum, one) => sum + one, 0)).toBe(marks);
        expect(negativesIn(counts)).toBe(all.filter((one) => one !== 'error' && isNegative(one)).length);
        expect(successIn(counts).part + negativesIn(counts)).toBe(assessedIn(counts));
      }),
    );
  });
});

describe('who is successful, and whose results are good', () => {
  // assessed, successful, in the quality, good, complete
  test.each<[string, DigestGrade[], LevelScale, string]>([
    ['all of the higher levels', [9, 6, 8], 2018, 'A S Q G C'],
    ['6 is below the basic level of 2023', [9, 6, 8], 2023, 'A S Q - C'],
    ['7 is the basic level of 2023', [9, 7, 8], 2023, 'A S Q G C'],
    ['a satisfactory mark', [9, 5], 2018, 'A S Q - C'],
    ['the threshold is positive', [4], 2023, 'A S Q - C'],
    ['a negative mark', [9, 3], 2018, 'A - Q - C'],
    ['neįsk', [9, 'neįsk'], 2018, 'A - Q - C'],
    ['neįsk alone', ['neįsk'], 2018, 'A - Q - C'],
    ['įsk and atleista spoil nothing', [8, 'įsk', 'atleista'], 2018, 'A S Q G C'],
    ['įsk alone has no level', ['įsk'], 2018, 'A S - - C'],
    ['atleista alone is no assessment', ['atleista'], 2018, '- - - - C'],
    ['nothing yet', ['', ''], 2018, '- - - - -'],
    ['no subject', [], 2018, '- - - - C'],
    ['what is undecided or wrong is no mark', ['nėra testo', 'error'], 2018, '- - - - -'],
    ['what is known counts', [8, '', 'nėra testo', 'error'], 2018, 'A S Q G -'],
    ['a negative one among what is missing', [2, ''], 2018, 'A - Q - -'],
  ])('%s', (_, grades, own, expected) => {
    const { isAssessed, isSuccessful, hasQuality, isGood, isComplete } = pupilSuccess(grades, own);
    const shown = [isAssessed, isSuccessful, hasQuality, isGood, isComplete].map((is, index) =>
      is ? 'ASQGC'[index] : '-',
    );
    expect(shown.join(' ')).toBe(expected);
  });

  test('good results are successful, and only the assessed are either', () => {
    fc.assert(
      fc.property(fc.array(grade), scale, (grades, own) => {
        const { isAssessed, isSuccessful, hasQuality, isGood } = pupilSuccess(grades, own);
        expect(isGood && !isSuccessful).toBe(false);
        expect(isSuccessful && !isAssessed).toBe(false);
        expect(hasQuality && !isAssessed).toBe(false);
        // Exemptions and passes change neither for who is in it.
        const more = pupilSuccess([...grades, 'atleista', 'įsk'], own);
        expect(more.isGood).toBe(isGood);
        if (isAssessed) expect(more.isSuccessful).toBe(isSuccessful);
      }),
    );
  });

  test('of one subject', () => {
    const counts = countResults([10, 7, 6, 4, 2, 'įsk', 'neįsk', 'atleista', ''], 2018);
    expect(successIn(counts)).toEqual({ part: 5, of: 7 });
    expect(qualityIn(counts)).toEqual({ part: 3, of: 5 });
  });
});

describe('who is counted', () => {
  const digest = digestOf(
    '2b',
    `
           | Matematika | Etika*      | Chemija?
     2b-01 | 8 9 9      | įsk įsk įsk | 7 7 7
     2b-02 | 3 4 4      | –           | –
     2b-03 | 5          | įsk         | –
     2b-04 | 9          | įsk         | –
     `,
    { left: { '2b-03': '2027-01-29', '2b-04': '2027-02-10' }, arrived: { '2b-02': '2027-01-11' } },
  );
  test.each([
    ['semester1', '2027-06-20', '2027-01-29', ['2b-01', '2b-02', '2b-04']],
    ['semester1', '2026-12-01', '2026-12-01', ['2b-01', '2b-03', '2b-04']],
    ['semester2', '2027-06-20', '2027-06-18', ['2b-01', '2b-02']],
    ['annual', '2027-02-05', '2027-02-05', ['2b-01', '2b-02', '2b-04']],
  ] as const)('%s on %s', (period, today, on, ids) => {
    expect(countingDay(digest, period, day(today))).toBe(on);
    expect(resultsOf(digest, period, day(on)).map(({ id }) => id)).toEqual(ids);
  });

  test('without dates of the semester today counts', () => {
    expect(countingDay({ semesters: [null, null] }, 'semester1', day('2027-06-20'))).toBe('2027-06-20');
  });

  test('an unread subject and one that the pupil does not learn have no results', () => {
    expect(resultsOf(digest, 'annual', day('2027-06-18'))).toEqual([
      {
        id: '2b-01',
        index: 0,
        grades: [
          { subject: 'Matematika', grade: 9 },
          { subject: 'Etika', grade: 'įsk' },
        ],
      },
      { id: '2b-02', index: 1, grades: [{ subject: 'Matematika', grade: 4 }] },
    ]);
  });
});

describe('progress from the first semester to the second', () => {
  const grades = (...pairs: [DigestGrade, DigestGrade][]) =>
    pairs.map(([semester1, semester2]) => ({ semester1, semester2 }));

  test.each<[string, ReturnType<typeof grades>, unknown]>([
    ['rose by a third', grades([7, 8], [8, 8], [9, 9]), { subjects: 3, sum1: 24, sum2: 25, change: 'rose' }],
    ['fell', grades([7, 6]), { subjects: 1, sum1: 7, sum2: 6, change: 'fell' }],
    ['one up, one down', grades([7, 8], [8, 7]), { subjects: 2, sum1: 15, sum2: 15, change: 'same' }],
    [
      'only subjects with both marks',
      grades([7, 8], ['', 10], [10, ''], ['įsk', 'įsk'], ['atleista', 3], [9, 'error'], ['error', 9]),
      { subjects: 1, sum1: 7, sum2: 8, change: 'rose' },
    ],
    ['nothing to compare', grades(['', 8], ['įsk', 'įsk']), undefined],
  ])('%s', (_, own, expected) => {
    const known = semesterProgress(own);
    expect(
      known && { subjects: known.subjects, sum1: known.sum1, sum2: known.sum2, change: changeOf(known) },
    ).toEqual(expected);
  });

  const pupil = (id: string, ...pairs: [DigestGrade, DigestGrade][]) => {
    const progress = semesterProgress(grades(...pairs));
    if (!progress) throw new Error(id);
    return { id, progress };
  };

  test('the greatest rise by the exact mean; everybody who ties', () => {
    const third = pupil('a', [6, 7], [7, 7], [8, 8]);
    const alsoThird = pupil('b', [6, 7], [7, 7], [8, 8], [5, 6], [6, 6], [7, 7]);
    const less = pupil('c', [6, 7], [7, 7], [8, 8], [9, 9]);
    const fell = pupil('d', [9, 1]);
    expect(greatestRises([less, third, fell, alsoThird]).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(greatestRises([fell, pupil('e', [7, 7])])).toEqual([]);
    expect(greatestRises([])).toEqual([]);
  });

  test('nobody rose more than those proposed, and nobody who rose as much is left out', () => {
    const mark = fc.integer({ min: 1, max: 10 });
    const one = fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (all) => {
        const pupils = all.map((pairs, index) => pupil(String(index), ...pairs));
        const chosen = greatestRises(pupils);
        for (const other of pupils) {
          const [best] = chosen;
          if (!best) expect(changeOf(other.progress)).not.toBe('rose');
          else
            expect(compareRationals(other.progress.rise, best.progress.rise)).toBe(
              chosen.includes(other) ? 0 : -1,
            );
        }
      }),
    );
  });
});

describe('promotion', () => {
  const DAYS = { lastLessonDay: day('2027-06-18'), daysOff: [], today: day('2027-06-22') };
  const row = (more: Partial<DigestPromotion>): DigestPromotion => ({
    pupil: 0,
    stage: 'noted',
    activity: null,
    proposal: null,
    decision: null,
    ...more,
  });
  const negative = [{ subject: 'Chemija', grade: 3 as const }];

  test('a negative annual grade or the activity not done is a ground; what is not known is none', () => {
    const grounds = (grades: Parameters<typeof pupilPromotion>[0], rows: readonly DigestPromotion[] = []) =>
      pupilPromotion(grades, rows, DAYS).hasGrounds;
    expect(grounds(negative)).toBe(true);
    expect(grounds([{ subject: 'Etika', grade: 'neįsk' }])).toBe(true);
    expect(grounds([{ subject: 'Chemija', grade: 4 }])).toBe(false);
    expect(grounds([{ subject: 'Chemija', grade: 'error' }])).toBe(false);
    expect(grounds([], [row({ activity: 'not-done' })])).toBe(true);
    expect(grounds([], [row({ activity: 'done' })])).toBe(false);
  });

  test('the last row counts, and an unreadable or undecided grade is told as missing', () => {
    const rows = [
      row({ proposal: 'extra-work', decision: 'extra-work', stage: 'informed' }),
      row({ proposal: 'promote', stage: 'proposed' }),
    ];
    const grades = [
      { subject: 'Chemija', grade: 'error' as const },
      { subject: 'Fizika', grade: 'nėra testo' as const },
    ];
    expect(pupilPromotion(grades, rows, DAYS)).toEqual({
      annual: { negatives: [], missing: ['Chemija', 'Fizika'] },
      activity: null,
      hasGrounds: false,
      proposal: 'promote',
      decision: null,
      stage: 'proposed',
      isLate: false,
    });
  });

  // Three working days after Friday, 18 June 2027: Wednesday, the 23rd.
  test.each<[string, readonly DigestPromotion[], boolean]>([
    ['2027-06-23', [], false],
    ['2027-06-24', [], true],
    ['2027-06-24', [row({ stage: 'ordered' })], true],
    ['2027-06-24', [row({ stage: 'informed' })], false],
    ['2027-06-24', [row({ stage: 'informed' }), row({ stage: 'ordered' })], false],
  ])('on %s the parents %p', (today, rows, isLate) =>
    expect(pupilPromotion(negative, rows, { ...DAYS, today: day(today) }).isLate).toBe(isLate),
  );

  test('without the last day of lessons nothing is late', () => {
    const days = { ...DAYS, lastLessonDay: '' as const, today: day('2027-08-01') };
    expect(pupilPromotion(negative, [], days).isLate).toBe(false);
  });
});
