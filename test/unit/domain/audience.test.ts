import fc from 'fast-check';
import { viewForTeachers, viewOfChild, viewOfClass, viewOfGroup } from '../../../src/domain/audience';
import { concealed, FEWEST_FOR_FIGURES } from '../../../src/domain/class-figures';
import type { PupilProgress } from '../../../src/domain/class-progress';
import { mentionedPupils } from '../../../src/domain/mentioned-pupils';
import { mentionedSubjects } from '../../../src/domain/mentioned-subjects';
import { blankPupil, manyPupils } from '../documents/progress';

const SUBJECTS = ['Matematika', 'Anglų kalba', 'Fizika', 'Fizinis ugdymas', 'Lietuvių kalba ir literatūra'];
type More = {
  readonly means?: readonly (number | undefined)[];
  readonly marks?: readonly (readonly [
    PupilProgress['subjects'][0]['semester1'],
    PupilProgress['subjects'][0]['semester2'],
  ])[];
  readonly hard?: string;
};
function pupil(number: number, { means = [], marks = [], hard = '' }: More = {}): PupilProgress {
  const blank = blankPupil('monthly', `Pavarde${number} Vardas${number}`, `2b-${number}`);
  return {
    ...blank,
    subjects: SUBJECTS.map((subject, index) => ({
      subject,
      semester1: marks[index]?.[0] ?? '',
      semester2: marks[index]?.[1] ?? '',
      annual: '',
      signals: [undefined, undefined],
    })),
    months: blank.months.map((month, index) => ({ ...month, mean: means[index] })),
    entries: blank.entries.map((entry, index) =>
      index === 0 && hard !== '' ? { ...entry, texts: { difficulties: hard }, filling: 'partly' } : entry,
    ),
  };
}
const several = (count: number, more: (index: number) => More = () => ({})) =>
  Array.from({ length: count }, (_, index) => pupil(index + 1, more(index)));

test.each([
  [0, 0],
  [1, 'few'],
  [2, 'few'],
  [3, 3],
  [30, 30],
] as const)('%p of pupils is shown as %p', (count, shown) => {
  expect(concealed(count)).toBe(shown);
});

describe('one child', () => {
  test('the median is that of the others, and of five at least', () => {
    const means = (index: number) => ({ means: [100 * (index + 1), index < 5 ? 700 : undefined] });
    const [first, second] = viewOfChild(several(6, means), '2b-1')?.medians ?? [];
    // 200, 300, 400, 500, 600; in the second month only four others have marks.
    expect([first, second]).toEqual([400, undefined]);
    expect(viewOfChild(several(7, means), '2b-1')?.medians[0]).toBe(450);
    expect(viewOfChild(several(5, means), '2b-1')?.medians).toEqual(Array(10).fill(undefined));
  });

  test('half a hundredth goes up', () => {
    const odd = several(7, (index) => ({ means: [701 + index] }));
    expect(viewOfChild(odd, '2b-1')?.medians[0]).toBe(705);
  });

  test('nobody of the code: nothing', () => {
    expect(viewOfChild(several(3), '2b-9')).toBeUndefined();
  });
});

