// Words of announcing weights (S3-25): the dialog, what is said while typing, what can be wrong.
import type { WeightedKind } from '../../domain/announced-weights';
import { KINDS_OF_WORK, type KindCode } from '../../domain/kind-of-work';
import type { DeviationReason } from '../../domain/weight-deviations';
import { countOf } from '../plural';
import type { IssueWords } from './issue-words';

const TO_PUPILS = { one: 'mokiniui', few: 'mokiniams', many: 'mokinių' };
const SUBJECTS = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };
const COLUMNS = { one: 'stulpelis', few: 'stulpeliai', many: 'stulpelių' };
const DOCUMENTS = { one: 'dokumentas', few: 'dokumentai', many: 'dokumentų' };

/** Whose weight: „testo svoris“. */
const GENITIVES: Readonly<Record<WeightedKind, string>> = {
  T: 'testo',
  KD: 'kontrolinio darbo',
  R: 'rašinio',
  REF: 'referato',
  KŪR: 'kūrybinio darbo',
  PD: 'praktinio darbo',
  LD: 'laboratorinio darbo',
  P: 'projekto',
  AŽ: 'apklausos žodžiu',
  AR: 'apklausos raštu',
  SD: 'savarankiško darbo',
  ND: 'namų darbų',
  KV: 'kaupiamojo įvertinimo',
  G: 'gydymo įstaigos įvertinimo',
};
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const genitive = (kind: string): string => GENITIVES[kind as WeightedKind] ?? kind;
/** „Testas (T)“. */
const kindName = (kind: string): string => {
  const name = KINDS_OF_WORK.find(({ code }) => code === kind)?.name;
  return name ? `${upperFirst(name)} (${kind})` : kind;
};

interface Deviation {
  readonly kind: KindCode | undefined;
  readonly reason: DeviationReason;
  readonly announced: string;
  readonly now: string;
}

