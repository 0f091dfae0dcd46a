// Words of appeals (S3-46): the guided dialog, the register, the log, and what stands in the way.
import type { AppealStep } from '../../domain/appeal-case';
import type { Applicant } from '../../domain/applicant';
import type { AppealState } from '../../domain/case-states';
import type { MemberRole } from '../../domain/commission';
import { addDays, compareDates, daysBetween, type SchoolDate, weekdayOf } from '../../domain/school-date';
import { countOf } from '../plural';
import type { IssueWords } from './issue-words';

const DAYS = { one: 'diena', few: 'dienos', many: 'dienų' };
const DAYS_LATE = { one: 'dieną', few: 'dienas', many: 'dienų' };
const WORKING_DAYS = { one: 'darbo diena', few: 'darbo dienos', many: 'darbo dienų' };
const MEMBERS = { one: 'narys', few: 'nariai', many: 'narių' };
const YEARS = { one: 'metai', few: 'metai', many: 'metų' };
const CASES = { one: 'prašymas', few: 'prašymai', many: 'prašymų' };
const WEEKDAYS = [
  'pirmadienis',
  'antradienis',
  'trečiadienis',
  'ketvirtadienis',
  'penktadienis',
  'šeštadienis',
  'sekmadienis',
] as const;

/** `2027-01-29, penktadienis` */
export const dayInWords = (date: SchoolDate): string => `${date}, ${WEEKDAYS[weekdayOf(date) - 1]}`;

const STEPS: Readonly<Record<AppealStep | 'request', string>> = {
  request: 'Prašymas',
  'form-commission': 'Komisija ir įsakymas',
  'give-material': 'Mokytojo medžiaga',
  'hold-meeting': 'Posėdis ir užduotys',
  decide: 'Balai ir sprendimas',
  inform: 'Supažindinimas',
  refuse: 'Atmesti prašymą',
  withdraw: 'Prašymas atsiimtas',
};

export const appeals = {
  actions: {
    open: 'apeliacijų langas',
    read: 'apeliacijų skaitymas',
    grades: 'mokinio įvertinimų skaitymas',
    register: 'prašymo registravimas',
    save: 'apeliacijos saugojimas',
  },
  steps: STEPS,
  record: {
    logWhat: (pupil: string, subject: string, period: string): string =>
      `Apeliacija: ${subject}, ${period}, ${pupil}`,
    registering: (pupil: string, subject: string): string => `Užregistruotas prašymas: ${pupil}, ${subject}`,
    saving: (pupil: string, subject: string, step: AppealStep | 'request'): string =>
      `Apeliacija, „${STEPS[step]}“: ${pupil}, ${subject}`,
    registered: (filed: string, decision: string): string =>
      [`Prašymas pateiktas ${filed} (46.1, 46.2 p.)`, decision].filter((part) => part !== '').join('. '),
    refusedAsLate: (fileUntil: SchoolDate, filed: SchoolDate, reason: string): string =>
      [
        `Atmesta: pateikta ${filed}, o pateikti reikėjo iki ${fileUntil} (46.2 p.).`,
        ...(reason === '' ? [] : [reason]),
      ].join(' '),
    why: {
      'form-commission': 'Komisija sudaryta direktoriaus įsakymu (46.3 p.)',
      'give-material': 'Mokytojas pateikė medžiagą (46.4 p.)',
      'hold-meeting': 'Įvyko komisijos posėdis (46.6, 46.7 p.)',
      decide: 'Apeliacinės komisijos sprendimas (46.5, 46.8 p.)',
      inform: 'Pareiškėjas supažindintas su sprendimu (46 p.)',
      refuse: 'Prašymas atmestas (46 p.)',
      withdraw: 'Pareiškėjas prašymą atsiėmė (46 p.)',
    } satisfies Record<AppealStep, string>,
    gradeWhy: 'Apeliacinės komisijos sprendimas (46.8 p.)',
  },
  page: {
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
      order:
        'Palikite tuščia, kol įsakymas nepasirašytas: išsaugokite komisiją ir parenkite įsakymo projektą.',
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
    noOrder:
      'Bus galima parengti, kai įrašysite direktoriaus įsakymo dėl komisijos numerį ir datą (46.3 p.).',
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
  },
} as const;

