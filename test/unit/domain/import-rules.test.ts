import fc from 'fast-check';
import { dayOrderOf, readDate, readSchoolDay } from '../../../src/domain/date-words';
import { matchNames } from '../../../src/domain/name-match';
import { addDays, type SchoolDate } from '../../../src/domain/school-date';
import { isInSchoolYear, semesterOfDate } from '../../../src/domain/semester-of-date';
import { markText, writtenMark } from '../../../src/domain/written-mark';

describe('dates as people write them', () => {
  test.each([
    '2010-03-05',
    '2010.03.05',
    '2010.03.05.',
    '2010 03 05',
    '2010/3/5',
    '20100305',
    '05.03.2010',
    '5/3/2010',
    '2010 m. kovo 5 d.',
    '2010-03-05 00:00:00',
    '2010-03-05T12:30Z',
  ])('%s', (text) => expect(readDate(text)).toBe('2010-03-05'));
  test.each(['', 'kovas', '2010-02-30', '2010-13-01', '31.02.2010', '05.03.10', '10-03-05', '2010', '=A1'])(
    '%p is none',
    (text) => expect(readDate(text)).toBeUndefined(),
  );
  const day = fc.integer({ min: 0, max: 364 }).map((days) => addDays('2026-09-01' as SchoolDate, days));
  test('a day of the school year is known without its year, in either order', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('-', '.', '/'), (date, sign) => {
        const [month = '', of = ''] = date.slice(5).split('-');
        expect(readSchoolDay(month + sign + of, 2026, 'month-first')).toBe(date);
        expect(readSchoolDay(of + sign + month, 2026, 'day-first')).toBe(date);
      }),
    );
  });
  test('the order that gives more days, then the order of time, then the month first', () => {
    expect(dayOrderOf(['14.09', '02.10'], 2026)).toBe('day-first');
    expect(dayOrderOf(['09.14', '10.02'], 2026)).toBe('month-first');
    expect(dayOrderOf(['01.09', '01.10', '01.12'], 2026)).toBe('day-first');
    expect(dayOrderOf(['03.09'], 2026)).toBe('month-first');
  });
});

describe('semesters and the school year', () => {
  const days = { semester1To: '2027-01-22', semester2From: '2027-01-25' } as Parameters<
    typeof semesterOfDate
  >[1];
  test.each([
    ['2026-09-01', 1],
    ['2027-01-22', 1],
    ['2027-01-24', 1],
    ['2027-01-25', 2],
    ['2027-06-20', 2],
  ])('%s is of %p', (date, semester) => {
    expect(semesterOfDate(date as SchoolDate, days)).toBe(semester);
    expect(semesterOfDate(date as SchoolDate, { ...days, semester2From: undefined })).toBe(
      date === '2027-01-24' ? 2 : semester,
    );
  });
  test('nothing written down: not known', () =>
    expect(
      semesterOfDate('2026-10-01' as SchoolDate, { semester1To: undefined, semester2From: undefined }),
    ).toBeUndefined());
  test.each([
    ['2026-08-31', false],
    ['2026-09-01', true],
    ['2027-08-31', true],
    ['2027-09-01', false],
  ])('%s in 2026–2027: %p', (date, is) => expect(isInSchoolYear(date as SchoolDate, 2026)).toBe(is));
});