export const weights = {
  menuAction: 'svorių skelbimas',
  actions: {
    view: 'svorių skaitymas',
    announce: 'svorių skelbimas',
    document: 'dokumento rengimas',
  },
  /** What the announcement is called where it is offered to be undone. */
  what: (subjects: readonly string[], semester: 1 | 2): string =>
    `Svorių skelbimas: ${subjects.length === 1 ? subjects[0] : countOf(subjects.length, SUBJECTS)}, ${semester === 1 ? 'I' : 'II'} pusmetis`,
  kindName,

  /** While typing. */
  edit: ({
    columns,
    pupils,
    hasMarks,
  }: {
    columns: readonly Deviation[];
    pupils: number;
    hasMarks: boolean;
  }): string => {
    const shown = columns.slice(0, 3).map(({ kind, reason, announced, now }) => {
      if (reason === 'kind-not-announced') return `${kindName(kind ?? '')} nepaskelbtas tarp vidurkio dėmenų`;
      const told = `Paskelbtas ${genitive(kind ?? '')} svoris – ${announced}`;
      return reason === 'no-weight' ? `${told}, o čia jo nėra` : `${told}, o čia ${now}`;
    });
    if (columns.length > shown.length)
      shown.push(`ir dar ${countOf(columns.length - shown.length, COLUMNS)}`);
    const effect =
      pupils > 0
        ? `įvertinimas keistųsi ${countOf(pupils, TO_PUPILS)}`
        : hasMarks
          ? 'nė vieno mokinio įvertinimas dėl to nesikeičia'
          : 'įvertinimų čia dar nėra';
    return `${shown.join('; ')}; ${effect} (25 p.).`;
  },

  page: {
    title: 'Paskelbti svorius',
    lead: (firstWeekEnd: string): string =>
      `Pusmečio pradžioje mokiniams ir tėvams pranešama, iš ko ir kokiais koeficientais skaičiuojamas vidurkis (25 p.). Šiam pusmečiui – iki ${firstWeekEnd}.`,
    semester: 'Pusmetis',
    semesters: { 1: 'I pusmetis', 2: 'II pusmetis' },
    subject: 'Dalykas',
    allSubjects: 'Visi dalykai',
    states: {
      plain: 'aritmetinis vidurkis',
      closed: 'pusmetis užbaigtas',
      'not-announced': 'nepaskelbta',
      announced: 'paskelbta',
      problem: 'yra klaidų',
    },
    overview: {
      caption: 'Visų dalykų svoriai',
      subject: 'Dalykas',
      state: 'Būsena',
      components: 'Dėmenys',
      differences: 'Nukrypimai',
      open: 'Atverti',
      none: 'nėra',
      notInTime: (firstWeekEnd: string): string => `iki ${firstWeekEnd} nepaskelbta`,
      announcedOn: (date: string, late: boolean): string =>
        late ? `paskelbta ${date}, po pirmosios savaitės` : `paskelbta ${date}`,
      columns: (count: number): string => countOf(count, COLUMNS),
      grades: (count: number): string => `įvertinimas keistųsi ${countOf(count, TO_PUPILS)}`,
    },
    notAnnouncedInTime: (firstWeekEnd: string): string =>
      `Iki pirmosios pusmečio savaitės pabaigos (${firstWeekEnd}) svoriai nepaskelbti. Paskelbus dabar, bus pažymėta, kad pavėluota.`,
    announcedLate: (date: string, firstWeekEnd: string): string =>
      `Svoriai paskelbti ${date}, kai pirmoji pusmečio savaitė (iki ${firstWeekEnd}) jau buvo pasibaigusi.`,
    announcedOn: (date: string, who: string): string => `Paskelbta ${date}${who === '' ? '' : ` (${who})`}.`,
    changedOn: (dates: readonly string[]): string =>
      `Vėliau skelbta kitaip: ${dates.join(', ')}. Įvertinimai lyginami su tuo, kas paskelbta pusmečio pradžioje.`,
    changeIsLate: (firstWeekEnd: string): string =>
      `Pirmoji pusmečio savaitė baigėsi ${firstWeekEnd}: kitoks skelbimas dabar bus pažymėtas kaip pakeitimas. Stulpelių svoriai lape patys nesikeičia.`,
    plain:
      'Dalyko vidurkis aritmetinis: visi įvertinimai lygūs, todėl svorių skelbti nereikia. Supažindinimo lapą parengti galima.',
    closed: 'Pusmetis užbaigtas: jo įvertinimai įrašyti, todėl skelbiant svorius niekas nebesikeistų.',
    draftFrom: {
      announced: '',
      sheet: 'Dėmenys ir koeficientai paimti iš dalyko lapo stulpelių. Peržiūrėkite ir paskelbkite.',
      'other-semester':
        'Dėmenys ir koeficientai paimti iš kito pusmečio skelbimo. Peržiūrėkite ir paskelbkite.',
      settings: 'Dėmenys ir koeficientai paimti iš lapo „Nustatymai“. Peržiūrėkite ir paskelbkite.',
    },
    table: {
      caption: 'Vidurkio dėmenys',
      component: 'Dėmuo',
      weight: 'Koeficientas',
      example: 'Pavyzdys (spausdinamas lape)',
      remove: 'Šalinti',
    },
    weightOf: (kind: string): string => `${kindName(kind)}: koeficientas`,
    exampleOf: (kind: string): string => `${kindName(kind)}: pavyzdys`,
    removeKind: (kind: string): string => `Šalinti: ${kindName(kind)}`,
    add: 'Pridėti dėmenį',
    addNone: 'Pasirinkite rūšį…',
    announce: 'Paskelbti',
    announceAll: 'Paskelbti nepaskelbtus',
    announceAllHint: (count: number): string =>
      `Nepaskelbta: ${countOf(count, SUBJECTS)}. Bus paskelbta taip, kaip surašyta lentelėje.`,
    announcing: 'Skelbiama…',
    done: (subjects: readonly string[]): string => `Paskelbta: ${subjects.join(', ')}.`,
    unchanged: (subjects: readonly string[]): string =>
      `Jau paskelbta taip pat, antrą kartą neskelbiama: ${subjects.join(', ')}.`,
    deviations: {
      title: 'Kas skiriasi nuo to, kas paskelbta',
      none: 'Stulpelių svoriai tokie, kokie paskelbti.',
      stillWeek: (firstWeekEnd: string): string => `Iki ${firstWeekEnd} dar galima skelbti iš naujo.`,
      columns: 'Stulpeliai su įvertinimais',
      column: 'Stulpelis',
      topic: 'Tema',
      kind: 'Rūšis',
      announced: 'Paskelbta',
      now: 'Dabar',
      whyTitle: 'Kas kitaip',
      why: {
        weight: 'kitas svoris',
        'no-weight': 'svorio nėra',
        'kind-not-announced': 'rūšis nepaskelbta',
        'no-kind': 'rūšis nenurodyta, palyginti negalima',
      },
      toldLater: (date: string): string => `paskelbta ${date}`,
      grades: 'Mokiniai, kurių įvertinimas dėl to kitoks',
      noGrades: 'Nė vieno mokinio įvertinimas dėl to nesikeičia.',
      pupil: 'Mokinys',
      byAnnounced: 'Pagal paskelbtus svorius',
      gradeNow: 'Dabar',
      error: 'klaida eilutėje',
      empty: 'nėra',
    },
    documents: {
      title: 'Dokumentai',
      afterAnnouncing: 'Dokumentus galima parengti, kai svoriai paskelbti.',
      unsaved: 'Dokumentuose bus tai, kas paskelbta paskutinį kartą, be nepaskelbtų pakeitimų.',
      components: 'Dėmenų ir koeficientų lapas (F15)',
      signatures: 'Supažindinimo pasirašytinis lapas (F14)',
      firstLesson: 'Pirmosios pamokos data (F14)',
      firstLessonHint: 'Nebūtina: palikus tuščią, vieta datai bus lape.',
      open: 'Atverti',
      making: 'Rengiamas dokumentas… Tai gali užtrukti kelias sekundes.',
      made: (name: string): string => `Parengta: ${name}`,
      existed: (name: string): string => `Jau buvo parengta: ${name}`,
      all: 'Parengti abu lapus visiems dalykams',
      allLabel: 'Rengiami dokumentai',
      allDone: (count: number): string =>
        `Parengta: ${countOf(count, DOCUMENTS)}. Visi surašyti lape „Dokumentai“.`,
    },
    reload: 'Skaityti lapus iš naujo',
  },
} as const;

