// Undoing through the built add-on: whatever an action of ours changed, the workbook is afterwards as it was, but for
// the log, the journal, and what people have typed since.
import type { ExecutionReport } from '../../local/contracts';
import type { SavedWorkbook } from '../../local/workbook/port';
import { JOURNAL_SHEET } from '../../src/workbook/journal-sheet';
import { crash, crashSummary, type Run } from './crash';
import { describeWorkbook, differences } from './describe-workbook';
import { type AddOnHost, dialogTexts, openAddOn, smallSheet, smallWorkbook } from './support';

const LITHUANIAN = /[ąčęėįšųūž]/;
const YES = ['YES', 'OK'];
const DAYS: Readonly<Record<string, Date>> = {
  'I pusmečio pradžia': new Date(2026, 8, 1),
  'I pusmečio pabaiga': new Date(2027, 0, 29),
  'II pusmečio pradžia': new Date(2027, 1, 1),
  'II pusmečio pabaiga': new Date(2027, 5, 18),
};
const NEW_COLUMN = 6;
let workbook: SavedWorkbook;
beforeAll(() => {
  workbook = smallWorkbook({
    Nustatymai: smallSheet('Nustatymai').map((row) => {
      const [name, value, ...rest] = row;
      return [name, DAYS[String(name)] ?? value, ...rest];
    }),
    // Room for one more work in the first semester.
    Matematika: smallSheet('Matematika').map((row) => [
      ...row.slice(0, NEW_COLUMN - 1),
      '',
      ...row.slice(NEW_COLUMN - 1),
    ]),
  });
});

interface Answer {
  readonly ok: boolean;
  readonly message?: string;
  readonly value: { readonly version: string; readonly kind: string; readonly written: number };
}
async function call(run: Run, name: string, input: unknown): Promise<Answer['value']> {
  const report = await run(name, [input], { plainValues: true });
  const answer = report.result as Answer | null;
  if (!answer?.ok) throw new Error(answer?.message ?? String(report.error));
  return answer.value;
}
const MARKS = {
  subject: 'Matematika',
  days: [
    { date: '2026-10-05', kind: 'KD' },
    { date: '2026-10-12', kind: 'T' },
  ],
  rows: [
    { line: 1, name: 'Gandriukas Matas', cells: ['4', '5'] },
    { line: 2, name: 'Lazdynėlis Benas', cells: ['n', '6'] },
    { line: 3, name: 'Žibutytė Goda', cells: ['9', 'n'] },
  ],
  chosen: [],
};
const PUPILS = [
  {
    line: 1,
    lastName: '=Kadagys',
    firstName: '007',
    born: '2010-05-06',
    email: '',
    guardians: '',
    arrived: '',
    left: '',
    id: '',
  },
];
const importMarks = async (run: Run): Promise<void> => {
  const { version } = await call(run, 'importPreviewMarks', MARKS);
  const done = await call(run, 'importMarks', { ...MARKS, overwrite: [], version });
  expect(done).toMatchObject({ kind: 'done' });
};
const importPupils = async (run: Run): Promise<void> => {
  const { version } = await call(run, 'importPreviewPupils', { pupils: PUPILS });
  expect(await call(run, 'importPupils', { pupils: PUPILS, version })).toMatchObject({ kind: 'done' });
};
const undo = async (run: Run): Promise<ExecutionReport> => {
  const report = await run('undoLastAction', [], { answers: YES });
  if (!report.ok) throw new Error(String(report.error));
  return report;
};

const runIn =
  (host: AddOnHost): Run =>
  (name, args, { select: _, ...options } = {}) =>
    host.run(name, args, options);
/** Without the two sheets that undoing adds to, and without the format that a date leaves where it stood. */
const content = (saved: SavedWorkbook): string[] =>
  describeWorkbook(saved)
    .filter((line) => !/^(sheets|Atšaukimas|Žurnalas) /.test(line))
    .filter((line) => !line.endsWith(' = {"n":{"pattern":"yyyy-mm-dd"}}'));

