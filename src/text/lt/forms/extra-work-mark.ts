// Form F5 (S3-34; annex 5): the mark of an extra work, which is the annual one.
import { type FormTemplate, PLACEHOLDERS } from '../../form-texts';
import { ofPolicy } from './common';

const texts = {
  annex: ofPolicy('5 priedas'),
  title: 'Papildomo darbo įvertinimas',
  statements: {
    conclusion: 'Papildomo darbo įvertinimas laikomas metiniu įvertinimu.',
    proposal: 'Siūlymas mokytojų tarybai (kelti į aukštesnę klasę, palikti kartoti ugdymo programą):',
  },
  clause:
    'Pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 34 punktą pasibaigus ugdymo procesui skirto ' +
    'papildomo darbo įvertinimas laikomas metiniu. Dėl tolesnio mokymosi nutarimą teikia mokytojų taryba (44 punktas).',
};
export type ExtraWorkMarkTexts = typeof texts;

export const extraWorkMarkTemplate: FormTemplate<ExtraWorkMarkTexts> = {
  code: 'F5',
  texts,
  placeholders: PLACEHOLDERS,
};

export const extraWorkMarkWords = {
  documentName: 'Papildomo darbo įvertinimas',
  order: (date: string, number: string): string =>
    [date, number === '' ? '' : `Nr.\u00a0${number}`].filter(Boolean).join(' '),
  fields: {
    order: 'Direktoriaus įsakymas',
    lastAnnual: 'Ankstesnis metinis',
    grade: 'Papildomo darbo įvertinimas',
  },
  lines: 'Skirtos užduotys ir atsiskaitymai',
  columns: {
    topic: 'Tema',
    task: 'Užduotis',
    consultation: 'Konsultacija (data)',
    settledOn: 'Atsiskaitymo data',
    mark: 'Balas',
  },
};
