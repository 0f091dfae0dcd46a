// Words of compensation plans (S3-41, 42): the dialog, the log, what can be wrong. Those of help: help.ts.
import type { PlanStep } from '../../domain/plan-case';
import { countOf } from '../plural';
import { about, listed, semesterOf } from './case-parts';
import type { IssueWords } from './issue-words';

const PLANS = { one: 'planas', few: 'planai', many: 'planų' };
const PLANS_ACCUSATIVE = { one: 'planą', few: 'planus', many: 'planų' };
const MEETINGS = { one: 'užsiėmimas', few: 'užsiėmimai', many: 'užsiėmimų' };
const GRADES = { one: 'įvertinimas', few: 'įvertinimai', many: 'įvertinimų' };

/** What has been done, as the log says it and a button of the page asks for it. */
const STEPS: Readonly<
  Record<PlanStep, { readonly done: string; readonly button: string; readonly day: string }>
> = {
  'hand-in': {
    done: 'planas pateiktas klasės vadovui',
    button: 'Pateiktas klasės vadovui',
    day: 'Kada pateiktas klasės vadovui',
  },
  'inform-parents': {
    done: 'tėvai supažindinti',
    button: 'Tėvai supažindinti',
    day: 'Kada supažindinti tėvai',
  },
  begin: { done: 'planas pradėtas vykdyti', button: 'Pradėtas vykdyti', day: 'Nuo kada vykdomas' },
  'inform-later': {
    done: 'tėvai supažindinti',
    button: 'Tėvai supažindinti',
    day: 'Kada supažindinti tėvai',
  },
  finish: { done: 'planas baigtas', button: 'Baigtas', day: 'Kada baigtas' },
};

