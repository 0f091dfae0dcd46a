// Words of the page of appeals (S3-46): a guided dialog, a step a screen.
import type { Applicant } from '../../domain/applicant';
import type { AppealState } from '../../domain/case-states';
import type { MemberRole } from '../../domain/commission';
import { addDays, compareDates, daysBetween, type SchoolDate, weekdayOf } from '../../domain/school-date';
import { WEEKDAYS } from '../number';
import { countOf } from '../plural';
import { appeals } from './appeals';

const DAYS = { one: 'diena', few: 'dienos', many: 'dienų' };
const DAYS_LATE = { one: 'dieną', few: 'dienas', many: 'dienų' };
const WORKING_DAYS = { one: 'darbo diena', few: 'darbo dienos', many: 'darbo dienų' };
const YEARS = { one: 'metai', few: 'metai', many: 'metų' };
const CASES = { one: 'prašymas', few: 'prašymai', many: 'prašymų' };

/** `2027-01-29, penktadienis` */
const dayInWords = (date: SchoolDate): string => `${date}, ${WEEKDAYS[weekdayOf(date) - 1]}`;

export const appealsPage = {
  steps: appeals.steps,
  title: 'Apeliacijos',
  lead: (className: string, schoolYear: string): string =>
    `${className} klasė, ${schoolYear} m. m. Prašymai peržiūrėti įvertinimą – nuo gavimo iki supažindinimo su sprendimu (46 p.).`,
  loading: 'Skaitomas apeliacijų registras…',
  newCase: 'Naujas prašymas…',
  toList: 'Visos apeliacijos',
  list: {
    caption: (count: number): string => `Registre ${countOf(count, CASES)}`,
    columns: {
      pupil: 'Mokinys',
      subject: 'Dalykas, įvertinimas',
      state: 'Būsena',
      next: 'Kas toliau',
      due: 'Išnagrinėti iki',
    },
    empty: 'Prašymų dėl įvertinimo dar negauta. Gavę pirmą, spauskite „Naujas prašymas…“.',
    unreadable: 'reikia pataisyti',
  },
  states: {
    received: 'gauta',
    'commission-formed': 'komisija sudaryta',
    'material-given': 'medžiaga gauta',
    'tasks-done': 'posėdis įvyko',
    decided: 'nuspręsta',
    finished: 'baigta',
    refused: 'atmesta',
    withdrawn: 'atsiimta',
  } satisfies Record<AppealState, string>,
  newSteps: ['Mokinys ir įvertinimas', 'Kada ir kas pateikė', 'Prašymo turinys'],
  registerTitle: 'Naujas prašymas dėl įvertinimo',
  choose: '– pasirinkite –',
  fields: {
    pupilId: 'Mokinys',
    grade: 'Kurį įvertinimą prašo peržiūrėti',
    published: 'Kada įvertinimas paskelbtas',
    filed: 'Kada prašymas pateiktas direktoriui',
    relation: 'Kas pateikė',
    applicant: 'Pareiškėjo vardas ir pavardė',
    contact: 'Pareiškėjo el. paštas arba telefonas',
    essence: 'Prašymo esmė ir argumentai',
    attached: 'Kas pridėta prie prašymo',
    number: 'Registracijos numeris',
    late: 'Prašymas pavėluotas. Kaip elgtis?',
    lateReason: 'Direktoriaus priežastis',
    chair: 'Pirmininkas – dalyką kuruojantis pavaduotojas',
    member: (place: number, role: string): string => `${place}-as narys – ${role}`,
    colleagues: 'Kiek dar šio dalyko mokytojų yra mokykloje, be vertinusiojo?',
    orderNumber: 'Įsakymo numeris',
    ordered: 'Įsakymo data',
    materialGiven: 'Kada mokytojas pateikė medžiagą',
    meetingDay: 'Kurią dieną mokinys turi atvykti',
    meetingTime: 'Kelintą valandą',
    minutes: 'Trukmė minutėmis',
    tasksKind: 'Ar komisija skiria užduočių?',
    tasks: 'Užduotys',
    attended: 'Kas iš komisijos dalyvavo',
    score: (name: string): string => `${name}: balas`,
    decision: 'Sprendimas ir jo priežastis',
    decided: 'Kada nuspręsta',
    informed: 'Kada pareiškėjas supažindintas su sprendimu',
    reason: 'Priežastis',
  },
  hints: {
    published: 'Diena, kurią įvertinimas tapo matomas dienyne. Nuo jos skaičiuojama savaitė.',
    publishedKnown: 'Tai diena, kurią pusmetis buvo užbaigtas; jei paskelbta kitą dieną, pataisykite.',
    filed: 'Nuo šios dienos skaičiuojamos 7 darbo dienos prašymui išnagrinėti.',
    applicant: 'Vardai iš lapo „Mokiniai“ stulpelio „Tėvai (globėjai)“ siūlomi pradėjus rašyti.',
    contact: 'Nebūtina.',
    attached: 'Nebūtina, pvz., „kontrolinio darbo kopija“.',
    number: 'Gimnazijos dokumentų registro numeris; galima įrašyti ir vėliau.',
    lateReason: 'Be jos pavėluoto prašymo priimti negalima; ji lieka registre ir žurnale.',
    essence: 'Savais žodžiais ar perrašant iš prašymo: kas ginčijama ir kodėl.',
    chair: (name: string): string => `Lape „Dalykai“ kuruojantis pavaduotojas – ${name}.`,
    chairNone:
      'Lape „Dalykai“ kuruojantis pavaduotojas neįrašytas: įrašykite jį ten ir atverkite šį langą iš naujo.',
    member: 'Pradėjus rašyti siūlomi mokytojai iš lapo „Dalykai“; galima įrašyti ir kitą.',
    order: 'Palikite tuščia, kol įsakymas nepasirašytas: išsaugokite komisiją ir parenkite įsakymo projektą.',
    teacherConcerned: (teacher: string): string =>
      teacher === ''
        ? ''
        : `${teacher} – mokytojas (-a), kurio įvertinimas ginčijamas: į komisiją neskiriamas (-a).`,
    tasks: 'Iš viso laikotarpio medžiagos, pagal bendrąsias programas (46.6 p.).',
    attended: 'Per užduotis turi dalyvauti bent du nariai (46.7 p.).',
    scoreMarks: 'Nuo 1 iki 10.',
    scorePass: 'įsk arba neįsk.',
    reason: 'Lieka registre ir žurnale.',
  },
  relations: {
    mother: 'Motina',
    father: 'Tėvas',
    guardian: 'Globėjas (-a)',
    carer: 'Rūpintojas (-a)',
    pupil: 'Pats mokinys (-ė)',
  } satisfies Record<Applicant, string>,
  roles: {
    chair: 'pirmininkas (-ė)',
    'subject-teacher': 'dalyko mokytojas (-a)',
    'method-group': 'metodinės grupės pirmininkas (-ė) ar narys (-ė)',
  } satisfies Record<MemberRole, string>,
  colleagues: {
    many: 'Du ar daugiau: kviečiami du dalyko mokytojai',
    one: 'Vienas: kviečiamas jis ir metodinės grupės atstovas',
    none: 'Nė vieno: kviečiami metodinės grupės pirmininkas ar nariai',
  },
  tasksKind: {
    set: 'Taip, užduotys skirtos',
    none: 'Ne, sprendžiama iš mokytojo medžiagos',
    absent: 'Mokinys nustatytu laiku neatvyko',
  },
  tasksWords: {
    none: 'Užduočių neskirta: spręsta iš mokytojo pateiktos medžiagos.',
    absent: 'Mokinys nustatytu laiku neatvyko: spręsta iš mokytojo pateiktos medžiagos.',
  },
  late: {
    refuse: 'Registruoti kaip atmestą dėl praleisto termino',
    accept: 'Priimti: direktorius nurodė priežastį',
  },
  periods: { semester1: 'I pusmetis', semester2: 'II pusmetis', annual: 'metinis' },
  grade: (subject: string, period: string, grade: string): string => `${subject}: ${period} – ${grade}`,
  noGrades: 'Šis mokinys dar neturi nė vieno įvertinimo, kurį būtų galima ginčyti.',
  readingGrades: 'Skaitomi mokinio įvertinimai…',
  notClosed:
    'Šio dalyko pusmetis neužbaigtas. Prašymą registruoti galima, bet kad komisijos įvertinimas patektų į dalyko lapą, pusmetį reikės užbaigti.',
  openedAlready: 'Toks tos pačios dienos prašymas jau buvo registre: naujas neįrašytas.',
  registered: 'Prašymas užregistruotas.',
  saved: 'Išsaugota.',
  gradeChanged: (before: string, after: string): string =>
    `Dalyko lape įvertinimas pakeistas iš ${before} į ${after}; priežastis įrašyta lape „Žurnalas“.`,
  gradeStays: 'Įvertinimas dalyko lape lieka toks pat.',
  age: (years: number, day: string): string => `Prašymo dieną (${day}) mokiniui ${countOf(years, YEARS)}.`,
  filesPupil: 'Nuo 16 metų prašymą teikia pats mokinys (46.1 p.).',
  filesParents: 'Iki 16 metų prašymą teikia tėvai, globėjai ar rūpintojai (46.1 p.).',
  fileUntil: (day: SchoolDate, days: number): string =>
    `Pateikti galima iki ${dayInWords(day)}: ${countOf(days, DAYS)} nuo paskelbimo, o jei tai ne darbo diena – kita darbo diena (46.2 p.).`,
  inTime: 'Prašymas pateiktas laiku.',
  isLate: (days: number): string => `Prašymas pavėluotas ${countOf(days, DAYS_LATE)}.`,
  decideUntil: (day: SchoolDate): string =>
    `Išnagrinėti reikia iki ${dayInWords(day)}: 7 darbo dienos nuo pateikimo (46.5 p.).`,
  left: (today: SchoolDate, until: SchoolDate, isWorking: (day: SchoolDate) => boolean): string => {
    if (compareDates(today, until) > 0)
      return `Terminas praėjo prieš ${countOf(daysBetween(until, today), DAYS_LATE)}`;
    if (today === until) return 'Paskutinė diena – šiandien';
    let left = 0;
    for (let day = addDays(today, 1); compareDates(day, until) <= 0; day = addDays(day, 1))
      if (isWorking(day)) left++;
    return `Liko ${countOf(left, WORKING_DAYS)}`;
  },
  stateOf: (state: string): string => `Būsena: ${state}.`,
  facts: {
    teacher: 'Vertino',
    applicant: 'Pareiškėjas',
    filed: 'Pateikta',
    essence: 'Esmė',
    lateReason: 'Priimta pavėluotai',
    order: 'Įsakymas',
    commission: 'Komisija',
    meeting: 'Posėdis',
    scores: 'Balai',
    finalGrade: 'Galutinis įvertinimas',
    decision: 'Sprendimas',
    informed: 'Supažindinta',
    about: 'Byla iki šiol',
  },
  mean: (scores: string, count: number, mean: string, grade: string): string =>
    `(${scores}) / ${count} ${mean} → ${grade}. Komisijos balas galutinis, net jei mažesnis už ginčijamą (46.8 p.).`,
  willChange: (before: string, after: string): string =>
    `Patvirtinus, dalyko lape įvertinimas ${before} bus pakeistas į ${after}, o priežastis įrašyta lape „Žurnalas“.`,
  passes: (grade: string): string => `Daugumos nuomonė: ${grade}. Komisijos balas galutinis (46.8 p.).`,
  suggested: {
    same: (grade: string): string => `Įvertinimas ${grade} nekeičiamas.`,
    changed: (before: string, after: string): string => `Įvertinimas ${before} keičiamas į ${after}.`,
  },
  buttons: {
    next: 'Toliau',
    register: 'Registruoti prašymą',
    registerRefused: 'Registruoti kaip atmestą',
    keepCommission: 'Išsaugoti komisiją',
    keepMeeting: 'Išsaugoti posėdžio laiką',
    'form-commission': 'Įsakymas pasirašytas: komisija sudaryta',
    'give-material': 'Medžiaga gauta',
    'hold-meeting': 'Posėdis įvyko',
    decide: 'Patvirtinti sprendimą',
    inform: 'Pareiškėjas supažindintas: baigti',
    refuse: 'Atmesti prašymą',
    withdraw: 'Pažymėti, kad atsiimta',
    request: 'Išsaugoti prašymo duomenis',
    edit: 'Keisti prašymo duomenis',
    cancel: 'Nekeisti',
  },
  other: 'Kiti veiksmai',
  documentsTitle: 'Dokumentai',
  documents: {
    F10: 'Prašymas peržiūrėti įvertinimą',
    F11: 'Įsakymo dėl komisijos projektas',
    F12: 'Mokytojo medžiaga komisijai',
    F13: 'Komisijos protokolas',
  },
  saveFirst: 'Pirma išsaugokite, ką pakeitėte: dokumentas rengiamas iš registro.',
  noCommission: 'Bus galima parengti, kai įrašysite ir išsaugosite komisiją.',
  noOrder: 'Bus galima parengti, kai įrašysite direktoriaus įsakymo dėl komisijos numerį ir datą (46.3 p.).',
  about: {
    'give-material':
      'Mokytojas, kurio įvertinimas ginčijamas, pateikia jį pagrindžiančią medžiagą (46.4 p.). Lapas žemiau užpildytas iš dalyko lapo: darbai, svoriai, vidurkis.',
    inform: 'Supažindinkite pareiškėją su komisijos sprendimu ir įrašykite dieną.',
  },
  finished: {
    finished: 'Byla baigta: pareiškėjas supažindintas su sprendimu.',
    refused: 'Prašymas atmestas.',
    withdrawn: 'Pareiškėjas prašymą atsiėmė.',
  },
  mend: 'Šios bylos eilutę kažkas pakeitė taip, kad jos nebegalima suprasti. Pataisykite ją lape „Apeliacijos“ ir atverkite šį langą iš naujo.',
  refused: 'Neišsaugota. Pataisykite, kas pažymėta, ir bandykite dar kartą.',
  readAgain: 'Skaityti registrą iš naujo',
  unknown: 'Tokios bylos registre nebėra: gal eilutė ištrinta.',
} as const;
