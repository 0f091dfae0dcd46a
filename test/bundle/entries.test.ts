// Entries of the registers through the built add-on: what a page saves is in the sheet once, as the text that it is.
import type { CellInput, SavedWorkbook } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { EntryCalls, EntryChange, EntryKind, EntrySaved } from '../../src/api/entries';
import { ENTRY_KINDS, registerOf } from '../../src/app/entries/registers';
import { crash, crashSummary, type Run } from './crash';
import { type AddOnHost, openAddOn, smallWorkbook, tableRows } from './support';

type Records = readonly Readonly<Record<string, CellInput>>[];
const registers = (records: Partial<Record<EntryKind, Records>> = {}) =>
  Object.fromEntries(
    ENTRY_KINDS.map((kind) => {
      const { sheet, columns } = registerOf(kind);
      return [sheet, tableRows({ columns } as never, records[kind] ?? [])] as const;
    }),
  );
let empty: SavedWorkbook;
beforeAll(() => {
  empty = smallWorkbook(registers());
});
async function inWorkbook<Value>(
  work: (host: AddOnHost) => Promise<Value>,
  workbook: SavedWorkbook = empty,
): Promise<Value> {
  const host = openAddOn(workbook);
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}

const inputOf = (
  kind: EntryKind,
  part: string,
  texts: Readonly<Record<string, string>>,
  bases: Readonly<Record<string, string>> = {},
) => ({
  kind,
  pupilId: '2b-01',
  part,
  changes: Object.entries(texts).map(
    ([field, text]): EntryChange => ({ field, text, base: bases[field] ?? '' }),
  ),
});
type Call = Pick<AddOnHost, 'run'>['run'] | Run;
async function ask<Name extends keyof EntryCalls>(
  run: Call,
  name: Name,
  input: unknown,
): Promise<{ readonly value: EntryCalls[Name]['output']; readonly calls: Readonly<Record<string, number>> }> {
  const report = await run(name, [input], { plainValues: true });
  const answer = report.result as Answer<EntryCalls[Name]['output']>;
  if (!report.ok || !answer.ok) throw new Error(report.ok ? (answer as { message: string }).message : 'cut');
  return { value: answer.value, calls: report.calls.byMethod };
}
const save = async (run: Call, ...input: Parameters<typeof inputOf>): Promise<EntrySaved> =>
  (await ask(run, 'saveEntry', inputOf(...input))).value;

const FIRST = { strongest: 'Matematika', missedJustified: '3' };
/** Fields that do not stand side by side, so that they are written by two calls. */
const NEWEST = { strongest: 'Fizika', nextGoal: 'Nė vienos praleistos pamokos' };
/** What a page does: a new row, then changes in it. */
const writing = async (run: Run): Promise<void> => {
  await save(run, 'mip', '2026-09', FIRST);
  await save(run, 'mip', '2026-09', NEWEST, FIRST);
};

test('killed at every service call and repeated: one entry with the newest text', async () => {
  const result = await crash({ workbook: empty, action: writing });
  expect(result.problems).toEqual([]);
  expect(result.calls.map(({ total }) => total)).toEqual([10, 11]);
  console.log(crashSummary('Įrašo saugojimas', result));
});

test('a service that fails at any call: a sentence that says truly whether anything was written', async () => {
  const said: string[] = [];
  const result = await crash({
    workbook: empty,
    action: writing,
    fault: 'failAt',
    onCut: ({ result: answer }) => {
      const { message, refused } = answer as { message?: string; refused?: true };
      // A failing service is worth another try.
      said.push(refused ? 'refused' : (message ?? 'no message'));
    },
  });
  expect(result.problems).toEqual([]);
  expect(said).toHaveLength(result.points);
  expect(said.filter((words) => !/^Nepavyko \(įrašo saugojimas\)/.test(words))).toEqual([]);
  expect(said.filter((words) => /Nieko neįrašyta\.$/.test(words)).length).toBeGreaterThan(12);
  expect(said.filter((words) => /Dalis jau įrašyta\./.test(words)).length).toBeGreaterThan(4);
  console.log(crashSummary('Įrašo saugojimas, nepavykus paslaugai', result));
});