describe('the whole class', () => {
  const graded = (count: number) =>
    several(count, (index) => ({
      marks: [
        [index < 2 ? 3 : 8, index === 0 ? 'neįsk' : 9],
        [7, 6],
      ],
      means: [index < 4 ? 800 : undefined, 810 + index],
      hard: index < 3 ? 'Sunki matematika, anglų k.' : index < 5 ? 'fizika' : '',
    }));

  test('means only of five pupils or more, small counts concealed', () => {
    const view = viewOfClass(graded(6), SUBJECTS);
    expect(view.months.slice(0, 3).map(({ mean }) => mean)).toEqual([undefined, 813, undefined]);
    // (3 + 3 + 4·8) / 6 = 6,33…; five nines.
    expect(view.subjects[0]).toEqual({ subject: 'Matematika', means: [633, 900], negatives: ['few', 'few'] });
    expect(view.subjects[2]).toEqual({ subject: 'Fizika', means: [undefined, undefined], negatives: [0, 0] });
    expect(viewOfClass(graded(4), SUBJECTS).subjects[1]?.means).toEqual([undefined, undefined]);
  });

  test('what most find hard: subjects named by three or more, the most first', () => {
    expect(viewOfClass(graded(6), SUBJECTS).hardest).toEqual([
      { subject: 'Matematika', pupils: 3 },
      { subject: 'Anglų kalba', pupils: 3 },
    ]);
    expect(viewOfClass(graded(6), SUBJECTS).strongest).toEqual([]);
  });

  test('who rose and fell by the subjects with both marks', () => {
    const marks = [[[5, 6]], [[5, 6]], [[5, 6]], [[5, 5]], [[5, 4]], [[5, 'atleista']]] as const;
    const change = viewOfClass(
      several(6, (index) => ({ marks: marks[index] ?? [] })),
      SUBJECTS,
    ).change;
    expect(change).toEqual({ rose: 3, same: 'few', fell: 'few' });
    expect(
      viewOfClass(
        several(4, () => ({ marks: [[5, 6]] })),
        SUBJECTS,
      ).change,
    ).toBeUndefined();
  });

  test('an empty class', () => {
    expect(viewOfClass([], SUBJECTS)).toMatchObject({ pupils: 0, months: [], filled: [], hardest: [] });
  });

  test('is the same whoever they are and however they wrote it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 10 })), { maxLength: 12 }),
        (people) => {
          const class1 = people.map(([, mark], index) =>
            pupil(index, { marks: [[mark, mark]], means: [mark * 100] }),
          );
          const class2 = class1.map((one, index) => ({
            ...one,
            firstName: people[index]?.[0] ?? '',
            lastName: people[index]?.[0] ?? '',
            id: `x${index}`,
            reviews: manyPupils('monthly', 1)[0]?.reviews ?? [],
          }));
          expect(viewOfClass(class2, SUBJECTS)).toEqual(viewOfClass(class1, SUBJECTS));
        },
      ),
    );
  });

  test('no mean of fewer than five pupils, for any class', () => {
    const mark = fc.oneof(fc.integer({ min: 1, max: 10 }), fc.constantFrom('' as const, 'įsk' as const));
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark, fc.option(fc.nat(1000))), { maxLength: 9 }), (rows) => {
        const view = viewOfClass(
          rows.map(([one, two, mean], index) =>
            pupil(index, { marks: [[one, two]], means: [mean ?? undefined] }),
          ),
          SUBJECTS,
        );
        const numbers = (index: 0 | 1) => rows.filter((row) => typeof row[index] === 'number').length;
        expect(view.subjects[0]?.means.map((mean) => mean === undefined)).toEqual(
          ([0, 1] as const).map((index) => numbers(index) < FEWEST_FOR_FIGURES),
        );
        expect(view.months[0]?.mean === undefined).toBe(
          rows.filter(([, , mean]) => mean !== null).length < FEWEST_FOR_FIGURES || rows.length === 0,
        );
      }),
    );
  });
});

test('a group: its names in the order of the class, figures of it alone', () => {
  const view = viewOfGroup(
    several(9, () => ({ means: [800] })),
    ['2b-3', '2b-1', '2b-77'],
    SUBJECTS,
  );
  expect(view.members).toEqual([
    { firstName: 'Vardas1', lastName: 'Pavarde1' },
    { firstName: 'Vardas3', lastName: 'Pavarde3' },
  ]);
  expect([view.figures.pupils, view.figures.months[0]?.mean]).toEqual([2, undefined]);
});