async function inWorkbook<Value>(work: (host: AddOnHost) => Promise<Value>): Promise<Value> {
  const host = openAddOn(workbook);
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}

test.each([
  ['marks', importMarks, /„Matematika“ – \d+/],
  ['pupils', importPupils, /„Mokiniai“ – \d+/],
] as const)(
  '%s that were brought in go: no cell, format or rule is other than before',
  async (_, action, places) => {
    await inWorkbook(async (host) => {
      const before = content(host.save());
      await action(runIn(host));
      expect(differences(before, content(host.save()))).not.toEqual([]);
      const [asked, told] = dialogTexts(await undo(runIn(host)));
      expect(asked).toMatch(/bus atšaukta:/);
      expect(asked).toMatch(places);
      expect(told).toMatch(/atšaukta:\n• kaip prieš veiksmą, vėl yra/);
      expect(differences(before, content(host.save()))).toEqual([]);
      expect(host.rows('Žurnalas').at(-1)?.[2]).toMatch(/^Atšaukta: /);
      expect(host.sheet(JOURNAL_SHEET).hidden).toBe(true);
      const again = await host.run('undoLastAction', [], { answers: ['OK'] });
      expect(dialogTexts(again)).toEqual([expect.stringMatching(/^Nėra ko atšaukti/)]);
    });
  },
);

test('what a person typed after it stays, a formula with the same result too', async () => {
  await inWorkbook(async (host) => {
    await importMarks(runIn(host));
    const sheet = host.sheet('Matematika');
    const column = sheet
      .values({ row: 1, column: 0, rows: 1, columns: 20 })[0]
      ?.findIndex((cell) => cell instanceof Date && cell.getMonth() === 9 && cell.getDate() === 12);
    if (column === undefined || column < 0) throw new Error('The column was not written.');
    sheet.write({ row: 6, column, rows: 2, columns: 1 }, [[{ formula: '=4+1' }], [10]]);
    const [asked, told] = dialogTexts(await undo(runIn(host)));
    for (const words of [asked, told])
      expect(words).toMatch(/kažkas jau pakeitė 2 langelius: „Matematika“ F7, F8/);
    expect(sheet.values({ row: 6, column, rows: 3, columns: 1 })).toEqual([[5], [10], ['']]);
    expect(sheet.formulas({ row: 6, column, rows: 1, columns: 1 })[0]?.[0]).toMatch(/4\+1/);
  });
});

test('the first journal is made without moving the person to another sheet', async () => {
  await inWorkbook(async (host) => {
    host.select('Matematika', 8);
    const place = () => JSON.stringify((host.save().extras as { place: unknown }).place);
    const before = place();
    await importPupils(runIn(host));
    expect(place()).toBe(before);
  });
});

