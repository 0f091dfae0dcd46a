// Class workbooks read into the school's by the Sheets API: the calls, the same digest as the open workbook gives, and a
// reading that is ended at every single service call.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExecutionReport } from '../../local/contracts';
import { MemoryStore } from '../../local/drive/memory-store';
import type { SavedWorkbook } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import { decodeDigest } from '../../src/app/school/digest-json';
import { readClassDigest } from '../../src/app/school/read-class-digest';
import type { ReadPiece } from '../../src/app/school/read-classes';
import { readOnlyWorkbook } from '../../src/app/school/read-only-workbook';
import type { ClassReadingView } from '../../src/app/school/view-reading';
import { dateOfCell } from '../../src/workbook/cell';
import { built } from '../host/support';
import { crash, crashSummary, type Run } from './crash';
import { classBook, put, schoolOf } from './school-of-classes';
import { addOn, root } from './support';

type Cells = Record<string, Record<string, { f?: string; si?: string; v?: unknown }>>;
/** What a kept workbook shows, without its formulas: calculating them again would take most of the test's time. */
function shownValues(saved: SavedWorkbook): SavedWorkbook {
  const {
    results,
    answers: _answers,
    ...book
  } = structuredClone(saved) as SavedWorkbook & {
    results?: Record<string, { readonly cells: Cells }>;
    answers?: unknown;
  };
  const { sheets } = book.snapshot as { readonly sheets: Record<string, { readonly cellData: Cells }> };
  for (const [id, { cellData }] of Object.entries(sheets)) {
    for (const line of Object.values(cellData))
      for (const cell of Object.values(line)) {
        delete cell.f;
        delete cell.si;
      }
    for (const [row, line] of Object.entries(results?.[id]?.cells ?? {}))
      for (const [column, cell] of Object.entries(line))
        cellData[row] = { ...cellData[row], [column]: { ...cellData[row]?.[column], ...cell } };
  }
  return book;
}
const answered = <Value>(answer: unknown): Value => {
  const { ok, ...rest } = answer as Answer<Value>;
  if (!ok || !('value' in rest)) throw new Error(JSON.stringify(answer));
  return rest.value;
};
/** As the page does it. */
async function readAll(run: Run): Promise<ReadPiece[]> {
  const pieces: ReadPiece[] = [];
  const refused = () =>
    pieces.flatMap(({ tried }) => tried.flatMap(({ id, isRead }) => (isRead ? [] : [id])));
  do {
    const reading = pieces[pieces.length - 1]?.reading ?? '';
    const report = await run('readClassesPiece', [{ reading, begins: pieces.length === 0, skip: refused() }]);
    if (!report.ok) throw new Error(report.error ?? '');
    pieces.push(answered<ReadPiece>(report.result));
  } while ((pieces[pieces.length - 1]?.left ?? 0) > 0);
  return pieces;
}

test('two calls a workbook; the demo class read by the Sheets API gives the digest that it gives open', async () => {
  const demo = JSON.parse(readFileSync(join(root, 'build/demo/workbook.json'), 'utf8')) as SavedWorkbook;
  const store = new MemoryStore();
  await put(store, demo, 'knyga-2b');
  const node = built.createNodeHost({
    project: addOn(),
    workbook: schoolOf(['knyga-2b', 'knyga-1a']),
    store,
  });
  try {
    const reports: ExecutionReport[] = [];
    const pieces = await readAll(async (name, args) => {
      reports.push(await node.host.execute(name, args ?? [], { answers: [] }));
      return reports[reports.length - 1] as ExecutionReport;
    });
    expect(pieces.flatMap(({ tried }) => tried)).toEqual([
      { id: 'knyga-2b', className: '2b', isRead: true, state: expect.stringMatching(/^nuskaityta/) },
      // Nobody has made it: it is told and stops nothing.
      {
        id: 'knyga-1a',
        className: '1a',
        isRead: false,
        state: expect.stringMatching(/^Knygos nerasta, arba/),
      },
    ]);
    const calls = (method: string) =>
      reports.reduce((sum, { calls: { byMethod } }) => sum + (byMethod[method] ?? 0), 0);
    expect(['Sheets.Spreadsheets.get', 'Sheets.Spreadsheets.Values.batchGet'].map(calls)).toEqual([2, 1]);
    process.stdout.write(`Klasės skaitymas: ${JSON.stringify(reports.map((one) => one.calls))}\n`);

    const valuesOf = (book: typeof node.book, name: string) => {
      const sheet = book.sheets().find((candidate) => candidate.name === name);
      if (!sheet) throw new Error(name);
      return sheet.values({ row: 0, column: 0, ...sheet.extent() });
    };
    const kept = valuesOf(node.book, 'Klasių duomenys').slice(1);
    const digest = decodeDigest(kept.map(([, , , , json]) => String(json)).join(''));
    const shown = shownValues(demo);
    const snapshot = { ...(shown.snapshot as object), id: 'demo' };
    const book = node.engine.open({ ...shown, id: 'demo', snapshot });
    await book.flush();
    const now = new Date();
    const open = readClassDigest({
      workbook: readOnlyWorkbook(book.sheets().map(({ name }) => ({ name, rows: valuesOf(book, name) }))),
      clock: { now: () => now, today: () => dateOfCell(now) as never },
    });
    expect(digest?.pupils.length).toBeGreaterThan(20);
    expect({ ok: true, value: digest }).toEqual(open);
    for (const [, lastName, firstName] of valuesOf(book, 'Mokiniai').slice(1))
      if (lastName) expect(JSON.stringify(digest)).not.toContain(`${lastName} ${firstName}`);

    const seen = await node.host.execute('classReading', [null], { answers: [] });
    expect(answered<ClassReadingView>(seen.result)).toMatchObject({
      total: 2,
      counted: 1,
      uncounted: [{ className: '1a' }],
      // The other one was refused: its row says why, and going on would not bring it.
      unfinished: null,
    });
  } finally {
    await node.dispose();
  }
});

test('a reading of two workbooks, ended at every service call and repeated: nothing is lost and nothing doubled', async () => {
  const store = new MemoryStore();
  for (const className of ['1a', '1b']) await put(store, classBook(className), `knyga-${className}`);
  const files = new Map<string, Uint8Array>();
  for (const folder of ['workbooks', 'drive'])
    for (const path of await store.list(folder)) files.set(path, (await store.read(path)) as Uint8Array);
  const crashed = await crash({
    workbook: schoolOf(['knyga-1a', 'knyga-1b']),
    files,
    action: async (run) => void (await readAll(run)),
    // When it was read, and which reading wrote it.
    mayDiffer: /^(Klasės!G\d|Klasių duomenys!B\d)/,
  });
  process.stdout.write(`${crashSummary('Klasių skaitymas', crashed)}; ${JSON.stringify(crashed.calls)}\n`);
  expect(crashed.problems).toEqual([]);
  expect(crashed.points).toBeGreaterThan(15);
  expect(crashed.states).toBeGreaterThan(2);
});
