// Words of the page „Papildomi darbai ir kėlimas“.
import type { Activity, PromotionChoice, PromotionStage } from '../../domain/promotion';
import { countOf } from '../plural';

const PUPILS = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const OF_PUPILS = { one: 'mokinio', few: 'mokinių', many: 'mokinių' };

/** Of many the first few: all of them stand in the pupil's own page and in the documents. */
const MOST_NAMED = 3;
const some = (names: readonly string[]): readonly string[] =>
  names.length <= MOST_NAMED + 1
    ? names
    : [...names.slice(0, MOST_NAMED), `ir dar ${names.length - MOST_NAMED}`];

export const extraWorkPage = {
  some,
  title: 'Papildomi darbai ir kėlimas',
  parts: 'Dalys',
  tabs: { promotion: 'Kėlimas', works: 'Papildomi darbai' },
  reload: 'Atnaujinti',
  back: 'Atgal į sąrašą',
  saving: 'Įrašoma…',
  documents: 'Dokumentai',
  reading: 'Skaitomi dalykų lapai…',
  unread: 'Ne viską pavyko perskaityti:',
  unknown: 'nepažymėta',
  none: '–',
  leave: 'Yra neįrašytų pakeitimų. Išeiti jų neįrašius?',

  promotion: {
    lead: (lastDay: string, until: string): string =>
      lastDay === ''
        ? 'Lape „Nustatymai“ neįrašyta paskutinė pamokų diena, todėl nežinia, iki kada pranešti tėvams apie įsakymą.'
        : `Paskutinė pamokų diena – ${lastDay}. Apie direktoriaus įsakymą tėvams pranešama nedelsiant, ne vėliau kaip ${until} (45 p.).`,
    open: (subjects: readonly string[]): string =>
      `Ne visų dalykų pusmečiai užbaigti, todėl metiniai įvertinimai dar gali keistis: ${some(subjects).join(', ')}.`,
    filter: 'Ką rodyti',
    all: (count: number): string => `Visi (${count})`,
    considered: (count: number): string => `Svarstytini (${count})`,
    caption: 'Mokinių metiniai įvertinimai ir veikla',
    nobody: 'Svarstytinų mokinių nėra.',
    columns: {
      pupil: 'Mokinys (-ė)',
      negatives: 'Neigiami metiniai',
      missing: 'Metinio dar nėra',
      activity: 'Socialinė-pilietinė veikla',
      proposal: 'Siūlymas',
      stage: 'Eiga',
    },
    activityOf: (pupil: string): string => `${pupil}: socialinė-pilietinė veikla`,
    restDone: 'Visiems nepažymėtiems – atlikta',
    save: (count: number): string =>
      count === 0 ? 'Įrašyti veiklą' : `Įrašyti veiklą (${countOf(count, OF_PUPILS)})`,
    saved: (count: number): string => `Įrašyta: ${countOf(count, PUPILS)}.`,
    late: 'pavėluota',
    listDocument: 'Kėlimo sąrašas mokytojų tarybai',
    notices: 'Pranešimai tėvams apie įsakymą (F20)',
    noNotices: 'Pranešimus bus galima rengti, kai bus įrašytas direktoriaus įsakymas.',
  },

  pupil: {
    grades: 'Metiniai įvertinimai',
    noNegatives: 'Neigiamų metinių įvertinimų nėra.',
    negative: (subject: string, grade: string): string => `${subject} – ${grade}`,
    missing: (subjects: readonly string[]): string => `Metinio įvertinimo dar nėra: ${subjects.join(', ')}.`,
    round: 'Svarstoma iš naujo, po papildomo darbo.',
    proposal: '1. Klasės vadovo duomenys ir siūlymas',
    activity: 'Socialinė-pilietinė veikla',
    propose: 'Siūlymas mokytojų tarybai',
    proposeHint: 'Siūlymą pasirenka žmogus: programa jo pati neparenka.',
    council: '2. Mokytojų tarybos nutarimas',
    decision: 'Ką nutarta',
    councilNumber: 'Nutarimo (protokolo) numeris',
    councilOn: 'Nutarimo data',
    order: '3. Direktoriaus įsakymas',
    orderNumber: 'Įsakymo numeris',
    orderedOn: 'Įsakymo data',
    inform: '4. Tėvai informuoti',
    informedOn: 'Kada informuoti',
    informUntil: (day: string): string => `Ne vėliau kaip ${day}.`,
    asOthers: (date: string, number: string): string => `Kaip kitų: ${date} Nr. ${number}`,
    save: 'Įrašyti',
    saved: 'Įrašyta.',
    works: 'Papildomas darbas',
    assign: (subject: string): string => `Skirti papildomą darbą: ${subject}`,
    again: 'Svarstyti iš naujo po papildomo darbo',
    againNotYet:
      'Iš naujo svarstyti bus galima, kai už papildomą darbą bus atsiskaityta ir įrašyta, kada tėvai informuoti.',
    notice: 'Pranešimas tėvams apie įsakymą (F20)',
    noticeNotYet: 'Pranešimą bus galima rengti, kai bus įrašytas direktoriaus įsakymas.',
  },

  works: {
    lead: 'Papildomas darbas skiriamas mokytojų tarybos nutarimu ir direktoriaus įsakymu; jo įvertinimas tampa metiniu (34, 44 p.).',
    caption: 'Papildomi darbai',
    empty: 'Papildomų darbų nėra.',
    columns: {
      pupil: 'Mokinys (-ė)',
      subject: 'Dalykas',
      to: 'Atsiskaityti iki',
      lastAnnual: 'Metinis buvo',
      grade: 'Įvertinimas',
      state: 'Būsena',
    },
    late: 'vėluoja',
    waiting: 'Dar neskirta',
    noneWaiting:
      'Skirti galima mokiniui, kurio nutarimas skirtuke „Kėlimas“ yra „papildomas darbas“ ir įrašytas direktoriaus įsakymas.',
    assign: (pupil: string, subject: string, grade: string): string =>
      `${pupil} – ${subject} (metinis ${grade})`,
    assignTitle: 'Skirti papildomą darbą',
    assignFor: (pupil: string, subject: string): string => `${pupil} – ${subject}`,
    doAssign: 'Skirti',
    assigned: 'Papildomas darbas skirtas ir įrašytas.',
    wasAssigned: 'Šis papildomas darbas jau buvo skirtas.',
    byHand: 'Eilutė lape įrašyta ranka, todėl čia tik rodoma.',
  },

  work: {
    facts: {
      order: 'Įsakymas',
      council: 'Tarybos nutarimas',
      teacher: 'Mokytojas (-a)',
      lastAnnual: 'Ankstesnis metinis',
      state: 'Būsena',
    },
    plan: 'Darbo planas',
    from: 'Nuo',
    to: 'Atsiskaityti iki',
    topics: 'Temos',
    topicsHint: 'Kiekviena tema – nauja eilutė.',
    task: 'Užduotys',
    taskHint: 'Kiekvienai temai – eilutė ta pačia tvarka.',
    consultation: 'Konsultacija',
    save: 'Įrašyti planą',
    begin: 'Pradėti',
    settle: 'Atsiskaitymas',
    settled: 'Atsiskaitymo data',
    grade: 'Įvertinimas (1–10)',
    passGrade: 'Įvertinimas (įsk arba neįsk)',
    gradeHint: 'Įrašytas jis tampa metiniu įvertinimu, net jei mažesnis už buvusį (34 p.).',
    doSettle: 'Įrašyti įvertinimą',
    finish: 'Siūlymas mokytojų tarybai',
    proposal: 'Po papildomo darbo siūloma',
    doFinish: 'Baigti',
    cancel: 'Atšaukti papildomą darbą',
    cancelSure: (pupil: string, subject: string): string => `Atšaukti papildomą darbą: ${pupil}, ${subject}?`,
    done: {
      save: 'Planas įrašytas.',
      begin: 'Papildomas darbas pradėtas.',
      settle: 'Įvertinimas įrašytas: jis tapo metiniu.',
      finish: 'Papildomas darbas baigtas.',
      cancel: 'Papildomas darbas atšauktas.',
    },
    unsaved: 'Plane yra neįrašytų pakeitimų: pirma įrašykite planą.',
    mark: 'Papildomo darbo įvertinimas (F5)',
  },

  activities: { done: 'atlikta', 'not-done': 'neatlikta' } satisfies Record<Activity, string>,
  choices: {
    promote: 'kelti į aukštesnę klasę',
    'extra-work': 'skirti papildomą darbą',
    repeat: 'palikti kartoti kursą',
  } satisfies Record<PromotionChoice, string>,
  /** After extra work there is no extra work to propose. */
  afterWork: { promote: 'kelti į aukštesnę klasę', repeat: 'palikti kartoti kursą' },
  stages: {
    noted: 'nesvarstyta',
    proposed: 'pasiūlyta',
    decided: 'nutarta',
    ordered: 'yra įsakymas',
    informed: 'tėvai informuoti',
  } satisfies Record<PromotionStage, string>,
} as const;
