import fc from 'fast-check';
import type { KindWeights, WeightedKind } from '../../../src/domain/announced-weights';
import type { Cell } from '../../../src/domain/cell';
import { parseDecimal } from '../../../src/domain/decimal';
import { HALF_UP } from '../../../src/domain/rounding';
import { semesterOutcomes } from '../../../src/domain/semester';
import { compareWithAnnounced, type SemesterBlock } from '../../../src/domain/weight-deviations';
import { readWorkColumns } from '../../../src/domain/work-columns';

/** `'T 3, ND 1'` as pairs; a kind or a weight may be missing: `', 7'`, `'T '`. */
const pairs = (text: string) => text.split(', ').map((pair) => pair.split(' ') as [string, string]);
const announced = (text: string): KindWeights =>
  new Map(
    pairs(text).map(([kind, weight]) => {
      const value = parseDecimal(weight);
      if (!value) throw new Error(`${weight} is no weight`);
      return [kind as WeightedKind, value] as const;
    }),
  );
const block = (columns: string, ...rows: Cell[][]): SemesterBlock => ({
  kinds: pairs(columns).map(([kind]) => kind.replace('_', ' ')),
  weights: pairs(columns).map(([, weight]) => weight),
  rows,
  statuses: rows.map(() => ''),
});
const TOLD = announced('T 3, ND 1');

function compared(given: SemesterBlock, told = TOLD, only?: ReadonlySet<number>) {
  const found = compareWithAnnounced(given, told, HALF_UP, only);
  if (!found.ok) throw new Error(found.issues.map(({ code }) => code).join());
  return {
    columns: found.value.columns.map(({ index, reason, hasMarks }) => [index, reason, hasMarks]),
    grades: found.value.grades.map(({ row, byAnnounced, now }) => [
      row,
      byAnnounced.ok ? byAnnounced.value : byAnnounced.issues[0]?.code,
      now.ok ? now.value : now.issues[0]?.code,
    ]),
  };
}

type Columns = (readonly [index: number, reason: string, hasMarks: boolean])[];
type Grades = (readonly [row: number, byAnnounced: Cell, now: Cell])[];
test.each<[string, SemesterBlock, Columns, Grades]>([
  ['as announced', block('T 3, ND 1', [4, 9]), [], []],
  [
    'another weight that changes nobody’s grade',
    block('T 5, ND 1', [4, 9], [8, 8]),
    [[0, 'weight', true]],
    [],
  ],
  ['another weight that changes one', block('T 1, ND 1', [8, 8], [4, 9]), [[0, 'weight', true]], [[1, 5, 7]]],
  ['kinds in words', block('testas 1, Namų_darbai 1', [4, 9]), [[0, 'weight', true]], [[0, 5, 7]]],
  ['no marks yet', block('T 3, ND 1, ND 2', [4, 9, '']), [[2, 'weight', false]], []],
  ['only „n“ is no mark', block('T 1', ['n']), [[0, 'weight', false]], []],
  ['a cell in error is in use', block('T 1, ND 1', ['a', 'b']), [[0, 'weight', true]], []],
  ['a kind not announced', block('T 3, AR 3', [4, 9]), [[1, 'kind-not-announced', true]], [[0, 4, 7]]],
  [
    'no weight beside others',
    block('T , ND 1', [4, 9]),
    [[0, 'no-weight', true]],
    [[0, 5, 'weight.missing']],
  ],
  ['no weights at all: a plain mean', block('T , ND ', [4, 9]), [[0, 'weight', true]], [[0, 5, 7]]],
  ['no kind: nothing to compare with', block(' 7, ND 1', [4, 9]), [[0, 'no-kind', true]], []],
  ['bonus and formative', block('T 3, B , F 9', [4, 1, 2]), [], []],
  [
    'ten times as large',
    block('T 30, ND 10', [4, 9]),
    [
      [0, 'weight', true],
      [1, 'weight', true],
    ],
    [],
  ],
  ['weight 0', block('T 3, ND 0', [4, 9]), [[1, 'weight', true]], [[0, 5, 4]]],
  ['įskaita', block('T 1, ND 1', ['neįsk', 'įsk']), [[0, 'weight', true]], [[0, 'neįsk', 'įsk']]],
])('%s', (_name, given, columns, grades) => expect(compared(given)).toEqual({ columns, grades }));

test('exactly: a hair under the limit of rounding is seen', () => {
  const told = announced('T 0.5, KD 0.3, LD 0.2');
  expect(compared(block('T 0.5, KD 0.3, LD 0.2', [4, 9, 4]), told).grades).toEqual([]);
  expect(compared(block('T 0.5, KD 0.3, LD 0.20001', [4, 9, 4]), told).grades).toEqual([[0, 6, 5]]);
});

test('with `only`, other columns are taken as they stand', () => {
  const both = block('T 1, ND 3', [4, 9]);
  expect(compared(both).columns).toHaveLength(2);
  expect(compared(both).grades).toEqual([[0, 5, 8]]);
  expect(compared(both, TOLD, new Set([0]))).toEqual({ columns: [[0, 'weight', true]], grades: [[0, 7, 8]] });
  expect(compared(both, TOLD, new Set([1])).grades).toEqual([[0, 7, 8]]);
});

test('a weight that is none and a kind that is none are the issues of the columns', () => {
  const codeOf = (columns: string) => {
    const found = compareWithAnnounced(block(columns, [4]), TOLD, HALF_UP);
    return found.ok ? '' : found.issues[0]?.code;
  };
  expect(['T -1', 'T daug', 'X 1'].map(codeOf)).toEqual([
    'weight.not-allowed',
    'weight.not-allowed',
    'kind.unknown',
  ]);
});

const CODES = ['T', 'KD', 'ND', 'AR'] as const;
test('the grades by the announced weights are those of a sheet that has them', () => {
  const weight = fc.integer({ min: 0, max: 5 });
  const columns = fc.array(fc.tuple(fc.constantFrom(...CODES), weight), { minLength: 1, maxLength: 6 });
  const row = fc.array(fc.constantFrom<Cell>(1, 4, 7, 10, '', 'n'), { minLength: 6, maxLength: 6 });
  const rows = fc.array(row, { minLength: 1, maxLength: 8 });
  const told = fc.tuple(...CODES.map(() => fc.integer({ min: 1, max: 5 })));
  fc.assert(
    fc.property(columns, rows, told, (list, wide, values) => {
      const promised = (code: (typeof CODES)[number]) => values[CODES.indexOf(code)] ?? 1;
      const given = {
        ...block(list.map((pair) => pair.join(' ')).join(', ')),
        rows: wide.map((cells) => cells.slice(0, list.length)),
        statuses: wide.map(() => ''),
      };
      const outcomes = (weights: readonly Cell[]) => {
        const read = readWorkColumns(list.length, weights, given.kinds);
        if (!read.ok) throw new Error('columns');
        return semesterOutcomes({ ...given, columns: read.value, rounding: HALF_UP }).map((grade) =>
          grade.ok ? grade.value : 'error',
        );
      };
      const now = outcomes(given.weights);
      const before = outcomes(list.map(([code]) => promised(code)));
      const expected = now.flatMap((grade, index) =>
        grade === before[index] ? [] : [[index, before[index], grade]],
      );
      const weights = announced(CODES.map((code) => `${code} ${promised(code)}`).join(', '));
      expect(compared(given, weights).grades).toEqual(expected);
    }),
  );
});
