// What follows when rows, columns and sheets are inserted, removed or moved.
import * as fc from 'fast-check';
import type { ValidationRule } from '../../local/workbook/port';
import { followArea, followIndex, type LineChange } from '../../local/workbook/structure';
import { area, disposeEngines, makeEngine, type OneSheet, oneSheet } from './engine-support';

afterEach(disposeEngines);

const LIST: ValidationRule = {
  criteria: 'VALUE_IN_LIST',
  values: [['a', 'b'], true],
  allowInvalid: false,
  helpText: null,
};

describe('an area of rows 3 to 5 (from 0)', () => {
  const lines = { axis: 'row', sheetId: 's' } as const;
  test.each<[LineChange, readonly [number, number] | undefined]>([
    [{ ...lines, kind: 'inserted', from: 3, count: 2 }, [5, 3]],
    [{ ...lines, kind: 'inserted', from: 4, count: 2 }, [3, 5]],
    [{ ...lines, kind: 'inserted', from: 6, count: 2 }, [3, 3]],
    [{ ...lines, kind: 'removed', from: 0, count: 2 }, [1, 3]],
    [{ ...lines, kind: 'removed', from: 2, count: 2 }, [2, 2]],
    [{ ...lines, kind: 'removed', from: 4, count: 9 }, [3, 1]],
    [{ ...lines, kind: 'removed', from: 3, count: 3 }, undefined],
    [{ ...lines, kind: 'moved', from: 3, count: 3, to: 9 }, [6, 3]],
    [{ ...lines, kind: 'moved', from: 4, count: 1, to: 6 }, [3, 3]],
    [{ ...lines, kind: 'moved', from: 0, count: 1, to: 9 }, [2, 3]],
    [{ ...lines, kind: 'moved', from: 5, count: 1, to: 0 }, [4, 2]],
    [{ ...lines, axis: 'column', kind: 'removed', from: 3, count: 3 }, [3, 3]],
  ])('%j', (change, expected) => {
    const moved = followArea(area(3, 7, 3, 1), change);
    expect(moved && [moved.row, moved.rows]).toEqual(expected);
  });
});

test('a move is a rearrangement: every row has one place, the block stays together', () => {
  fc.assert(
    fc.property(fc.nat(19), fc.integer({ min: 1, max: 5 }), fc.nat(20), (from, count, to) => {
      fc.pre(from + count <= 20 && (to < from || to > from + count));
      const change: LineChange = { kind: 'moved', axis: 'row', sheetId: 's', from, count, to };
      const places = Array.from({ length: 20 }, (_, index) => followIndex(index, change) as number);
      expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index));
      const rest = places.filter((_, index) => index < from || index >= from + count);
      expect(rest).toEqual([...rest].sort((a, b) => a - b));
      expect(places[from + count - 1]).toBe((places[from] as number) + count - 1);
    }),
  );
});

/** Row 2 of the sheet (from 0) carries something of every kind. */
function furnished(one: OneSheet): OneSheet {
  const { book, sheet, put } = one;
  put(0, 0, [[1], [2], [3], [4]]);
  put(2, 1, [['=A3*10']]);
  sheet.setStyle(area(2, 0), { background: '#ff0000' });
  sheet.setNotes(area(2, 0), [['pastaba']]);
  sheet.setValidations(area(2, 0), [[LIST]]);
  sheet.setConditionalRules([
    { areas: [area(2, 0, 1, 3)], criteria: 'NUMBER_LESS_THAN', values: [4], style: { bold: true } },
  ]);
  book.setNamedRange({ name: 'EILUTE', sheetId: sheet.id, area: area(2, 0, 1, 2) });
  book.putProtection({
    id: 'p',
    sheetId: sheet.id,
    area: area(2, 1),
    description: '',
    warningOnly: true,
    editors: [],
    unprotected: [],
  });
  const place = { kind: 'row', sheetId: sheet.id, index: 2 } as const;
  book.putMetadata({ id: 1, key: 'k', value: 'v', visibility: 'DOCUMENT', place });
  return one;
}

async function seen({ book, sheet, engine }: OneSheet, row: number) {
  await engine.flush();
  const [metadata] = book.metadata();
  return {
    values: sheet.values(area(row, 0, 1, 2)),
    style: sheet.styles(area(row, 0))[0]?.[0]?.background,
    note: sheet.notes(area(row, 0))[0]?.[0],
    rule: sheet.validations(area(row, 0))[0]?.[0]?.criteria,
    conditional: sheet.conditionalRules().map(({ areas }) => areas[0]?.row),
    name: book.namedRanges().map((range) => range.area.row),
    protection: book.protections().map((entry) => entry.area?.row),
    metadata: metadata?.place.kind === 'row' ? metadata.place.index : undefined,
  };
}
const whole = (row: number) => ({
  values: [[3, 30]],
  style: '#ff0000',
  note: 'pastaba',
  rule: 'VALUE_IN_LIST',
  conditional: [row],
  name: [row],
  protection: [row],
  metadata: row,
});

