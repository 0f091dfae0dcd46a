// Form F2 (S3-43, 44; annex 2): learning help under a plan, or the consultations of an extra work.
import { type FormTemplate, placeholdersBut } from '../../form-texts';
import { ofPolicy } from './common';

const texts = {
  annex: ofPolicy('2 priedas'),
  title: 'Mokymosi pagalbos\n(papildomo darbo skyrimo) lapas',
  statements: {
    outcome: 'Išvada (pasiekta, iš dalies pasiekta, nepasiekta):',
    next: 'Kas toliau:',
  },
  clause:
    'Lapas pildomas pagal Mokinių pažangos ir pasiekimų vertinimo tvarkos aprašo 43 punktą: mokymosi pagalba ' +
    'teikiama pagal kompensacinių priemonių plano nutarimus ir mokinio įsipareigojimus. Tuo pačiu lapu įforminamas ' +
    'ir skirtas papildomas darbas (44 punktas).',
};
export type SupportTexts = typeof texts;

export const supportTemplate: FormTemplate<SupportTexts> = {
  code: 'F2',
  texts,
  placeholders: placeholdersBut('įvertinimas', 'terminas'),
};

export const supportWords = {
  documentName: 'Mokymosi pagalbos lapas',
  fields: { basis: 'Pagrindas', provider: 'Pagalbos teikėjas (-a)' },
  meetings: 'Suteikta pagalba',
  columns: {
    date: 'Data',
    minutes: 'Trukmė (min.)',
    topic: 'Turinys, tema',
    form: 'Forma (konsultacija, užduotis…)',
    participation: 'Mokinio (-ės) dalyvavimas',
    result: 'Rezultatas',
    signature: 'Mokytojo parašas',
  },
};
