// What becomes of every kind of pupil when a semester is closed (S3-22…31, 36).
import fc from 'fast-check';
import { type Attendance, attendanceIn } from '../../../src/domain/attendance';
import { isEarlyToClose, semesterToClose } from '../../../src/domain/closing-day';
import { decimal } from '../../../src/domain/decimal';
import { NO_TEST } from '../../../src/domain/outcome';
import { HALF_UP } from '../../../src/domain/rounding';
import type { SchoolDate } from '../../../src/domain/school-date';
import { semesterOutcomes } from '../../../src/domain/semester';
import {
  type ClosingDecision,
  type ClosingState,
  closingStates,
  DECISION_WORDS,
} from '../../../src/domain/semester-closing';
import { readWorkColumns } from '../../../src/domain/work-columns';

/** A test of weight 3, homework of weight 1, formative work. */
const columns = (() => {
  const read = readWorkColumns(3, [3, 1, 1], ['T', 'ND', 'F']);
  if (!read.ok) throw new Error('columns');
  return read.value;
})();
const groupOf = (rows: readonly (readonly unknown[])[], statuses: readonly unknown[]) => ({
  rows,
  columns,
  statuses,
  rounding: HALF_UP,
});

interface Case {
  readonly row: readonly unknown[];
  readonly status?: string;
  readonly attendance?: Attendance;
  readonly decision?: ClosingDecision;
  /** What the formula shows; left out: what the marks give. */
  readonly shown?: unknown;
}
function stateOf({ row, status = '', attendance = 'whole', decision, shown }: Case): ClosingState {
  const group = groupOf([row, [8, 9, '']], [status, '']);
  const [now] = semesterOutcomes(group);
  const [state] = closingStates(group, [
    { attendance, decision, shown: shown ?? (now?.ok ? now.value : 'KLAIDA: eilutė') },
    { attendance: 'whole', shown: 8 },
  ]);
  return state as ClosingState;
}
/** The state in a few words. */
function told(state: ClosingState): string {
  switch (state.kind) {
    case 'graded':
      return `${state.working.outcome}`;
    case 'to-decide':
      return `${state.why}: ${Object.values(state.results).join(' ')}`;
    case 'wrong':
      return `${state.kind}: ${state.problem.code}`;
    case 'formula-differs':
      return `${state.kind}: ${state.outcome}`;
    default:
      return `${state.kind}: ${state.why}`;
  }
}

const CASES: readonly (readonly [string, Case, string])[] = [
  ['24: the mean of all marks', { row: [8, 5, ''] }, '7'],
  ['24: a negative mean is kept as it is', { row: [2, 3, ''] }, '2'],
  ['formative work is no mark', { row: ['', '', '+'] }, 'no-marks: atleista 1 atleista'],
  ['27: work but no test waits for the teacher', { row: ['', 9, ''] }, 'no-test: 9 1 atleista'],
  ['27: unjustified, decided', { row: ['', 9, ''], decision: 'unexcused' }, '1'],
  ['27, 28: justified with other work, decided', { row: ['', 9, ''], decision: 'excused' }, '9'],
  ['27: unjustified, typed in the sheet', { row: ['', 9, ''], status: 'nepateisinta' }, '1'],
  ['28: no work at all, justified', { row: ['', '', ''], decision: 'excused' }, 'atleista'],
  ['29: exempted', { row: ['', '', ''], decision: 'exempt' }, 'atleista'],
  ['29: exempted although there are marks', { row: [8, 9, ''], status: 'atleista' }, 'atleista'],
  ['27: no marks at all waits, too', { row: ['n', '', ''] }, 'no-marks: atleista 1 atleista'],
  ['a decision changes nothing where there is a test', { row: [8, 5, ''], decision: 'unexcused' }, '7'],
  ['36: a newcomer without marks', { row: ['', '', ''], attendance: 'newcomer' }, 'without-grade: newcomer'],
  [
    '36: a newcomer may be decided on',
    { row: ['', '', ''], attendance: 'newcomer', decision: 'excused' },
    'atleista',
  ],
  ['a newcomer with marks is graded', { row: [7, '', ''], attendance: 'newcomer' }, '7'],
  [
    '36: has not studied the subject',
    { row: ['', '', ''], decision: 'without-grade' },
    'without-grade: decided',
  ],
  ['came after the semester', { row: ['', '', ''], attendance: 'came-later' }, 'absent: came-later'],
  ['35: came after it with marks of another school', { row: [9, '', ''], attendance: 'came-later' }, '9'],
  ['left, although there are marks', { row: [9, 9, ''], attendance: 'left' }, 'absent: left'],
  ['left with a wrong mark', { row: [11, 9, ''], attendance: 'left' }, 'absent: left'],
  ['a mark that is none', { row: [11, 9, ''] }, 'wrong: mark.not-allowed'],
  ['two scales', { row: [9, 'įsk', ''] }, 'wrong: scale.mixed'],
  ['a status that is none', { row: [9, 9, ''], status: 'gal' }, 'wrong: status.unknown'],
  ['a formula that was changed', { row: [8, 5, ''], shown: 9 }, 'formula-differs: 7'],
  ['a formula not calculated yet', { row: [8, 5, ''], shown: 'Loading...' }, 'formula-differs: 7'],
  ['a formula taken away', { row: [8, 5, ''], shown: '' }, 'formula-differs: 7'],
  ['the same mark as text', { row: [8, 5, ''], shown: '7' }, '7'],
];
test.each(CASES)('%s', (_what, given, expected) => {
  expect(told(stateOf(given))).toBe(expected);
});

