// What goes on around a closed semester: typing into it, undoing, other people, plans that count from its day.
import type { ExecutionReport } from '../../local/contracts';
import type { CellInput, SavedWorkbook } from '../../local/workbook/port';
import { ALL, call, closing, closingWorkbook, DECISIONS, idOf, KINDS } from './close-workbook';
import { describeWorkbook, differences } from './describe-workbook';
import { registerPlans } from './plan-calls';
import { type AddOnHost, dialogTexts, openAddOn } from './support';

const BOTH = ['Matematika', 'Fizika'];
const decisions = BOTH.flatMap((subject) => DECISIONS.map((decision) => ({ ...decision, subject })));

async function inWorkbook(
  work: (host: AddOnHost) => Promise<void>,
  workbook: SavedWorkbook = closingWorkbook(),
): Promise<void> {
  const host = openAddOn(workbook);
  try {
    await work(host);
  } finally {
    await host.dispose();
  }
}
async function close(host: AddOnHost, subjects: readonly string[] = ['Matematika'], piece = ALL) {
  const { answer } = await call(host, 'closeSubjects', closing({ subjects, decisions, piece }));
  if (!answer.ok) throw new Error(answer.message);
  if (answer.value.held.length > 0) throw new Error(JSON.stringify(answer.value.held));
  return answer.value.closed;
}
const toasts = ({ dialogs }: ExecutionReport): string[] =>
  dialogs.flatMap((dialog) => (dialog.kind === 'toast' ? [dialog.message] : []));
/** The log, the journal; and the format that a moment brings to a cell without one. */
const NOT_UNDONE = /^(Žurnalas|Atšaukimas|sheets)\b|^Užbaigti pusmečiai \w+ = \{"n"/;
const today = (): string => {
  const now = new Date();
  const digits = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
};

test('typing into a closed block is answered at once, typing beside it is not', async () => {
  await inWorkbook(async (host) => {
    const typed = async (row: number, column: number, value: CellInput) =>
      toasts(await host.type('Matematika', row, column, [[value]]));
    expect(await typed(7, 4, 9)).toEqual([]);
    await host.type('Matematika', 7, 4, [[8]]);
    await close(host);
    const stays = [`I pusmetis užbaigtas ${today()}: įvertinimas nepasikeis, kol pusmetis neatvertas.`];
    expect(await typed(7, 4, 3)).toEqual(stays);
    expect(await typed(9, 7, 'pateisinta')).toEqual(stays);
    expect(await typed(4, 5, 2)).toEqual(stays);
    expect(
      toasts(
        await host.type('Matematika', 7, 4, [
          [5, 5],
          [5, 5],
        ]),
      ),
    ).toEqual(stays);
    // A topic, semester II, and a pupil who left and so was not graded.
    expect(await typed(5, 4, 'Kita tema')).toEqual([]);
    expect(await typed(7, 12, 3)).toEqual([]);
    expect(await typed(13, 4, 3)).toEqual([]);
    const byHand = [
      `I pusmetis užbaigtas ${today()}, o jo įvertinimas pakeistas ranka. Grąžinkite buvusį (Ctrl+Z) arba atverkite pusmetį.`,
    ];
    expect(await typed(7, 8, 10)).toEqual(byHand);
    expect(await typed(7, 8, '')).toEqual(byHand);
    expect(await typed(7, 8, 9)).toEqual([]);
    const report = await host.type('Matematika', 7, 4, [[8]]);
    console.log(`Pranešimas apie pakeistą užbaigtą pažymį, kreipinių: ${report.calls.total}`);
    expect(report.calls.total).toBeLessThan(16);
  });
});

test('undone, everything is as before but for the log, also when it was closed in two pieces; then closed anew', async () => {
  await inWorkbook(
    async (host) => {
      const told = () => describeWorkbook(host.save()).filter((line) => !NOT_UNDONE.test(line));
      const before = told();
      await close(host, ['Matematika'], { number: 1, of: 2 });
      await close(host, ['Fizika'], { number: 2, of: 2 });
      expect(differences(before, told()).length).toBeGreaterThan(5);
      const undone = await host.run('undoLastAction', [], { answers: ['YES', 'OK', 'OK'] });
      expect(dialogTexts(undone)[0]).toMatch(/Užbaigtas I pusmetis/);
      expect(differences(before, told())).toEqual([]);
      // Undoing is a change, too: it has a row of its own.
      expect(host.rows('Žurnalas')).toHaveLength(13);
      await close(host, BOTH);
      expect(host.rows('Užbaigti pusmečiai')).toHaveLength(12);
      expect(host.rows('Žurnalas')).toHaveLength(25);
    },
    closingWorkbook(KINDS, BOTH),
  );
});

test('stopped between two pieces, other actions may begin', async () => {
  await inWorkbook(
    async (host) => {
      await close(host, ['Matematika'], { number: 1, of: 2 });
      const reason = { semester: 1 as const, subjects: ['Matematika'], reason: 'Klaida', piece: ALL };
      const refused = (await call(host, 'closeReopen', reason)).answer;
      expect(refused.ok ? '' : refused.message).toMatch(/„Užbaigtas I pusmetis“.*nutrūko nebaigtas/s);
      await close(host, [], { number: 2, of: 2 });
      expect((await call(host, 'closeReopen', reason)).answer).toMatchObject({
        ok: true,
        value: { opened: [{ subject: 'Matematika', pupils: 6 }] },
      });
    },
    closingWorkbook(KINDS, BOTH),
  );
});

test('a sheet that somebody else has protected: named; open again, the same closing ends as if nothing had been', async () => {
  const saved = closingWorkbook(KINDS, BOTH);
  const locked = structuredClone(saved) as unknown as {
    snapshot: { sheets: Record<string, { name: string }> };
    extras: Record<string, unknown>;
  };
  const [sheetId] = Object.entries(locked.snapshot.sheets).find(([, { name }]) => name === 'Fizika') ?? [];
  locked.extras.access = {
    owner: 'kita@mokykla.example',
    editors: ['mokytoja@mokykla.example'],
    viewers: [],
  };
  locked.extras.protections = [
    { id: 'protection-1', sheetId, description: '', warningOnly: false, editors: [], unprotected: [] },
  ];
  await inWorkbook(
    async (host) => {
      const { answer } = await call(host, 'closeSubjects', closing({ subjects: BOTH, decisions }));
      expect(answer.ok ? '' : answer.message).toMatch(/lapas „Fizika“ nepakeistas – gal jis apsaugotas/);
      const view = (await call(host, 'closeOverview', { semester: 1 })).answer;
      expect(view.ok && view.value.subjects.map(({ state }) => state)).toEqual(['closed', 'unfinished']);
      host.unprotect('protection-1');
      await close(host, ['Fizika']);
      expect(host.rows('Užbaigti pusmečiai')).toHaveLength(12);
      expect(host.rows('Žurnalas')).toHaveLength(12);
      const after = (await call(host, 'closeOverview', { semester: 1 })).answer;
      expect(after.ok && after.value.subjects.map(({ state }) => state)).toEqual(['closed', 'closed']);
    },
    locked as unknown as SavedWorkbook,
  );
});

test('two people close at once: one does, the other is told that it had been done, when and by whom', async () => {
  await inWorkbook(async (host) => {
    // Slow enough for the second to come while the first holds the lock: it waits, and reads what the first has written.
    const answers = await Promise.all(
      [1, 2].map(() =>
        call(host, 'closeSubjects', closing({ decisions }), { latencyMs: 5 }).then(({ answer }) => answer),
      ),
    );
    const closed = answers.map((answer) => (answer.ok ? answer.value.closed : answer.message));
    const [first, second] = [...closed].sort((a) => (JSON.stringify(a).includes('already') ? 1 : -1));
    expect(first).toEqual([{ subject: 'Matematika', kept: 6, negative: 2 }]);
    expect(second).toEqual([
      {
        subject: 'Matematika',
        kept: 0,
        negative: 0,
        already: { on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/), by: expect.stringContaining('@') },
      },
    ]);
    expect(host.rows('Užbaigti pusmečiai')).toHaveLength(6);
    expect(host.rows('Žurnalas')).toHaveLength(6);
    expect(host.rows('Atšaukimas')[0]?.[0]).toBe('baigta');
  });
});

