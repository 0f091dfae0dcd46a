// Records of the forms of an appeal, of a test timetable and of promotion: an everyday one, an empty one to write in by
// hand, and one with the longest names and texts.
import type {
  AppealRecord,
  OrderNotice,
  PromotionList,
  TimetableRecord,
} from '../../../src/documents/cases/records';
import type { SchoolDate } from '../../../src/domain/school-date';

const day = (text: string) => text as SchoolDate;

const HEADING = {
  className: '2b',
  schoolYear: '2026–2027',
  classHead: 'Rūta Pavyzdienė',
  director: 'Jonas Pavyzdys',
  preparedOn: day('2027-01-29'),
  number: '',
};
const EMPTY_HEADING = { ...HEADING, className: '', schoolYear: '', classHead: '', director: '' };
const LONG_HEADING = {
  ...HEADING,
  classHead: 'Mokytoja metodininkė Aldona Bernadeta Pavyzdytė-Pavyzdauskienė',
  director: 'Kunigunda Marcelina Pavyzdavičiūtė-Ilgapavardytė',
  number: 'AP-2027/125',
};

const PUPIL = { pupil: 'Ąžuolas Žvirblaitis', lastName: 'Žvirblaitis', firstName: 'Ąžuolas' };
const NOBODY = { pupil: '', lastName: '', firstName: '' };
const LONG_NAME = {
  pupil: 'Aleksandra Konstancija Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė',
  lastName: 'Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė',
  firstName: 'Aleksandra Konstancija',
};

const WORKS = [
  {
    date: '2026-09-28',
    kind: 'T',
    topic: 'Trupmeniniai reiškiniai',
    weight: '3',
    mark: '3',
  },
  {
    date: '2026-10-12',
    kind: 'ND',
    topic: 'Kvadratinės lygtys',
    weight: '1',
    mark: '6',
  },
  {
    date: '2026-11-09',
    kind: 'KD',
    topic: 'Funkcijos ir jų grafikai',
    weight: '3',
    mark: '3',
  },
];

export const appeal: AppealRecord = {
  ...HEADING,
  ...PUPIL,
  number: 'AP-3',
  subject: 'Matematika',
  teacher: 'Eglė Pavyzdytė',
  applicant: 'Ona Žvirblaitienė',
  relation: 'motina',
  contact: 'Pavyzdžio g. 5-12, Pavyzdžiai, tel. +370 600 00000',
  born: '2011-03-08',
  grade: '3',
  period: 'I pusmetis',
  publishedOn: '2027-01-22',
  fileUntil: '2027-01-29',
  filedOn: '2027-01-26',
  decideUntil: '2027-02-04',
  essence:
    'Manau, kad dukart taisytas lapkričio kontrolinis darbas įvertintas per griežtai: trečias uždavinys išspręstas ' +
    'kitu, bet teisingu būdu.',
  attached: 'Kontrolinio darbo kopija, 2 lapai.',
  orderNumber: 'V-45',
  orderedOn: '2027-01-27',
  commission: [
    {
      name: 'Jurgita Pavaduotoja',
      role: 'pirmininkė, dalyką kuruojanti pavaduotoja',
      attended: true,
      score: '5',
    },
    { name: 'Petras Matematikas', role: 'matematikos mokytojas', attended: true, score: '4' },
    { name: 'Laima Skaičiuotoja', role: 'matematikos mokytoja', attended: false, score: '5' },
  ],
  meeting: '2027-02-02 14:00',
  minutes: '45',
  tasks: '1. Kvadratinė nelygybė (4 taškai).\n2. Funkcijos grafikas ir jo savybės (6 taškai).',
  finalGrade: '5',
  decidedOn: '2027-02-02',
  decision: 'Pusmečio įvertinimą 3 pakeisti į 5: mokinys išsprendė abi užduotis, suklydo tik skaičiuodamas.',
  informedOn: '2027-02-03',
  material: { works: WORKS, mean: '3,43', explanation: '(3·3 + 6·1 + 3·3) / 7 = 3,43 → 3 (24 p.)' },
};

