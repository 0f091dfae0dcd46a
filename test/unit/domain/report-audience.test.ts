import fc from 'fast-check';
import { concealedCells, type SumCells, settledCells } from '../../../src/domain/conceal-cells';
import {
  CONCEALED,
  figuresOnly,
  isConcealed,
  mayNamePupils,
  type PupilsTable,
} from '../../../src/domain/report-audience';

const X = CONCEALED;
const column = (title: string, kind: PupilsTable['columns'][0]['kind'] = 'count') => ({
  title,
  kind,
  width: 1,
});
const CLASS = column('Klasė', 'text');

test.each([
  ['administration', 'negatives', 4, true],
  ['commission', 'signal', 4, true],
  ['class-teachers', 'signal', 1, true],
  ['class-teachers', 'signal', 2, false],
  ['class-teachers', 'promotion', 4, false],
  ['council', 'promotion', 4, true],
  ['council', 'negatives', 4, false],
  ['meeting', 'promotion', 1, false],
] as const)('%s, %s of %d classes: names %s', (audience, code, classes, names) => {
  expect(mayNamePupils(audience, { code, classes })).toBe(names);
});

describe('what anybody may see', () => {
  const levels = ['Klasė', 'Mokinių', 'Aukšt.', 'Pagr.', 'Pat.', 'Nepat.'].map((title, at) =>
    at === 0 ? CLASS : column(title),
  );
  test.each([
    [
      'a small count goes with the least of its sum',
      [
        ['2a', 25, 5, 10, 8, 2],
        ['2b', 30, 9, 12, 9, 0],
      ],
      undefined,
      [
        ['2a', 25, X, 10, 8, X],
        ['2b', 30, 9, 12, 9, 0],
      ],
    ],
    [
      'two of one each would be told by their sum: another goes',
      [['2a', 16, 1, 1, 6, 8]],
      undefined,
      [['2a', 16, X, X, X, 8]],
    ],
    [
      'a total tells it too: in every line and column more than one is concealed',
      [
        ['2a', 25, 5, 10, 8, 2],
        ['2b', 30, 9, 11, 10, 0],
        ['2c', 28, 7, 12, 6, 3],
      ],
      ['Iš viso', 83, 21, 33, 24, 5],
      [
        ['2a', 25, X, 10, 8, X],
        ['2b', 30, 9, 11, 10, 0],
        ['2c', 28, X, 12, 6, X],
      ],
    ],
    ['nothing small, nothing concealed', [['2a', 12, 3, 3, 3, 3]], undefined, [['2a', 12, 3, 3, 3, 3]]],
  ] as const)('%s', (_what, rows, total, expected) => {
    const [table] = figuresOnly([{ columns: levels, rows, ...(total ? { total } : {}) }]);
    expect(table?.rows).toEqual(expected);
    if (total) expect(table?.total).toEqual(total);
  });

  test('a list of pupils is not there at all', () => {
    const list = { columns: [column('Mokinys', 'pupil'), CLASS], rows: [['2b|m01', '2b']] };
    expect(figuresOnly([list])).toEqual([null]);
  });

  test('a share tells a count as well as a number does; a mean of few tells theirs', () => {
    const columns = [CLASS, column('Mokinių'), column('Pažangumas', 'percent'), column('Vidurkis', 'mean')];
    const rows = [
      ['2a', 25, 96, 7.5],
      ['2b', 25, 92, 7.5],
      ['2c', 25, 88, 7.5],
      ['2d', 4, 50, 7.5],
      ['2e', 30, 100, null],
      ['2f', 30, 3.3, 8],
    ];
    expect(figuresOnly([{ columns, rows }])[0]?.rows.map((row) => row.slice(2))).toEqual([
      [X, 7.5],
      [X, 7.5],
      [88, 7.5],
      [X, X],
      [100, null],
      [X, 8],
    ]);
  });

  test('counts of things are nobody’s', () => {
    const columns = [CLASS, { ...column('Testų'), ofThings: true as const }];
    expect(figuresOnly([{ columns, rows: [['2a', 1]] }])[0]?.rows).toEqual([['2a', 1]]);
  });

  test('a cell that is concealed in one table is so in another', () => {
    const rows = [['2a', 25, 5, 10, 8, 2]];
    const part = { columns: [CLASS, column('Aukšt.')], rows: [['2a', 5]] };
    expect(figuresOnly([{ columns: levels, rows }, part])[1]?.rows).toEqual([['2a', X]]);
  });
});

const SIZE = { minLength: 1, maxLength: 7 };
/** Counts of classes by four states with sums behind and a total below. */
const tables = fc
  .array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 4,
      maxLength: 4,
    }),
    SIZE,
  )
  .map((counts): PupilsTable => {
    const rows = counts.map((row, at) => [`2${at}`, sum(row), ...row]);
    const total = ['Iš viso', ...[1, 2, 3, 4, 5].map((at) => sum(rows.map((row) => Number(row[at]))))];
    return { columns: [CLASS, ...'abcde'.split('').map((title) => column(title))], rows, total };
  });
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

test('no small count is left, and none that is concealed follows from the sums', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const [shown] = figuresOnly([table]);
      const lines = [...(shown?.rows ?? []), ...(shown?.total ? [shown.total] : [])];
      expect(lines.flat().filter((cell) => cell === 1 || cell === 2)).toEqual([]);
      const hidden = new Set(
        lines.flatMap((line, row) => line.flatMap((cell, at) => (isConcealed(cell) ? [`${row}:${at}`] : []))),
      );
      const states = [2, 3, 4, 5];
      const last = lines.length - 1;
      const sums: SumCells[] = [
        ...lines.map((_, row) => ({ sum: `${row}:1`, parts: states.map((at) => `${row}:${at}`) })),
        ...[1, ...states].map((at) => ({
          sum: `${last}:${at}`,
          parts: table.rows.map((_, row) => `${row}:${at}`),
        })),
      ];
      expect(settledCells(sums, hidden)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('what the sums settle is found by any number of steps', () => {
  const sums = [
    { sum: 's', parts: ['a', 'b'] },
    { sum: 't', parts: ['b', 'c'] },
    { sum: 'u', parts: ['c', 'a'] },
  ];
  // a+b, b+c and c+a are known: so is each of them, though every sum hides two.
  expect(settledCells(sums, new Set(['a', 'b', 'c']))).toEqual(['a', 'b', 'c']);
  const values = new Map([...'abcstu'].map((cell, at) => [cell, at + 3] as const));
  const more = concealedCells(values, sums, new Set(['a', 'b', 'c']));
  expect(settledCells(sums, more)).toEqual([]);
});
