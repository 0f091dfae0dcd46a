// Words of „Archyvuoti metus…“.
import { countOf, type NounForms } from '../plural';
import type { IssueWords } from './issue-words';

const PUPILS: NounForms = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const SUBJECTS: NounForms = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };
const TAKE_PUPILS: NounForms = { one: 'mokinį', few: 'mokinius', many: 'mokinių' };
type Standing = 'promoted' | 'usual' | 'repeats' | 'extra-work' | 'open';

const STANDINGS: Readonly<Record<Standing, string>> = {
  promoted: 'nutarta kelti',
  usual: 'keliamas (-a): nėra ko svarstyti',
  repeats: 'nutarta palikti kartoti',
  'extra-work': 'skirtas papildomas darbas, kelti dar nenutarta',
  open: 'pasiūlyta, bet dar nenutarta',
};

export const archiveWords = {
  actions: {
    open: 'Archyvuoti metus',
    view: 'Klasės duomenų skaitymas',
    make: 'Kitų metų knygos kūrimas',
  },
  record: {
    workbook: (className: string, schoolYear: string): string => `${className} klasė – ${schoolYear}`,
    logWhat: (name: string): string => `Sukurta kitų metų klasės knyga „${name}“`,
    logAfter: (pupils: number, subjects: number, link: string): string =>
      `${countOf(pupils, PUPILS)}, ${countOf(subjects, SUBJECTS)}: ${link}`,
    logWhy: 'Mokslo metų pabaiga',
  },
  page: {
    title: 'Archyvuoti metus',
    steps: ['Kas perkeliama', 'Kitų metų knyga'],
    lead: (className: string, schoolYear: string): string =>
      `Sukuriama kitų metų klasės knyga be asmeninių tekstų. Ši knyga (${className}, ${schoolYear}) lieka, kokia yra: ji ir yra metų archyvas.`,
    reading: 'Skaitoma klasė…',
    finishes: (className: string): string =>
      `${className} klasė baigia mokyklą, todėl kitų metų knygos jai nereikia. Ši knyga lieka archyve. Jei kuris mokinys paliktas kartoti, įrašykite jį į tos klasės, kurioje mokysis, knygą.`,
    className: 'Klasė kitais metais',
    classGrade: 'Gimnazijos klasė',
    classGradeHint: 'I–IV, pagrindinėje mokykloje 5–8.',
    schoolYear: (name: string): string => `Mokslo metai: ${name}`,
    pupilsTitle: (count: number): string => `Perkelti ${countOf(count, TAKE_PUPILS)}`,
    pupil: 'Mokinys',
    take: 'Perkelti',
    takeOf: (name: string): string => `Perkelti: ${name}`,
    standing: 'Kėlimas',
    standingOf: (standing: Standing): string => STANDINGS[standing],
    gone: (count: number): string => `Išvykusių (${countOf(count, PUPILS)}) čia nėra: jie neperkeliami.`,
    pupilsHint: 'Perkeliami vardai, kodai, gimimo datos, el. paštai ir tėvai (globėjai).',
    subjectsTitle: 'Dalykai ir mokytojai',
    subject: 'Dalykas',
    teacher: 'Mokytojas',
    subjectOf: (name: string, teacher: string): string => (teacher === '' ? name : `${name} – ${teacher}`),
    annual: 'Metinius įvertinimus įrašyti į „MIP lūkesčiai“ kaip pernykščius',
    annualHint: (count: number): string => `Yra ${count} metinių įvertinimų. Kiti pažymiai neperkeliami.`,
    settingsTitle: 'Nustatymai, kurie pasikeis',
    settingsHint: 'Datos – įprastos kitų metų; naujoje knygoje pakeiskite jas pagal mokyklos ugdymo planą.',
    setting: 'Nustatymas',
    now: 'Šiemet',
    next: 'Kitąmet',
    notTaken: 'Kas neperkeliama',
    notTakenList: [
      'pažymiai, būsenos ir pusmečių rezultatai;',
      'MIP įrašai, lūkesčiai, įsivertinimai, klasės vadovo peržiūros ir aptarimai;',
      'kompensaciniai planai, pagalba, apeliacijos, kursų keitimai, papildomi darbai, kėlimas;',
      'testų tvarkaraštis, paskelbti svoriai, dokumentai ir žurnalas.',
    ],
    make: 'Sukurti kitų metų knygą',
    making: 'Kuriama knyga…',
    doneTitle: 'Kitų metų knyga',
    made: (name: string, pupils: number, subjects: number): string =>
      `Sukurta „${name}“: ${countOf(pupils, PUPILS)}, ${countOf(subjects, SUBJECTS)}. Tai įrašyta ir lape „Žurnalas“.`,
    already: (name: string): string =>
      `Knyga „${name}“ jau sukurta anksčiau, todėl antra nekuriama ir joje nieko nepakeista. Jei ją reikia sukurti iš naujo, pirma išmeskite ją į šiukšlinę.`,
    openIt: 'Atverti kitų metų knygą',
    whatNext:
      'Atvėrę ją, pasirinkite „Paruošti klasės knygą…“: bus sukurti dalykų lapai, suvestinė ir kiti lapai. Knyga yra jūsų „Google“ diske; pasidalykite ja su klasės vadovu ir mokytojais.',
    retention:
      'Kiek laiko laikyti šių metų knygą, nusprendžia mokykla pagal dokumentų saugojimo terminus ir asmens duomenų apsaugos taisykles (40 p.). Priedas pats nieko neištrina.',
  },
} as const;

export const archiveIssues: IssueWords = {
  'archive.class-missing': () => 'neįrašyta, kokia bus klasė kitais metais, pvz., 3b',
  'archive.class-long': ({ most }) => `klasės pavadinimas per ilgas: telpa ne daugiau kaip ${most} ženklų`,
  'archive.finishes': () => 'klasė baigia mokyklą, todėl kitų metų knygos jai nereikia',
  'archive.no-pupils': () => 'nepažymėtas nė vienas mokinys',
  'archive.pupil-gone': ({ code }) =>
    `mokinio, kurio kodas „${code}“, klasėje nebėra: atverkite langą iš naujo`,
};
