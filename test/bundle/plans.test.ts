// Compensation plans and help through the built add-on: registered together, once, however they were cut off; steps that
// what stands in the register allows; documents of what was registered; help line by line.
import type { SavedWorkbook } from '../../local/workbook/port';
import type { Answer, CallName, Calls } from '../../src/api';
import type { PlansCalls, PlansView } from '../../src/api/plans';
import { extraWorkSheet } from '../../src/workbook/extra-work-sheet';
import { supportSheet } from '../../src/workbook/support-sheet';
import { crash, crashSummary } from './crash';
import { type AddOnHost, dialogTexts, openAddOn, smallSheet, smallWorkbook, tableRows } from './support';

type Rows = Parameters<typeof smallWorkbook>[0];
const EMPTY: Rows = {
  [supportSheet.sheet]: tableRows(supportSheet as never, []),
  [extraWorkSheet.sheet]: tableRows(extraWorkSheet as never, []),
};
const PLANS = 'Kompensaciniai planai';
let workbook: SavedWorkbook;
beforeAll(() => {
  workbook = smallWorkbook(EMPTY);
});

async function inWorkbook<Value>(work: (host: AddOnHost) => Promise<Value>, changes?: Rows): Promise<Value> {
  const host = openAddOn(changes ? smallWorkbook({ ...EMPTY, ...changes }) : workbook);
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}
async function ask<Name extends CallName>(
  host: AddOnHost,
  name: Name,
  input: Calls[Name]['input'],
): Promise<Answer<Calls[Name]['output']>> {
  const report = await host.run(name, [input], { plainValues: true });
  return report.result as Answer<Calls[Name]['output']>;
}
async function get<Name extends CallName>(host: AddOnHost, name: Name, input: Calls[Name]['input']) {
  const answer = await ask(host, name, input);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const wantedOf = ({ negatives }: PlansView): PlansCalls['plansRegister']['input'] => ({
  plans: negatives.map(({ key, pupil, subject, grade }) => ({ key, pupil, subject, grade })),
});
const register = async (host: AddOnHost) =>
  (await get(host, 'plansRegister', wantedOf(await get(host, 'plansView', null)))).view;
const stepOf = (
  view: PlansView,
  step: PlansCalls['plansStep']['input']['step'],
  more: Partial<PlansCalls['plansStep']['input']> = {},
): PlansCalls['plansStep']['input'] => ({
  step,
  on: view.today,
  outcome: null,
  plans: view.plans.flatMap(({ key, base, state }) => (state ? [{ key, base, state }] : [])),
  ...more,
});
const counts = (host: AddOnHost) => [host.rows(PLANS).length, host.rows('Žurnalas').length];

test('negatives of the class become plans by one write; the subject in front is told; a second time there is nothing to do', () =>
  inWorkbook(async (host) => {
    host.select('Matematika', 7);
    const opened = await host.run('openPlans');
    expect(opened.dialogs).toEqual([expect.objectContaining({ kind: 'modal', width: 900 })]);
    const view = await get(host, 'plansView', null);
    expect([view.front, view.plans, view.problems]).toEqual(['Matematika', [], []]);
    expect(
      view.negatives.map(({ pupil, semester, grade, isClosed, recorded }) => [
        pupil,
        semester,
        grade,
        isClosed,
        recorded === view.today,
      ]),
    ).toEqual([
      ['Gandriukas Matas', 1, '3', false, true],
      ['Lazdynėlis Benas', 1, '2', false, true],
      ['Lazdynėlis Benas', 2, '3', false, true],
    ]);
    const done = await get(host, 'plansRegister', wantedOf(view));
    expect([done.registered.length, done.already.length, done.view.negatives.length]).toEqual([3, 0, 0]);
    expect(host.rows(PLANS).map((row) => row.slice(1, 5).concat(row[7]))).toEqual([
      ['Gandriukas Matas', 'Matematika', 'I', '3', 'parengtas'],
      ['Lazdynėlis Benas', 'Matematika', 'I', '2', 'parengtas'],
      ['Lazdynėlis Benas', 'Matematika', 'II', '3', 'parengtas'],
    ]);
    const again = await get(host, 'plansRegister', wantedOf(view));
    expect([again.registered.length, again.already.length]).toEqual([0, 3]);
    expect(counts(host)).toEqual([3, 3]);

    host.select('Nustatymai', 1);
    expect((await get(host, 'plansView', null)).front).toBe('');
    const undone = await host.run('undoLastAction', [], { answers: ['YES', 'OK'] });
    expect(dialogTexts(undone)[0]).toContain('Kompensaciniai planai: 3 planai');
    expect(counts(host)).toEqual([0, 4]);
    await get(host, 'plansRegister', wantedOf(view));
    expect(counts(host)).toEqual([3, 7]);
  }));

test('a grade that changed since the person looked: said, and nothing is registered', () =>
  inWorkbook(async (host) => {
    const view = await get(host, 'plansView', null);
    host.sheet('Suvestinė').write({ row: 2, column: 2, rows: 1, columns: 1 }, [[6]]);
    const answer = await ask(host, 'plansRegister', wantedOf(view));
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringMatching(
        /Gandriukas Matas, Matematika: įvertinimas buvo 3, o dabar jis nebe neigiamas.*Nieko neįrašyta/s,
      ),
    });
    expect(await ask(host, 'plansRegister', { plans: [] })).toMatchObject({ ok: false });
    expect(counts(host)).toEqual([0, 0]);
  }));

