import { commissionText } from '../../../sidebar/pages/sidebar/class/commission-text';
import { monthReviews, reviewedMonths } from '../../../sidebar/pages/sidebar/class/month-reviews';
import {
  monthData,
  monthSentences,
  openAgreements,
} from '../../../sidebar/pages/sidebar/sections/review-data';
import type { ClassMeans } from '../../../src/api/progress';
import { pupil, review } from './class-state';

describe('the reviews of a month', () => {
  const pupils = [
    pupil('made', { reviews: [review('2026-10')] }),
    pupil('lessons only', { reviews: [review('2026-10', { isMade: false, missedJustified: 4 })] }),
    pupil('another month', { reviews: [review('2026-09')] }),
    pupil('came later', { arrived: '2026-11-03' }),
    pupil('left in October', { left: '2026-10-20' }),
    pupil('left, was reviewed', { left: '2026-11-10', reviews: [review('2026-10', { toCommission: true })] }),
    pupil('left after it', { left: '2026-11-10' }),
    pupil('leaves soon', { left: '2026-11-30' }),
  ];
  const october = monthReviews({ pupils, today: '2026-11-22' }, '2026-10');

  test('who has none is told, but not who was not there or has gone', () => {
    expect(october.missing.map(({ id }) => id)).toEqual(['lessons only', 'another month', 'leaves soon']);
    expect([october.made, october.expected]).toEqual([2, 5]);
  });
  test('whom the commission is told of, also if they have left', () => {
    expect(october.commission.map(({ pupil: { id } }) => id)).toEqual(['left, was reviewed']);
    expect(monthReviews({ pupils, today: '2026-11-22' }, '2026-09').commission).toEqual([]);
  });
});

test.each([
  ['2026-11', ['2026-11', '2026-10', '2026-09']],
  ['2026-09', ['2026-09']],
  ['2026-06', ['2026-09']],
  ['2027-07', ['2026-12', '2026-11', '2026-10', '2026-09']],
])('months to choose from in %s, newest first', (current, expected) => {
  expect(reviewedMonths(['2026-09', '2026-10', '2026-11', '2026-12'], current)).toEqual(expected);
});

test('the list for the commission says why, line breaks and all', () => {
  const commission = [
    {
      pupil: pupil('1', { name: 'Antanaitis Jonas' }),
      review: review('2026-10', {
        agreements: 'Lankys konsultacijas\nTėvai ateis',
        agreedUntil: '2026-11-15',
        missedJustified: 2,
        missedUnjustified: 31,
      }),
    },
    { pupil: pupil('2', { name: '<script>' }), review: review('2026-10', { missedUnjustified: 1 }) },
    { pupil: pupil('3', { name: 'Be nieko' }), review: review('2026-10') },
  ];
  expect(commissionText('2b', '2026-10', commission)).toBe(
    [
      'Vaiko gerovės komisijai (VGK) teikiami mokiniai: 2b klasė, 2026 m. spalis',
      '',
      '1. Antanaitis Jonas',
      '   Susitarimai: Lankys konsultacijas',
      '   Tėvai ateis (iki 2026-11-15)',
      '   Praleista pamokų: pateisintų – 2, nepateisintų – 31',
      '2. <script>',
      '   Susitarimai: susitarimų neįrašyta',
      '   Praleista pamokų: nepateisintų – 1',
      '3. Be nieko',
      '   Susitarimai: susitarimų neįrašyta',
    ].join('\n'),
  );
});

describe('agreements that are still to be looked at', () => {
  const agreed = (month: string, agreedUntil = '') => review(month, { agreements: 'Susitarta', agreedUntil });
  test.each([
    ['none', [review('2026-09')], []],
    ['without a date: at the next review', [agreed('2026-09')], ['2026-09']],
    ['without a date and looked at since', [agreed('2026-09'), review('2026-10')], []],
    [
      'missed lessons alone are no review',
      [agreed('2026-09'), review('2026-10', { isMade: false })],
      ['2026-09'],
    ],
    ['longer than one month', [agreed('2026-09', '2026-11-30'), review('2026-10')], ['2026-09']],
    ['looked at in its month', [agreed('2026-09', '2026-10-31'), review('2026-10')], []],
    [
      'the talk of its month was earlier',
      [agreed('2026-09', '2026-10-31'), review('2026-10', { date: '2026-10-28' })],
      ['2026-09'],
    ],
    [
      'the talk was on its last day',
      [agreed('2026-09', '2026-10-28'), review('2026-10', { date: '2026-10-28' })],
      [],
    ],
    ['over before the last review', [agreed('2026-09', '2026-09-30'), review('2026-10')], []],
    ['of this month and later ones: not earlier', [agreed('2026-11'), agreed('2026-12')], []],
    ['newest first', [agreed('2026-09', '2026-12-01'), agreed('2026-10')], ['2026-10', '2026-09']],
  ])('%s', (_, reviews, expected) => {
    expect(openAgreements(reviews, '2026-11').map(({ month }) => month)).toEqual(expected);
  });
});

describe('the data of the month', () => {
  const KLASS = {
    subjects: ['Matematika', 'Istorija'],
    pupils: [
      { id: '1', name: 'A', results: ['3', '', '', 'neįsk', '', '2'], negatives: [0, 3, 5], problem: '' },
    ],
  };
  const MEANS: ClassMeans = {
    months: ['2026-09', '2026-10'],
    subjects: KLASS.subjects,
    pupils: [
      {
        id: '1',
        months: [null, 545],
        periods: [null, 545],
        subjects: [
          [null, 399],
          [null, 400],
        ],
      },
    ],
    medians: [null, 780],
    time: '09:30',
    problems: [],
  };

  test('means, subjects below 4 and negative results, in sentences', () => {
    const data = monthData(KLASS, MEANS, '1', '2026-10');
    expect(data).toMatchObject({ mean: 545, median: 780, low: [{ subject: 'Matematika', mean: 399 }] });
    expect(monthSentences(data, '2026-10')).toBe(
      'Spalio mėnesio vidurkis 5,45. Mėnesio vidurkis mažesnis už 4: Matematika 3,99. ' +
        'Neigiami įvertinimai: Matematika – 3 (I pusmetis), Istorija – neįsk (I pusmetis), Istorija – 2 (metinis).',
    );
  });
  test('a month without marks is said; the class’s median never stands in the pupil’s record', () => {
    const data = monthData({ ...KLASS, pupils: [] }, MEANS, '1', '2026-09');
    expect(monthSentences(data, '2026-09')).toBe('Rugsėjo mėnesį pažymių nėra. Neigiamų įvertinimų nėra.');
    expect(monthSentences(monthData(KLASS, MEANS, '1', '2026-10'), '2026-10')).not.toContain('7,80');
  });
  test.each([
    ['means not read', null, '1', '2026-10'],
    ['a pupil without means', MEANS, '2', '2026-10'],
    ['a month that has none', MEANS, '1', '2027-06'],
  ])('not known: %s', (_, means, id, month) => {
    expect(monthData(KLASS, means, id, month)).toMatchObject({
      mean: undefined,
      median: means && month === '2026-10' ? 780 : null,
    });
  });
});
