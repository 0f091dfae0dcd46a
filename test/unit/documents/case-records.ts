// Cases to try the forms F2–F5 on: empty ones to be filled in by hand, everyday ones, and as long as people write.
import type {
  CourseChangeRecord,
  ExtraWorkRecord,
  SupportRecord,
} from '../../../src/documents/cases/records';
import type { SchoolDate } from '../../../src/domain/school-date';

const HEADING = {
  className: '3a',
  schoolYear: '2026–2027',
  classHead: 'Rūta Pavyzdienė',
  director: 'Jonas Pavyzdaitis',
  preparedOn: '2027-01-25' as SchoolDate,
  number: 'P-7',
  pupil: 'Ąžuolas Žvirblaitis',
  lastName: 'Žvirblaitis',
  firstName: 'Ąžuolas',
  subject: 'Matematika',
  teacher: 'Eglė Pavyzdytė',
};
const LONG_HEADING = {
  ...HEADING,
  number: '',
  pupil: 'Aleksandra Konstancija Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė',
  lastName: 'Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė',
  firstName: 'Aleksandra Konstancija',
  subject: 'Lietuvių kalba ir literatūra (gimtoji), išplėstinis kursas',
  teacher: 'Vyresnioji mokytoja Kunigunda Marcelina Pavyzdavičiūtė-Ilgapavardytė',
  classHead: 'Mokytoja metodininkė Aldona Bernadeta Pavyzdytė-Pavyzdauskienė',
};
const BLANK_HEADING = {
  ...HEADING,
  number: '',
  pupil: '',
  lastName: '',
  firstName: '',
  subject: '',
  teacher: '',
};

/** So many words of running text; the last one is told by its mark. */
const atLength = (mark: string, words: number): string =>
  `${Array.from({ length: words }, (_, index) => ['romantizmo', 'epochos', 'kūrinių', 'analizė'][index % 4]).join(' ')} ${mark}.`;

export const support: SupportRecord = {
  ...HEADING,
  basis: 'Kompensacinių priemonių planas, 2027-01-23, Nr. KP-7',
  from: '2027-01-25',
  to: '2027-03-01',
  provider: 'Eglė Pavyzdytė',
  meetings: [
    {
      date: '2027-01-27',
      minutes: '45',
      topic: 'Kvadratinės lygtys',
      form: 'konsultacija',
      participation: 'dalyvavo',
      result: '6',
    },
    {
      date: '2027-02-03',
      minutes: '30',
      topic: 'Funkcijos ir jų grafikai',
      form: 'individuali užduotis',
      participation: 'atliko namuose',
      result: 'įskaityta',
    },
  ],
  outcome: 'pasiekta',
};
export const longSupport: SupportRecord = {
  ...support,
  ...LONG_HEADING,
  basis: atLength('(pagrindas)', 40),
  provider: LONG_HEADING.teacher,
  meetings: Array.from({ length: 25 }, (_, index) => ({
    date: `2027-02-${String(index + 1).padStart(2, '0')}`,
    minutes: '45',
    topic: atLength(`(tema${index + 1})`, index === 3 ? 500 : 20),
    form: 'konsultacija ir individuali užduotis',
    participation: 'dalyvavo visą laiką',
    result: 'atlikta iš dalies',
  })),
  outcome: atLength('(išvada)', 150),
};
export const blankSupport: SupportRecord = {
  ...support,
  ...BLANK_HEADING,
  basis: '',
  from: '',
  to: '',
  provider: '',
  meetings: [],
  outcome: '',
};

export const courseChange: CourseChangeRecord = {
  ...HEADING,
  from: 'A',
  to: 'B',
  changedOn: '2027-01-25',
  week: 'I pusmečio paskutinė savaitė',
  lines: [
    {
      topic: 'Išvestinės taikymas',
      task: 'Vadovėlis, 112–118 p.',
      consultation: '2027-02-01',
      form: 'raštu',
    },
    { topic: 'Tikimybės', task: '', consultation: '', form: '' },
  ],
  settleUntil: '2027-02-15',
  settledOn: '2027-02-12',
  planDone: 'ne',
  satisfied: '',
  decision: 'Skirti skirtumo atsiskaitymą.',
  parts: [
    { part: 'Testas', possible: '20', scored: '14,5' },
    { part: 'Uždavinys', possible: '10', scored: '8' },
  ],
  grade: '7',
  countsAs: 'I pusmečio įvertinimu',
  supervisor: 'Ona Pavaduotoja',
};
export const longCourseChange: CourseChangeRecord = {
  ...courseChange,
  ...LONG_HEADING,
  lines: Array.from({ length: 14 }, (_, index) => ({
    topic: atLength(`(tema${index + 1})`, 25),
    task: atLength(`(užduotis${index + 1})`, index === 5 ? 700 : 30),
    consultation: '2027-02-01',
    form: 'raštu ir žodžiu',
  })),
  decision: atLength('(sprendimas)', 200),
  parts: Array.from({ length: 20 }, (_, index) => ({
    part: atLength(`(dalis${index + 1})`, 15),
    possible: '0,1',
    scored: '0,05',
  })),
  supervisor: 'Direktoriaus pavaduotoja ugdymui Teofilė Bernadeta Pavyzdytė-Pavyzdauskienė',
};
export const blankCourseChange: CourseChangeRecord = {
  ...courseChange,
  ...BLANK_HEADING,
  from: '',
  to: '',
  changedOn: '',
  week: '',
  lines: [],
  settleUntil: '',
  settledOn: '',
  planDone: '',
  satisfied: '',
  decision: '',
  parts: [],
  grade: '',
  countsAs: '',
  supervisor: '',
};

export const extraWork: ExtraWorkRecord = {
  ...HEADING,
  preparedOn: '2027-06-18' as SchoolDate,
  order: 'V-45',
  orderedOn: '2027-06-10',
  lastAnnual: '3',
  from: '2027-06-11',
  to: '2027-06-18',
  lines: [
    {
      topic: 'Kvadratinės lygtys',
      task: 'Uždavinynas, 12–20',
      consultation: '2027-06-12',
      settledOn: '2027-06-15',
      mark: '5',
    },
    {
      topic: 'Apskritimas',
      task: 'Testas',
      consultation: '2027-06-14',
      settledOn: '2027-06-17',
      mark: '4',
    },
  ],
  grade: '5',
  proposal: 'kelti į aukštesnę klasę',
};
export const longExtraWork: ExtraWorkRecord = {
  ...extraWork,
  ...LONG_HEADING,
  lines: Array.from({ length: 16 }, (_, index) => ({
    topic: atLength(`(tema${index + 1})`, 20),
    task: atLength(`(užduotis${index + 1})`, index === 2 ? 800 : 25),
    consultation: '2027-06-12',
    settledOn: '2027-06-15',
    mark: 'neįskaityta',
  })),
  grade: 'neįsk',
  proposal: atLength('(siūlymas)', 120),
};
export const blankExtraWork: ExtraWorkRecord = {
  ...extraWork,
  ...BLANK_HEADING,
  order: '',
  orderedOn: '',
  lastAnnual: '',
  from: '',
  to: '',
  lines: [],
  grade: '',
  proposal: '',
};

/** The same case for so many pupils. */
export const ofPupils = <Record extends { readonly lastName: string; readonly pupil: string }>(
  record: Record,
  count: number,
): readonly Record[] =>
  Array.from({ length: count }, (_, index) => ({
    ...record,
    lastName: `Pavyzdaitis${index + 1}`,
    pupil: `Ąžuolas Pavyzdaitis${index + 1}`,
  }));
