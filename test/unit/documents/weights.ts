// Records of the forms about weights to try them on: everyday ones and as much as fits.
import type { SignatureSheet } from '../../../src/documents/signature-sheet';
import type { WeightComponents } from '../../../src/documents/weight-components';
import { decimal, parseDecimal } from '../../../src/domain/decimal';
import { HALF_UP } from '../../../src/domain/rounding';
import type { SchoolDate } from '../../../src/domain/school-date';
import { WEIGHTED_KINDS } from '../../../src/workbook/announced-weights-sheet';

const day = (text: string) => text as SchoolDate;

export const shortComponents: WeightComponents = {
  className: '2b',
  schoolYear: '2026–2027',
  semester: 1,
  subject: 'Matematika',
  course: '',
  teacher: 'Smilgienė Rita',
  announcedOn: day('2026-09-02'),
  announceBy: day('2026-09-07'),
  components: [
    { kind: 'T', weight: decimal(3), example: 'Kvadratinės šaknys; Funkcijos' },
    { kind: 'AR', weight: decimal(1), example: '' },
    { kind: 'ND', weight: parseDecimal('0,5') ?? decimal(1), example: 'tikrinami kas savaitę' },
  ],
  rounding: HALF_UP,
  isPassFail: false,
};
/** Every kind there is, announced late, with long words. */
export const longComponents: WeightComponents = {
  ...shortComponents,
  subject: 'Lietuvių kalba ir literatūra (gimtoji), išplėstinis kursas',
  course: 'A, išplėstinis',
  teacher: 'Vyresnioji mokytoja Kunigunda Marcelina Pavyzdavičiūtė-Ilgapavardytė',
  announcedOn: day('2026-10-05'),
  components: WEIGHTED_KINDS.map((kind, index) => ({
    kind,
    weight: parseDecimal(`0,${index + 1}`) ?? decimal(1),
    example:
      index % 2 ? '' : `Romantizmo epochos lyrika: kūrinio analizė ir interpretacija, ${index + 1} dalis`,
  })),
};

export const shortSheet: SignatureSheet = {
  className: '2b',
  schoolYear: '2026–2027',
  semester: 1,
  subject: 'Matematika',
  teacher: 'Smilgienė Rita',
  preparedOn: day('2026-09-02'),
  firstLesson: day('2026-09-02'),
  weights: shortComponents.components,
  pupils: ['Ąžuolaitis Matas', 'Lazdynėlė Goda', 'Žvirblaitis Ąžuolas'],
};
/** Thirty pupils with names nobody could make longer. */
export const longSheet: SignatureSheet = {
  ...shortSheet,
  subject: longComponents.subject,
  teacher: longComponents.teacher,
  firstLesson: undefined,
  weights: longComponents.components,
  pupils: Array.from(
    { length: 30 },
    (_, index) => `Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė${index + 1} Aleksandra Konstancija`,
  ),
};
