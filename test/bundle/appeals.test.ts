// Appeals through the built add-on: from the request to the grade and the documents, bad input, cut off at every call.
import type { SavedWorkbook } from '../../local/workbook/port';
import type { CaseDocumentCalls } from '../../src/api/case-documents';
import { appealWorkbook, ask, MEMBERS, REQUEST, registered, screenOf, walk } from './appeal-workbook';
import { crash, crashSummary } from './crash';
import { type AddOnHost, dist, openAddOn } from './support';

let workbook: SavedWorkbook;
beforeAll(() => {
  workbook = appealWorkbook();
});
async function inClass<Value>(work: (host: AddOnHost) => Promise<Value>): Promise<Value> {
  const host = openAddOn(workbook);
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}
const answer = async (host: AddOnHost, name: string, input: unknown) =>
  (await host.run(name, [input])).result as { ok: boolean; value?: unknown; message?: string };

test('the menu opens the page', () =>
  inClass(async (host) => {
    const report = await host.run('openAppeals');
    expect(report.dialogs).toMatchObject([{ kind: 'modal', width: 900, height: 680 }]);
    expect(dist('appeals.html')).toContain('<main id="app">');
  }));

test('from the request to the new grade, its documents on the way, and how many calls it takes', () =>
  inClass(async (host) => {
    const view = await ask(host.run, 'appealsView', null);
    const grades = await ask(host.run, 'appealGrades', { pupilId: '2b-01' });
    expect(grades.value[0]).toEqual({
      subject: 'Matematika',
      period: 'semester1',
      grade: '3',
      published: REQUEST.published,
      isClosed: true,
    });
    const register = await ask(host.run, 'appealRegister', REQUEST);
    expect(register.value).toMatchObject({ kind: 'registered', isNew: true });
    if (register.value.kind !== 'registered') return;
    const { appeal } = register.value;

    const make = async (form: 'F10' | 'F11' | 'F12' | 'F13') => {
      const preview = (await answer(host, 'caseDocumentPreview', { form, key: appeal.key })) as {
        ok: boolean;
        value: CaseDocumentCalls['caseDocumentPreview']['output'];
        message?: string;
      };
      if (!preview.ok) return preview.message;
      const { version, seen } = preview.value;
      await answer(host, 'caseDocumentMake', { form, key: appeal.key, version, seen });
      return preview.value.name;
    };
    expect(await make('F13')).toContain('Komisija dar nesudaryta');
    await make('F10');
    const { calls, appeal: finished } = await walk(host.run, appeal, 'inform');
    for (const form of ['F11', 'F12', 'F13'] as const) await make(form);

    expect(finished).toMatchObject({ state: 'finished', fields: { finalGrade: '5' }, problems: [] });
    expect(host.rows('Matematika').find((row) => row[1] === 'Gandriukas Matas')?.[7]).toBe(5);
    expect(host.rows('Užbaigti pusmečiai')).toHaveLength(2);
    expect(host.rows('Žurnalas')).toHaveLength(7);
    const [row] = host.rows('Apeliacijos');
    expect(row?.filter((cell) => String(cell).includes('/document/'))).toHaveLength(1);
    const documents = await host.documents();
    const named = (what: string) => documents.find(({ name }) => name.includes(what))?.text ?? '';
    expect(documents).toHaveLength(4);
    expect(named('Prašymas dėl įvertinimo')).toContain('Perrašytas testas neįskaitytas.');
    expect(named('Įsakymo dėl komisijos projektas')).toContain(MEMBERS[1]);
    expect(named('Mokytojo medžiaga')).toContain('Kvadratinės šaknys');
    for (const member of MEMBERS) expect(named('Komisijos protokolas')).toContain(member);
    console.info(
      `Apeliacija, paslaugų kvietimai: ${JSON.stringify({ view: view.calls, grades: grades.calls, register: register.calls, ...calls })}`,
    );
    expect(view.calls).toBeLessThanOrEqual(9);
    expect(Math.max(register.calls, ...Object.values(calls))).toBeLessThanOrEqual(45);
  }));

test('what is wrong is told in words beside its field; what a page would never send is refused', () =>
  inClass(async (host) => {
    const refused = async (changes: object) => {
      const { value } = await ask(host.run, 'appealRegister', { ...REQUEST, ...changes });
      return value.kind === 'refused' ? value.problems : [];
    };
    expect(await refused({ relation: 'mother', applicant: 'Gandriukė Asta' })).toEqual([
      {
        field: 'relation',
        message: expect.stringMatching(/^Prašymo dieną mokiniui 1[67] metų, .*pats mokinys \(46\.1 p\.\)\.$/),
      },
    ]);
    const [born] = await refused({ pupilId: '2b-02', grade: '2' });
    expect(born?.message).toContain('„Lazdynėlis Benas“ gimimo data');
    expect(host.rows('Apeliacijos')).toEqual([]);

    const appeal = await registered(host.run);
    const early = await ask(host.run, 'appealSave', screenOf(appeal, 'decide'));
    expect(early.value).toEqual({
      kind: 'refused',
      problems: [
        {
          field: '',
          message: 'Šio žingsnio („Balai ir sprendimas“) dabar žengti negalima: byla yra „gauta“.',
        },
      ],
    });
    for (const input of [null, {}, { ...REQUEST, period: 'third' }, { ...REQUEST, more: 1 }]) {
      const { ok, message } = await answer(host, 'appealRegister', input);
      expect([ok, message]).toEqual([false, expect.stringContaining('netinkamą reikšmę')]);
    }
    expect(host.rows('Apeliacijos')).toHaveLength(1);
  }));

test('the decision is cut off at every service call and repeated: one grade, one row, one line of the log', async () => {
  const prepared = await inClass(async (host) => {
    const { appeal } = await walk(host.run, await registered(host.run), 'hold-meeting');
    return { appeal, saved: host.save() };
  });
  const result = await crash({
    workbook: prepared.saved,
    action: async (run) => {
      const { value } = await ask(run, 'appealSave', screenOf(prepared.appeal, 'decide'));
      if (value.kind !== 'saved') throw new Error(JSON.stringify(value));
    },
  });
  console.info(crashSummary('Apeliacijos sprendimas', result));
  expect(result.problems).toEqual([]);
  expect(result.states).toBeGreaterThan(4);
});