const FIELD_NAMES: Readonly<Record<string, string>> = {
  published: 'paskelbimo diena',
  filed: 'pateikimo diena',
  ordered: 'įsakymo data',
  materialGiven: 'medžiagos gavimo diena',
  meeting: 'posėdžio diena ir laikas',
  decided: 'sprendimo diena',
  informed: 'supažindinimo diena',
};
const fieldName = (field: string | number | undefined): string => FIELD_NAMES[String(field)] ?? 'diena';

export const appealIssues: IssueWords = {
  'appeal.born-missing': ({ pupil }) =>
    `lape „Mokiniai“ neįrašyta mokinio „${pupil ?? ''}“ gimimo data, todėl neaišku, ar prašymą teikia jis pats, ar tėvai (46.1 p.). Įrašykite ją ir bandykite dar kartą`,
  'appeal.born-wrong': ({ born, pupil }) =>
    `lape „Mokiniai“ mokinio „${pupil ?? ''}“ gimimo data „${born}“ negali būti teisinga: patikrinkite`,
  'appeal.parents-file': ({ age }) =>
    `prašymo dieną mokiniui ${countOf(Number(age), YEARS)}, todėl prašymą teikia tėvai, globėjai ar rūpintojai (46.1 p.)`,
  'appeal.pupil-files': ({ age }) =>
    `prašymo dieną mokiniui ${countOf(Number(age), YEARS)}, todėl prašymą teikia pats mokinys (46.1 p.)`,
  'appeal.applicant-missing': () => 'neįrašyta, kas pateikė prašymą',
  'appeal.essence-missing': () => 'neįrašyta prašymo esmė',
  'appeal.late': ({ fileUntil, days }) =>
    `prašymas pavėluotas ${countOf(Number(days), DAYS_LATE)}: pateikti reikėjo iki ${fileUntil} (46.2 p.). Pasirinkite: registruoti kaip atmestą arba priimti su direktoriaus priežastimi`,
  'appeal.late-reason-missing': () =>
    'pavėluotą prašymą galima priimti tik įrašius direktoriaus nurodytą priežastį',
  'appeal.no-grade': () => 'šio įvertinimo dalyko lape nėra: dar nepaskelbta, ką ginčyti',
  'appeal.grade-differs': ({ grade, now }) =>
    `rodėme įvertinimą „${grade}“, o dalyko lape dabar „${now}“: pasirinkite įvertinimą iš naujo`,
  'appeal.open-already': ({ filed }) =>
    `dėl šio įvertinimo jau nagrinėjamas ${filed} pateiktas prašymas: tęskite jį`,
  'appeal.is-final': ({ decided }) =>
    `dėl šio įvertinimo komisija jau nusprendė ${decided}, o jos balas galutinis (46.8 p.)`,
  'appeal.day-missing': ({ field }) => `neįrašyta ${fieldName(field)}`,
  'appeal.day-wrong': ({ field, value }) =>
    `${fieldName(field)} „${value}“ nesuprantama: reikia, pvz., 2027-01-29`,
  'appeal.day-too-early': ({ field, date, notBefore }) =>
    `${fieldName(field)} (${date}) negali būti anksčiau kaip ${notBefore}`,
  'appeal.day-in-future': ({ field, date }) => `${fieldName(field)} (${date}) dar neatėjo`,
  'appeal.minutes-wrong': ({ value }) =>
    `trukmė „${value}“ nesuprantama: reikia sveiko minučių skaičiaus nuo 1 iki 600`,
  'appeal.too-long': ({ value }) => `tekstas per ilgas: ${value} ženklų, o galima ne daugiau kaip 10000`,
  'appeal.order-number-missing': () =>
    'neįrašytas direktoriaus įsakymo numeris: komisija sudaroma įsakymu (46.3 p.)',
  'appeal.attended-few': ({ count }) =>
    `${Number(count) === 0 ? 'nepažymėta, kas dalyvavo' : `pažymėtas tik ${countOf(Number(count), MEMBERS)}`}, o per užduotis turi dalyvauti bent du komisijos nariai (46.7 p.)`,
  'appeal.attended-stranger': ({ name }) => `„${name}“ nėra komisijos narys: patikrinkite, kas dalyvavo`,
  'appeal.tasks-missing': () => 'neįrašyta, kokias užduotis komisija skyrė, ar kad jų neskirta',
  'appeal.decision-missing': () => 'neįrašytas komisijos sprendimas ir jo priežastis',
  'appeal.reason-missing': () => 'neįrašyta priežastis',
  'appeal.commission-unreadable': ({ line }) =>
    `komisijos eilutė „${line}“ nesuprantama: kiekvieną narį rašykite atskiroje eilutėje, pvz., „Alksnė Vilija – pirmininkė“, „Lendrė Ona – dalyko mokytoja“ arba „metodinės grupės atstovė“`,
  'appeal.scores-unreadable': ({ line }) =>
    `balų eilutė „${line}“ nesuprantama: kiekvieną narį rašykite atskiroje eilutėje, pvz., „Alksnė Vilija – 7“`,
  'appeal.meeting-unreadable': ({ value }) =>
    `posėdžio laikas „${value}“ nesuprantamas: reikia, pvz., 2027-01-29 14:00`,
  'appeal.state-unknown': ({ value }) =>
    `apeliacijos būsena „${value}“ nežinoma: pasirinkite ją iš langelio sąrašo`,
  'appeal.period-unknown': ({ value }) =>
    `laikotarpis „${value}“ nesuprantamas: galima „I pusmetis“, „II pusmetis“ arba „metinis“`,
  'appeal.by-hand': () => 'eilutė įrašyta ranka, be rakto: čia ji tik rodoma, tęskite ją registre',
  'appeal.key-twice': ({ row }) =>
    `ši eilutė nukopijuota iš ${row} eilutės: ištrinkite vieną iš jų, kad būtų aišku, kuri yra byla`,
  'appeal.changed-meanwhile': ({ header, value }) =>
    `kol buvo atvertas langas, kažkas pakeitė „${header}“: dabar ten ${value === '' ? 'tuščia' : `„${value}“`}. Perskaitykite registrą iš naujo`,
  'appeal.grade-changed': ({ grade, now }) =>
    `ginčijamas įvertinimas buvo „${grade}“, o dalyko lape dabar „${now}“: išsiaiškinkite, kas jį pakeitė, prieš tvirtindami sprendimą`,
  'appeal.no-commission': () => 'komisija dar nesudaryta: pirma įrašykite jos narius (46.3 p.)',
  'appeal.no-order': () =>
    'protokolas rengiamas tik po direktoriaus įsakymo dėl komisijos: pirma įrašykite jo numerį ir datą (46.3 p.)',
  'appeal.ended': ({ state }) => `prašymas ${state}, todėl šio dokumento nereikia`,
  'commission.deputy-not-set': () =>
    'lape „Dalykai“ prie šio dalyko neįrašytas kuruojantis pavaduotojas (ir nustatymas „Pavaduotojas ugdymui“ tuščias), o jis turi būti komisijos pirmininkas (46.3 p.). Įrašykite ir bandykite dar kartą',
  'commission.chair-missing': () =>
    'neįrašytas komisijos pirmininkas – dalyką kuruojantis pavaduotojas (46.3 p.)',
  'commission.chair-not-deputy': ({ supervisor }) =>
    `pirmininkas turi būti dalyką kuruojantis pavaduotojas – ${supervisor} (46.3 p.). Jei kuruoja kitas, pakeiskite lape „Dalykai“`,
  'commission.member-missing': () => 'neįrašytas komisijos narys: su pirmininku jų turi būti trys (46.3 p.)',
  'commission.too-many': () => 'komisijoje per daug narių: turi būti pirmininkas ir du nariai (46.3 p.)',
  'commission.second-chair': () => 'komisijoje gali būti tik vienas pirmininkas',
  'commission.member-twice': ({ name }) => `„${name}“ į komisiją įrašytas du kartus`,
  'commission.teacher-concerned': ({ name }) =>
    `„${name}“ – mokytojas, kurio įvertinimas ginčijamas (arba jo vardas toks pat): į komisiją jis neskiriamas. Jei tai kitas žmogus, įrašykite visą vardą ir pavardę`,
  'score.missing': ({ name }) => `${name}: balo nėra, o vertina visi komisijos nariai (46.8 p.)`,
  'score.not-a-mark': ({ name, value }) =>
    `${name}: balas „${value}“ – leidžiamas sveikas skaičius nuo 1 iki 10`,
  'score.not-a-pass': ({ name, value }) => `${name}: balas „${value}“ – leidžiama tik įsk arba neįsk`,
  'score.stranger': ({ name }) => `„${name}“ balą įrašė, bet nėra komisijos narys`,
  'score.twice': ({ name }) => `${name}: balas įrašytas du kartus`,
};