test('įskaita: unjustified is neįsk, also without any mark', () => {
  const rows = [
    ['', '', ''],
    ['įsk', 'įsk', ''],
    ['neįsk', '', ''],
  ];
  const states = closingStates(groupOf(rows, ['', '', '']), [
    { attendance: 'whole', shown: '', decision: 'unexcused' },
    { attendance: 'whole', shown: 'įsk' },
    { attendance: 'whole', shown: 'neįsk' },
  ]);
  expect(states.map(told)).toEqual(['neįsk', 'įsk', 'neįsk']);
});

test('marks whose weights are all 0 give no grade: said, not kept empty', () => {
  const read = readWorkColumns(1, [0], ['T']);
  if (!read.ok) throw new Error('columns');
  const group = {
    rows: [[8]],
    columns: read.value,
    statuses: [''],
    rounding: { upFrom: decimal(5, 1), strictPass: false },
  };
  expect(closingStates(group, [{ attendance: 'whole', shown: '' }]).map(told)).toEqual([
    'wrong: nothing-weighs',
  ]);
});

const cell = fc.constantFrom<unknown>('', 'n', 1, 3, 4, 8, 10, '8 9', 'įsk', 11, 'labas');
const status = fc.constantFrom('', '', '', 'pateisinta', 'nepateisinta', 'atleista', 'gal');
const decision = fc.constantFrom<ClosingDecision | undefined>(
  undefined,
  'excused',
  'unexcused',
  'exempt',
  'without-grade',
);
const attendance = fc.constantFrom<Attendance>('whole', 'newcomer', 'left', 'came-later');
const pupil = fc.record({ row: fc.tuple(cell, cell, cell), status, decision, attendance });

test('nobody gets a 1 or neįsk without marks that give it, unless a person said so', () => {
  let ones = 0;
  fc.assert(
    fc.property(fc.array(pupil, { minLength: 1, maxLength: 6 }), (pupils) => {
      const group = groupOf(
        pupils.map(({ row }) => row),
        pupils.map((one) => one.status),
      );
      const shown = semesterOutcomes(group).map((now) => (now.ok ? now.value : 'KLAIDA: x'));
      const states = closingStates(
        group,
        pupils.map((one, index) => ({ ...one, shown: shown[index] })),
      );
      states.forEach((state, index) => {
        const one = pupils[index];
        if (state.kind !== 'graded' || state.working.rule !== 'unexcused') return;
        ones += 1;
        expect([one?.status, one?.decision]).toContain(
          one?.status === '' ? 'unexcused' : DECISION_WORDS.unexcused,
        );
      });
    }),
  );
  expect(ones).toBeGreaterThan(0);
});

test('what is kept is what the formula gives, once the decision stands in the sheet', () => {
  let kept = 0;
  fc.assert(
    fc.property(fc.array(pupil, { minLength: 1, maxLength: 6 }), (pupils) => {
      const rows = pupils.map(({ row }) => row);
      const before = groupOf(
        rows,
        pupils.map((one) => one.status),
      );
      const shown = semesterOutcomes(before).map((now) => (now.ok ? now.value : 'KLAIDA: x'));
      const states = closingStates(
        before,
        pupils.map((one, index) => ({ ...one, shown: shown[index] })),
      );
      const decided = pupils.map((one, index) => {
        const waits = shown[index] === NO_TEST || shown[index] === '';
        const { decision: wanted } = one;
        return waits && wanted && wanted !== 'without-grade' && one.status === ''
          ? DECISION_WORDS[wanted]
          : one.status;
      });
      const after = semesterOutcomes(groupOf(rows, decided));
      states.forEach((state, index) => {
        if (state.kind !== 'graded') return;
        kept += 1;
        expect(after[index]).toEqual({ ok: true, value: state.working.outcome });
      });
    }),
  );
  expect(kept).toBeGreaterThan(50);
});

const day = (text: string) => text as SchoolDate;
const FIRST = { from: day('2026-09-01'), to: day('2027-01-22') };
const SECOND = { from: day('2027-01-25'), to: day('2027-06-15') };

test.each([
  [undefined, undefined, 'whole'],
  ['2026-09-01', undefined, 'whole'],
  ['2026-09-02', undefined, 'newcomer'],
  ['2027-01-22', undefined, 'newcomer'],
  ['2027-01-23', undefined, 'came-later'],
  [undefined, '2027-01-21', 'left'],
  [undefined, '2027-01-22', 'whole'],
  ['2026-10-01', '2026-12-01', 'left'],
])('came %s, left %s: %s', (arrived, left, expected) => {
  expect(attendanceIn(FIRST, { arrived: arrived as SchoolDate, left: left as SchoolDate })).toBe(expected);
});

test.each([
  ['2026-09-01', 1, true],
  ['2027-01-15', 1, true],
  ['2027-01-16', 1, false],
  ['2027-01-25', 1, false],
  ['2027-02-10', 1, false],
  ['2027-05-20', 2, true],
  ['2027-06-09', 2, false],
  ['2027-08-31', 2, false],
])('%s: semester %s, early: %s', (today, semester, early) => {
  const found = semesterToClose(day(today), [FIRST, SECOND]);
  expect([found, isEarlyToClose(day(today), found === 1 ? FIRST : SECOND, 7)]).toEqual([semester, early]);
});