describe('cut off', () => {
  let imported: SavedWorkbook;
  beforeAll(async () => {
    await inWorkbook(async (host) => {
      await importMarks(runIn(host));
      imported = structuredClone(host.save());
    });
  });
  const action = async (run: Run): Promise<void> => {
    await undo(run);
  };

  test('undoing at every service call and again: as if it had not been cut off', async () => {
    const result = await crash({
      workbook: imported,
      action,
      // Cut off at its last words it is done: then there is nothing to ask.
      repeat: async (run) => {
        await run('undoLastAction', [], { answers: YES });
      },
    });
    expect(result.problems).toEqual([]);
    expect(result.points).toBeGreaterThan(20);
    console.log(crashSummary('Atšaukimas', result));
  });

  test('with a failing service at every call: a Lithuanian sentence, and it can be repeated', async () => {
    const result = await crash({
      workbook: imported,
      action,
      fault: 'failAt',
      // A service that failed in the middle of a sheet: the log tells of both times.
      mayDiffer: /^Žurnalas /,
      repeat: async (run) => {
        await run('undoLastAction', [], { answers: YES });
      },
      onCut: (report, at) => {
        // Where the failing call is the dialog itself, nobody can be told.
        if (report.dialogs.length > 0)
          expect([at, dialogTexts(report).at(-1)]).toEqual([at, expect.stringMatching(LITHUANIAN)]);
      },
    });
    expect(result.problems).toEqual([]);
    console.log(crashSummary('Atšaukimas, nepavykus paslaugai', result));
  });

  test('an import cut off at every service call is undone: everything as before it', async () => {
    const before = content(workbook);
    let total = 1;
    let points = 0;
    for (let killAt = 1; killAt <= total; killAt++)
      await inWorkbook(async (host) => {
        const run = runIn(host);
        const { version } = await call(run, 'importPreviewMarks', MARKS);
        const input = { ...MARKS, overwrite: [], version };
        if (killAt === 1) {
          const other = openAddOn(workbook);
          const whole = await other.run('importMarks', [input], { plainValues: true });
          total = whole.calls.total;
          await other.dispose();
        }
        await host.run('importMarks', [input], { plainValues: true, killAt });
        await host.run('undoLastAction', [], { answers: YES });
        expect([killAt, differences(before, content(host.save()))]).toEqual([killAt, []]);
        points++;
      });
    expect(points).toBe(total);
    console.log(`Nutrauktas įkėlimas atšauktas, taškų: ${points}`);
  });

  test('another action may not begin before it is repeated or undone, and says why', async () => {
    await inWorkbook(async (host) => {
      const run = runIn(host);
      const { version } = await call(run, 'importPreviewMarks', MARKS);
      const input = { ...MARKS, overwrite: [], version };
      const whole = openAddOn(workbook);
      const { total } = (await whole.run('importMarks', [input], { plainValues: true })).calls;
      await whole.dispose();
      let wasUnfinished = false;
      // The last calls set the state, flush and let go of the lock.
      for (let killAt = total; killAt > 0 && !wasUnfinished; killAt--) {
        const other = openAddOn(workbook);
        await other.run('importMarks', [input], { plainValues: true, killAt });
        const listed = await other.run('importPreviewPupils', [{ pupils: PUPILS }], { plainValues: true });
        const seen = (listed.result as Answer).value.version;
        const before = content(other.save());
        const report = await other.run('importPupils', [{ pupils: PUPILS, version: seen }], {
          plainValues: true,
        });
        const answer = report.result as Answer;
        if (!answer.ok) {
          wasUnfinished = true;
          expect(answer.message).toMatch(
            /Veiksmas „.*Matematika.*“ \(.*\) nutrūko nebaigtas\. Pirma pakartokite jį/,
          );
          expect(answer.message).toMatch(/Nieko neįrašyta\.$/);
          expect(differences(before, content(other.save()))).toEqual([]);
        }
        await other.dispose();
      }
      expect(wasUnfinished).toBe(true);
    });
  });
});

test('a sheet that somebody else has protected is named; unprotected, it is undone the next time', async () => {
  const original = content(workbook);
  const imported = await inWorkbook(async (host) => {
    await importMarks(runIn(host));
    return structuredClone(host.save()) as unknown as {
      snapshot: { sheets: Record<string, { name: string }> };
      extras: Record<string, unknown>;
    };
  });
  const [sheetId] =
    Object.entries(imported.snapshot.sheets).find(([, { name }]) => name === 'Matematika') ?? [];
  imported.extras.access = {
    owner: 'kita@mokykla.example',
    editors: ['mokytoja@mokykla.example'],
    viewers: [],
  };
  imported.extras.protections = [
    { id: 'protection-1', sheetId, description: '', warningOnly: false, editors: [], unprotected: [] },
  ];
  const host = openAddOn(imported as never);
  const before = content(host.save());
  const told = dialogTexts(await undo(runIn(host)))[1];
  expect(told).toMatch(/atšaukta ne visa:/);
  expect(told).toMatch(/Nepavyko – gal lapas apsaugotas.*\n• „Matematika“: „.*protected/i);
  expect(differences(before, content(host.save()))).toEqual([]);
  host.unprotect('protection-1');
  await undo(runIn(host));
  expect(differences(original, content(host.save()))).toEqual([]);
  await host.dispose();
});