export const emptyAppeal: AppealRecord = {
  ...EMPTY_HEADING,
  ...NOBODY,
  subject: '',
  teacher: '',
  applicant: '',
  relation: '',
  contact: '',
  born: '',
  grade: '',
  period: '',
  publishedOn: '',
  fileUntil: '',
  filedOn: '',
  decideUntil: '',
  essence: '',
  attached: '',
  orderNumber: '',
  orderedOn: '',
  commission: [],
  meeting: '',
  minutes: '',
  tasks: '',
  finalGrade: '',
  decidedOn: '',
  decision: '',
  informedOn: '',
  material: { works: [], mean: '', explanation: '' },
};

const LONG_TEXT =
  'Kontrolinio darbo trečioji užduotis įvertinta nuliu, nors sprendimo eiga teisinga, o klaida – tik paskutiniame ' +
  'veiksme; vertinimo kriterijai prieš darbą nebuvo paaiškinti. ';

export const longAppeal: AppealRecord = {
  ...appeal,
  ...LONG_HEADING,
  ...LONG_NAME,
  subject: 'Lietuvių kalba ir literatūra (gimtoji), išplėstinis kursas',
  teacher: 'Vyresnioji mokytoja Kunigunda Marcelina Pavyzdavičiūtė-Ilgapavardytė',
  applicant: 'Bernadeta Konstancija Pavyzdauskienė-Ilgapavardauskienė',
  relation: 'rūpintoja pagal teismo nutartį',
  contact:
    'Kunigaikščio Gedimino Pavyzdžio gatvė 125A-48, Pavyzdžiai, labai.ilgas.adresas@pavyzdys-gimnazija.lt',
  essence: `${LONG_TEXT.repeat(8)}Štai ir visa esmė.`,
  attached: LONG_TEXT.repeat(2),
  commission: [
    ...appeal.commission.map((member) => ({
      ...member,
      name: `Vyresnioji mokytoja ${member.name}-Ilgapavardauskienė`,
      role: `${member.role}, gimtosios kalbos ir literatūros metodinės grupės narė`,
    })),
    { name: 'Kviestinė Narė', role: 'metodinės grupės pirmininkė', attended: true, score: '10' },
  ],
  tasks: `${LONG_TEXT.repeat(5)}Užduočių pabaiga.`,
  decision: `${LONG_TEXT.repeat(4)}Sprendimo pabaiga.`,
  material: {
    works: Array.from({ length: 40 }, (_, index) => ({
      date: `2026-${10 + (index % 3)}-${10 + (index % 18)}`,
      kind: ['T', 'KŪR', 'AŽ', 'REF'][index % 4] ?? '',
      topic: `Romantizmo epochos lyrika: kūrinio analizė ir interpretacija, ${index + 1} dalis`,
      weight: `0,${(index % 9) + 1}`,
      mark: String((index % 10) + 1),
    })),
    mean: '5,38',
    explanation: `(${Array.from({ length: 40 }, (_, index) => `${(index % 10) + 1}·0,${(index % 9) + 1}`).join(' + ')}) / 19,3 = 5,38 → 5 (24 p.)`,
  },
};

/** What people paste: formulas, markup, braces, characters that XML forbids, a word that no line can hold. */
const HOSTILE_TEXT = `=1+1 {mokinys} {nėra} <w:p/>&amp;]]> a\u0000b\ufffe ${'ilgas'.repeat(80)} $&`;
export const hostileAppeal: AppealRecord = {
  ...appeal,
  pupil: HOSTILE_TEXT,
  subject: HOSTILE_TEXT,
  essence: HOSTILE_TEXT,
  tasks: HOSTILE_TEXT,
  decision: HOSTILE_TEXT,
  commission: appeal.commission.map((member) => ({ ...member, name: HOSTILE_TEXT, role: HOSTILE_TEXT })),
};

