import fc from 'fast-check';
import { decodeDigest, encodeDigest } from '../../../../src/app/school/digest-json';
import { readClassDigest } from '../../../../src/app/school/read-class-digest';
import type { DigestProblem } from '../../../../src/domain/class-digest';
import type { SchoolDate } from '../../../../src/domain/school-date';
import { digestProblem } from '../../../../src/text/lt/digest-problems';
import { appealsSheet } from '../../../../src/workbook/appeals-sheet';
import type { Cell } from '../../../../src/workbook/cell';
import { closedSemestersSheet } from '../../../../src/workbook/closed-semesters-sheet';
import { compensationPlansSheet } from '../../../../src/workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../../../src/workbook/course-changes-sheet';
import { extraWorkSheet } from '../../../../src/workbook/extra-work-sheet';
import { promotionSheet } from '../../../../src/workbook/promotion-sheet';
import { subjectsSheet } from '../../../../src/workbook/subjects-sheet';
import type { Grid, MemoryWorkbook } from '../memory-workbook';
import {
  classBook,
  day,
  keyed,
  NAMES,
  PUPILS,
  pupils,
  register,
  settings,
  subjectGrid,
} from '../progress/class';
import { asApi, digestOf, portsOn, TODAY, table } from './class-workbooks';

const [MATAS = '', BENAS = '', GODA = ''] = NAMES;
const WHOLE_SETTINGS = { signal1: day(11, 6), signal2: day(4, 9), lastLessonDay: day(6, 18) };
/** Two works before the autumn's signal day, one after it. */
const MATHEMATICS = subjectGrid(
  'Matematika',
  [
    { date: day(9, 14), kind: 'T', cells: [3, 8, 10] },
    { date: day(10, 5), kind: 'KD', cells: [4, 9, ''] },
    { date: day(12, 1), kind: 'T', cells: [10, 10, ''] },
  ],
  NAMES,
);
/** Behind the names, by how many works the sheet has. */
const placeOf = (column: 'closed1' | 'grade1' | 'closed2' | 'grade2' | 'annual', works: number): number =>
  2 + works + { closed1: 2, grade1: 4, closed2: 6, grade2: 8, annual: 11 }[column];
const FIRST_ROW = 7;
/** The first name first. */
const turned = (name: string): string => name.split(' ').reverse().join(' ');

const wholeClass = (changes: Readonly<Record<string, Grid | undefined>> = {}): MemoryWorkbook => {
  const { workbook } = classBook({
    Nustatymai: settings(WHOLE_SETTINGS),
    Matematika: MATHEMATICS,
    Etika: subjectGrid('Etika', [{ date: day(9, 21), kind: 'T', cells: ['įsk'] }], [MATAS]),
    ...changes,
  });
  if (!('Matematika' in changes)) {
    for (const [pupil, grade] of [4, 9, 10].entries())
      workbook.put('Matematika', FIRST_ROW + pupil, placeOf('grade1', 3), grade);
    // Closed: what the formula gives no longer counts.
    workbook.put('Matematika', FIRST_ROW, placeOf('closed1', 3), 3);
  }
  if (!('Fizika' in changes))
    for (const pupil of [0, 1, 2]) workbook.put('Fizika', FIRST_ROW + pupil, placeOf('closed1', 0), '–');
  if (!('Etika' in changes)) workbook.put('Etika', FIRST_ROW, placeOf('grade1', 1), 'įsk');
  return workbook;
};
const NO_TIMETABLE = { code: 'sheet-missing', sheet: 'Testų tvarkaraštis', count: 1, row: 0 };