export const weightsIssues: IssueWords = {
  'weights-sheet-missing': ({ sheet }) =>
    `nėra lapo „${sheet}“. Paleiskite „Paruošti klasės knygą…“ – ji pridės, ko trūksta`,
  'weights-semester-start-missing': ({ name }) =>
    `nenurodyta „${name}“, todėl nežinoma, iki kada svoriai skelbiami laiku`,
  'weights-semester-wrong': ({ header, value }) => `langelyje „${header}“ yra „${value}“, o reikia I arba II`,
  'weights-kind-wrong': ({ header, value }) =>
    `langelyje „${header}“ yra „${value}“ – tokios rūšies, turinčios svorį, nėra; galima ${Object.keys(GENITIVES).join(', ')}`,
  'weights-negative': ({ header, value }) =>
    `langelyje „${header}“ yra „${value}“, o reikia skaičiaus, ne mažesnio už 0`,
  'weights-kind-in-sheet-unknown': ({ value }) =>
    `eilutėje „Rūšis“ yra „${value}“ – tokios darbo rūšies nėra; galima ${KINDS_OF_WORK.map(({ code }) => code).join(', ')}`,
  'weights-in-sheet-wrong': ({ value }) =>
    `eilutėje „Svoris“ yra „${value}“, o reikia skaičiaus, ne mažesnio už 0`,
  'weights-zero-in-sheet': ({ semester }) =>
    `${semester} pusmečio stulpelių svorių suma 0: vidurkio suskaičiuoti negalima, todėl įvertinimų nėra`,
  'weights-not-number': ({ subject, kind, value }) =>
    value === ''
      ? `${subject}, ${kindName(String(kind))}: koeficientas neįrašytas`
      : `${subject}, ${kindName(String(kind))}: koeficientas „${value}“ netinka – reikia skaičiaus, ne mažesnio už 0, pvz., 3 arba 0,5`,
  'weights-kind-twice': ({ subject, kind }) =>
    `${subject}: dėmuo ${kindName(String(kind))} įrašytas du kartus`,
  'weights-none': ({ subject }) => `${subject}: nėra nė vieno dėmens`,
  'weights-sum-zero': ({ subject }) => `${subject}: svorių suma 0 – vidurkio suskaičiuoti negalima`,
  'weights-no-subjects': () => 'nepasirinktas nė vienas dalykas',
  'weights-plain-mean': ({ subject }) =>
    `${subject}: vidurkis aritmetinis, visi įvertinimai lygūs – svorių skelbti nereikia`,
  'weights-semester-closed': ({ subject, semester }) =>
    `${subject}: ${semester} pusmetis užbaigtas, jo įvertinimai įrašyti – svorių skelbimas nieko nekeistų`,
  'weights-not-announced': ({ subject }) => `${subject}: svoriai dar nepaskelbti – pirma paskelbkite`,
};