test('a plan for a closed semester counts from the day it was closed, and shows what was kept', async () => {
  await inWorkbook(async (host) => {
    await close(host);
    // Closed on a Friday long ago; the marks are other ones since.
    const register = host.sheet('Užbaigti pusmečiai');
    register.write({ row: 2, column: 8, rows: 1, columns: 1 }, [[new Date(2021, 0, 22, 14, 5)]]);
    await host.type('Matematika', 8, 4, [[10]]);
    // In the real workbook formulas bring the kept grade there.
    host
      .sheet('Suvestinė')
      .write({ row: 2, column: 0, rows: 1, columns: 4 }, [['Beržas Jonas', idOf('Beržas Jonas'), 3, '']]);
    const { answer } = await registerPlans(
      host,
      ({ pupil, subject }) => `${pupil} ${subject}` === 'Beržas Jonas Matematika',
    );
    if (!answer.ok || !('view' in answer.value)) throw new Error(JSON.stringify(answer));
    const [plan] = answer.value.view.plans;
    expect([plan?.recorded, plan?.due, plan?.handing]).toEqual(['2021-01-22', '2021-01-29', 'late']);
    expect(host.rows('Kompensaciniai planai')[0]?.slice(4, 7)).toEqual([
      '3',
      new Date(2021, 0, 22),
      new Date(2021, 0, 29),
    ]);
    const preview = await host.run('caseDocumentPreview', [{ form: 'F1', key: plan?.key }], {
      plainValues: true,
    });
    expect(JSON.stringify(preview.result)).toContain('(3·3 + 3·1) / 4 = 3');
  });
});
