import { dutiesOf, mipStates } from '../../../sidebar/pages/sidebar/duties';
import type { ClassMeans, ClassState, PupilFacts } from '../../../src/api/progress';
import { mipPeriods } from '../../../src/domain/mip';

const periods = mipPeriods('reflections', 2026);
const state: ClassState = {
  today: '2027-03-30',
  time: '14:05',
  form: 'reflections',
  periods,
  months: mipPeriods('monthly', 2026).map(({ id }) => id),
  graceDays: 7,
  semesters: [
    { from: '2026-09-01', to: '2027-01-22' },
    { from: '2027-01-25', to: '2027-06-18' },
  ],
  lastLessonDay: '',
  subjects: [
    { name: 'Matematika', teacher: 'Smilgienė Rita', passFail: false },
    { name: 'Etika', teacher: '', passFail: true },
  ],
  consultations: { autumn: null, spring: { from: '2027-03-29', to: '2027-04-02' } },
  yearEndTalks: true,
  pupils: [],
  unread: [],
  problems: [],
};
const pupil: PupilFacts = {
  id: '4a-01',
  name: 'Žibutytė Goda',
  arrived: '',
  left: '',
  mip: ['done', 'done', 'empty', 'partly', 'empty'],
  expectations: 0,
  selfAssessments: { semester1: 'empty', year: 'empty' },
  reviews: [
    {
      month: '2027-02',
      date: '2027-02-25',
      isMade: true,
      missedJustified: null,
      missedUnjustified: null,
      agreements: `Lankyti\nkonsultacijas ${'😀'.repeat(90)}`,
      agreedUntil: '2027-03-20',
      toCommission: false,
    },
  ],
  discussions: [],
};

test('duties in words, each with its place', () => {
  const duties = dutiesOf(state, pupil, null);
  expect(duties.map(({ text, when, place }) => [text, when, place.section, place.part])).toEqual([
    ['Surašyti mokslo metų lūkesčius', 'vėluoja: reikėjo iki rugsėjo 1 d.', 'expectation', ''],
    [
      'Įsivertinti I pusmečio pažangą pagal lūkesčius',
      'vėluoja: reikėjo iki sausio 22 d.',
      'selfAssessment',
      'semester1',
    ],
    ['Užpildyti pažangos anketą: sausis–vasaris', 'vėluoja: reikėjo iki vasario 28 d.', 'mip', '2027-01_02'],
    [
      'Aptarti pažangą su dalykų mokytojais (vasaris): liko 2 dalykai',
      'vėluoja: reikėjo iki vasario 28 d.',
      'discussion',
      'february|Matematika',
    ],
    [
      `Patikrinti susitarimą: „Lankyti konsultacijas ${'😀'.repeat(57)}…“`,
      'sutarta iki kovo 20 d.',
      'review',
      '2027-02',
    ],
    ['Peržiūrėti mėnesio pažangą: kovas', 'iki kovo 31 d.', 'review', '2027-03'],
    ['Pakonsultuoti tėvus (pavasario atostogos)', 'iki balandžio 2 d.', 'discussion', 'spring|'],
    ['Baigti pildyti pažangos anketą: kovas–balandis', 'iki balandžio 30 d.', 'mip', '2027-03_04'],
  ]);
  expect(duties.every(({ place }) => place.pupilId === pupil.id)).toBe(true);
  expect(duties.filter(({ isLate }) => isLate)).toHaveLength(5);
});

test('of a register that could not be read nothing is said to be due', () => {
  const codes = (unread: ClassState['unread']) =>
    new Set(dutiesOf({ ...state, unread }, pupil, null).map(({ place }) => place.section));
  expect(codes([])).toEqual(new Set(['expectation', 'selfAssessment', 'mip', 'review', 'discussion']));
  expect(codes(['mip', 'review'])).toEqual(new Set(['expectation', 'selfAssessment', 'discussion']));
});

test('how the entries stand, for the grid of the class', () => {
  expect(mipStates(state, pupil)).toEqual(['done', 'done', 'late', 'partly', 'future']);
  expect(mipStates(state, { ...pupil, left: '2027-01-10' })).toEqual([
    'done',
    'done',
    'outside',
    'outside',
    'outside',
  ]);
});

test('teachers of subjects in which the pupil is not are not waited for', () => {
  const own = { id: pupil.id, months: [], periods: [] };
  const means = (subjects: ClassMeans['pupils'][number]['subjects']): ClassMeans => ({
    months: ['2026-09'],
    subjects: ['Etika', 'Matematika'],
    pupils: [{ ...own, subjects }],
    medians: [null],
    time: '14:06',
    problems: [],
  });
  const talks = (known: ClassMeans) =>
    dutiesOf(state, pupil, known).filter(({ key }) => key.startsWith('discussions'));
  expect(talks(means([[null], [null]]))).toMatchObject([{ text: expect.stringMatching(/liko 2 dalykai/) }]);
  expect(talks(means([[null], []]))).toMatchObject([
    { text: expect.stringMatching(/liko 1 dalykas/), place: { part: 'february|Etika' } },
  ]);
  expect(talks(means([[], []]))).toEqual([]);
});