describe.each(['shown', 'opened beside'])('everything on a row goes with it, in a workbook %s', (which) => {
  const make = () => {
    const engine = makeEngine();
    const shown = oneSheet(engine, 'shown');
    return furnished(which === 'shown' ? shown : oneSheet(engine, 'beside'));
  };

  test('rows inserted above', async () => {
    const one = make();
    one.sheet.insertRows(1, 3);
    expect(await seen(one, 5)).toEqual(whole(5));
  });
  test('a row deleted above', async () => {
    const one = make();
    one.sheet.deleteRows(0, 1);
    expect(await seen(one, 1)).toEqual(whole(1));
  });
  test('the row moved up', async () => {
    const one = make();
    one.sheet.moveRows(2, 1, 0);
    expect(await seen(one, 0)).toEqual(whole(0));
    expect(one.sheet.values(area(0, 0, 4, 1))).toEqual([[3], [1], [2], [4]]);
  });
  test('the row deleted: nothing is left behind', async () => {
    const one = make();
    one.sheet.deleteRows(2, 1);
    expect(await seen(one, 2)).toEqual({
      values: [[4, '']],
      style: undefined,
      note: '',
      rule: undefined,
      conditional: [],
      name: [],
      protection: [],
      metadata: undefined,
    });
  });
});

test('formulas follow what is removed and moved in a sheet that is not in front, and no other sheet’s do', async () => {
  const { book, engine, sheet: behind } = oneSheet();
  const front = book.insertSheet('Priekis', 1);
  const formulas = ['=SUM(A1:C1)', '=SUM(Lapas!A1:C1)', '=SUM(Priekis!A1:C1)'];
  for (const sheet of [behind, front]) {
    sheet.write(
      area(0, 0, 3, 3),
      [1, 2, 3].map((row) => [row, row * 10, row * 100]),
    );
    sheet.write(
      area(0, 5, 3, 1),
      formulas.map((formula) => [formula]),
    );
  }
  book.select(front, [area(0, 0)]);
  behind.deleteColumns(1, 1);
  behind.moveRows(0, 1, 3);
  await engine.flush();
  expect(book.activeSheet().name).toBe('Priekis');
  const read = (sheet: typeof behind, column: number, rows: number[]) =>
    rows.map((row) => [sheet.formulas(area(row, column))[0]?.[0], sheet.values(area(row, column))[0]?.[0]]);
  expect(read(behind, 4, [2, 0, 1])).toEqual([
    ['=SUM(A3:B3)', 101],
    ['=SUM(A3:B3)', 101], // the sheet's own name is left out
    ['=SUM(Priekis!A1:C1)', 111],
  ]);
  expect(read(front, 5, [0, 1, 2])).toEqual([
    ['=SUM(A1:C1)', 111],
    ['=SUM(Lapas!A3:B3)', 101],
    ['=SUM(Priekis!A1:C1)', 111],
  ]);
});

test('rows can be inserted at the end', () => {
  const { sheet } = oneSheet();
  const { rowCount, columnCount } = sheet;
  sheet.insertRows(rowCount, 5);
  sheet.insertColumns(columnCount, 2);
  expect([sheet.rowCount, sheet.columnCount]).toEqual([rowCount + 5, columnCount + 2]);
});

test("a person's undo of a deletion brings protections and metadata back", async () => {
  const one = furnished(oneSheet());
  one.sheet.deleteRows(2, 1);
  expect([one.book.metadata().length, one.book.protections().length]).toEqual([0, 0]);
  await one.engine.commands.asPerson('univer.command.undo', { unitId: one.book.id });
  expect([one.book.metadata().length, one.book.protections().length]).toEqual([1, 1]);
  expect(one.sheet.values(area(2, 0))).toEqual([[3]]);
});

test("what a person does in the grid is told and followed like a script's change", async () => {
  const one = furnished(oneSheet());
  const told: unknown[] = [];
  one.book.onStructureChange((change) => told.push(change));
  const range = { startRow: 0, endRow: 1, startColumn: 0, endColumn: 25 };
  const place = { unitId: one.book.id, subUnitId: one.sheet.id };
  await one.engine.commands.asPerson('sheet.command.insert-row-by-range', { ...place, range, direction: 0 });
  expect(told).toEqual([{ kind: 'inserted', axis: 'row', sheetId: one.sheet.id, from: 0, count: 2 }]);
  expect(await seen(one, 4)).toEqual(whole(4));
});

