import { describeAppIssue } from '../../../src/text/lt/issues';
import { announcedWeightsSheet, announcementsOf } from '../../../src/workbook/announced-weights-sheet';
import type { Cell } from '../../../src/workbook/cell';
import { readTable } from '../../../src/workbook/read-table';
import { columnsOf } from '../../../src/workbook/table-schema';

const headings = columnsOf(announcedWeightsSheet).map(({ header }) => header);
const on = (day: number) => new Date(2026, 8, day);
const row = (
  subject: string,
  semester: string,
  number: Cell,
  kind: string,
  weight: Cell,
  day = 2,
): Cell[] => [
  subject,
  semester,
  number,
  kind,
  weight,
  `${kind} ${number}`,
  on(day),
  'rita@mokykla.example',
  'k',
];
const read = (rows: Cell[][]) =>
  readTable(announcedWeightsSheet, { name: announcedWeightsSheet.sheet, rows: [headings, ...rows] });
const announcements = (rows: Cell[][], subject = 'Matematika', semester: 1 | 2 = 1) => {
  const table = read(rows);
  if (!table.ok) throw new Error(table.issues.map(describeAppIssue).join('\n'));
  return announcementsOf(
    table.value.rows.map(({ value }) => value),
    subject,
    semester,
  ).map(({ number, on: day, weights, examples }) => ({
    number,
    on: day,
    weights: [...weights].map(([kind, { units, scale }]) => `${kind} ${units}/${10 ** scale}`),
    examples: [...examples.values()],
  }));
};

test('rows of one number are one announcement, in whatever order people have sorted them', () => {
  const rows = [
    row('Matematika', 'I', 2, 'T', '0,5', 5),
    row('Matematika', 'I', 1, 'ND', 1),
    row('Fizika', 'I', 1, 'T', 9),
    row('Matematika', 'II', 1, 'T', 8),
    row('matematika ', 'I', 1, 'testas', 3),
  ];
  expect(announcements(rows)).toEqual([
    { number: 1, on: '2026-09-02', weights: ['ND 1/1', 'T 3/1'], examples: ['ND 1', 'testas 1'] },
    { number: 2, on: '2026-09-05', weights: ['T 5/10'], examples: ['T 2'] },
  ]);
  expect(announcements(rows, 'Matematika', 2).map(({ weights }) => weights)).toEqual([['T 8/1']]);
  expect(announcements(rows, 'Chemija')).toEqual([]);
});

test('what nobody can have announced is a problem with its place', () => {
  const table = read([
    row('Matematika', 'III', 1, 'T', 3),
    row('Matematika', 'I', '', 'T', 3),
    row('Matematika', 'I', 1, 'B', 3),
    row('Matematika', 'I', 1, 'T', ''),
    row('Matematika', 'I', 1, 'T', 'daug'),
    row('Matematika', 'I', 1, 'T', -1),
  ]);
  expect(table.ok ? [] : table.issues.map(describeAppIssue)).toEqual([
    'Lapas „Paskelbti svoriai“, 2 eilutė, B stulpelis: langelyje „Pusmetis“ yra „III“, o reikia I arba II.',
    'Lapas „Paskelbti svoriai“, 3 eilutė, C stulpelis: langelis „Paskelbimo Nr.“ tuščias, o jis būtinas.',
    expect.stringContaining(
      '4 eilutė, D stulpelis: langelyje „Rūšis“ yra „B“ – tokios rūšies, turinčios svorį, nėra',
    ),
    'Lapas „Paskelbti svoriai“, 5 eilutė, E stulpelis: langelis „Koeficientas“ tuščias, o jis būtinas.',
    'Lapas „Paskelbti svoriai“, 6 eilutė, E stulpelis: langelyje „Koeficientas“ yra „daug“, o reikia skaičiaus.',
    'Lapas „Paskelbti svoriai“, 7 eilutė, E stulpelis: langelyje „Koeficientas“ yra „-1“, o reikia skaičiaus, ne mažesnio už 0.',
  ]);
});