export const timetable: TimetableRecord = {
  ...HEADING,
  preparedOn: day('2026-09-10'),
  semester: 'I pusmetis',
  deputy: 'Jurgita Pavaduotoja',
  tests: Array.from({ length: 14 }, (_, index) => ({
    date: `2026-${10 + (index % 3)}-${10 + index}`,
    lesson: String((index % 7) + 1),
    subject: ['Matematika', 'Fizika', 'Lietuvių kalba ir literatūra'][index % 3] ?? '',
    kind: ['T', 'KD', 'R'][index % 3] ?? '',
    minutes: '45',
    topic: `Skyrius ${index + 1}`,
    state: index === 3 ? 'Tą dieną jau yra testas' : '',
  })),
};
export const emptyTimetable: TimetableRecord = {
  ...EMPTY_HEADING,
  semester: '',
  deputy: '',
  tests: [],
};
export const longTimetable: TimetableRecord = {
  ...timetable,
  ...LONG_HEADING,
  deputy: 'Kunigunda Marcelina Pavyzdavičiūtė-Ilgapavardytė',
  tests: Array.from({ length: 30 }, (_, index) => ({
    date: `2026-${10 + (index % 3)}-${10 + (index % 20)}`,
    lesson: '3–4',
    subject: 'Lietuvių kalba ir literatūra (gimtoji), išplėstinis kursas',
    kind: 'LD',
    minutes: '90',
    topic: `Romantizmo epochos lyrika: kūrinio analizė ir interpretacija, ${index + 1} dalis`,
    state: 'Tą pačią dieną klasei jau numatytas kitas testas (19 punktas)',
  })),
};

export const notice: OrderNotice = {
  ...HEADING,
  ...PUPIL,
  preparedOn: day('2027-06-18'),
  guardians: 'Ona Žvirblaitienė',
  order: 'V-98',
  orderedOn: '2027-06-17',
  decision: 'Skirti papildomą matematikos darbą iki 2027-06-30.',
  negatives: [
    { subject: 'Matematika', grade: '3' },
    { subject: 'Žmogaus sauga', grade: 'neįsk' },
  ],
  informUntil: '2027-06-22',
};
export const emptyNotice: OrderNotice = {
  ...EMPTY_HEADING,
  ...NOBODY,
  guardians: '',
  order: '',
  orderedOn: '',
  decision: '',
  negatives: [],
  informUntil: '',
};
export const longNotice: OrderNotice = {
  ...notice,
  ...LONG_HEADING,
  ...LONG_NAME,
  guardians: 'Bernadeta Konstancija Pavyzdauskienė-Ilgapavardauskienė, Kazimieras Pavyzdauskas',
  decision: LONG_TEXT.repeat(3),
  negatives: Array.from({ length: 12 }, (_, index) => ({
    subject: `Pasirenkamasis dalykas ir labai ilgas jo pavadinimas ${index + 1}`,
    grade: '2',
  })),
};
const pupilOf = (index: number): PromotionList['pupils'][number] => ({
  name: `Pavyzdaitis${index + 1} Ąžuolas`,
  negatives: index % 7 === 3 ? notice.negatives : [],
  missing: index === 12 ? ['Fizika'] : [],
  activity: index === 9 ? 'neatlikta' : 'atlikta',
  proposal: index % 7 === 3 ? 'skirti papildomą darbą' : 'kelti',
  decision: '',
});
export const promotion: PromotionList = {
  ...HEADING,
  preparedOn: day('2027-06-15'),
  pupils: Array.from({ length: 30 }, (_, index) => pupilOf(index)),
};
export const emptyPromotion: PromotionList = { ...EMPTY_HEADING, pupils: [] };
export const longPromotion: PromotionList = {
  ...promotion,
  ...LONG_HEADING,
  pupils: Array.from({ length: 30 }, (_, index) => ({
    ...pupilOf(index),
    name: `${LONG_NAME.lastName}${index + 1} ${LONG_NAME.firstName}`,
    negatives: longNotice.negatives.slice(0, 5),
    missing: ['Lietuvių kalba ir literatūra (gimtoji)', 'Pilietiškumo ir gynybos pagrindai'],
    decision: 'palikti kartoti kurso, jei papildomas darbas nebus atliktas iki rugpjūčio 31 d.',
  })),
};
