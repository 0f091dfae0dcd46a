// A report with everything that one may have: figures with a total and a picture, a list of pupils, what is left out.
import { pupilKey, type Report } from '../../../../src/app/reports/report';

export const REPORT: Report = {
  code: 'negatives',
  title: 'Neigiami įvertinimai',
  facts: [
    { label: 'Mokslo metai', value: '2026–2027', isOpen: true },
    { label: 'Neigiamų turi', value: '1 mokinys' },
  ],
  parts: [
    {
      title: 'Pagal klases',
      note: 'Skaičiuojama pagal 23 punktą.',
      columns: [
        { title: 'Klasė', kind: 'text', width: 10 },
        { title: 'Mokinių', kind: 'count', width: 10 },
        { title: 'Turi neigiamų', kind: 'count', width: 10 },
        { title: 'Neturi', kind: 'count', width: 10 },
        { title: 'Pažangumas', kind: 'percent', width: 10 },
        { title: 'Vidurkis', kind: 'mean', width: 10 },
      ],
      rows: [
        ['2b', 25, 1, 24, 96, 7.456],
        ['2c', 28, 7, 21, 75, null],
      ],
      total: ['Iš viso', 53, 8, 45, 84.9, 7],
      chart: {
        kind: 'stacked',
        title: 'Kiek turi neigiamų',
        category: 0,
        series: [2, 3],
        sentence: 'Klasėje 2b neigiamų turi 1 mokinys.',
        unit: 'Mokinių',
      },
      empty: 'Klasių nėra.',
    },
    {
      title: 'Mokiniai',
      note: '',
      columns: [
        { title: 'Mokinys', kind: 'pupil', width: 20 },
        { title: 'Nuo', kind: 'date', width: 10 },
      ],
      rows: [
        [pupilKey('2b', 'k01'), '2026-11-20'],
        [pupilKey('2c', 'k02'), null],
      ],
      empty: 'Nėra.',
    },
  ],
  leftOut: ['2b: 1 mokinys be rezultatų.', '2c: nenuskaityta.', 'Be įvertinimų: 2b – 1, 2c – 12.'],
};
export const nameOf = (key: string) => (key === '2b|k01' ? 'Petraitytė Ona' : undefined);
