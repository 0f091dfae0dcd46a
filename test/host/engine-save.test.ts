// A saved workbook opens again as it was, or not at all.
import * as fc from 'fast-check';
import type { CellInput, CellStyle } from '../../local/workbook/port';
import { area, disposeEngines, firstSheet, makeEngine, type OneSheet, oneSheet } from './engine-support';

afterEach(disposeEngines);

const ROWS = 6;
const COLUMNS = 4;
const cell: fc.Arbitrary<CellInput> = fc.oneof(
  fc.constant(''),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }),
  fc.boolean(),
  fc.string({ maxLength: 12, unit: 'grapheme' }).map((text) => ({ text })),
  fc.constantFrom({ text: '=A1' }, { text: '007' }, { text: 'TRUE' }, { text: '8,5' }, { text: '#REF!' }),
  fc.integer({ min: 0, max: 40_000 }).map((day) => new Date(1990, 0, 1 + day)),
  fc
    .constantFrom('=A21', '=SUM(A21:B22)', '=SEQUENCE(2,2)', '=1/0', '=B21&"š"', '=F1+1')
    .map((formula) => ({ formula })),
);
const style: fc.Arbitrary<CellStyle> = fc.constantFrom<CellStyle>(
  { bold: true },
  { background: '#00ff00', numberFormat: '0.00' },
  { borders: { bottom: { color: '#000000', style: 'dashed' } } },
);
const place = fc.tuple(fc.nat(ROWS - 1), fc.nat(COLUMNS - 1));
const workbook = fc.record({
  cells: fc.array(fc.array(cell, { minLength: COLUMNS, maxLength: COLUMNS }), {
    minLength: ROWS,
    maxLength: ROWS,
  }),
  styles: fc.array(fc.tuple(place, style), { maxLength: 4 }),
  notes: fc.array(fc.tuple(place, fc.string({ minLength: 1, maxLength: 8 })), { maxLength: 3 }),
  inserted: fc.nat(ROWS),
});

function shown({ book, sheet }: Pick<OneSheet, 'book' | 'sheet'>) {
  const all = area(0, 0, ROWS + 4, COLUMNS + 2);
  return {
    values: sheet.values(all),
    formulas: sheet.formulas(all),
    display: sheet.displayValues(all),
    styles: sheet.styles(all),
    notes: sheet.notes(all),
    validations: sheet.validations(all),
    conditional: sheet.conditionalRules(),
    extent: sheet.extent(),
    layout: [sheet.name, sheet.gid, sheet.tabColor, sheet.frozenRows, sheet.rowHeight(1), sheet.merges()],
    book: [book.name, book.locale, book.timeZone, book.access, book.protections(), book.metadata()],
    names: book.namedRanges(),
  };
}

test('any workbook is the same when it is opened again, and saved again', async () => {
  const engine = makeEngine();
  let count = 0;
  await fc.assert(
    fc.asyncProperty(workbook, async ({ cells, styles, notes, inserted }) => {
      const one = oneSheet(engine, `book-${count++}`);
      const { book, sheet, put } = one;
      put(0, 0, cells);
      put(20, 0, [[7, 'x']]);
      for (const [[row, column], look] of styles) sheet.setStyle(area(row, column), look);
      for (const [[row, column], text] of notes) sheet.setNotes(area(row, column), [[text]]);
      furnish(one);
      sheet.insertRows(inserted, 1);
      await engine.flush();
      const before = shown(one);
      const saved = JSON.parse(JSON.stringify(book.save()));
      engine.close(book.id);
      const again = engine.open(saved);
      await engine.flush();
      expect(shown({ book: again, sheet: firstSheet(again) })).toEqual(before);
      expect(JSON.parse(JSON.stringify(again.save()))).toEqual(saved);
      engine.close(again.id);
    }),
    { numRuns: 12 },
  );
});

function furnish({ book, sheet }: OneSheet): void {
  const rule = { criteria: 'NUMBER_BETWEEN', values: [1, 10], allowInvalid: true, helpText: 'x' };
  sheet.setValidations(area(0, 0, 2, 1), [[rule], [rule]]);
  sheet.setConditionalRules([
    { areas: [area(0, 0, 3, 3)], criteria: 'CELL_EMPTY', values: [], style: { bold: true } },
  ]);
  sheet.frozenRows = 2;
  sheet.tabColor = '#ff0000';
  sheet.setRowHeights(1, 1, 44);
  sheet.merge(area(8, 0, 1, 2));
  book.access = { owner: 'a@b.lt', editors: [], viewers: [] };
  book.setNamedRange({ name: 'VARDAS', sheetId: sheet.id, area: area(1, 1, 2, 2) });
  const place = { kind: 'row', sheetId: sheet.id, index: 3 } as const;
  book.putMetadata({ id: 7, key: 'eilute', value: '1', visibility: 'DOCUMENT', place });
  const open = { description: 'd', warningOnly: true, editors: [], unprotected: [area(1, 1)] };
  book.putProtection({ ...open, id: 'p', sheetId: sheet.id });
}

describe('what cannot be read is refused, and nothing is opened', () => {
  const good = () => {
    const { book, engine } = oneSheet();
    const saved = JSON.parse(JSON.stringify(book.save()));
    engine.close(book.id);
    return saved;
  };
  test.each<[string, (saved: ReturnType<typeof good>) => unknown, string]>([
    ['nothing', () => undefined, 'not-a-workbook'],
    ['a text', () => 'labas', 'not-a-workbook'],
    ['a list', () => [], 'not-a-workbook'],
    ['another kind of file', () => ({ a: 1 }), 'not-a-workbook'],
    ['a later format', (saved) => ({ ...saved, format: 2 }), 'unknown-format'],
    ['another id', (saved) => ({ ...saved, id: 'kitas' }), 'not-a-workbook'],
    ['no sheets', (saved) => ({ ...saved, snapshot: { ...saved.snapshot, sheetOrder: [] } }), 'no-sheets'],
    ['a lost sheet', (saved) => ({ ...saved, snapshot: { ...saved.snapshot, sheets: {} } }), 'damaged-sheet'],
    ['cells that are a text', (saved) => withCells(saved, 'x'), 'damaged-sheet'],
    ['damaged rules', (saved) => withResources(saved, '{"a":'), 'damaged-part'],
    ['damaged extras', (saved) => ({ ...saved, extras: { protections: 5 } }), 'damaged-part'],
  ])('%s', (_what, spoil, reason) => {
    const engine = makeEngine();
    const refused = expect.objectContaining({ name: 'BrokenWorkbookError', reason });
    expect(() => engine.open(spoil(good()))).toThrow(refused);
    expect(engine.books()).toEqual([]);
  });
});

type Saved = { snapshot: { sheets: Record<string, object> } };
function withCells(saved: Saved, cellData: unknown): unknown {
  const sheets = Object.entries(saved.snapshot.sheets).map(([id, sheet]) => [id, { ...sheet, cellData }]);
  return { ...saved, snapshot: { ...saved.snapshot, sheets: Object.fromEntries(sheets) } };
}
function withResources(saved: Saved, data: string): unknown {
  return { ...saved, snapshot: { ...saved.snapshot, resources: [{ name: 'SHEET_NOTE_PLUGIN', data }] } };
}