describe('sheets', () => {
  test('the first has gid 0, others keep theirs; a copy has content, rules and a gid of its own', async () => {
    const { book, sheet, engine } = furnished(oneSheet());
    const other = book.insertSheet('Kitas', 0);
    const copy = book.insertSheet('Kopija', 2, sheet);
    await engine.flush();
    expect(book.sheets().map(({ name }) => name)).toEqual(['Kitas', 'Lapas', 'Kopija']);
    expect(sheet.gid).toBe(0);
    expect(new Set(book.sheets().map(({ gid }) => gid)).size).toBe(3);
    expect(copy.values(area(2, 0, 1, 2))).toEqual([[3, 30]]);
    expect(copy.notes(area(2, 0))).toEqual([['pastaba']]);
    expect(copy.validations(area(2, 0))).toEqual([[LIST]]);
    expect(copy.conditionalRules()).toHaveLength(1);
    book.moveSheet(other, 2);
    expect(book.sheets().map(({ name }) => name)).toEqual(['Lapas', 'Kopija', 'Kitas']);
    book.deleteSheet(sheet);
    expect([book.protections(), book.metadata(), book.namedRanges()]).toEqual([[], [], []]);
  });

  test('name, colour, hiding, freezing, sizes, selection', () => {
    const { book, sheet } = oneSheet();
    const other = book.insertSheet('Kitas', 1);
    sheet.name = 'Matematika – 2b';
    sheet.tabColor = '#00ff00';
    sheet.frozenRows = 5;
    sheet.frozenColumns = 2;
    sheet.setRowHeights(1, 2, 40);
    sheet.setColumnWidths(1, 1, 55);
    sheet.hideRows(7, 2, true);
    sheet.hideColumns(3, 1, true);
    other.hidden = true;
    expect([sheet.name, sheet.tabColor, other.hidden]).toEqual(['Matematika – 2b', '#00ff00', true]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([5, 2]);
    expect([sheet.rowHeight(0), sheet.rowHeight(2), sheet.columnWidth(1)]).toEqual([21, 40, 55]);
    expect([6, 7, 8, 9].map((row) => sheet.isRowHidden(row))).toEqual([false, true, true, false]);
    expect([sheet.isColumnHidden(3), sheet.isColumnHidden(4)]).toEqual([true, false]);
    sheet.hideRows(7, 1, false);
    sheet.frozenRows = 0;
    sheet.tabColor = null;
    expect([sheet.isRowHidden(7), sheet.isRowHidden(8)]).toEqual([false, true]);
    expect([sheet.frozenRows, sheet.frozenColumns, sheet.tabColor]).toEqual([0, 2, null]);
    other.hidden = false;
    book.select(other, [area(1, 1, 3, 2)]);
    const { areas, current } = book.selection();
    expect([book.activeSheet().name, areas, current]).toEqual(['Kitas', [area(1, 1, 3, 2)], area(1, 1)]);
  });
});

test('merged cells keep the upper left value', () => {
  const { sheet, put } = oneSheet();
  put(0, 0, [['a', 'b'], ['c', 'd']]); // biome-ignore format: a table
  sheet.merge(area(0, 0, 2, 2));
  expect(sheet.merges()).toEqual([area(0, 0, 2, 2)]);
  expect(sheet.values(area(0, 0, 2, 2))).toEqual([['a', ''], ['', '']]); // biome-ignore format: a table
  sheet.unmerge(area(1, 1));
  expect(sheet.merges()).toEqual([]);
});

test('sorting: numbers, text as Lithuanians order it, booleans, empty cells last either way', () => {
  const { sheet, put } = oneSheet();
  const column = ['Žemaitis', 3, '', 'Šimkus', true, 'Adomas', 1, 'Yla'];
  put(0, 0, column.map((value, index) => [value, index])); // biome-ignore format: a table
  const rows = area(0, 0, column.length, 2);
  sheet.sort(rows, [{ column: 0, ascending: true }]);
  const sorted = [1, 3, 'Adomas', 'Yla', 'Šimkus', 'Žemaitis', true, ''];
  expect(sheet.values(area(0, 0, 8)).flat()).toEqual(sorted);
  expect(sheet.values(rows).map(([value, index]) => column[index as number] === value)).not.toContain(false);
  sheet.sort(rows, [{ column: 0, ascending: false }]);
  expect(sheet.values(area(0, 0, 8)).flat()).toEqual([...sorted.slice(0, 7).reverse(), '']);
});
