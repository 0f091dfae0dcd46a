// Form F3 (S3-32, 33; annex 3): what a pupil who changes the course has to settle.
import { type FormTemplate, placeholdersBut } from '../../form-texts';
import { ofPolicy } from './common';

const texts = {
  annex: ofPolicy('3 priedas'),
  title: 'Dalyko kurso keitimo\nskirtumo atsiskaitymo užduotis',
  statements: {
    planDone: 'Ar įgyvendintas visas bendrojo (B) kurso ugdymo planas:',
    satisfied: 'Ar mokinį (-ę) tenkina įvertinimas:',
    decision: 'Mokytojo (-os) sprendimas:',
  },
  clause:
    'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 32 punktą, kai kursas pirmąją ar paskutinę pusmečio ' +
    'savaitę keičiamas iš bendrojo (B) į išplėstinį (A), pusmečio ar metiniu įvertinimu laikomas kursų skirtumo ' +
    'atsiskaitymo pažymys. Kai kursas keičiamas iš A į B, sprendžia mokytojas pagal įgyvendintą planą, o skirtumo ' +
    'pažymys galioja, jei B kurso planas įgyvendintas ne visas arba įvertinimas mokinio netenkina (33 punktas).',
};
export type CourseChangeTaskTexts = typeof texts;

export const courseChangeTaskTemplate: FormTemplate<CourseChangeTaskTexts> = {
  code: 'F3',
  texts,
  placeholders: placeholdersBut('laikotarpis', 'įvertinimas'),
};

/** Labels that F4 has as well. */
export const courseChangeFields = {
  course: 'Kurso keitimas',
  changedOn: 'Keitimo data',
  week: 'Pusmečio savaitė',
  settleUntil: 'Atsiskaityti iki',
  settledOn: 'Atsiskaityta',
  supervisor: 'Kuruojantis pavaduotojas (-a)',
};
export const courseChangeWords = {
  change: (from: string, to: string): string => `${from}\u00a0→\u00a0${to}`,
  courses: { A: 'išplėstinis (A)', B: 'bendrasis (B)' },
  supervisor: 'Kuruojantis (-i)\npavaduotojas (-a)',
};

export const courseChangeTaskWords = {
  documentName: 'Kurso skirtumo užduotis',
  lines: '1. Kursų skirtumo temos ir užduotys',
  decision: '2. Keitimas iš išplėstinio (A) į bendrąjį (B) kursą',
  choose: 'taip / ne (pabraukti)',
  columns: {
    topic: 'Skirtumo tema',
    task: 'Užduotis, šaltinis',
    consultation: 'Konsultacijos data',
    form: 'Atsiskaitymo forma',
  },
};