export const planWords = {
  actions: {
    open: 'kompensacinių planų atvėrimas',
    view: 'kompensacinių planų skaitymas',
    register: 'kompensacinių planų registravimas',
    step: 'plano būsenos keitimas',
  },
  record: {
    registering: (plans: readonly { readonly pupil: string; readonly subject: string }[]): string => {
      const [first] = plans;
      return plans.length === 1 && first
        ? `Kompensacinis planas: ${first.subject}, ${first.pupil}`
        : `Kompensaciniai planai: ${countOf(plans.length, PLANS)}`;
    },
    stepping: (
      step: PlanStep,
      plans: readonly { readonly pupil: string; readonly subject: string }[],
    ): string => {
      const [first] = plans;
      return plans.length === 1 && first
        ? `Kompensacinis planas (${first.subject}, ${first.pupil}): ${STEPS[step].done}`
        : `Kompensaciniai planai (${plans.length}): ${STEPS[step].done}`;
    },
    logWhat: (subject: string, semester: number | undefined): string =>
      `Kompensacinis planas: ${listed(subject, semesterOf(semester))}`,
    logAfter: (pupil: string, grade: string, due: string): string =>
      `${pupil}: įvertinimas ${grade}, planą pateikti iki ${due}`,
    logWhy: 'Neigiamas pusmečio įvertinimas (41 p.)',
    logStep: (pupil: string, step: PlanStep, on: string, outcome: string): string =>
      `${pupil}: ${listed(`${STEPS[step].done} ${on}`, outcome)}`,
    stepWhy: 'Kompensacinio plano eiga (41–43 p.)',
  },
  steps: STEPS,
  semesterOf,
  plans: (count: number): string => countOf(count, PLANS),
  meetings: (count: number): string => countOf(count, MEETINGS),

  page: {
    title: 'Kompensaciniai planai ir pagalba',
    lead: 'Gavęs neigiamą pusmečio įvertinimą, mokinys su mokytoju užpildo planą ir per 5 darbo dienas pateikia jį klasės vadovui (41 p.).',
    reading: 'Skaitomi įvertinimai ir planai…',
    problems: (count: number): string => `Ką reikėtų pataisyti lapuose (${count})`,
    reload: 'Skaityti lapus iš naujo',
    subject: 'Dalykas',
    wholeClass: 'Visi dalykai',
    waiting: {
      title: 'Neigiami įvertinimai be plano',
      semester: 'Pusmetis',
      semesters: { 1: 'I pusmetis', 2: 'II pusmetis' },
      none: 'Neigiamų pusmečio įvertinimų be plano nėra.',
      caption: 'Neigiami pusmečio įvertinimai, kuriems plano dar nėra',
      all: (count: number): string => `Pažymėti visus (${count})`,
      pupil: 'Mokinys',
      subject: 'Dalykas',
      grade: 'Įvertinimas',
      recorded: 'Įrašyta',
      due: 'Pateikti iki',
      open: 'pusmetis neužbaigtas',
      late: 'vėluoja',
      openNote: (today: string): string =>
        `Kur pusmetis neužbaigtas, įvertinimo įrašymo diena nežinoma: laikoma, kad įvertinimas įrašytas šiandien, ${today}, ir terminas skaičiuojamas nuo jos. Jei įvertinimas dar gali keistis, planą registruokite užbaigę pusmetį.`,
      register: (count: number): string =>
        count === 0 ? 'Registruoti planus' : `Registruoti ${countOf(count, PLANS_ACCUSATIVE)}`,
      registering: 'Registruojama…',
    },
    list: {
      title: 'Planai',
      none: 'Registruotų planų nėra.',
      caption: 'Registruoti planai',
      filter: 'Kurie planai',
      filters: { open: 'nebaigti', late: 'vėluojantys', all: 'visi' },
      chooseOne: (what: string): string => `Pažymėti: ${what}`,
      chooseAll: (count: number): string => `Pažymėti visus (${count})`,
      state: 'Būsena',
      late: '⚠ vėluoja',
      wasLate: 'pateiktas pavėluotai',
      changed: (now: string): string => `įvertinimas dabar ${now === '' ? 'tuščias' : now}`,
      help: 'Pagalba',
      document: 'Dokumentas',
      openDocument: 'Atverti',
      chosen: (count: number): string => `Pažymėta: ${countOf(count, PLANS)}`,
      documents: 'Dokumentai…',
      step: 'Kas padaryta',
      stepNone: 'Pasirinkite…',
      stepOn: 'Diena',
      take: 'Įrašyti',
      noSteps: 'Pažymėtų planų būsenos skirtingos arba jie baigti: bendro žingsnio nėra.',
    },
    registered: {
      title: (count: number): string => `Registruota: ${countOf(count, PLANS)}`,
      already: (count: number): string =>
        `Planą jau turėjo: ${countOf(count, GRADES)}. Antras neregistruotas.`,
      lead: 'Planai įrašyti lape „Kompensaciniai planai“. Dabar galima sukurti jų dokumentus – arba vėliau, iš sąrašo.',
      back: 'Į planų sąrašą',
    },
    documents: { title: (count: number): string => `Dokumentai: ${countOf(count, PLANS)}` },
    one: {
      facts: 'Planas',
      grade: 'Įvertinimas',
      recorded: 'Įrašyta',
      due: 'Pateikti iki',
      teacher: 'Mokytojas',
      state: 'Būsena',
      handedIn: 'Pateikta klasės vadovui',
      late: (day: string): string => `${day} (pavėluotai)`,
      parentsInformed: 'Tėvai supažindinti',
      finished: 'Baigta',
      outcome: 'Išvada',
      unknown: '–',
      back: 'Į sąrašą',
      next: 'Kas toliau',
      changed: (grade: string, now: string): string =>
        `Planas parengtas dėl įvertinimo ${grade}, o dabar įvertinimas ${now === '' ? 'tuščias' : now}. Planas lieka, koks buvo: jei jo nebereikia, baikite jį arba ištrinkite jo eilutę lape „Kompensaciniai planai“.`,
      stateUnknown: (word: string): string =>
        `Lape „Kompensaciniai planai“ įrašyta būsena „${word}“, kurios plane nėra. Pasirinkite būseną iš sąrašo langelyje.`,
      noSteps: 'Planas baigtas.',
      outcomeChoice: 'Ar pasiekta, kas planuota',
      needsParents: 'Užbaigti galima tik tada, kai tėvai supažindinti (42 p.).',
      saving: 'Įrašoma…',
      document: 'Plano dokumentas (1 priedas)',
      gone: 'Tokio plano registre nebėra: gal jo eilutė ištrinta.',
    },
  },
} as const;

