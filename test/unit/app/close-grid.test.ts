// Which cells closing writes: all that changed, and nothing in which somebody else has something.
import * as fc from 'fast-check';
import { areasOf, exactAreas } from '../../../src/app/close/grid';
import type { Cell } from '../../../src/workbook/cell';

const HEIGHT = 12;
const WIDTH = 4;
const grid = fc.array(
  fc.array(fc.constantFrom<Cell>('', '', 'x', 7), { minLength: WIDTH, maxLength: WIDTH }),
  {
    minLength: HEIGHT,
    maxLength: HEIGHT,
  },
);
const changes = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 1, max: HEIGHT + 2 }), fc.integer({ min: 1, max: WIDTH })), {
    selector: ([row, column]) => `${row}:${column}`,
  })
  .map((places) => places.map(([row, column]) => ({ row, column, after: `${row}/${column}` })));

interface Written {
  readonly place: string;
  readonly before: Cell;
  readonly after: Cell;
}
function written(areas: ReturnType<typeof areasOf>): Written[] {
  return areas.flatMap(({ row, column, before, after }) =>
    after.flatMap((line, down) =>
      line.map((cell, right) => ({
        place: `${row + down}:${column + right}`,
        before: before[down]?.[right] ?? 'nothing',
        after: cell,
      })),
    ),
  );
}

test.each([
  ['exactAreas', exactAreas],
  ['areasOf', areasOf],
] as const)('%s writes every change once and nothing over what others have', (name, areas) => {
  fc.assert(
    fc.property(grid, changes, (rows, wanted) => {
      const cells = written(areas('Lapas', rows, wanted));
      expect(new Set(cells.map(({ place }) => place)).size).toBe(cells.length);
      for (const { place, before, after } of cells) {
        const [row = 0, column = 0] = place.split(':').map(Number);
        const change = wanted.find((one) => one.row === row && one.column === column);
        expect(before).toBe(rows[row - 1]?.[column - 1] ?? '');
        expect(after).toBe(change ? change.after : name === 'areasOf' ? before : 'not written');
        const isBeside = wanted.some((one) => one.row === row);
        if (!change && !isBeside) expect(before).toBe('');
      }
      expect(
        cells.filter(({ place }) => wanted.some((one) => `${one.row}:${one.column}` === place)),
      ).toHaveLength(wanted.length);
    }),
  );
});

test('empty cells between do not part an area of ours; something that stands there does', () => {
  const rows = [['5'], [''], [''], ['kažkas'], ['']];
  const at = (row: number) => ({ row, column: 1, after: 9 });
  expect(areasOf('Lapas', rows, [at(1), at(3), at(5)])).toEqual([
    { sheet: 'Lapas', row: 1, column: 1, before: [['5'], [''], ['']], after: [[9], [''], [9]] },
    { sheet: 'Lapas', row: 5, column: 1, before: [['']], after: [[9]] },
  ]);
  expect(exactAreas('Lapas', rows, [at(1), at(3)]).map(({ row, after }) => [row, after])).toEqual([
    [1, [[9]]],
    [3, [[9]]],
  ]);
});