describe('a class as a digest', () => {
  test('results are the official ones; running means are of the works up to the signal day', () => {
    const { subjects, problems } = digestOf(wholeClass());
    expect(subjects).toMatchObject([
      {
        name: 'Matematika',
        passFail: false,
        isRead: true,
        results: [
          // (3 + 4) / 2; the test of December is later.
          { semester1: 3, semester2: '', annual: '', signals: [350, null], passes: [null, null] },
          { semester1: 9, signals: [850, null] },
          { semester1: 10, signals: [1000, null] },
        ],
      },
      { name: 'Fizika', isRead: true, results: [{ semester1: '' }, { semester1: '' }, { semester1: '' }] },
      { name: 'Etika', passFail: true, results: [{ semester1: 'įsk', passes: [100, null] }, null, null] },
    ]);
    expect(problems).toEqual([NO_TIMETABLE]);
  });

  test('before the signal day nothing is known of it', () => {
    const { subjects } = digestOf(wholeClass(), '2026-11-05' as SchoolDate);
    expect(subjects[0]?.results.map((one) => one?.signals)).toEqual(Array(3).fill([null, null]));
    const onTheDay = digestOf(wholeClass(), '2026-11-06' as SchoolDate);
    expect(onTheDay.subjects[0]?.results[0]?.signals).toEqual([350, null]);
  });

  test('registers and cases are by pupils’ places and codes, and nobody is named', () => {
    const digest = digestOf(
      wholeClass({
        MIP: register('mip', [
          {
            pupil: MATAS,
            period: 'rugsėjis',
            strongest: `Kaip ${BENAS}`,
            difficulties: 'b',
            done: 'c',
            nextGoal: 'd',
            key: keyed('mip', '2b-01', '2026-09'),
          },
        ]),
        Peržiūros: register('review', [
          {
            pupil: BENAS,
            month: '2026-10',
            date: day(10, 30),
            missedUnjustified: 12,
            praise: 'pagirtas',
            commission: 'taip',
            key: keyed('review', '2b-02', '2026-10'),
          },
        ]),
        [compensationPlansSheet.sheet]: table(compensationPlansSheet, [
          { pupil: MATAS, subject: 'matematika', semester: 'I', due: day(2, 1), state: 'parengtas' },
        ]),
        [closedSemestersSheet.sheet]: table(closedSemestersSheet, [
          {
            subject: 'Matematika',
            semester: 'I',
            pupil: MATAS,
            result: '3',
            closedAt: day(1, 25),
            pupilId: '2b-01',
          },
          {
            subject: 'Fizika',
            semester: 'I',
            pupil: BENAS,
            result: '2',
            closedAt: day(1, 25),
            pupilId: '2b-02',
          },
          // Opened again: it is no longer in force.
          {
            ...{ subject: 'Fizika', semester: 'I', pupil: MATAS, result: '2', pupilId: '2b-01' },
            ...{ closedAt: day(1, 25), reopenedAt: day(1, 26) },
          },
        ]),
        [appealsSheet.sheet]: table(appealsSheet, [
          {
            state: 'nuspręsta',
            pupil: MATAS,
            subject: 'Matematika',
            grade: '3',
            finalGrade: '4',
            decided: day(1, 28),
          },
          { state: 'baigta', pupil: BENAS, subject: 'Fizika', grade: '7', finalGrade: '7' },
          { state: 'gauta', pupil: BENAS, subject: 'Fizika', grade: '7', decideUntil: day(2, 4) },
        ]),
        [courseChangesSheet.sheet]: table(courseChangesSheet, [
          { state: 'Sutarta', pupil: BENAS, subject: 'Fizika', settleUntil: day(3, 1) },
        ]),
        [extraWorkSheet.sheet]: table(extraWorkSheet, [
          { state: 'skirta', pupil: MATAS, subject: 'Matematika', to: day(6, 22) },
        ]),
        [promotionSheet.sheet]: table(promotionSheet, [
          { pupil: MATAS, proposal: 'papildomas darbas', pupilId: '2b-01' },
          // After the extra work, in a row of its own.
          { pupil: MATAS, activity: 'atlikta', decision: 'kelti', pupilId: '2b-01' },
        ]),
      }),
    );
    expect(digest).toMatchObject({
      className: '2b',
      schoolYear: '2026–2027',
      readOn: TODAY,
      semesters: [
        { from: '2026-09-01', to: '2027-01-22' },
        { from: '2027-01-25', to: '2027-06-18' },
      ],
      pupils: [
        { id: '2b-01', arrived: '', left: '' },
        { id: '2b-02', arrived: '2026-10-05' },
        { id: '2b-03', left: '2026-11-13' },
      ],
      plans: [
        { pupil: 0, subject: 'Matematika', semester: 1, state: 'prepared', due: '2027-02-01', handedIn: '' },
      ],
      missingPlans: [{ pupil: 1, subject: 'Fizika', due: '2027-02-01' }],
      appeals: [
        { pupil: 0, state: 'decided', isChanged: true },
        { pupil: 1, state: 'finished', isChanged: false },
        { pupil: 1, state: 'received', isChanged: null, decideUntil: '2027-02-04' },
      ],
      courseChanges: [{ pupil: 1, state: 'agreed', settleUntil: '2027-03-01' }],
      extraWork: [{ pupil: 0, state: 'assigned', to: '2027-06-22' }],
      promotion: [{ pupil: 0, stage: 'decided', activity: 'done', proposal: null, decision: 'promote' }],
      problems: [NO_TIMETABLE],
    });
    expect(digest.progress?.[0]?.mip[0]).toBe('done');
    expect(digest.progress?.[1]?.reviews).toEqual([
      {
        month: '2026-10',
        isMade: true,
        missedJustified: null,
        missedUnjustified: 12,
        hasRemarks: true,
        hasAgreements: false,
        toCommission: true,
      },
    ]);
    const text = encodeDigest(digest);
    for (const name of NAMES.flatMap((one) => one.split(' '))) expect(text).not.toContain(name);
    expect(text).not.toContain('pagirtas');
    expect(decodeDigest(text)).toEqual(digest);
  });
});

