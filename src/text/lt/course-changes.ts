// Words of course changes (S3-32, 33): what stands in the registers and `Žurnalas`, and what can be wrong.
import type { CourseChangeStep } from '../../domain/course-change-case';
import type { EdgeWeek, GradePeriod } from '../../domain/course-week';
import type { IssueWords } from './issue-words';

type Step = CourseChangeStep | 'save' | 'register';
const of = ({ pupil, subject }: Readonly<Record<string, unknown>>): string =>
  pupil === undefined ? '' : `${pupil}, ${subject}: `;

const DONE: Readonly<Record<Step, string>> = {
  register: 'užregistruotas',
  save: 'pataisytas',
  'give-task': 'užduotis skirta',
  settle: 'atsiskaityta',
  count: 'baigtas',
  keep: 'įvertinimas paliktas',
  cancel: 'atšauktas',
};

export const courseTexts = {
  actions: {
    open: 'kursų keitimų langas',
    view: 'kursų keitimų skaitymas',
    register: 'kurso keitimo registravimas',
    save: 'kurso keitimo įrašymas',
  },
  /** What the action is called when it may be undone, and what the log says of. */
  what: (pupil: string, subject: string, step: Step): string =>
    `Kurso keitimas ${DONE[step]}: ${pupil}, ${subject}`,
  why: {
    register: 'Mokinys keičia dalyko kursą (32, 33 p.)',
    'give-task': 'Kursų skirtumo užduotis pateikta mokiniui (32, 33 p.; 3 priedas)',
    settle: 'Už kursų skirtumą atsiskaityta (32, 33 p.; 4 priedas)',
    count: 'Skirtumo pažymys įrašytas (32, 33 p.)',
    keep: 'B kurso planas įgyvendintas, įvertinimas mokinį tenkina: mokytojas įvertinimą palieka (33 p.)',
    cancel: 'Kurso keitimas atšauktas',
  } satisfies Record<CourseChangeStep | 'register', string>,
  countedBetween:
    'Keista ne pirmąją ar paskutinę pusmečio savaitę: skirtumo pažymys pusmečio ar metiniu nelaikomas (32, 33 p.)',
  /** Why the grade in the sheet is what it is. */
  gradeWhy: (from: string, to: string): string =>
    `Kurso keitimo iš ${from} į ${to} skirtumo atsiskaitymo pažymys (${from === 'B' ? '32' : '33'} p.)`,
  week: ({ semester, edge }: EdgeWeek): string =>
    `${semester === 1 ? 'I' : 'II'} pusmečio ${edge === 'first' ? 'pirmoji' : 'paskutinė'} savaitė`,
  stepNames: {
    'give-task': 'Skirti užduotį',
    settle: 'Įrašyti atsiskaitymą',
    count: 'Baigti',
    keep: 'Palikti įvertinimą',
    cancel: 'Atšaukti kurso keitimą',
  } satisfies Record<CourseChangeStep, string>,
  periods: {
    semester1: 'I pusmečio',
    semester2: 'II pusmečio',
    annual: 'metinis',
  } satisfies Record<GradePeriod, string>,
} as const;

