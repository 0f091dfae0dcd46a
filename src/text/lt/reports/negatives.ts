// Pupils with negative results: how many have one, two, three or more, and who they are.
import { countOf } from '../../plural';
import { listedShort, PUPILS, reportCommon } from './common';

export const negativesReport = {
  title: {
    semester1: 'Mokiniai, turintys neigiamų I pusmečio įvertinimų',
    semester2: 'Mokiniai, turintys neigiamų II pusmečio įvertinimų',
    annual: 'Mokiniai, turintys neigiamų metinių įvertinimų',
  },
  facts: { negative: 'Turi neigiamų', several: 'Turi kelis neigiamus' },
  pupils: (count: number): string => countOf(count, PUPILS),
  byClass: {
    title: 'Kiek mokinių turi neigiamų įvertinimų',
    note: 'Neigiami – 1–3 ir neįsk (vertinimo tvarkos aprašo 22 ir 23 punktai). Kiekvienas mokinys suskaičiuotas vieną kartą.',
    columns: {
      one: 'Vieną',
      two: 'Du',
      more: 'Tris ir daugiau',
      all: 'Iš viso su neigiamais',
      results: 'Neigiamų įvertinimų',
    },
    chart: 'Mokiniai pagal neigiamų įvertinimų skaičių',
    sentence: (
      several: number,
      all: number,
      most: { readonly classes: readonly string[]; readonly count: number } | undefined,
    ): string =>
      [
        `Kelis neigiamus įvertinimus turi ${countOf(several, PUPILS)}, bent vieną – ${countOf(all, PUPILS)}.`,
        most ? `Daugiausia turinčių neigiamų: ${listedShort(most.classes)} (${most.count}).` : '',
      ]
        .filter(Boolean)
        .join(' '),
    none: 'Neigiamų įvertinimų nėra.',
    empty: reportCommon.noClasses,
  },
  bySubject: {
    title: 'Iš kurių dalykų',
    note: 'Dalykai, iš kurių yra neigiamų įvertinimų, ir kiek jų turi mokiniai, kuriems neigiamas ne vienas dalykas.',
    columns: { negatives: 'Neigiamų įvertinimų', several: 'Iš jų – turinčių kelis' },
    chart: 'Neigiami įvertinimai pagal dalykus',
    sentence: (subjects: readonly string[], count: number): string =>
      `Daugiausia neigiamų: ${listedShort(subjects)} (${subjects.length > 1 ? 'po ' : ''}${count}).`,
    empty: 'Neigiamų įvertinimų nėra.',
  },
  list: {
    title: 'Mokiniai',
    note: 'Pirmiausia – turintys daugiausia neigiamų įvertinimų.',
    columns: { count: 'Neigiamų', results: 'Dalykai ir įvertinimai' },
    grade: (subject: string, grade: string): string => `${subject}\u00a0–\u00a0${grade}`,
    empty: 'Neigiamų įvertinimų nėra.',
  },
} as const;
