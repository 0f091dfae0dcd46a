// A class for the sidebar's page alone: two pupils with long names, everything that the script would answer.
import type { EntryTexts } from '../../src/api/entries';
import type { ClassMeans, ClassState, PupilFacts } from '../../src/api/progress';
import type { PupilItem, SidebarClass } from '../../src/api/sidebar';
import { type MipForm, mipPeriods, schoolMonths } from '../../src/domain/mip';
import { ok, type Script } from './page-alone';

export const LONG_NAME = 'Lakštingalytė-Rugiagėlaitė Viltė Konstancija';
export const LONG_TEXT =
  `${'Nebeprisikiškiakopūsteliaujantiesiems'.repeat(3)} ${'ilgas tekstas '.repeat(30)}`.trim();
const SUBJECTS = ['Lietuvių kalba ir literatūra', 'Matematika', 'Etika'];

const item = (id: string, name: string, problem = ''): PupilItem => ({
  id,
  name,
  results: ['3', '', '', '9', '', '', 'įsk', '', ''],
  negatives: [0],
  problem,
});
export const CLASS: SidebarClass = {
  className: '2b',
  schoolYear: '2026–2027',
  months: schoolMonths(2026),
  currentMonth: '2026-11',
  subjects: SUBJECTS,
  pupils: [
    item('2b-16', LONG_NAME),
    item('2b-17', 'Žibutytė Goda'),
    item('2b-18', 'Dvynys Jonas', 'Lape „Mokiniai“ yra du mokiniai vardu „Dvynys Jonas“.'),
    item('2b-19', 'Ąžuolas Šarūnas'),
  ],
  time: '09:30',
};
const facts = (id: string, name: string, more: Partial<PupilFacts> = {}): PupilFacts => ({
  id,
  name,
  arrived: '',
  left: '',
  mip: ['done', 'partly', 'empty', 'empty', 'empty', 'empty', 'empty', 'empty', 'empty', 'empty'],
  expectations: 1,
  selfAssessments: { semester1: 'empty', year: 'empty' },
  reviews: [],
  discussions: [],
  ...more,
});
export const stateOf = (form: MipForm = 'monthly'): ClassState => ({
  today: '2026-11-22',
  time: '09:30',
  form,
  periods: mipPeriods(form, 2026),
  months: schoolMonths(2026),
  graceDays: 7,
  semesters: [
    { from: '2026-09-01', to: '2027-01-22' },
    { from: '2027-01-25', to: '2027-06-15' },
  ],
  lastLessonDay: '2027-06-15',
  subjects: SUBJECTS.map((name) => ({ name, teacher: 'Vardenė P.', passFail: name === 'Etika' })),
  consultations: { autumn: null, spring: null },
  yearEndTalks: false,
  pupils: [
    facts('2b-16', LONG_NAME, {
      reviews: [
        {
          month: '2026-11',
          date: '2026-11-10',
          isMade: true,
          missedJustified: 12,
          missedUnjustified: null,
          agreements: '',
          agreedUntil: '',
          toCommission: false,
        },
      ],
    }),
    facts('2b-17', 'Žibutytė Goda'),
    facts('2b-19', 'Ąžuolas Šarūnas'),
  ],
  unread: [],
  problems: [],
});
export const MEANS: ClassMeans = {
  months: schoolMonths(2026),
  subjects: SUBJECTS,
  pupils: CLASS.pupils.map(({ id }) => ({
    id,
    months: [800, 750, 333, null, null, null, null, null, null, null],
    periods: [800, 750, 333, null, null, null, null, null, null, null],
    subjects: SUBJECTS.map(() => [800, 750, 333, null, null, null, null, null, null, null]),
  })),
  medians: [800, 800, 800, null, null, null, null, null, null, null],
  time: '09:31',
  problems: [],
};
/** The rows of a register by their parts. */
export const rows = (texts: Readonly<Record<string, EntryTexts>>) =>
  ok({
    entries: Object.entries(texts).map(([part, one]) => ({ part, texts: one, filledAt: '2026-11-03 10:15' })),
    time: '14:00',
  });
export const saved = (texts: EntryTexts, after?: number) =>
  ok({ texts, conflicts: [], time: '14:05' }, after);
export const NOBODY = ok({ sheet: 'Nustatymai', row: 3, texts: ['Mokykla', 'Girios gimnazija'] });

export const USUAL: Script = {
  sidebarClass: [ok(CLASS)],
  classState: [ok(stateOf())],
  classMeans: [ok(MEANS)],
  selectedRow: [NOBODY],
  entriesOf: [rows({})],
  saveEntry: [saved({})],
};
