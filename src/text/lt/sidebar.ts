// Words of the sidebar: choosing a pupil, saving by itself, the sections about a pupil.
import { countOf, type NounForms } from '../plural';

const PUPILS: NounForms = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };

export const sidebar = {
  title: 'Mokinio pažanga',
  className: (className: string, schoolYear: string): string => `${className} klasė, ${schoolYear} m. m.`,
  tabs: {
    label: 'Šoninės juostos dalys',
    pupil: 'Mokinys',
    class: 'Klasė',
    tests: 'Testai',
    deadlines: 'Terminai',
  },
  loading: 'Kraunama…',
  loadingState: 'Kraunama, kas jau užpildyta…',
  loadingMeans: 'Skaičiuojami vidurkiai…',
  retry: 'Bandyti dar kartą',
  refresh: 'Atnaujinti duomenis',
  readAt: (time: string): string => `Duomenys skaityti ${time.replace(':', '.')}.`,
  /** The two that are read behind the first one. */
  stateFailed: (message: string): string => `Nepavyko perskaityti, kas užpildyta. ${message}`,
  meansFailed: (message: string): string => `Nepavyko suskaičiuoti vidurkių. ${message}`,
  list: {
    search: 'Ieškoti mokinio',
    found: (count: number): string => (count === 0 ? 'Tokių mokinių nėra.' : countOf(count, PUPILS)),
    empty: 'Lape „Mokiniai“ dar nėra nė vieno mokinio.',
    all: 'Visi mokiniai',
    previous: 'Ankstesnis mokinys',
    next: 'Kitas mokinys',
    unsaved: 'neįrašyta',
  },
  follow: {
    label: 'Sekti pasirinktą eilutę',
    failed: (message: string): string => `Pasirinktos eilutės sekti nepavyksta. ${message}`,
  },
  unsavedOf: 'Dar neįrašyta:',
  sectionsLabel: 'Apie mokinį',
  sections: {
    mip: 'Anketa (MIP)',
    expectation: 'Lūkesčiai',
    selfAssessment: 'Įsivertinimas',
    review: 'Peržiūra',
    discussion: 'Aptarimai',
    progress: 'Pažanga',
    grades: 'Įvertinimai',
  },
  hasUnsaved: 'yra neįrašyto teksto',
  duties: {
    more: (count: number): string => `Dar ${count}`,
    loading: 'Tikrinama, ką reikia padaryti…',
  },
  grades: {
    title: 'Įvertinimai',
    columns: { subject: 'Dalykas', semester1: 'I', semester2: 'II', annual: 'Met.' },
    negative: 'neigiamas',
  },
  mip: {
    title: 'Pažangos anketa (MIP)',
    period: 'Laikotarpis',
    states: {
      done: 'užpildyta',
      partly: 'pradėta',
      missing: 'neužpildyta',
      late: 'vėluoja',
      future: 'dar neprasidėjo',
      outside: 'tada nesimokė',
    },
    mean: 'Vidurkis (skaičiuojamas)',
    noMean: 'pažymių nėra',
    unknownMean: 'dar neperskaityta',
    fromReview: 'Iš klasės vadovo mėnesio peržiūros.',
    lastGoal: (month: string): string => `Tikslas, įrašytas ankstesnį mėnesį (${month})`,
    filledAt: (when: string): string => `Pirmą kartą įrašyta ${when.replace(/(\d\d):(\d\d)$/, '$1.$2')}.`,
  },
  expectations: {
    title: 'Mokslo metų lūkesčiai',
    lead: 'Ko tikiuosi iš savęs šiais mokslo metais.',
    filled: (filled: number, all: number): string => `Užpildyta dalykų: ${filled} iš ${all}.`,
    isFilled: 'užpildyta',
    isEmpty: 'tuščia',
    next: 'Kitas dalykas',
    noSubjects: 'Lape „Dalykai“ dar nėra nė vieno dalyko.',
  },
  selfAssessment: {
    title: 'Įsivertinimas',
    which: 'Kuris įsivertinimas',
    results: 'Lūkesčiai ir rezultatai',
    columns: { subject: 'Dalykas', goal: 'Siekta', result: 'Pasiekta' },
    reached: 'pasiekta',
    notReached: 'nepasiekta',
    how: 'Kaip siekta',
    none: 'Lūkesčių neįrašyta, todėl palyginti nėra su kuo.',
  },
  saving: {
    loading: 'Kraunama…',
    unsaved: 'Dar neįrašyta…',
    saving: 'Įrašoma…',
    /** `time` is `14:05`. */
    saved: (time: string): string => `Įrašyta ${time.replace(':', '.')}`,
    failed: 'Neįrašyta.',
    keepsText:
      'Jūsų tekstas tebėra čia; netrukus bus bandoma dar kartą. Kol neįrašyta, šoninės juostos neuždarykite.',
    keepsTextRefused:
      'Jūsų tekstas tebėra čia. Pašalinkite priežastį ir bandykite dar kartą; kol neįrašyta, šoninės juostos neuždarykite.',
    retry: 'Bandyti dar kartą',
    mustChoose: 'Tą patį lauką pakeitė ir kitas žmogus.',
    compare: 'Palyginti',
    mustMend: 'Ne viskas įrašyta: pataisykite pažymėtą lauką.',
    showField: 'Rodyti lauką',
  },
  conflicts: {
    title: 'Kol rašėte, tą patį pakeitė kitas žmogus. Pasirinkite, kuris tekstas lieka.',
    theirs: 'Kito žmogaus tekstas',
    mine: 'Jūsų tekstas',
    keepMine: 'Palikti mano',
    takeTheirs: 'Imti kito',
    /** What the two buttons say to a screen reader. */
    ofField: (choice: string, field: string): string => `${choice}: ${field}`,
    emptyText: '(tuščia)',
    inField: 'Šį lauką pakeitė ir kitas žmogus – pasirinkite, kuris tekstas lieka.',
  },
  problems: {
    tooLong: (length: number, most: number): string =>
      `Per ilgas tekstas: ${grouped(length)} ženklų, o telpa ${grouped(most)}. Kol nesutrumpinsite, laukas neįrašomas.`,
    count: 'Reikia sveikojo skaičiaus, pvz., 3. Kol nepataisysite, laukas neįrašomas.',
    date: 'Patikrinkite datą. Kol nepataisysite, laukas neįrašomas.',
  },
  notChosen: 'neįrašyta',
} as const;

/** `50 012` */
function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
