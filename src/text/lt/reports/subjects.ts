// The results of a semester or a year by subject, over all classes and in each.
import { countOf, type NounForms } from '../../plural';
import { listedShort, reportCommon } from './common';

const SUBJECTS: NounForms = { one: 'dalykas', few: 'dalykai', many: 'dalykų' };

export const subjectsReport = {
  title: {
    semester1: 'I pusmečio rezultatai pagal dalykus',
    semester2: 'II pusmečio rezultatai pagal dalykus',
    annual: 'Metiniai rezultatai pagal dalykus',
  },
  facts: { subjects: 'Dalykai' },
  subjects: (count: number): string => countOf(count, SUBJECTS),
  success: {
    title: 'Pažangumas ir kokybė pagal dalykus',
    note:
      'Įvertinimai čia – pažymiai, įsk ir neįsk. Dalyko pažangumas – teigiamų įvertinimų (4–10, įsk) dalis tarp jų. Dalyko kokybė – pagrindinio ir ' +
      'aukštesniojo lygio pažymių dalis tarp visų pažymių; įskaitos lygio neturi. „Atleista“ į procentus neįeina. Procentai ' +
      'skaičiuojami nuo visų klasių mokinių, ne iš klasių procentų.',
    columns: {
      classes: 'Klasių',
      learn: 'Mokosi',
      assessed: 'Įvertinimų',
      negatives: 'Neigiami',
      success: 'Pažangumas, %',
      quality: 'Kokybė, %',
    },
    chart: 'Dalykų pažangumas ir kokybė, %',
    /** '' where no subject differs from the others. */
    sentence: (
      success: { readonly subjects: readonly string[]; readonly percent: number } | undefined,
      quality: { readonly subjects: readonly string[]; readonly percent: number } | undefined,
    ): string =>
      [
        success
          ? `Mažiausias pažangumas – ${reportCommon.percent(success.percent)}: ${listedShort(success.subjects)}.`
          : '',
        quality
          ? `Mažiausia kokybė – ${reportCommon.percent(quality.percent)}: ${listedShort(quality.subjects)}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    same: (percent: number): string => `Visų dalykų pažangumas – ${reportCommon.percent(percent)}.`,
    none: 'Įvertinimų dar nėra.',
    empty: 'Nuskaitytose klasėse dalykų nėra.',
  },
  levels: {
    title: 'Dalykų įvertinimai pagal pasiekimų lygius',
    empty: 'Nuskaitytose klasėse dalykų nėra.',
  },
  byClass: {
    title: 'Dalykai pagal klases',
    note: 'Skaičiuojama taip pat, kaip ir visų klasių. Tuščia eilutė – dalyko lapo nepavyko perskaityti.',
    empty: 'Nuskaitytose klasėse dalykų nėra.',
  },
} as const;
