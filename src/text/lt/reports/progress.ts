// Progress from the first semester to the second (S0-4.6).
import { countOf } from '../../plural';
import { byClass, type ClassCount, listed, listedShort, PUPILS, reportCommon } from './common';

export const progressReport = {
  title: 'Pažanga: II pusmetis, palyginti su I',
  facts: { compared: 'Palyginta', rose: 'Padarė pažangą' },
  pupils: (count: number): string => countOf(count, PUPILS),
  change: {
    title: 'Kiek mokinių padarė pažangą',
    note:
      'Lyginami mokinio I ir II pusmečio pažymių vidurkiai iš dalykų, kurių pažymį jis turi abiejuose pusmečiuose (asmeninės ' +
      'pažangos tvarkos aprašo 4.6 papunktis): II aukštesnis – padarė pažangą, toks pat – nepakito, žemesnis – suprastėjo. ' +
      'Nepalyginti – neturintys nė vieno tokio dalyko. Vidurkiai – visų tų pažymių; pokytis skaičiuojamas iš nesuapvalintų.',
    columns: {
      compared: 'Palyginta',
      rose: 'Padarė pažangą',
      same: 'Nepakito',
      fell: 'Suprastėjo',
      notCompared: 'Nepalyginta',
      risen: 'Padarė pažangą, %',
      mean1: 'I pusm. vidurkis',
      mean2: 'II pusm. vidurkis',
      change: 'Pokytis',
    },
    chart: 'Mokinių pažanga pagal klases',
    sentence: (
      rose: number,
      same: number,
      fell: number,
      percent: number,
      most: { readonly classes: readonly string[]; readonly percent: number } | undefined,
    ): string =>
      [
        `Pažangą padarė ${countOf(rose, PUPILS)} iš ${rose + same + fell} (${reportCommon.percent(percent)}); ` +
          `rezultatai nepakito – ${same}, suprastėjo – ${fell}.`,
        most
          ? `Didžiausia pažangą padariusių dalis – ${reportCommon.percent(most.percent)} (${listedShort(most.classes)}).`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    none: 'Palyginti dar negalima: nė vienas mokinys neturi abiejų pusmečių pažymių.',
    empty: reportCommon.noClasses,
  },
  nominees: {
    title: 'Siūlomi mokiniai: didžiausia pažanga klasėje',
    note:
      'Kiekvienos klasės mokinys, kurio vidurkis pakilo daugiausia. Jei tokių yra keli, rodomi visi – siūlomą pasirenka klasės ' +
      'vadovas.',
    columns: { mean1: 'I pusm. vidurkis', mean2: 'II pusm. vidurkis', rise: 'Pakilo', subjects: 'Dalykų' },
    empty: 'Mokinių, kurių vidurkis pakilo, dar nėra.',
  },
  bySubject: {
    title: 'Pažanga pagal dalykus',
    note: 'Mokiniai, kurių II pusmečio pažymys aukštesnis, toks pat ar žemesnis už I pusmečio.',
    columns: {
      compared: 'Palyginta',
      rose: 'Aukštesnis',
      same: 'Toks pat',
      fell: 'Žemesnis',
      change: 'Vidutinis pokytis',
    },
    chart: 'Pažymių pokytis pagal dalykus',
    sentence: (
      up: { readonly subjects: readonly string[]; readonly change: string } | undefined,
      down: { readonly subjects: readonly string[]; readonly change: string } | undefined,
    ): string =>
      [
        up ? `Labiausiai pakilo: ${listedShort(up.subjects)} (${up.change}).` : '',
        down ? `Labiausiai krito: ${listedShort(down.subjects)} (${down.change}).` : '',
      ]
        .filter(Boolean)
        .join(' '),
    /** Where no subject differs from the others. */
    same: (change: string): string => `Visų dalykų vidutinis pokytis – ${change}.`,
    empty: 'Dalykų, iš kurių yra abiejų pusmečių pažymiai, dar nėra.',
  },
  /** `+0,33`, `−1,00` */
  signed: (value: number): string =>
    `${value > 0 ? '+' : value < 0 ? '−' : ''}${reportCommon.mean(Math.abs(value))}`,
  leftOut: {
    notCompared: (counts: readonly ClassCount[]): string =>
      `Nepalyginti mokiniai, neturintys nė vieno dalyko su abiejų pusmečių pažymiais: ${byClass(counts)}.`,
    noSemester: (semester: 1 | 2, classes: readonly string[]): string =>
      `${semester === 1 ? 'I' : 'II'} pusmečio pažymių dar nėra: ${listed(classes)}. Pažangos palyginti negalima.`,
    noNominee: (classes: readonly string[]): string =>
      `Nė vieno mokinio vidurkis nepakilo, todėl siūlomo nėra: ${listed(classes)}.`,
  },
} as const;