describe('the teachers', () => {
  const needsOf = (one: PupilProgress, month = '2026-10', today = '2026-11-20') =>
    viewForTeachers([one], SUBJECTS, month, today).needs[0];
  const done = (one: PupilProgress): PupilProgress => ({
    ...one,
    entries: one.entries.map((entry) => ({ ...entry, filling: 'done' })),
  });

  test('who needs nothing is not named', () => {
    expect(viewForTeachers(several(5).map(done), SUBJECTS, '2026-10', '2026-11-20').needs).toEqual([]);
  });

  test('who only finds something hard is not named for it; whoever is, with it', () => {
    const hard = done(pupil(1, { hard: 'fizika' }));
    expect(needsOf(hard)).toBeUndefined();
    expect(needsOf(done(pupil(1, { hard: 'fizika', marks: [[3, 3]] })))?.asks?.text).toBe('fizika');
  });

  test('figures are exact: each pupil is named anyway', () => {
    const view = viewForTeachers([pupil(1, { marks: [[3, 8]] })], SUBJECTS, '2026-10', '2026-11-20');
    expect(view.figures.subjects[0]?.negatives).toEqual([1, 0]);
  });

  test('negatives of both semesters, lower marks, unfinished periods that have ended', () => {
    expect(
      needsOf(
        pupil(1, {
          marks: [
            [3, 2],
            [8, 7],
            ['neįsk', 'įsk'],
          ],
        }),
      ),
    ).toMatchObject({
      negatives: [
        { subject: 'Matematika', semester: 1, grade: '3' },
        { subject: 'Matematika', semester: 2, grade: '2' },
        { subject: 'Fizika', semester: 1, grade: 'neįsk' },
      ],
      lower: ['Matematika', 'Anglų kalba'],
      unfinished: ['2026-09', '2026-10'],
    });
    expect(needsOf(pupil(1), '2026-10', '2026-10-31')?.unfinished).toEqual(['2026-09']);
  });

  test.each<[string, (number | undefined)[], object | undefined]>([
    ['half a mark', [800, 750], { from: 800, to: 750 }],
    ['less', [800, 751], undefined],
    ['a rise', [700, 800], undefined],
    ['no marks in the month itself', [800, undefined, 700], undefined],
    ['the first month', [undefined, 300], undefined],
  ])('a fall of the mean: %s', (_name, means, fall) => {
    expect(needsOf(pupil(1, { means, marks: [[3, 3]] }))?.fall).toEqual(fall);
  });

  test('what they ask for last, agreements and the commission; later months are left out', () => {
    const full = manyPupils('reflections', 1)[0] as PupilProgress;
    const needs = needsOf(full, '2026-10');
    expect(needs?.asks).toEqual({
      periodId: '2026-09_10',
      text: expect.stringContaining('need 2026-09_10'),
      isRequest: true,
    });
    expect(needs?.agreements.map(({ until }) => until)).toEqual(['2026-09-28', '2026-10-28']);
    expect(needs?.toCommission).toBe(true);
    expect(needs?.help[0]).toMatchObject({ subject: 'Matematika' });
  });
});

describe('words of a text', () => {
  test.each<[string, string[]]>([
    ['sunku matematikos pamokose ir Anglų k.', ['Matematika', 'Anglų kalba']],
    ['FIZIKĄ suprantu, fizinio nemėgstu', ['Fizika', 'Fizinis ugdymas']],
    ['lietuviu kalba be lietuviškų raidžių', ['Lietuvių kalba ir literatūra']],
    ['nieko, viskas gerai', []],
    ['', []],
  ])('%s', (text, subjects) => {
    expect(mentionedSubjects(text, SUBJECTS)).toEqual(subjects);
  });

  test.each<[string, string[]]>([
    ['Susipyko su Gandriuku.', ['Gandriukas']],
    ['su GANDRIUKO draugais ir Žibutyte', ['Gandriukas', 'Žibutytė']],
    ['matė gandriuką lizde', []],
    ['', []],
  ])('pupils named in „%s“', (text, names) => {
    const pupils = ['Gandriukas', 'Žibutytė', 'Ąla'].map((lastName) => ({ lastName }));
    expect(mentionedPupils(text, pupils).map(({ lastName }) => lastName)).toEqual(names);
  });
});
