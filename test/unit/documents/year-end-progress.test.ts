// F19 (S0-4.6): what stands in it with one proposed pupil, with several, with none, and in an empty class.
import type { Block } from '../../../src/documents/blocks';
import { yearEndProgressDocument } from '../../../src/documents/year-end-progress';
import { countRises } from '../../../src/domain/class-rises';
import { HEADING } from './progress';
import { yearEndRecord } from './year-end-records';

const only = <K extends Block['kind']>(kind: K, blocks: readonly Block[]) =>
  blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
const documentOf = (marks: Parameters<typeof yearEndRecord>[0]) =>
  yearEndProgressDocument(HEADING, yearEndRecord(marks));
const sentences = (blocks: readonly Block[]) =>
  only('paragraph', blocks).flatMap(({ runs }) => runs.map(({ text }) => text));
const questions = (blocks: readonly Block[]) => only('statement', blocks).map(({ text }) => text);
const tables = (blocks: readonly Block[]) => only('table', blocks).map(({ rows }) => rows);

const USUAL = {
  'Gandriukas Matas': [
    [6, 7],
    [7, 7],
    [8, 8],
    ['įsk', 'įsk'],
  ],
  'Lazdynėlis Jonas': [
    [9, 8],
    [5, 5],
  ],
  'Žibutytė Goda': [[4, 4]],
  'Ąžuolas Tomas': [['atleista', 8]],
} as const;

test('figures of the class and the one proposed pupil', () => {
  const blocks = documentOf(USUAL);
  expect(tables(blocks)).toEqual([
    [['4', '3', '1', '1', '1', '1']],
    [['1', 'Gandriukas Matas', '7,00', '7,33', '+0,33', '3']],
  ]);
  expect(sentences(blocks)).toEqual(
    expect.arrayContaining([
      'Palyginus I ir II pusmečius, pažangą padarė 1 mokinys iš 3.',
      'Palygintų pažymių vidurkis: I pusmetis – 6,50, II pusmetis – 6,50 (pokytis 0,00).',
      'Siūlomas (-a): Gandriukas Matas',
    ]),
  );
  expect(questions(blocks)).toEqual(['Siūlymo pagrindimas:']);
  expect(only('signatures', blocks)[0]?.signers.map(({ name }) => name)).toEqual([HEADING.classHead, '']);
});

test('who ties is listed, and the class head writes in the chosen one', () => {
  const blocks = documentOf({
    ...USUAL,
    'Beržaitė Ona': [
      [6, 7],
      [7, 7],
      [8, 8],
    ],
  });
  expect(tables(blocks)[1]?.map(([, name]) => name)).toEqual(['Gandriukas Matas', 'Beržaitė Ona']);
  expect(sentences(blocks)).toContain(
    'Vienodą pažangą padarė 2 mokiniai: siūlomą pasirenka klasės vadovas (-ė).',
  );
  expect(questions(blocks)).toEqual(['Siūlomas (-a) mokinys (-ė):', 'Siūlymo pagrindimas:']);
});

test('nobody rose: there is nobody to propose, and only those compared are named', () => {
  const blocks = documentOf({ 'Lazdynėlis Jonas': [[9, 8]] });
  expect(tables(blocks)).toHaveLength(1);
  expect(sentences(blocks)).toContain('Nė vieno mokinio vidurkis nepakilo.');
  expect(JSON.stringify(blocks)).not.toContain('Lazdynėlis');
});

test.each([
  ['no pupils', {}, '0'],
  ['no marks of both semesters', { 'Ąžuolas Tomas': [[8, '']] }, '1'],
] as const)('%s: nothing is compared and no mean is made up', (_, marks, pupils) => {
  const blocks = documentOf(marks);
  expect(tables(blocks)).toEqual([[[pupils, '0', '0', '0', '0', pupils]]]);
  expect(sentences(blocks).join(' ')).toMatch(/Palyginti negalima/);
  expect(sentences(blocks).join(' ')).not.toMatch(/vidurkis: I|NaN/);
});

test('every pupil is in one of the counts', () => {
  const { counts } = countRises(yearEndRecord(USUAL).pupils);
  expect(counts.rose + counts.same + counts.fell + counts.notCompared).toBe(counts.pupils);
});
