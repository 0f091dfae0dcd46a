// Form F4 (S3-32, 33; annex 4): the mark of the difference between two courses.
import { type FormTemplate, placeholdersBut } from '../../form-texts';
import { ofPolicy } from './common';

const texts = {
  annex: ofPolicy('4 priedas'),
  title: 'Dalyko kurso keitimo\nskirtumo atsiskaitymo įvertinimo lapas',
  statements: {
    countsAs: 'Skirtumo atsiskaitymo pažymys laikomas:',
    remarks: 'Pastabos:',
  },
  clause:
    'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 32 ir 33 punktus atsiskaitymo už bendrojo ir ' +
    'išplėstinio kurso skirtumą pažymys laikomas pusmečio ar metiniu įvertinimu.',
};
export type CourseChangeMarkTexts = typeof texts;

export const courseChangeMarkTemplate: FormTemplate<CourseChangeMarkTexts> = {
  code: 'F4',
  texts,
  placeholders: placeholdersBut('laikotarpis'),
};

export const courseChangeMarkWords = {
  documentName: 'Kurso skirtumo įvertinimas',
  parts: 'Atsiskaitymo dalys',
  total: 'Iš viso',
  grade: 'Balas (1–10)',
  choose: 'pusmečio įvertinimu / metiniu įvertinimu (pabraukti)',
  columns: { part: 'Dalis', possible: 'Galimi taškai', scored: 'Surinkti taškai' },
};