interface Broken {
  readonly what: string;
  readonly changes?: Readonly<Record<string, Grid | undefined>>;
  readonly put?: readonly (readonly [sheet: string, row: number, column: number, cell: Cell])[];
  readonly problem: DigestProblem;
}
const state = (sheet: unknown, row: Readonly<Record<string, Cell>>) => table(sheet, [row]);
const broken: readonly Broken[] = [
  {
    what: 'KLAIDA where a result should be',
    put: [
      ['Matematika', FIRST_ROW + 1, placeOf('grade1', 3), 'KLAIDA: 2-as įvertinimas „11“'],
      ['Matematika', FIRST_ROW + 2, placeOf('grade1', 3), '#REF!'],
    ],
    problem: { code: 'grade-error', sheet: 'Matematika', count: 2, row: FIRST_ROW + 1 },
  },
  {
    what: 'a semester that has ended without results; who had left owes none',
    put: [
      ['Matematika', FIRST_ROW + 1, placeOf('grade1', 3), ''],
      ['Matematika', FIRST_ROW + 2, placeOf('grade1', 3), ''],
    ],
    problem: { code: 'grades-missing', sheet: 'Matematika', count: 1, row: FIRST_ROW + 1 },
  },
  {
    what: 'a subject without its sheet',
    changes: { Fizika: undefined },
    problem: { code: 'sheet-missing', sheet: 'Fizika', count: 1, row: 0 },
  },
  {
    what: 'a subject’s sheet with a heading renamed',
    put: [['Matematika', 2, placeOf('annual', 3), 'Galutinis']],
    problem: { code: 'sheet-unreadable', sheet: 'Matematika', count: 2, row: 2 },
  },
  {
    what: 'somebody in a subject’s sheet who is not in the class',
    put: [['Matematika', FIRST_ROW + 3, 2, 'Naujokas Nojus']],
    problem: { code: 'pupil-unknown', sheet: 'Matematika', count: 1, row: FIRST_ROW + 3 },
  },
  {
    what: 'a mark that cannot be read',
    put: [['Matematika', FIRST_ROW, 3, 11]],
    problem: { code: 'marks-unreadable', sheet: 'Matematika', count: 1, row: FIRST_ROW },
  },
  {
    what: 'works without a date',
    put: [['Matematika', 2, 4, '']],
    problem: { code: 'marks-undated', sheet: 'Matematika', count: 2, row: FIRST_ROW },
  },
  {
    what: 'no list of subjects',
    changes: { Dalykai: undefined },
    problem: { code: 'sheet-missing', sheet: 'Dalykai', count: 1, row: 0 },
  },
  {
    what: 'a subject without a name',
    changes: { Dalykai: table(subjectsSheet, [{ teacher: 'Smilgienė Rita' }]) },
    problem: { code: 'sheet-unreadable', sheet: 'Dalykai', count: 1, row: 2 },
  },
  {
    what: 'a register of progress that is gone',
    changes: { MIP: undefined },
    problem: { code: 'sheet-missing', sheet: 'MIP', count: 1, row: 0 },
  },
  {
    what: 'a row of progress that is nobody’s',
    changes: { MIP: register('mip', [{ pupil: 'Naujokas Nojus', period: 'rugsėjis' }]) },
    problem: { code: 'pupil-unknown', sheet: 'MIP', count: 1, row: 2 },
  },
  {
    what: 'an entry that stands twice',
    changes: {
      MIP: register('mip', [
        { pupil: MATAS, period: 'rugsėjis' },
        { pupil: MATAS, period: 'rugsėjis' },
      ]),
    },
    problem: { code: 'row-unreadable', sheet: 'MIP', count: 1, row: 3 },
  },
  {
    what: 'a state in words of somebody’s own',
    changes: {
      [appealsSheet.sheet]: state(appealsSheet, { state: 'bus matyt', pupil: MATAS, subject: 'Fizika' }),
    },
    problem: { code: 'state-unknown', sheet: 'Apeliacijos', count: 1, row: 2 },
  },
  {
    what: 'a case of somebody who is not in the class',
    changes: {
      [extraWorkSheet.sheet]: state(extraWorkSheet, {
        state: 'skirta',
        pupil: 'Naujokas Nojus',
        subject: 'Fizika',
      }),
    },
    problem: { code: 'pupil-unknown', sheet: 'Papildomi darbai', count: 1, row: 2 },
  },
  {
    what: 'a date that is none in a register of cases',
    changes: {
      [compensationPlansSheet.sheet]: state(compensationPlansSheet, {
        ...{ pupil: MATAS, subject: 'Fizika', semester: 'I', state: 'parengtas', due: 'netrukus' },
      }),
    },
    problem: { code: 'sheet-unreadable', sheet: 'Kompensaciniai planai', count: 1, row: 2 },
  },
  {
    what: 'the same plan twice',
    changes: {
      [compensationPlansSheet.sheet]: table(
        compensationPlansSheet,
        [0, 1].map(() => ({ pupil: MATAS, subject: 'Fizika', semester: 'I', state: 'parengtas' })),
      ),
    },
    problem: { code: 'row-unreadable', sheet: 'Kompensaciniai planai', count: 1, row: 3 },
  },
  {
    what: 'two pupils of one code',
    changes: { Mokiniai: pupils([...PUPILS, { lastName: 'Naujokas', firstName: 'Nojus', id: '2b-01' }]) },
    problem: { code: 'pupil-twice', sheet: 'Mokiniai', count: 1, row: 5 },
  },
  {
    what: 'a semester without its days, and a day off that is no date',
    changes: {
      Nustatymai: settings({ ...WHOLE_SETTINGS, semester1To: '', extraDaysOff: '2026-12-23; penktadienis' }),
    },
    problem: { code: 'setting-unreadable', sheet: 'Nustatymai', count: 2, row: 0 },
  },
];