describe('whose name it is', () => {
  const KNOWN = [
    'Gandriukas Matas',
    'Žibutytė Goda',
    'Lakštingalytė-Rugiagėlaitė Viltė Konstancija',
    'Jonaitis Jonas',
    'Jonaitis Juozas',
  ];
  const match = (name: string, known: readonly string[] = KNOWN) => matchNames([name], known)[0];
  test.each([
    ['Gandriukas Matas', 0],
    ['Matas Gandriukas', 0],
    ['GANDRIUKAS, MATAS', 0],
    ['Zibutyte Goda', 1],
    ['Goda  Žibutyte', 1],
    ['Z\u030cibutyte\u0307 Goda', 1],
    ['\u202AŽibutytė Goda\u202C', 1],
    ['Viltė Konstancija Lakštingalytė–Rugiagėlaitė', 2],
  ])('%p is certain', (name, known) => expect(match(name)).toEqual({ kind: 'matched', known }));
  test.each([
    ['Žibutytė G.', [1]],
    ['G. Žibutytė', [1]],
    ['Žibutytė', [1]],
    ['Lakštingalytė-Rugiagėlaitė Viltė', [2]],
    ['Rugiagėlaitė Viltė', [2]],
    ['Jonaitis J.', [3, 4]],
    ['Jonaitis', [3, 4]],
  ])('%p is suggested', (name, known) => expect(match(name)).toEqual({ kind: 'suggested', known }));
  test.each(['Nepažįstamas Jonas', 'G. G.', 'G', '=A1', '<b>Goda</b>'])('%p is nobody', (name) =>
    expect(match(name)).toEqual({ kind: 'unknown' }),
  );
  test('two of one name are never guessed, in the list or in the register', () => {
    expect(matchNames(['Žibutytė Goda', 'Goda Žibutytė'], KNOWN)).toEqual([
      { kind: 'suggested', known: [1] },
      { kind: 'suggested', known: [1] },
    ]);
    expect(match('Žukas Jonas', ['Žukas Jonas', 'Jonas Žukas'])).toEqual({
      kind: 'suggested',
      known: [0, 1],
    });
  });
  test('names that differ by Lithuanian letters alone: one written with them is certain, one without is not', () => {
    const known = ['Žukas Jonas', 'Zukas Jonas'];
    expect(match('Žukas Jonas', known)).toEqual({ kind: 'matched', known: 0 });
    expect(match('Zukas Jonas', known)).toEqual({ kind: 'suggested', known: [0, 1] });
  });
  test('nobody gets two rows, whatever the names', () => {
    const name = fc.constantFrom(
      'Žukas Jonas',
      'Zukas Jonas',
      'Jonas Žukas',
      'Žukas J.',
      'Eglė Ona',
      'Ona Egle',
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 6 }), fc.array(name, { maxLength: 6 }), (wanted, known) => {
        const certain = matchNames(wanted, known).flatMap((one) =>
          one.kind === 'matched' ? [one.known] : [],
        );
        expect(new Set(certain).size).toBe(certain.length);
      }),
    );
  });
});

describe('marks of another register', () => {
  test.each([
    ['10', 10],
    [' 9 ', 9],
    ['8,0', 8],
    ['8;9', '8 9'],
    ['8, 9', '8 9'],
    ['8/9', '8 9'],
    ['8 | 9', '8 9'],
    ['Įsk.', 'įsk'],
    ['iskaityta', 'įsk'],
    ['NEISK', 'neįsk'],
    ['įsk neįsk', 'įsk neįsk'],
    ['n 8', 8],
    [8, 8],
  ])('%p is %p', (cell, value) =>
    expect(writtenMark(cell, 'marks')).toEqual({ kind: 'mark', value, isWork: true }),
  );
  test.each([
    ['n', 'n'],
    ['ND', 'nd'],
    ['n n', 'n'],
    ['atleista', 'atl'],
  ])('%p is no work: %p', (cell, value) =>
    expect(writtenMark(cell, 'marks')).toEqual({ kind: 'mark', value, isWork: false }),
  );
  test.each(['', '  ', '-', '–', ';'])('%p is nothing', (cell) =>
    expect(writtenMark(cell, 'marks')).toEqual({ kind: 'empty' }),
  );
  test.each(['12', '0', '11', '8,9', '8.5', '-3', 'labas', '=1+1', '8;12', 'TRUE', '2026-09-14', '👍'])(
    '%p is wrong, and told as it was written',
    (cell) => expect(writtenMark(cell, 'marks')).toEqual({ kind: 'wrong', value: cell }),
  );
  test('decimals where a hospital’s mean may stand, points in a bonus column', () => {
    expect(writtenMark('7,5', 'decimal-marks')).toMatchObject({ value: 7.5 });
    expect(writtenMark('0,5', 'points')).toMatchObject({ value: 0.5 });
    expect(writtenMark('0', 'points')).toMatchObject({ value: 0 });
  });
  test('what was written is read as the same again, however the marks are parted', () => {
    const mark = fc.oneof(
      fc.integer({ min: 1, max: 10 }).map(String),
      fc.constantFrom('įsk', 'neįsk', 'n', '-'),
    );
    fc.assert(
      fc.property(
        fc.array(mark, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(' ', ';', '; ', ', ', '/', ' | '),
        (marks, sign) => {
          const first = writtenMark(marks.join(sign), 'marks');
          if (first.kind !== 'mark') {
            expect([first.kind, marks.every((one) => one === '-')]).toEqual(['empty', true]);
            return;
          }
          expect(writtenMark(first.value, 'marks')).toEqual(first);
          expect(writtenMark(markText(first.value), 'marks')).toEqual(first);
          const work = marks.filter((one) => one !== 'n' && one !== '-');
          expect(first.isWork).toBe(work.length > 0);
          if (first.isWork) expect(markText(first.value)).toBe(work.join(' '));
        },
      ),
    );
  });
});