export const planIssues: IssueWords = {
  'plan.none-chosen': () => 'nepasirinktas nė vienas planas',
  'plan.grade-not-negative': ({ pupil, subject, grade }) =>
    `${pupil}, ${subject}: pusmečio įvertinimas ${grade === '' ? 'dar nežinomas' : `yra ${grade}`}, todėl plano nereikia`,
  'plan.grade-changed': ({ pupil, subject, grade, now }) =>
    now === ''
      ? `${pupil}, ${subject}: įvertinimas buvo ${grade}, o dabar jis nebe neigiamas arba mokinys išvyko. Perskaitykite sąrašą iš naujo`
      : `${pupil}, ${subject}: įvertinimas buvo ${grade}, o dabar ${now}. Perskaitykite sąrašą iš naujo`,
  'plan.grade-unreadable': ({ pupil, subject, semester, value }) =>
    `${pupil}, ${subject}, ${semesterOf(Number(semester))}: įvertinimas „${value}“ nesuprantamas`,
  'plan.grade-changed-since': ({ grade, now }) =>
    `planas registruotas dėl įvertinimo ${grade}, o dabar įvertinimas ${now === '' ? 'tuščias' : now}. Dokumente lieka įvertinimas, dėl kurio planas parengtas`,
  'plan.row-of-nobody': ({ pupil }) =>
    `plano eilutė (${pupil}) neturi rakto, o pagal vardą ir pusmetį mokinio rasti nepavyko: patikrinkite stulpelius „Mokinys“ ir „Pusmetis“`,
  'plan.row-twice': ({ pupil, other }) =>
    `tas pats planas (${pupil}) įrašytas ir ${other} eilutėje: palikite vieną`,
  'plan.state-unknown': ({ pupil, state }) =>
    `${pupil}: plano būsena „${state}“ nesuprantama, pasirinkite ją iš sąrašo langelyje`,
  'plan.step-impossible': (params) =>
    `${about(params)}žingsnio „${STEPS[params.step as PlanStep]?.button ?? params.step}“ dabar žengti negalima: plano būsena kita`,
  'plan.changed-meanwhile': (params) =>
    `${about(params)}plano eilutė tuo metu pakeista. Perskaitykite planus iš naujo ir, jei reikia, pakartokite`,
  'plan.day-wrong': ({ value }) => `„${value}“ nėra data: reikia, pvz., 2027-01-29`,
  'plan.day-in-future': ({ on, ...params }) =>
    `${about(params)}diena ${on} dar neatėjo. Įrašykite dieną, kurią tai padaryta`,
  'plan.day-too-early': ({ on, since, ...params }) =>
    `${about(params)}diena ${on} yra ankstesnė už ${since}, kai įrašytas įvertinimas arba padarytas ankstesnis žingsnis`,
  'plan.day-typed': ({ typed, on, ...params }) =>
    `${about(params)}lape „Kompensaciniai planai“ jau įrašyta kita diena – ${typed}, o ne ${on}. Pasirinkite ją arba ištrinkite lape`,
  'plan.outcome-typed': ({ typed, ...params }) =>
    `${about(params)}lape „Kompensaciniai planai“ jau įrašyta išvada „${typed}“: ištrinkite ją arba perkelkite, tada pakartokite`,
  'plan.parents-not-informed': (params) =>
    `${about(params)}tėvai dar nesupažindinti su planu (42 p.), todėl užbaigti jo negalima`,
  'plan.outcome-missing': (params) =>
    `${about(params)}nepasirinkta išvada: pasiekta, pasiekta iš dalies ar nepasiekta`,
};