export const courseIssues: IssueWords = {
  'course.class-too-young': ({ className }) =>
    `${className} klasėje kursų A ir B nėra: jie keičiami tik III–IV gimnazijos klasėse. Jei klasė kita, pataisykite „Nustatymuose“ eilutę „Gimnazijos klasė“`,
  'course.pass-fail': ({ subject }) =>
    `${subject}: dalykas vertinamas įskaita, todėl kurso skirtumo pažymio nėra`,
  'course.pupil-left': ({ pupil, left }) => `${pupil}: mokinys išvyko ${left}`,
  'course.open-already': ({ pupil, subject, state }) =>
    `${pupil}, ${subject}: kurso keitimas jau užregistruotas („${state}“). Pirma baikite arba atšaukite jį`,
  'course.done-already': ({ pupil, subject, changed }) =>
    `${pupil}, ${subject}: ${changed} kurso keitimas jau užregistruotas, baigtas arba kita kryptimi`,
  'course.same-course': () => 'naujas kursas toks pat kaip buvęs: keičiama iš A į B arba iš B į A',
  'course.course-unknown': ({ value }) => `kursas „${value}“ nesuprantamas: rašykite A arba B`,
  'course.date-missing': () => 'neįrašyta, kada keičiamas kursas',
  'course.by-hand': () =>
    'eilutė įrašyta ranka, todėl kortelėje jos tvarkyti negalima: užregistruokite keitimą lange „Kursų keitimai…“, o šią eilutę ištrinkite',
  'course.state-unknown': ({ value }) => `būsena „${value}“ nesuprantama: pasirinkite iš sąrašo`,
  'course.key-twice': ({ row }) =>
    `ta pati byla įrašyta du kartus (ir ${row} eilutėje): vieną eilutę ištrinkite`,
  'course.counts-unknown': ({ value }) =>
    `„Laikomas“ „${value}“ nesuprantamas: „I pusmečio įvertinimu“, „II pusmečio įvertinimu“ arba „metiniu įvertinimu“`,
  'course.points-unreadable': ({ line }) =>
    `taškų eilutė „${line}“ nesuprantama: rašykite „Testas: 24 iš 30“, kiekvieną dalį naujoje eilutėje`,
  'course.points-wrong': ({ part, possible, scored }) =>
    `dalis „${part}“: galimi taškai „${possible}“, surinkti „${scored}“ – reikia dalies pavadinimo ir skaičių (galimi daugiau už 0)`,
  'course.points-over': ({ part, possible, scored }) =>
    `dalis „${part}“: surinkta ${scored}, daugiau negu galima (${possible})`,
  'course.topics-missing': () => 'neįrašyta nė viena skirtumo tema',
  'course.task-missing': () => 'neįrašyta nė viena užduotis',
  'course.until-missing': () => 'neįrašyta, iki kada atsiskaityti',
  'course.until-early': () => 'atsiskaityti iki reikia vėliau, negu keičiamas kursas',
  'course.undecided': () =>
    'keičiant iš A į B, pirma atsakykite, ar įgyvendintas visas B kurso planas ir ar mokinį tenkina įvertinimas (33 p.)',
  'course.not-needed': () =>
    'B kurso planas įgyvendintas ir įvertinimas mokinį tenkina: skirtumo atsiskaityti nereikia, rinkitės „Palikti įvertinimą“ (33 p.)',
  'course.decision-missing': () => 'neįrašytas mokytojo sprendimas (33 p.)',
  'course.keep-extended': () =>
    'keičiant iš B į A, įvertinimu visada laikomas skirtumo pažymys (32 p.): palikti buvusio negalima',
  'course.keep-refused': () =>
    'B kurso planas neįgyvendintas arba įvertinimas mokinio netenkina: už skirtumą reikia atsiskaityti (33 p.)',
  'course.settled-missing': () => 'neįrašyta, kada atsiskaityta',
  'course.settled-future': () => 'atsiskaitymo diena dar neatėjo',
  'course.settled-early': () => 'atsiskaityta anksčiau, negu pakeistas kursas: patikrinkite datas',
  'course.grade-missing': () => 'neįrašytas skirtumo atsiskaitymo pažymys',
  'course.grade-wrong': ({ value }) => `pažymys „${value}“: leidžiamas sveikasis skaičius nuo 1 iki 10`,
  'course.counts-missing': () =>
    'nepasirinkta, kuriuo įvertinimu – I, II pusmečio ar metiniu – laikomas skirtumo pažymys',
  'course.counts-between': () =>
    'kursas keistas ne pirmąją ar paskutinę pusmečio savaitę, todėl skirtumo pažymys pusmečio ar metiniu nelaikomas (32, 33 p.)',
  'course.changed-meanwhile': ({ header, value }) =>
    `kol lange rašėte, registre pasikeitė „${header}“ (dabar „${value}“). Niekas neįrašyta: atverkite bylą iš naujo`,
  'course.field-closed': ({ header, state }) => `kai kurso keitimas „${state}“, „${header}“ nebekeičiama`,
  'course.step-impossible': ({ step, state }) => `„${step}“ dabar negalima: kurso keitimas yra „${state}“`,
  'course.cancelled': (params) => `${of(params)}kurso keitimas atšauktas, todėl dokumento jam nėra`,
  'course.no-difference': (params) =>
    `${of(params)}įvertinimas paliktas, už skirtumą neatsiskaitoma, todėl įvertinimo lapo (4 priedo) nereikia`,
};