const LONE = String.fromCharCode(0xd83d);
const HOSTILE = [
  '=IMPORTXML("http://example.com";"//a")',
  '=1+1',
  '+1',
  '-1',
  '+370 600 00000',
  '@mokinys',
  "'=1",
  "'",
  "''dvigubas",
  'TRUE',
  'tiesa',
  '8',
  '8,5',
  '007',
  '1e5',
  '2-3',
  '1/2',
  '2026-09-14',
  '50%',
  '€5',
  '#REF!',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&lt;b&gt; &amp;',
  '👩‍🏫 puiku 🎉',
  'pirma eilutė\nantra eilutė\n\nketvirta',
  'a\tb\tc',
  'שלום עולם \u202Eatbulai\u202C',
  'ne\u200Bmato\u200Dmi\uFEFFženklai\u00AD',
  'jungtinis raidės ženklas: s\u030C',
  `vieniša pusė ${LONE} viduje`,
  'https://example.com/?a=1&b="2"',
  `${'Ąžuolas '.repeat(2500)}galas`,
];
const PARTS: Readonly<Record<EntryKind, string>> = {
  mip: '2026-09',
  expectation: 'Matematika',
  selfAssessment: 'year',
  review: '2026-10',
  discussion: 'september|Matematika',
};
test('hostile texts stay the texts that they are, in every register', async () => {
  await inWorkbook(async (host) => {
    for (const kind of ENTRY_KINDS) {
      const { sheet, columns, fields } = registerOf(kind);
      const texts = Object.keys(fields).filter((field) => fields[field]?.type === 'text');
      const place = (field: string) => Object.keys(columns).indexOf(field);
      let before: Readonly<Record<string, string>> = {};
      for (let at = 0; at < HOSTILE.length; at += texts.length) {
        const typed = Object.fromEntries(texts.map((field, index) => [field, HOSTILE[at + index] ?? '']));
        const { texts: answered } = await save(host.run, kind, PARTS[kind], typed, before);
        const [row = []] = host.rows(sheet);
        for (const [field, text] of Object.entries(typed))
          expect([kind, answered[field], row[place(field)]]).toEqual([kind, text, text]);
        before = answered;
      }
      const { value } = await ask(host.run, 'entriesOf', { kind, pupilId: '2b-01' });
      expect(value.entries.map((entry) => entry.texts)).toEqual([before]);
      expect(host.rows(sheet)).toHaveLength(1);
      const formulas = host.sheet(sheet).formulas({ row: 1, column: 0, rows: 1, columns: 16 });
      expect(formulas.flat().filter((formula) => formula !== '')).toEqual([]);
    }
    console.log(`Pavojingų tekstų: ${HOSTILE.length}, registrų: ${ENTRY_KINDS.length}`);
  });
});

test('what a page may not send is refused in words and writes nothing', async () => {
  await inWorkbook(async (host) => {
    const good = inputOf('mip', '2026-09', { done: 'x' });
    const [change] = good.changes;
    const wrong: [keyof EntryCalls, unknown, RegExp][] = [
      ['saveEntry', null, /netinkamą reikšmę/],
      ['saveEntry', { ...good, kind: 'toString' }, /„kind“/],
      ['saveEntry', { ...good, pupilId: 5 }, /„pupilId“/],
      ['saveEntry', { ...good, pupilId: '' }, /„pupilId“/],
      ['saveEntry', { ...good, pupilId: '3c-01' }, /mokinio „3c-01“ lape „Mokiniai“ nėra/i],
      ['saveEntry', { ...good, part: '2029-09' }, /„2029-09“ nėra šių mokslo metų laikotarpis/],
      ['saveEntry', { ...good, more: 1 }, /„more“/],
      ['saveEntry', { ...good, changes: [] }, /„changes“/],
      ['saveEntry', { ...good, changes: [change, change] }, /„changes“/],
      ['saveEntry', { ...good, changes: [{ ...change, text: 5 }] }, /„changes\.0\.text“/],
      ['saveEntry', { ...good, changes: [{ field: 'done', text: 'x' }] }, /„changes\.0\.base“/],
      ['saveEntry', { ...good, changes: [{ ...change, field: 'mean' }] }, /„mean“ nėra arba jo ranka/],
      ['saveEntry', { ...good, changes: [{ ...change, text: 'a'.repeat(50_001) }] }, /telpa ne daugiau/],
      ['entriesOf', { kind: 'mip' }, /„pupilId“/],
      ['entriesOf', { kind: 'marks', pupilId: '2b-01' }, /„kind“/],
    ];
    for (const [name, input, words] of wrong) {
      const report = await host.run(name, [input], { plainValues: true });
      const { ok, message, refused } = report.result as { ok: boolean; message: string; refused?: true };
      // Saved once more by itself it would be refused once more.
      expect([ok, message, refused]).toEqual([false, expect.stringMatching(words), true]);
      expect(message).toMatch(/Nieko neįrašyta\.$/);
    }
    expect(host.rows('MIP')).toEqual([]);
  });
});