test('steps of all and of one; what cannot be, and what somebody changed meanwhile, is said and nothing is written', () =>
  inWorkbook(async (host) => {
    const first = await register(host);
    const refused = async (input: PlansCalls['plansStep']['input'], words: RegExp) => {
      const before = host.rows(PLANS);
      expect(await ask(host, 'plansStep', input)).toMatchObject({
        ok: false,
        message: expect.stringMatching(words),
      });
      expect(host.rows(PLANS)).toEqual(before);
    };
    await refused(stepOf(first, 'finish'), /„Baigtas“ dabar žengti negalima/);
    await refused(stepOf(first, 'hand-in', { on: '2099-01-05' }), /diena 2099-01-05 dar neatėjo/);
    await refused(stepOf(first, 'hand-in', { on: '2020-01-06' }), /2020-01-06 yra ankstesnė už/);
    await refused(stepOf(first, 'hand-in', { on: 'vakar' }), /„vakar“ nėra data/);

    const handed = await get(host, 'plansStep', stepOf(first, 'hand-in'));
    expect(handed.taken).toBe(3);
    // Said once more by a page that has not heard the answer: nothing new.
    await get(host, 'plansStep', stepOf(first, 'hand-in'));
    expect(counts(host)).toEqual([3, 6]);
    expect(host.rows(PLANS).map((row) => row[7])).toEqual(Array(3).fill('pateiktas klasės vadovui'));

    const [one, two] = handed.view.plans as [PlansView['plans'][number], PlansView['plans'][number]];
    host.sheet(PLANS).write({ row: 2, column: 7, rows: 1, columns: 1 }, [['tėvai supažindinti']]);
    await refused(stepOf(handed.view, 'inform-parents'), /Lazdynėlis Benas.*tuo metu pakeista/);
    host.sheet(PLANS).write({ row: 1, column: 7, rows: 1, columns: 1 }, [['kitaip']]);
    const strange = await get(host, 'plansView', null);
    expect(strange.problems).toEqual([expect.stringMatching(/2 eilutė: Gandriukas Matas.*„kitaip“/)]);
    expect(strange.plans[0]).toMatchObject({ key: one.key, state: null, stateWord: 'kitaip', steps: [] });
    const begun = await get(host, 'plansStep', {
      ...stepOf(strange, 'begin'),
      plans: strange.plans.flatMap(({ key, base, state }) =>
        key === two.key && state ? [{ key, base, state }] : [],
      ),
    });
    expect(begun.view.plans[1]).toMatchObject({ state: 'in-progress', steps: ['inform-later'] });
    expect(host.rows('Žurnalas').at(-1)?.slice(2, 5)).toEqual([
      'Kompensacinis planas: Matematika, I pusmetis',
      'tėvai supažindinti',
      expect.stringMatching(/^Lazdynėlis Benas: planas pradėtas vykdyti /),
    ]);
  }));

