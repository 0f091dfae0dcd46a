// Words of the report on the timetables of tests (S3-13–20).
import type { TestPlanVerdict } from '../../../domain/test-timetable';
import { countOf, type NounForms } from '../../plural';
import { listedShort } from './common';

const TESTS: NounForms = { one: 'testas', few: 'testai', many: 'testų' };

export const testsReport = {
  title: {
    semester1: 'I pusmečio testų krūvio ataskaita',
    semester2: 'II pusmečio testų krūvio ataskaita',
    annual: 'Mokslo metų testų krūvio ataskaita',
  },
  columns: {
    week: 'Savaitė',
    tests: 'Testų',
    some: 'Iš jų ne visai klasei',
    weeks: 'Savaičių su testais',
    most: 'Daugiausia per savaitę',
    mostWeek: 'Kurią savaitę',
    mostClass: 'Kurioje klasėje',
    busy: (limit: number): string => `Savaičių, kai daugiau nei ${limit}`,
    crowded: 'Dienų, kai per daug',
    lastWeek: 'Paskutinę savaitę',
    classes: 'Klasių su testais',
    mostInClass: 'Daugiausia vienoje klasėje',
    subjects: 'Dalykai',
    date: 'Data',
    works: 'Kas suplanuota',
    wrong: 'Kas negerai',
    fits: 'Tinka',
    few: 'Per mažai',
    many: 'Per daug',
    unknown: 'Nevertinta',
    semester: 'Pusmetis',
    planned: 'Suplanuota',
    recommended: 'Rekomenduojama',
    verdict: 'Vertinimas',
    kind: 'Rūšis',
  },
  semesters: { 1: 'I', 2: 'II' },
  kindOf: (subject: string, kind: string, isForSome: boolean): string =>
    `${subject}${kind === '' ? '' : ` (${kind.toLowerCase()})`}${isForSome ? ', daliai klasės' : ''}`,
  byClass: {
    title: 'Testų krūvis pagal klases',
    note:
      'Skaičiuojami suplanuoti testai ir tai, kas jiems prilygsta: rašiniai, referatai, kūrybiniai, praktiniai, ' +
      'laboratoriniai darbai, projektai (vertinimo tvarkos aprašo 13, 16 punktai). Testas daliai klasės skaičiuojamas vieną kartą.',
    chart: 'Testai pagal klases',
    unit: 'Testų',
    sentence: (most: readonly string[], tests: number): string =>
      most.length === 0 ? 'Testų nesuplanuota.' : `Daugiausia testų – ${listedShort(most)}: ${tests}.`,
  },
  byWeek: {
    title: 'Testai pagal mokslo metų savaites',
    chart: 'Testai per savaitę',
    sentence: (weeks: readonly string[], tests: number): string =>
      weeks.length === 0
        ? 'Testų nesuplanuota.'
        : `Daugiausia testų – ${weeks.join(', ')} savaitę: ${tests}.`,
    none: 'nėra',
  },
  matrix: {
    title: 'Klasių testai pagal savaites',
    /** Where the classes do not fit into one table. */
    part: (first: string, last: string): string => `Klasių testai pagal savaites (${first}–${last})`,
    sentence: (most: readonly string[], tests: number): string =>
      most.length === 0
        ? 'Testų nesuplanuota.'
        : `Daugiausia testų per vieną savaitę: ${tests} (${listedShort(most)}).`,
    chart: 'Klasių testai per savaitę',
  },
  busy: {
    title: (limit: number): string => `Savaitės, kai klasei suplanuota daugiau nei ${limit} testai`,
    note: (limit: number): string =>
      `Kiek testų galima per savaitę, tvarkos aprašas nenustato (tik po vieną per dieną, 19 punktas): ${limit} – riba, nuo ` +
      'kurios savaitė čia rodoma.',
    empty: 'Tokių savaičių nėra.',
  },
  crowded: {
    title: 'Dienos, kai testų per daug',
    note:
      'Per dieną – ne daugiau kaip vienas testas; tą pačią dieną galimi praktiniai, kūrybiniai, laboratoriniai darbai ir ' +
      'projektai (vertinimo tvarkos aprašo 19 punktas). Ar susikerta du testai daliai klasės, tikrina klasės knyga.',
    empty: 'Tokių dienų nėra.',
    meet: 'keli testai tą pačią dieną',
    twice: 'tas pats testas įrašytas kelis kartus',
  },
  counts: {
    title: 'Ar testų tiek, kiek rekomenduojama',
    note:
      'Orientacinis testų skaičius per pusmetį pagal savaitines pamokas: 1 – 2–3, 2 – 3–5, 3 – 4–6, 4 – 4–7, 5 – 5–9 ' +
      '(vertinimo tvarkos aprašo 15 punktas). „Nevertinta“: rekomendacijos tokiam pamokų skaičiui nėra, pamokų skaičius ' +
      'neįrašytas arba testai planuojami kiekvienam mokiniui atskirai.',
    chart: 'Dalykai pagal testų skaičių',
    unit: 'Dalykų',
    sentence: (fits: number, known: number): string =>
      known === 0 ? 'Nė vieno dalyko vertinti negalima.' : `Rekomendaciją atitinka ${fits} iš ${known}.`,
  },
  unfit: {
    title: 'Dalykai, kurių testų skaičius kitoks',
    note: 'Kol pusmetis nesibaigęs, „per mažai“ gali reikšti ir tai, kad testai dar nesuplanuoti.',
    empty: 'Visų vertinamų dalykų testų tiek, kiek rekomenduojama.',
    verdicts: { 'too-few': 'per mažai', fits: 'tinka', 'too-many': 'per daug' } satisfies Record<
      TestPlanVerdict,
      string
    >,
    range: (least: number, most: number): string => `${least}–${most}`,
  },
  lastWeek: {
    title: 'Atsiskaitymai paskutinę pusmečio savaitę',
    note: 'Paskutinę pusmečio savaitę testai ir kiti atsiskaitymai negalimi (vertinimo tvarkos aprašo 20 punktas).',
    empty: 'Paskutinę savaitę atsiskaitymų nesuplanuota.',
  },
  noClasses: 'Nė vienos klasės testų tvarkaraščio suskaičiuoti negalima.',
  /** `09-07–09-13` */
  week: (monday: string, sunday: string): string => `${monday.slice(5)}–${sunday.slice(5)}`,
  leftOut: {
    unread: (className: string): string =>
      `${className} – testų tvarkaraštis neperskaitytas, todėl klasė neįtraukta.`,
    noDates: (className: string): string =>
      `${className} – lape „Nustatymai“ nėra pusmečių datų, todėl klasė neįtraukta.`,
    outside: (className: string, tests: number): string =>
      `${className} – ne pusmečio dieną suplanuota: ${countOf(tests, TESTS)}. Neįtraukta.`,
    noKind: (className: string, rows: number): string =>
      `${className} – neatpažinta darbo rūšis, todėl nežinoma, ar tai testas: ${rows}. Neįtraukta.`,
    noSubject: (className: string, tests: number): string =>
      `${className} – dalyko sąraše nėra, todėl su rekomendacija nepalyginta: ${countOf(tests, TESTS)}.`,
  },
} as const;
