// A class as the sidebar knows it, for tests: two months are over, November goes on, and so does semester I.
import type { ClassState, PupilFacts, ReviewFact } from '../../../src/api/progress';

export const pupil = (id: string, changes: Partial<PupilFacts> = {}): PupilFacts => ({
  id,
  name: `Mokinys ${id}`,
  arrived: '',
  left: '',
  mip: ['empty', 'empty', 'empty', 'empty'],
  expectations: 0,
  selfAssessments: { semester1: 'empty', year: 'empty' },
  reviews: [],
  discussions: [],
  ...changes,
});

export const review = (month: string, changes: Partial<ReviewFact> = {}): ReviewFact => ({
  month,
  date: '',
  isMade: true,
  missedJustified: null,
  missedUnjustified: null,
  agreements: '',
  agreedUntil: '',
  toCommission: false,
  ...changes,
});

export const classState = (pupils: readonly PupilFacts[], changes: Partial<ClassState> = {}): ClassState => ({
  today: '2026-11-22',
  time: '09:30',
  form: 'monthly',
  periods: [
    { id: '2026-09', months: [9], from: '2026-09-01', to: '2026-09-30' },
    { id: '2026-10', months: [10], from: '2026-10-01', to: '2026-10-31' },
    { id: '2026-11', months: [11], from: '2026-11-01', to: '2026-11-30' },
    { id: '2026-12', months: [12], from: '2026-12-01', to: '2026-12-31' },
  ],
  months: ['2026-09', '2026-10', '2026-11', '2026-12'],
  graceDays: 7,
  semesters: [
    { from: '2026-09-01', to: '2027-01-26' },
    { from: '2027-01-27', to: '2027-06-16' },
  ],
  lastLessonDay: '2027-06-16',
  subjects: [
    { name: 'Matematika', teacher: 'Ona Onaitė', passFail: false },
    { name: 'Lietuvių kalba ir literatūra', teacher: '', passFail: false },
  ],
  consultations: { autumn: { from: '2026-11-02', to: '2026-11-06' }, spring: null },
  yearEndTalks: true,
  pupils,
  unread: [],
  problems: [],
  ...changes,
});
