// The results of a semester or a year by class.

import { levelNames } from '../marks';
import { listed, listedShort, reportCommon } from './common';

/** How the percentages of pupils are counted: said in full wherever they stand. */
const PERCENTS =
  'Pažangumas – mokinių, neturinčių neigiamų įvertinimų (1–3, neįsk), dalis tarp turinčių bent vieną pažymį, įsk ar neįsk. ' +
  'Kokybė – mokinių, kurių visi pažymiai yra pagrindinio ir aukštesniojo lygio ir kurie neturi neįsk, dalis tarp turinčių bent ' +
  'vieną pažymį ar neįsk. „Atleista“ ir „įsk“ nė vieno procento nemažina. Jei mokiniui dar trūksta įvertinimų, skaičiuojama ' +
  'pagal esamus.';

export const resultsReport = {
  title: {
    semester1: 'I pusmečio rezultatai pagal klases',
    semester2: 'II pusmečio rezultatai pagal klases',
    annual: 'Metiniai rezultatai pagal klases',
  },
  success: {
    title: 'Pažangumas ir kokybė',
    note: `${PERCENTS} Mokyklos procentai skaičiuojami nuo visų jos mokinių, ne iš klasių procentų.`,
    columns: {
      assessed: 'Vertinta',
      successful: 'Be neigiamų',
      success: 'Pažangumas, %',
      good: 'Tik pagr. ir aukšt. lygio',
      quality: 'Kokybė, %',
      negative: 'Su neigiamais',
      incomplete: 'Trūksta įvertinimų',
    },
    chart: 'Pažangumas ir kokybė pagal klases, %',
    sentence: (
      success: number | null,
      quality: number | null,
      lowest: { readonly classes: readonly string[]; readonly percent: number } | undefined,
    ): string =>
      [
        `Pažangumas – ${percentText(success)}, kokybė – ${percentText(quality)}.`,
        lowest
          ? `Mažiausias pažangumas – ${reportCommon.percent(lowest.percent)} (${listedShort(lowest.classes)}).`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    noneAssessed: 'Nė vienas mokinys dar neturi įvertinimo, todėl procentų nėra.',
    empty: reportCommon.noClasses,
  },
  levels: {
    title: 'Įvertinimai pagal pasiekimų lygius',
    note: (scales: string): string =>
      `Skaičiuojami visų dalykų įvertinimai. ${scales} Neigiami – 1–3 ir neįsk. Vidurkis – visų pažymių aritmetinis vidurkis.`,
    columns: {
      mean: 'Vidurkis',
      negatives: 'Neigiami',
      failed: 'Iš jų neįsk',
      passed: 'Įsk',
      exempt: 'Atleista',
      noTest: 'Nėra testo',
      missing: 'Dar nėra',
      errors: 'KLAIDA',
    },
    chart: 'Pažymiai pagal pasiekimų lygius',
    sentence: (level: keyof typeof levelNames, count: number, all: number, percent: number): string =>
      `Daugiausia pažymių yra lygio „${levelNames[level]}“: ${count} iš ${all} (${reportCommon.percent(percent)}).`,
    tied: (levels: readonly (keyof typeof levelNames)[], count: number): string =>
      `Daugiausia pažymių yra lygių ${listed(levels.map((level) => `„${levelNames[level]}“`))}: po ${count}.`,
    noMarks: 'Pažymių dar nėra.',
    empty: reportCommon.noClasses,
  },
  facts: { mean: 'Vidurkis', success: 'Pažangumas', quality: 'Kokybė' },
} as const;

const percentText = (value: number | null): string =>
  value === null ? 'dar nėra' : reportCommon.percent(value);