test('two people in one row at the same moment: each has written their own, neither has overwritten', async () => {
  await inWorkbook(async (host) => {
    const both = await Promise.all([
      save(host.run, 'review', '2026-10', { results: 'Gerai', praise: 'Jos padėka' }),
      save(host.run, 'review', '2026-10', { comments: 'Stengiasi', praise: 'Jo padėka' }),
    ]);
    const conflicts = both.flatMap((answer) => answer.conflicts);
    expect(conflicts).toHaveLength(1);
    const { value } = await ask(host.run, 'entriesOf', { kind: 'review', pupilId: '2b-01' });
    expect(value.entries).toHaveLength(1);
    expect(value.entries[0]?.texts).toMatchObject({
      results: 'Gerai',
      comments: 'Stengiasi',
      praise: conflicts[0]?.theirs,
    });
  });
});

const THREE = {
  'SpreadsheetApp.getActiveSpreadsheet': 1,
  'Spreadsheet.getSheetByName': 1,
  'Sheet.getSheetValues': 1,
};
const LOCK = {
  'LockService.getDocumentLock': 1,
  'Lock.tryLock': 1,
  'Lock.releaseLock': 1,
  'SpreadsheetApp.flush': 1,
};
const overviewRows = (ids: readonly string[]) => [
  ['2b', '2026–2027', 'Matematika', 'Matematika', 'Matematika'],
  ['Mokinys', 'Mokinio kodas', 'I pusmetis', 'II pusmetis', 'Metinis'],
  ...ids.map((id) => [`Mokinys ${id}`, id, 8, 8, 8]),
];
test.each([30, 300])('calls in a class of %i pupils', async (pupils) => {
  const ids = Array.from({ length: pupils }, (_, index) => `2b-${String(index + 1).padStart(2, '0')}`);
  const rows: Records = ids.flatMap((id) =>
    ['2026-09', '2026-10', '2026-11'].map((month) => ({
      pupil: `Mokinys ${id}`,
      period: ['rugsėjis', 'spalis', 'lapkritis'][Number(month.slice(5)) - 9] ?? '',
      done: 'Skaičiau',
      filledAt: new Date(2026, 9, 1),
      key: `mip|${id}|${month}`,
    })),
  );
  const workbook = smallWorkbook({ ...registers({ mip: rows }), Suvestinė: overviewRows(ids) });
  await inWorkbook(async (host) => {
    const read = await ask(host.run, 'entriesOf', { kind: 'mip', pupilId: '2b-01' });
    expect(read.value.entries.map(({ part }) => part)).toEqual(['2026-09', '2026-10', '2026-11']);
    expect(read.calls).toEqual(THREE);
    const changed = inputOf('mip', '2026-10', { done: 'Rašiau', nextGoal: 'Skaityti' }, { done: 'Skaičiau' });
    const existing = await ask(host.run, 'saveEntry', changed);
    expect(existing.value.conflicts).toEqual([]);
    expect(existing.calls).toEqual({ ...THREE, ...LOCK, 'Sheet.getRange': 1, 'Range.setValues': 1 });
    const added = await ask(host.run, 'saveEntry', inputOf('mip', '2026-12', { done: 'Piešiau' }));
    expect(added.calls).toEqual({
      ...THREE,
      ...LOCK,
      'Spreadsheet.getSheetByName': 2,
      'Sheet.getSheetValues': 2,
      'Sheet.appendRow': 1,
    });
    const again = await ask(host.run, 'saveEntry', inputOf('mip', '2026-12', { done: 'Piešiau' }));
    const { 'SpreadsheetApp.flush': _, ...unflushed } = LOCK;
    expect(again.calls).toEqual({ ...THREE, ...unflushed });
    const total = (calls: Readonly<Record<string, number>>) =>
      Object.values(calls).reduce((a, b) => a + b, 0);
    console.log(
      `${pupils} mokinių: skaitymas ${total(read.calls)}, keitimas ${total(existing.calls)} (knygos 5, spynos 3, flush), nauja eilutė ${total(added.calls)}`,
    );
  }, workbook);
});