test('documents are of what was registered: a grade that changed later is told, a row typed by hand is known', () =>
  inWorkbook(async (host) => {
    const { plans } = await register(host);
    const preview = await get(host, 'caseDocumentPreview', { form: 'F1', key: plans[0]?.key ?? '' });
    expect(preview.html).toContain('(3·3 + 4·1) / 4 = 3,25 → 3');
    expect(preview.problems).toEqual([]);
    host.sheet('Matematika').write({ row: 6, column: 9, rows: 1, columns: 1 }, [[5]]);
    host.sheet('Suvestinė').write({ row: 2, column: 2, rows: 1, columns: 1 }, [[5]]);
    // Since then married: the key still says whose plan it is.
    host.sheet('Mokiniai').write({ row: 2, column: 1, rows: 1, columns: 1 }, [['Beržienė']]);
    host.sheet('Matematika').write({ row: 7, column: 1, rows: 1, columns: 1 }, [['Beržienė Benas']]);
    const renamed = await get(host, 'caseDocumentPreview', { form: 'F1', key: plans[1]?.key ?? '' });
    expect(renamed.name).toContain('Beržienė B.');
    // Copied by hand without its key: still the same plan.
    host.sheet(PLANS).write({ row: 1, column: 13, rows: 1, columns: 1 }, [['']]);
    const view = await get(host, 'plansView', null);
    expect(view.plans[0]).toMatchObject({ key: plans[0]?.key, grade: '3', gradeNow: '5' });
    expect(view.negatives).toEqual([]);
    const told = await get(host, 'caseDocumentPreview', { form: 'F1', key: plans[0]?.key ?? '' });
    expect(told.html).toContain('3 (trys)');
    expect(told.problems).toEqual([
      expect.stringMatching(/registruotas dėl įvertinimo 3, o dabar įvertinimas 5/),
    ]);

    const keys = plans.slice(1).map(({ key }) => key);
    const piece = await get(host, 'caseDocumentsPiece', { form: 'F1', keys });
    expect(piece.documents.map(({ isMade }) => isMade)).toEqual([true, true]);
    expect(host.rows(PLANS).map((row) => String(row[12]).slice(0, 5))).toEqual(['', '/docu', '/docu']);
  }));

