import {
  isNegativeGrade,
  type PlanMark,
  type PlanRequest,
  planKey,
  preparePlan,
  unlearnedWorks,
} from '../../../src/domain/compensation-plan';
import type { Outcome } from '../../../src/domain/outcome';
import type { SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;

const request: PlanRequest = {
  pupil: { id: 'm07', firstName: 'Ąžuolas', lastName: 'Žvirblaitis' },
  className: '2b',
  subject: 'Matematika',
  teacher: 'Eglė Pavyzdytė',
  classHead: 'Rūta Pavyzdienė',
  schoolYear: '2025–2026',
  semester: 1,
  grade: 3,
  recordedOn: day('2026-01-23'),
  preparedOn: day('2026-01-26'),
  explanation: '',
  marks: [],
};

test.each<[Outcome, boolean]>([
  [1, true],
  [3, true],
  ['neįsk', true],
  [4, false],
  [10, false],
  ['įsk', false],
  ['atleista', false],
  ['nėra testo', false],
  ['', false],
])('S3-23: %j negative: %j', (grade, negative) => {
  expect(isNegativeGrade(grade)).toBe(negative);
  expect(preparePlan({ ...request, grade }, []).ok).toBe(negative);
});

test('a plan for a positive grade is refused with the pupil, the subject and the grade', () => {
  expect(preparePlan({ ...request, grade: 4 }, [])).toEqual({
    ok: false,
    issues: [
      {
        code: 'plan.grade-not-negative',
        params: { pupil: 'Ąžuolas Žvirblaitis', subject: 'Matematika', grade: 4 },
      },
    ],
  });
});

// S3-41: five working days after the day of recording, which is not counted; from the day of recording, not of printing.
test.each([
  ['2025-10-29', [], '2025-11-05'],
  ['2026-02-13', [], '2026-02-23'],
  ['2026-04-02', [], '2026-04-10'],
  ['2026-01-23', [], '2026-01-30'],
  ['2026-01-23', ['2026-01-27', '2026-01-30'], '2026-02-03'],
])('recorded on %s, days off %j: to be handed in by %s', (recordedOn, daysOff, submitBy) => {
  expect(preparePlan({ ...request, recordedOn: day(recordedOn) }, daysOff.map(day))).toMatchObject({
    ok: true,
    value: { submitBy },
  });
});

test('pupil, subject, semester and school year make it the same plan, and nothing else does', () => {
  const key = planKey(request);
  expect(preparePlan({ ...request, grade: 2, number: '5', className: '2c' }, [])).toMatchObject({
    value: { key },
  });
  expect(planKey({ ...request, subject: ' matematika ' })).toBe(key);
  const others = [
    planKey({ ...request, subject: 'Fizika' }),
    planKey({ ...request, semester: 2 }),
    planKey({ ...request, schoolYear: '2026–2027' }),
    planKey({ ...request, pupil: { ...request.pupil, id: 'm08' } }),
  ];
  expect(new Set([key, ...others]).size).toBe(5);
});

test('unlearned are negative marks and works not done; formative entries and bonus points are neither', () => {
  const mark = (value: PlanMark['mark'], kind?: PlanMark['kind']): PlanMark => ({
    topic: '',
    mark: value,
    kind,
  });
  const unlearned = [mark(1), mark(3, 'T'), mark('neįsk', 'KV'), mark('n', 'KD'), mark(3.5, 'G')];
  const others = [mark(4), mark(10, 'T'), mark('įsk'), mark(0.5, 'B'), mark(2, 'F'), mark('n', 'F')];
  expect(unlearnedWorks([...others, ...unlearned])).toEqual(unlearned);
});