describe('whatever is broken is told, and the rest still counts', () => {
  test.each(broken)('$what', ({ changes, put = [], problem }) => {
    const workbook = wholeClass(changes);
    for (const [sheet, row, column, cell] of put) workbook.put(sheet, row, column, cell);
    const { problems, pupils: all } = digestOf(workbook);
    expect(problems).toContainEqual(problem);
    expect(all.length).toBeGreaterThanOrEqual(3);
    const words = problems.map(digestProblem).join('\n');
    expect(words).not.toMatch(/undefined|NaN|\d\.\d/);
    for (const name of [...NAMES, 'Naujokas']) expect(words).not.toContain(name);
  });

  test('a broken register of progress: nothing of progress is known, and that is not zero', () => {
    expect(digestOf(wholeClass({ 'MIP lūkesčiai': [['Vardas']] })).progress).toBeNull();
    // Discussions are in no report.
    expect(digestOf(wholeClass({ Aptarimai: undefined }))).toMatchObject({ problems: [NO_TIMETABLE] });
  });

  test.each(['Nustatymai', 'Mokiniai'])('without %s there is no digest', (sheet) => {
    const read = readClassDigest(portsOn(wholeClass({ [sheet]: undefined })));
    expect(read).toEqual({
      ok: false,
      issues: [{ code: 'sheet-missing', at: { sheet }, params: { sheet } }],
    });
  });
});