test('help line by line, finished with an outcome; its document has the lines, and its link is its own', () =>
  inWorkbook(async (host) => {
    const { plans } = await register(host);
    const basisKey = plans[0]?.key ?? '';
    const empty = await get(host, 'helpView', { key: basisKey });
    expect([empty.meetings, empty.state, empty.teacher]).toEqual([[], null, 'Smilgienė Rita']);
    const texts = {
      minutes: '45',
      form: 'konsultacija',
      participation: 'dalyvavo',
      result: '',
      provider: 'Smilgienė Rita',
    };
    const line = { ...texts, basisKey, key: empty.nextKey, base: '', date: '2026-11-10', topic: '=2+2' };
    const one = await get(host, 'helpSave', line);
    await get(host, 'helpSave', line);
    const two = await get(host, 'helpSave', {
      ...line,
      key: one.nextKey,
      date: '2026-11-17',
      topic: 'Funkcijos',
    });
    expect(two.meetings.map(({ date, topic }) => [date, topic])).toEqual([
      ['2026-11-10', '=2+2'],
      ['2026-11-17', 'Funkcijos'],
    ]);
    const refused = async (input: Partial<typeof line>, words: RegExp) =>
      expect(await ask(host, 'helpSave', { ...line, key: two.nextKey, ...input })).toMatchObject({
        ok: false,
        message: expect.stringMatching(words),
      });
    await refused({ date: '2062-11-10' }, /2062-11-10 – ne šie mokslo metai/);
    await refused({ topic: ' ' }, /neįrašyta, kas daryta/i);
    await refused({ minutes: 'valandą' }, /„valandą“ netinka/);
    await refused({ minutes: '-5' }, /„-5“ netinka/);
    await refused({ date: '' }, /neįrašyta užsiėmimo data/i);
    // Two people add a line at once; one changes what the other has changed.
    await refused({ key: one.nextKey, topic: 'Kita tema' }, /tuo metu pakeisti/);
    await refused({ key: one.nextKey, base: 'senas', topic: 'Kita tema' }, /tuo metu pakeisti/);
    expect(host.rows('Pagalba')).toHaveLength(2);

    const [, second] = two.meetings;
    const changed = await get(host, 'helpSave', {
      ...texts,
      basisKey,
      ...second,
      minutes: '30',
      result: '7',
    } as never);
    expect(changed.meetings[1]).toMatchObject({ minutes: '30', result: '7' });
    const to = '2026-11-20';
    const end = { basisKey, base: two.base, to, outcome: 'reached' as const };
    expect(await ask(host, 'helpFinish', end)).toMatchObject({ ok: false });
    const finished = await get(host, 'helpFinish', { ...end, base: changed.base });
    expect([finished.state, finished.to, finished.outcome]).toEqual(['finished', to, 'pasiekta']);
    expect(host.rows('Pagalba').map((row) => row[0])).toEqual(['baigta', 'baigta']);
    await refused({}, /pagalba jau baigta/i);

    const preview = await get(host, 'caseDocumentPreview', { form: 'F2', key: finished.key });
    for (const text of ['=2+2', 'Funkcijos', 'pasiekta', 'Kompensacinių priemonių planas, I pusmetis'])
      expect(preview.html).toContain(text);
    await get(host, 'caseDocumentMake', { form: 'F2', key: finished.key, version: 1, seen: preview.seen });
    expect(host.rows('Pagalba').map((row) => String(row[16]).slice(0, 5))).toContain('/docu');
    expect(host.rows(PLANS).map((row) => row[12])).toEqual(['', '', '']);
  }));

test('registered, cut off at every service call and repeated: the same workbook', async () => {
  const wanted = await inWorkbook(async (host) => wantedOf(await get(host, 'plansView', null)));
  const result = await crash({
    workbook,
    action: async (run) => {
      const { result: answer } = await run('plansRegister', [wanted], { plainValues: true });
      const said = answer as Answer<unknown>;
      if (!said.ok) throw new Error(said.message);
    },
  });
  expect(result.problems).toEqual([]);
  expect(result.points).toBe(result.calls[0]?.total);
  expect(result.states).toBeGreaterThan(3);
  console.log(crashSummary('Kompensaciniai planai', result));
});

test('calls do not grow with the number of plans', async () => {
  const callsFor = (many: number) => {
    const names = Array.from({ length: many }, (_, index) => `Mokinys${index} Jonas`);
    const [title, headings] = smallSheet('Suvestinė');
    return inWorkbook(
      async (host) => {
        const view = await get(host, 'plansView', null);
        expect(view.negatives).toHaveLength(many);
        const total = async (name: CallName, input: unknown) => {
          const report = await host.run(name, [input], { plainValues: true });
          expect(report.result).toMatchObject({ ok: true });
          return report.calls.total;
        };
        const reading = await total('plansView', null);
        const registering = await total('plansRegister', wantedOf(view));
        const stepping = await total('plansStep', stepOf(await get(host, 'plansView', null), 'hand-in'));
        return { reading, registering, stepping };
      },
      {
        Mokiniai: [
          smallSheet('Mokiniai')[0] ?? [],
          ...names.map((name, index) => [
            '',
            name.split(' ')[0] ?? '',
            'Jonas',
            '',
            '',
            '',
            '',
            '',
            `x-${index}`,
          ]),
        ],
        Suvestinė: [
          title ?? [],
          headings ?? [],
          ...names.map((name, index) => [name, `x-${index}`, 3, '', '']),
        ],
      },
    );
  };
  const [few, many] = [await callsFor(10), await callsFor(300)];
  expect(many).toEqual(few);
  console.log('Kompensaciniai planai, kreipinių 10 ir 300 planų:', JSON.stringify([few, many]));
});
