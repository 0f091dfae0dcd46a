// The compensation plan through the built add-on: one document and one row, however it was interrupted.
import type { ExecutionOptions } from '../../local/contracts';
import type { SavedWorkbook } from '../../local/workbook/port';
import { crash, crashSummary } from './crash';
import { type AddOnHost, dialogTexts, openAddOn, smallWorkbook } from './support';

const ACTION = 'createCompensationPlan';
const LITHUANIAN = /[ąčęėįšųūž]/;
let workbook: SavedWorkbook;
beforeAll(() => {
  workbook = smallWorkbook();
});

async function inWorkbook<Value>(work: (host: AddOnHost) => Promise<Value>): Promise<Value> {
  const host = openAddOn(workbook);
  try {
    host.select('Matematika', 7);
    return await work(host);
  } finally {
    await host.dispose();
  }
}
const act = (host: AddOnHost, options: ExecutionOptions = {}) => {
  host.select('Matematika', 7);
  return host.run(ACTION, [], { answers: ['OK', 'OK'], ...options });
};

async function counts(host: AddOnHost) {
  return {
    plans: host.rows('Kompensaciniai planai').length,
    documents: host.rows('Dokumentai').length,
    log: host.rows('Žurnalas').length,
    files: (await host.documents()).length,
  };
}
const ONE_OF_EACH = { plans: 1, documents: 1, log: 1, files: 1 };
const NOTHING = { plans: 0, documents: 0, log: 0, files: 0 };

test('makes one document, registers it everywhere, and says until when it is due', async () => {
  await inWorkbook(async (host) => {
    const report = await act(host);
    expect(report.error).toBeNull();
    expect(await counts(host)).toEqual(ONE_OF_EACH);
    const [text] = dialogTexts(report);
    expect(text).toMatch(/Planas parengtas ir įrašytas:\nGandriukas Matas – Matematika, I pusmetis/);
    const [plan] = host.rows('Kompensaciniai planai') as [unknown[]];
    expect(plan.slice(1, 5)).toEqual(['Gandriukas Matas', 'Matematika', 'I', '3']);
    expect(text).toContain((plan[6] as Date).toLocaleDateString('lt-LT'));
    const [document] = await host.documents();
    expect(document?.text).toContain('Gandriukas');
    expect(document?.text).toContain('(3·3 + 4·1) / 4 = 3,25 → 3');
    console.log(`Kompensacinis planas, kreipinių: ${report.calls.total}`, report.calls.byMethod);
  });
});

test('doing it twice makes one plan and says so', async () => {
  await inWorkbook(async (host) => {
    await act(host);
    const again = await act(host);
    expect(dialogTexts(again)[0]).toMatch(/^Toks planas jau yra/);
    expect(await counts(host)).toEqual(ONE_OF_EACH);
  });
});

test('undone: its rows go, the document stays and is said to; made again, it is the same document, and both are logged', async () => {
  await inWorkbook(async (host) => {
    await act(host);
    const undone = await host.run('undoLastAction', [], { answers: ['YES', 'OK'] });
    for (const text of dialogTexts(undone))
      expect(text).toMatch(
        /„Kompensacinis planas: Matematika, I pusmetis, Gandriukas Matas“[\s\S]*dokumentas „.*“ lieka/,
      );
    expect(await counts(host)).toEqual({ plans: 0, documents: 0, log: 2, files: 1 });
    await act(host);
    expect(await counts(host)).toEqual({ ...ONE_OF_EACH, log: 3 });
    expect(dialogTexts(await act(host))[0]).toMatch(/^Toks planas jau yra/);
    expect(await counts(host)).toEqual({ ...ONE_OF_EACH, log: 3 });
  });
});

test('of several negative grades a person chooses; a wrong number is asked again; giving up changes nothing', async () => {
  await inWorkbook(async (host) => {
    host.select('Nustatymai', 1);
    const gaveUp = await host.run(ACTION, [], { answers: [{ button: 'CANCEL' }] });
    expect(dialogTexts(gaveUp)[0]).toMatch(
      /1\. Gandriukas Matas – Matematika, I pusmetis \(3\)\n2\. Lazdynėlis Benas/,
    );
    expect(await counts(host)).toEqual(NOTHING);
    const chosen = await host.run(ACTION, [], {
      answers: [{ button: 'OK', text: '9' }, { button: 'OK', text: '3' }, 'OK'],
    });
    expect(dialogTexts(chosen)[1]).toMatch(/^„9“ netinka: reikia numerio nuo 1 iki 3\./);
    expect(dialogTexts(chosen)[2]).toMatch(/Lazdynėlis Benas – Matematika, II pusmetis/);
    expect(await counts(host)).toEqual(ONE_OF_EACH);
  });
});

test('killed at every service call and repeated: the same workbook and one document', async () => {
  const result = await crash({
    workbook,
    action: async (run) => {
      const report = await run(ACTION, [], { answers: ['OK'], select: ['Matematika', 7] });
      if (!report.ok) throw new Error(String(report.error));
    },
  });
  expect(result.problems).toEqual([]);
  expect(result.points).toBe(result.calls[0]?.total);
  expect(result.states).toBeGreaterThan(3);
  console.log(crashSummary('Kompensacinis planas', result));
}, 600_000);

test('a service that fails at any call: a Lithuanian sentence, all or nothing registered', async () => {
  const total = await inWorkbook(async (host) => (await act(host)).calls.total);
  for (let failAt = 1; failAt <= total; failAt++)
    await inWorkbook(async (host) => {
      const report = await act(host, { failAt, answers: ['OK', 'OK', 'OK'] });
      const after = await counts(host);
      const place = `at call ${failAt}`;
      expect([place, after.plans, after.documents]).toEqual([place, after.files, after.files]);
      // Where the failing call is the dialog itself, nobody can be told.
      if (report.dialogs.length > 0)
        expect([place, dialogTexts(report).at(-1)]).toEqual([place, expect.stringMatching(LITHUANIAN)]);
      expect((await act(host)).ok).toBe(true);
      expect([place, await counts(host)]).toEqual([place, ONE_OF_EACH]);
    });
  console.log(`Nepavykusi paslauga, taškų: ${total}`);
}, 600_000);