test.each([MATAS, turned(BENAS), `fizika, ${MATAS.split(' ')[0]}`])(
  'a pupil in the column of the subject is named in no digest: %s',
  (subject) => {
    const typed = { state: 'skirta', pupil: MATAS, subject };
    const digest = digestOf(wholeClass({ [extraWorkSheet.sheet]: state(extraWorkSheet, typed) }));
    expect(digest.extraWork.map((one) => one.subject)).toEqual(['']);
    // A subject that is no more in the list is told as it is.
    const former = { ...typed, subject: 'Senoji fizika' };
    const [other] = digestOf(wholeClass({ [extraWorkSheet.sheet]: state(extraWorkSheet, former) })).extraWork;
    expect(other?.subject).toBe('Senoji fizika');
  },
);

test.each(['=1+1', "'2b", 'TRUE', '<b>2b</b>'])(
  'a class named %s, and a subject named as our sheet',
  (className) => {
    const workbook = wholeClass({
      Nustatymai: settings({ ...WHOLE_SETTINGS, className }),
      Dalykai: table(subjectsSheet, [{ name: 'Klasės', teacher: 'Smilgienė Rita', weeklyLessons: 2 }]),
      Klasės: subjectGrid('Klasės', [{ date: day(9, 21), kind: 'T', cells: [7, 8, 9] }], NAMES),
    });
    const digest = digestOf(workbook);
    expect(digest).toMatchObject({
      className,
      subjects: [{ name: 'Klasės', isRead: true, results: Array(3).fill(expect.anything()) }],
    });
    expect(decodeDigest(encodeDigest(digest))).toEqual(digest);
    expect(digestOf(asApi(workbook))).toEqual(digest);
  },
);

describe('read by the Sheets API a class is the same', () => {
  const dates = fc.constantFrom<Date | ''>('', day(9, 2), day(10, 31), day(11, 6), day(11, 7), day(1, 15));
  const marks = fc.constantFrom<Cell>('', 1, 7, 10, '8', 'n', '9/7', 'įsk', 'KLAIDA: x');
  const works = fc.array(
    fc.record({ date: dates, kind: fc.constantFrom('T', 'ND', 'B'), cells: fc.tuple(marks, marks, marks) }),
    { maxLength: 4 },
  );
  const moments = fc.integer({ min: 0, max: 86_399 }).map((second) => new Date(2027, 0, 25, 0, 0, second));
  test('dates are numbers there, and no mark becomes a date', () => {
    fc.assert(
      fc.property(works, moments, moments, fc.boolean(), (given, first, second, isOpened) => {
        const closing = { subject: 'Matematika', semester: 'I', pupil: MATAS, pupilId: '2b-01' };
        const workbook = wholeClass({
          Nustatymai: settings({ ...WHOLE_SETTINGS, extraDaysOff: day(2, 1), vacations: day(2, 15) }),
          Matematika: subjectGrid('Matematika', given, [MATAS, BENAS, GODA]),
          Peržiūros: register('review', [
            { pupil: MATAS, month: day(10, 1), date: day(10, 30), agreements: 'a', agreedUntil: day(11, 30) },
          ]),
          [closedSemestersSheet.sheet]: table(closedSemestersSheet, [
            { ...closing, result: '2', closedAt: first, ...(isOpened ? { reopenedAt: second } : {}) },
            { ...closing, result: '8', closedAt: second },
          ]),
          [appealsSheet.sheet]: table(appealsSheet, [
            {
              state: 'gauta',
              pupil: MATAS,
              subject: 'Matematika',
              grade: '3',
              filed: day(1, 26),
              meeting: second,
            },
          ]),
        });
        const open = digestOf(workbook);
        expect(digestOf(asApi(workbook))).toEqual(open);
        expect(open.daysOff).toEqual(['2027-02-01']);
        expect(open.progress?.[0]?.reviews[0]?.month).toBe('2026-10');
      }),
      { numRuns: 20 },
    );
  });
});
