// Words that the reports share: facts at the top, headings of columns, and what is not in the totals.
import type { LevelScale } from '../../../domain/levels';
import { levelRanges } from '../../../domain/levels';
import { formatNumber } from '../../number';
import { countOf, type NounForms } from '../../plural';
import { levelNames } from '../marks';

export const CLASSES: NounForms = { one: 'klasė', few: 'klasės', many: 'klasių' };
export const PUPILS: NounForms = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
export const GRADES: NounForms = { one: 'įvertinimas', few: 'įvertinimai', many: 'įvertinimų' };

/** `a, b ir c` */
export function listed(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ir ${last}`;
}
const MOST_NAMED = 4;
/** So many names that a sentence can hold; of the others only how many. */
export const listedShort = (names: readonly string[]): string =>
  names.length <= MOST_NAMED
    ? listed(names)
    : `${names.slice(0, MOST_NAMED - 1).join(', ')} ir dar ${names.length - MOST_NAMED + 1}`;

export interface ClassCount {
  readonly className: string;
  readonly count: number;
  /** In which subjects; empty where that is not told. */
  readonly where?: readonly string[];
}
/** `2b – 3 (Chemija), 3a – 1` */
export const byClass = (counts: readonly ClassCount[]): string =>
  counts
    .map(
      ({ className, count, where = [] }) =>
        `${className} – ${count}${where.length > 0 ? ` (${listed(where)})` : ''}`,
    )
    .join(', ');

/** `9–10`, `4` */
const range = (from: number, to: number): string => (from === to ? String(from) : `${from}–${to}`);
const scaleText = (scale: LevelScale): string =>
  levelRanges(scale)
    .map(({ level, from, to }) => `${levelNames[level]} ${range(from, to)}`)
    .join(', ');

export const reportCommon = {
  facts: {
    school: 'Mokykla',
    schoolYear: 'Mokslo metai',
    period: 'Laikotarpis',
    classes: 'Klasės',
    pupils: 'Mokiniai',
    readOn: 'Duomenys nuskaityti',
  },
  periods: { semester1: 'I pusmetis', semester2: 'II pusmetis', annual: 'mokslo metai' },
  /** Of the results: „I pusmečio rezultatai“. */
  ofPeriod: { semester1: 'I pusmečio', semester2: 'II pusmečio', annual: 'Metiniai' },
  columns: {
    class: 'Klasė',
    pupil: 'Mokinys (-ė)',
    pupils: 'Mokinių',
    subject: 'Dalykas',
    teacher: 'Mokytojas (-a)',
    mean: 'Vidurkis',
  },
  total: 'Iš viso',
  units: { pupils: 'Mokinių', grades: 'Įvertinimų', percent: '%' },
  /** „5 klasės (1a, 1b, 2a, 2b, 3a)“ */
  classes: (names: readonly string[]): string =>
    names.length === 0 ? 'nėra' : `${countOf(names.length, CLASSES)} (${names.join(', ')})`,
  days: (from: string, to: string): string => (from === to ? from : `${from} – ${to}`),
  percent: (value: number): string => `${formatNumber(value)} %`,
  mean: (value: number): string => value.toFixed(2).replace('.', ','),
  /** Where there is nothing to count. */
  noClasses: 'Nėra nė vienos nuskaitytos klasės.',

  levels: {
    title: (level: string, from: number, to: number): string => `${upperFirst(level)} (${range(from, to)})`,
    plainTitle: (level: string): string => upperFirst(level),
    one: (scale: LevelScale): string => `Pasiekimų lygiai (${scale} m. skalė): ${scaleText(scale)}.`,
    several: (
      scales: readonly { readonly scale: LevelScale; readonly classes: readonly string[] }[],
    ): string =>
      'Klasėms taikomos skirtingos pasiekimų lygių skalės, todėl kiekvienos klasės įvertinimai suskaičiuoti pagal jos pačios skalę: ' +
      `${scales.map(({ scale, classes }) => `${scale} m. skalė (${scaleText(scale)}) – ${listed(classes)}`).join('; ')}.`,
  },

  leftOut: {
    uncounted: (className: string, why: string): string => `${className} – klasė neįtraukta: ${why}.`,
    problem: (className: string, problem: string): string => `${className} – ${problem}.`,
    unread: (className: string, subjects: readonly string[]): string =>
      `${className} – ${subjects.length === 1 ? 'neperskaitytas dalyko lapas' : 'neperskaityti dalykų lapai'}: ` +
      `${listed(subjects)}. Jų rezultatai nežinomi ir neįtraukti.`,
    noPupils: (classes: readonly string[]): string => `Mokinių sąraše nėra: ${listed(classes)}.`,
    noDates: (classes: readonly string[]): string =>
      `Nustatymuose nėra pusmečio datų: ${listed(classes)}. Mokiniai suskaičiuoti pagal šios dienos sąrašą.`,
    notOver: (classes: readonly string[]): string =>
      `Laikotarpis dar nesibaigė: ${listed(classes)}. Rodoma, kas išeina iš dabartinių pažymių.`,
    absentOnLastDay: (counts: readonly ClassCount[]): string =>
      `Nesuskaičiuoti mokiniai, kurių paskutinę laikotarpio dieną klasėje nebuvo (išvykę arba atvykę vėliau): ${byClass(counts)}.`,
    absentToday: (counts: readonly ClassCount[]): string =>
      `Nesuskaičiuoti mokiniai, kurių šiandien klasėje nėra (išvykę arba dar neatvykę): ${byClass(counts)}.`,
    unassessed: (counts: readonly ClassCount[]): string =>
      `Mokiniai be nė vieno pažymio, įsk ar neįsk į procentus neįtraukti: ${byClass(counts)}.`,
    noResults: (classes: readonly string[], period: 'semester1' | 'semester2' | 'annual'): string =>
      `${{ semester1: 'I pusmečio', semester2: 'II pusmečio', annual: 'Metinių' }[period]} rezultatų dar nėra: ` +
      `${listed(classes)}. Mokiniai suskaičiuoti, bet vidurkių ir procentų nekeičia.`,
    missing: (counts: readonly ClassCount[]): string => `Dar trūksta įvertinimų: ${byClass(counts)}.`,
    noTest: (counts: readonly ClassCount[]): string =>
      `„Nėra testo“, todėl įvertinimo dar nėra – sprendžia mokytojas: ${byClass(counts)}.`,
    errors: (counts: readonly ClassCount[]): string =>
      `KLAIDA arba ne įvertinimas; į vidurkius ir procentus neįtraukta: ${byClass(counts)}.`,
  },
} as const;

export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
