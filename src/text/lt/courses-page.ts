// Words of the page „Kursų keitimai“.
import type { CourseChangeState } from '../../domain/case-states';
import type { CourseChangeStep } from '../../domain/course-change-case';
import type { EdgeWeek, GradePeriod } from '../../domain/course-week';

const week = ({ semester, edge }: EdgeWeek): string =>
  `${semester === 1 ? 'I' : 'II'} pusmečio ${edge === 'first' ? 'pirmoji' : 'paskutinė'} savaitė`;

export const coursesPage = {
  title: 'Kursų keitimai',
  lead: 'III–IV klasių mokiniai, keičiantys dalyko kursą: skirtumo užduotis (3 priedas), atsiskaitymas (4 priedas) ir pažymys (32, 33 p.).',
  loading: 'Skaitomi kursų keitimai…',
  empty: 'Kursų keitimų dar nėra.',
  newOne: 'Naujas kurso keitimas',
  tooYoung: (className: string): string =>
    `${className} klasėje kursų A ir B nėra: jie keičiami tik III–IV gimnazijos klasėse.`,
  unknown: 'Tokio kurso keitimo registre nebėra: gal eilutė ištrinta.',
  unread: 'Šių eilučių suprasti nepavyksta, todėl jos čia neatveriamos:',
  columns: {
    pupil: 'Mokinys',
    subject: 'Dalykas',
    change: 'Kursas',
    changed: 'Keičiama',
    state: 'Būsena',
    until: 'Atsiskaityti iki',
    grade: 'Pažymys',
  },
  late: 'vėluoja',
  change: (from: string, to: string): string => `${from} → ${to}`,
  open: (pupil: string, subject: string): string => `Atverti: ${pupil}, ${subject}`,

  register: {
    title: 'Naujas kurso keitimas',
    pupil: 'Mokinys',
    subject: 'Dalykas',
    choose: '– pasirinkite –',
    direction: 'Kaip keičiama',
    directions: {
      B: { label: 'Iš bendrojo (B) į išplėstinį (A)', hint: 'Įvertinimu laikomas skirtumo pažymys (32 p.).' },
      A: {
        label: 'Iš išplėstinio (A) į bendrąjį (B)',
        hint: 'Sprendžia mokytojas; skirtumo atsiskaitoma, jei B planas įgyvendintas ne visas ar įvertinimas netenkina (33 p.).',
      },
    },
    changed: 'Keitimo data',
    save: 'Užregistruoti',
    saving: 'Registruojama…',
    there: 'Toks kurso keitimas jau buvo užregistruotas: rodomas jis.',
    done: 'Kurso keitimas užregistruotas.',
  },
  week: (found: EdgeWeek): string => `Tai ${week(found)}.`,
  between:
    'Tai ne pirmoji ir ne paskutinė pusmečio savaitė: skirtumo pažymys nebus laikomas pusmečio ar metiniu įvertinimu (32, 33 p.).',
  weekUnknown: 'Kuri tai pusmečio savaitė, pasakyti negalima: „Nustatymuose“ nėra pusmečių datų.',

  caseTitle: (pupil: string, subject: string, from: string, to: string): string =>
    `${pupil}, ${subject}: ${from} → ${to}`,
  caseLead: (number: string, state: string): string =>
    `${number === '' ? '' : `Nr. ${number}. `}Būsena: ${state}.`,
  steps: { agreed: 'Sutarta', 'task-given': 'Užduotis skirta', settled: 'Atsiskaityta', finished: 'Baigta' },
  cancelled: 'Kurso keitimas atšauktas.',
  keptGrade: 'Mokytojas įvertinimą paliko: už skirtumą neatsiskaitoma (33 p.).',

  task: 'Skirtumo užduotis',
  lines: {
    legend: 'Skirtumo temos ir užduotys',
    topic: 'Skirtumo tema',
    task: 'Užduotis, šaltinis',
    add: 'Pridėti temą',
  },
  teacher: 'Mokytojas (-a)',
  consultation: 'Konsultacija',
  settleUntil: 'Atsiskaityti iki',
  form: 'Atsiskaitymo forma',
  formHint: 'Pvz., testas, pokalbis.',
  decisionTitle: 'Mokytojo sprendimas (33 p.)',
  planDone: 'Ar įgyvendintas visas B kurso planas?',
  satisfied: 'Ar mokinį tenkina įvertinimas?',
  yes: 'Taip',
  no: 'Ne',
  decision: 'Sprendimas',
  rules: {
    counts: 'Už skirtumą reikia atsiskaityti.',
    kept: 'Už skirtumą atsiskaityti nereikia: mokytojas gali palikti įvertinimą.',
    undecided: 'Atsakykite į abu klausimus: nuo jų priklauso, ar reikia atsiskaityti.',
  },
  settlement: 'Atsiskaitymas',
  settled: 'Atsiskaityta',
  settledLate: 'Atsiskaityta vėliau, negu buvo skirta.',
  parts: {
    legend: 'Dalys ir taškai',
    part: 'Dalis',
    possible: 'Galimi taškai',
    scored: 'Surinkti taškai',
    add: 'Pridėti dalį',
  },
  grade: 'Pažymys (1–10)',
  countsAs: 'Skirtumo pažymys laikomas',
  periods: {
    semester1: 'I pusmečio įvertinimu',
    semester2: 'II pusmečio įvertinimu',
    annual: 'metiniu įvertinimu',
  } satisfies Record<GradePeriod, string>,
  periodHints: {
    semester1: 'I pusmetis turi būti užbaigtas.',
    semester2: 'II pusmetis turi būti užbaigtas.',
    annual: 'Įrašomas į dalyko lapo stulpelį „Kitas įvertinimas“.',
  } satisfies Record<GradePeriod, string>,
  usual: 'Įprasta keičiant šią savaitę.',
  documents: 'Dokumentai',
  taskDocument: 'Skirtumo užduotis (3 priedas)',
  markDocument: 'Atsiskaitymo įvertinimo lapas (4 priedas)',
  saveFirst: 'Pirma išsaugokite pakeitimus: dokumentas daromas iš to, kas įrašyta registre.',
  afterTask: 'Bus galima sukurti, kai užduotis skirta.',

  remove: (line: number): string => `Šalinti ${line} eilutę`,
  cell: (column: string, line: number): string => `${column}, ${line} eilutė`,
  back: 'Visi keitimai',
  leave: 'Yra neišsaugotų pakeitimų. Išeiti jų neišsaugojus?',
  save: 'Išsaugoti',
  saving: 'Įrašoma…',
  next: {
    'give-task': 'Užduotis skirta mokiniui',
    settle: 'Įrašyti atsiskaitymą',
    count: 'Įrašyti pažymį ir baigti',
    keep: 'Palikti įvertinimą',
    cancel: 'Atšaukti keitimą',
  } satisfies Record<CourseChangeStep, string>,
  finishBetween: 'Baigti',
  cancelSure: (pupil: string, subject: string): string =>
    `Atšaukti kurso keitimą (${pupil}, ${subject})? Eilutė registre liks su būsena „atšaukta“.`,
  saved: 'Išsaugota.',
  moved: (state: string): string => `Įrašyta. Būsena: ${state}.`,
  gradeWritten: (before: string, after: string): string =>
    before === after
      ? `Dalyko lape lieka ${after}; priežastis įrašyta lape „Žurnalas“.`
      : `Dalyko lape įvertinimas pakeistas: ${before === '' ? 'įvertinimo nebuvo' : before} → ${after}. Priežastis įrašyta lape „Žurnalas“ ir matoma „Paaiškinime“; atšaukti galima meniu „Atšaukti paskutinį veiksmą…“.`,
  reload: 'Atverti iš naujo',
} as const;

export const COURSE_STEP_STATES = [
  'agreed',
  'task-given',
  'settled',
  'finished',
] as const satisfies readonly CourseChangeState[];
