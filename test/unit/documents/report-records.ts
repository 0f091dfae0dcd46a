// Reports to print: of a few classes, and of a big school with wide tables and long names.
import type { ReportPart } from '../../../src/app/reports/report';
import { pupilKey } from '../../../src/app/reports/report';
import { showReport } from '../../../src/app/reports/show-report';
import { nameOf, REPORT } from '../app/reports/sample-report';

export const REPORT_HEADING = {
  schoolName: 'Pavyzdžio gimnazija',
  preparedOn: '2026-11-22',
  className: '',
  signer: { role: 'Direktoriaus pavaduotojas (-a) ugdymui', name: 'Rita Rimkienė' },
};
export const usualReport = showReport(REPORT, 'administration', 2, nameOf);
export const openReport = showReport(REPORT, 'meeting', 2, nameOf);

const NAME = 'Pavyzdauskaitė-Ilgapavardauskaitė-Kelmickienė Aleksandra';
const levels = ['Aukštesnysis (9–10)', 'Pagrindinis (6–8)', 'Patenkinamas (4–5)', 'Nepatenkinamas (1–3)'];
const more = ['Vidurkis', 'Neigiami', 'Iš jų neįsk', 'Įsk', 'Atleista', 'Nėra testo', 'Dar nėra', 'KLAIDA'];
const wide: ReportPart = {
  title: 'Įvertinimai pagal pasiekimų lygius',
  note: 'Lygiai skaičiuojami pagal 4 punktą.',
  columns: ['Klasė', ...levels, ...more].map((title, at) => ({
    title,
    kind: at === 0 ? 'text' : title === 'Vidurkis' ? 'mean' : 'count',
    width: at === 0 ? 10 : 12,
  })),
  rows: Array.from({ length: 40 }, (_, at) => [`${at}a`, 120, 145, 90, 12, 7.256, 13, 1, 40, 2, null, 3, 0]),
  total: ['Iš viso', 4800, 5800, 3600, 480, 7.256, 520, 40, 1600, 80, null, 120, 0],
  empty: '',
};
const list: ReportPart = {
  title: 'Mokiniai',
  note: '',
  columns: [
    { title: 'Mokinys (-ė)', kind: 'pupil', width: 30 },
    { title: 'Dalykai ir įvertinimai', kind: 'text', width: 50 },
    { title: 'Vėluoja nuo', kind: 'date', width: 20 },
  ],
  rows: Array.from({ length: 40 }, (_, at) => [
    pupilKey(`${at}a`, 'k'),
    'Lietuvių kalba ir literatūra – 3, matematika – 2, fizinis ugdymas – neįsk',
    '2027-01-25',
  ]),
  empty: '',
};
export const longReport = showReport(
  {
    ...REPORT,
    parts: [wide, list],
    leftOut: Array(12).fill('2d: knyga nenuskaityta, nes jos savininkas pakeitė teises.'),
  },
  'administration',
  40,
  () => NAME,
);
