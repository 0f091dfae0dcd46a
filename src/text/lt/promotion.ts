// Words of promotion (S3-44, 45) that stand in the registers, in `Žurnalas` and in documents.
import type { AnnualPicture, PromotionStep } from '../../domain/promotion';
import { countOf } from '../plural';
import type { IssueWords } from './issue-words';

const PUPILS = { one: 'mokinys', few: 'mokiniai', many: 'mokinių' };
const DECISIONS: Readonly<Record<string, string>> = {
  kelti: 'kelti į aukštesnę klasę',
  'papildomas darbas': 'skirti papildomą darbą',
  'palikti kartoti': 'palikti kartoti kursą',
};
const BETWEEN = ' – ';

interface Row {
  readonly activity: string | undefined;
  readonly proposal: string | undefined;
  readonly decision: string | undefined;
  readonly councilNumber: string;
  readonly councilOn: string | undefined;
  readonly order: string;
  readonly orderedOn: string | undefined;
  readonly informedOn: string | undefined;
}
const dated = (date: string | undefined, number: string): string =>
  [date ?? '', number === '' ? '' : `Nr. ${number}`].filter(Boolean).join(' ');

export const promotionTexts = {
  action: (pupils: readonly string[]): string =>
    `Kėlimas: ${pupils.length === 1 ? pupils[0] : countOf(pupils.length, PUPILS)}`,
  again: (pupil: string): string => `Kėlimas: ${pupil} svarstoma iš naujo`,
  againWhy: 'Papildomas darbas baigtas (44 p.)',
  againAfter: 'nauja eilutė',
  logWhat: (pupil: string, step: PromotionStep): string =>
    `${pupil}: ${
      {
        note: 'socialinė-pilietinė veikla',
        propose: 'siūlymas dėl kėlimo',
        decide: 'mokytojų tarybos nutarimas',
        order: 'direktoriaus įsakymas',
        inform: 'tėvų informavimas apie įsakymą',
      }[step]
    }`,
  said: (row: Row, step: PromotionStep): string => {
    switch (step) {
      case 'note':
        return row.activity ?? '';
      case 'propose':
        return row.proposal ?? '';
      case 'decide':
        return [row.decision ?? '', dated(row.councilOn, row.councilNumber)].filter(Boolean).join(', ');
      case 'order':
        return dated(row.orderedOn, row.order);
      case 'inform':
        return row.informedOn ?? '';
    }
  },
  /** What a person does, where it is refused. */
  steps: {
    note: 'Pažymėti veiklą',
    propose: 'Siūlyti',
    decide: 'Įrašyti nutarimą',
    order: 'Įrašyti įsakymą',
    inform: 'Įrašyti, kada informuoti tėvai',
  } satisfies Record<PromotionStep, string>,
  logWhy: {
    note: 'Pažymėjo klasės vadovas (44 p.)',
    propose: 'Siūlymas mokytojų tarybai (44 p.)',
    decide: 'Mokytojų tarybos nutarimas (44 p.)',
    order: 'Direktoriaus įsakymas (44 p.)',
    inform: 'Tėvai informuojami apie įsakymą (45 p.)',
  } satisfies Record<PromotionStep, string>,
  /** „Matematika – 3“, a line each; read again when the notice is made. */
  negatives: ({ negatives }: Pick<AnnualPicture, 'negatives'>): string =>
    negatives.map(({ subject, grade }) => `${subject}${BETWEEN}${grade}`).join('\n'),
  readNegatives: (text: string): readonly { readonly subject: string; readonly grade: string }[] =>
    text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const at = line.lastIndexOf(BETWEEN);
        return at < 0
          ? { subject: line.trim(), grade: '' }
          : { subject: line.slice(0, at).trim(), grade: line.slice(at + BETWEEN.length).trim() };
      }),
  missing: ({ missing }: Pick<AnnualPicture, 'missing'>): string => missing.join('\n'),
  decision: (decision: string, on: string, number: string): string => {
    const what = DECISIONS[decision] ?? decision;
    return what === '' ? '' : `${what} (${dated(on, number)} nutarimas)`;
  },
} as const;

export const promotionIssues: IssueWords = {
  'promotion.no-grounds': ({ pupil }) =>
    `${pupil}: nėra nei neigiamo metinio įvertinimo, nei neatliktos socialinės-pilietinės veiklos, todėl palikti kartoti ar skirti papildomą darbą nėra pagrindo (44 p.)`,
  'promotion.decision-missing': ({ pupil }) => `${pupil}: pasirinkite, ką nutarė mokytojų taryba`,
  'promotion.council-number-missing': ({ pupil }) => `${pupil}: įrašykite mokytojų tarybos nutarimo numerį`,
  'promotion.council-date-missing': ({ pupil }) => `${pupil}: įrašykite mokytojų tarybos nutarimo datą`,
  'promotion.council-date-future': ({ pupil }) => `${pupil}: nutarimo data dar neatėjo`,
  'promotion.order-number-missing': ({ pupil }) => `${pupil}: įrašykite direktoriaus įsakymo numerį`,
  'promotion.order-date-missing': ({ pupil }) => `${pupil}: įrašykite direktoriaus įsakymo datą`,
  'promotion.order-date-future': ({ pupil }) => `${pupil}: įsakymo data dar neatėjo`,
  'promotion.order-before-council': ({ pupil }) =>
    `${pupil}: įsakymas negali būti ankstesnis už mokytojų tarybos nutarimą`,
  'promotion.informed-future': ({ pupil }) => `${pupil}: tėvų informavimo data dar neatėjo`,
  'promotion.informed-before-order': ({ pupil }) =>
    `${pupil}: tėvai negalėjo būti informuoti anksčiau, nei buvo įsakymas`,
  'promotion.changed': ({ pupil }) =>
    `${pupil}: lapo „Kėlimas“ eilutė tuo metu pakeista. Atnaujinkite langą ir pažiūrėkite, kas joje įrašyta`,
  'promotion.no-extra-work': ({ pupil }) =>
    `${pupil}: iš naujo svarstoma tik po papildomo darbo, skirto nutarimu ir įsakymu`,
  'promotion.not-informed': ({ pupil }) =>
    `${pupil}: pirma įrašykite, kada tėvai informuoti apie įsakymą dėl papildomo darbo`,
  'promotion.work-open': ({ pupil, subjects }) =>
    `${pupil}: papildomas darbas dar nebaigtas (${subjects}). Pirma įrašykite jo įvertinimą arba jį atšaukite`,
  'promotion.notice-before-order': ({ pupil }) =>
    `${pupil}: pranešimas tėvams rengiamas, kai įrašytas direktoriaus įsakymas`,
  'promotion.subjects-open': ({ subjects }) =>
    `ne visų dalykų pusmečiai užbaigti, todėl metiniai įvertinimai dar gali keistis: ${subjects}`,
};
