// Promotion and extra work through the built add-on: from a negative annual grade to the council, the order, the extra work
// whose mark becomes the annual grade, and the documents of all of it.

import type { SavedWorkbook } from '../../local/workbook/port';
import type { Answer, CallName, Calls } from '../../src/api';
import type { ExtraWorkCalls } from '../../src/api/extra-work';
import { NO_FIELDS } from '../../src/app/promotion/promotion-table';
import { extraWorkSheet } from '../../src/workbook/extra-work-sheet';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { crash, crashSummary } from './crash';
import { type AddOnHost, openAddOn, smallWorkbook, tableRows } from './support';

/** Yesterday, so that it is not tomorrow's past while the test runs. */
const DAY = new Date(Date.now() - 86_400_000).toLocaleDateString('sv', { timeZone: 'Europe/Vilnius' });
const BENAS = '2b-02';
let workbook: SavedWorkbook;
beforeAll(() => {
  workbook = smallWorkbook({
    [extraWorkSheet.sheet]: tableRows(extraWorkSheet as never, []),
    Mokiniai: tableRows(pupilsSheet as never, [
      { lastName: 'Gandriukas', firstName: 'Matas', id: '2b-01' },
      {
        lastName: 'Lazdynėlis',
        firstName: 'Benas',
        id: BENAS,
        guardians: 'Lazdynas Petras (tėtis), petras@pastas.example, 8 600 00000',
      },
      { lastName: 'Žibutytė', firstName: 'Goda', id: '2b-03' },
    ]),
  });
});

const counted: Record<string, number> = {};
async function ask<Name extends CallName>(
  host: Pick<AddOnHost, 'run'>,
  name: Name,
  input: Calls[Name]['input'],
  what: string = name,
): Promise<Answer<Calls[Name]['output']>> {
  const report = await host.run(name, [input], { plainValues: true });
  expect([name, report.error]).toEqual([name, null]);
  counted[what] = report.calls.total;
  return report.result as Answer<Calls[Name]['output']>;
}
async function get<Name extends CallName>(
  host: Pick<AddOnHost, 'run'>,
  name: Name,
  input: Calls[Name]['input'],
  what: string = name,
) {
  const answer = await ask(host, name, input, what);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
type Fields = ExtraWorkCalls['promotionSave']['input']['changes'][number]['fields'];
const DECIDED: Fields = {
  ...NO_FIELDS,
  activity: 'done',
  proposal: 'extra-work',
  decision: 'extra-work',
  councilNumber: '=1+1',
  councilOn: DAY,
};
const ORDERED: Fields = { ...DECIDED, order: 'V-12', orderedOn: DAY };
const saving = (fields: Fields): ExtraWorkCalls['promotionSave']['input'] => ({
  changes: [{ pupilId: BENAS, key: '', base: NO_FIELDS, fields }],
});
const ASSIGN = {
  pupilId: BENAS,
  subject: 'Matematika',
  from: DAY,
  to: DAY,
  topics: '=SUM(A1:A9)',
  task: '1–20 uždaviniai',
};
type Work = ExtraWorkCalls['extraWorkView']['output']['works'][number];
const settling = (
  { key, fields }: Pick<Work, 'key' | 'fields'>,
  grade: string,
): ExtraWorkCalls['extraWorkChange']['input'] => ({
  key,
  base: { ...fields, state: 'assigned' },
  fields: { ...fields, grade, settled: DAY },
  step: 'settle',
});
async function inWorkbook<Value>(work: (host: AddOnHost) => Promise<Value>): Promise<Value> {
  const host = openAddOn(workbook);
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}
async function document(host: AddOnHost, form: 'promotion' | 'F5' | 'F20', key: string): Promise<string> {
  const { html, version, seen, problems } = await get(host, 'caseDocumentPreview', { form, key });
  expect([form, problems]).toEqual([
    form,
    form === 'promotion' ? [expect.stringContaining('Ne visų dalykų pusmečiai užbaigti')] : [],
  ]);
  await get(host, 'caseDocumentMake', { form, key, version, seen }, `caseDocumentMake ${form}`);
  return html;
}

test('from a negative annual grade to the mark of extra work that takes its place', async () => {
  await inWorkbook(async (host) => {
    const before = await get(host, 'extraWorkView', null);
    expect(before.pupils.map(({ negatives }) => negatives)).toEqual([
      [],
      [{ subject: 'Matematika', grade: '3' }],
      [],
    ]);
    expect(before.open).toEqual(['Matematika']);
    const early = await ask(host, 'extraWorkAssign', ASSIGN);
    expect(early).toMatchObject({
      ok: false,
      message: expect.stringContaining('tik mokytojų tarybos nutarimu'),
    });

    await get(host, 'promotionSave', saving(DECIDED), 'promotionSave (making the sheet)');
    const [, decided] = (await get(host, 'extraWorkView', null)).pupils;
    expect(decided).toMatchObject({ stage: 'decided', fields: DECIDED });
    const key = decided?.key ?? '';
    const notYet = await ask(host, 'caseDocumentPreview', { form: 'F20', key });
    expect(notYet).toMatchObject({
      ok: false,
      message: expect.stringContaining('kai įrašytas direktoriaus įsakymas'),
    });
    await get(host, 'promotionSave', {
      changes: [{ pupilId: BENAS, key, base: DECIDED, fields: ORDERED }],
    });

    const { key: work } = await get(host, 'extraWorkAssign', ASSIGN);
    const [assigned] = (await get(host, 'extraWorkView', null)).works;
    expect(assigned).toMatchObject({ key: work, state: 'assigned', lastAnnual: '3', order: 'V-12' });
    if (!assigned) throw new Error('Not assigned');
    const wrong = await ask(host, 'extraWorkChange', settling(assigned, '12'));
    expect(wrong).toMatchObject({
      ok: false,
      message: expect.stringContaining('Lazdynėlis Benas, Matematika: įvertinimas „12“ netinka'),
    });
    await get(host, 'extraWorkChange', settling(assigned, '2'));
    expect(host.rows('Matematika')[6]?.slice(17, 19)).toEqual(['', 2]);
    const log = host.rows('Žurnalas').map((row) => row.slice(2, 6));
    expect(log.slice(-1)).toEqual([
      ['Matematika, metinis: Lazdynėlis Benas', '3', '2', 'Papildomo darbo įvertinimas (34 p.)'],
    ]);

    const list = await document(host, 'promotion', '');
    expect(list).toMatch(/Matematika\s–\s3/);
    expect(await document(host, 'F5', work)).toContain('=SUM(A1:A9)');
    const notice = await document(host, 'F20', key);
    expect(notice).toContain('skirti papildomą darbą');
    expect(notice.match(/Lazdynas Petras|pastas\.example|600/g)).toEqual([
      'Lazdynas Petras',
      'Lazdynas Petras',
    ]);
    expect(await host.documents()).toHaveLength(3);
    expect(host.rows('Kėlimas')[0]?.join(' ')).toContain('/document/');
    expect(host.rows('Papildomi darbai')[0]?.join(' ')).toContain('/document/');
    expect(host.rows('Kėlimas')[0]).toContain('=1+1');
    const deadlines = await get(host, 'deadlines', null);
    expect(deadlines.lines.map(({ code, status }) => [code, status])).toContainEqual([
      'extra-work-settle',
      'done',
    ]);
    console.log('Papildomi darbai ir kėlimas, iškvietos:', JSON.stringify(counted));
  });
});

test('what a page could not send is refused, and a broken sheet is named', async () => {
  await inWorkbook(async (host) => {
    const wrong = [
      saving({ ...DECIDED, decision: 'kelti' }),
      saving({ ...DECIDED, councilOn: '2027-02-30' }),
      { changes: [] },
    ];
    for (const input of wrong)
      expect(await ask(host, 'promotionSave', input)).toMatchObject({
        ok: false,
        message: expect.stringContaining('netinkamą reikšmę'),
      });
    host.sheet('Papildomi darbai').write({ row: 0, column: 0, rows: 1, columns: 1 }, [['Būklė']]);
    expect(await ask(host, 'extraWorkView', null)).toMatchObject({
      ok: false,
      message: expect.stringContaining('Lapas „Papildomi darbai“'),
    });
  });
});

test('cut off at every call while the mark is written down, and repeated: the case and the grade, once', async () => {
  const { saved, input } = await inWorkbook(async (host) => {
    await get(host, 'promotionSave', saving(ORDERED));
    await get(host, 'extraWorkAssign', ASSIGN);
    const [work] = (await get(host, 'extraWorkView', null)).works;
    if (!work) throw new Error('Not assigned');
    return { saved: structuredClone(host.save()), input: settling(work, '2') };
  });
  const result = await crash({
    workbook: saved,
    action: async (run) => {
      const { result: answer } = await run('extraWorkChange', [input], { plainValues: true });
      const said = answer as Answer<unknown>;
      if (!said.ok) throw new Error(said.message);
    },
  });
  expect(result.problems).toEqual([]);
  expect(result.points).toBe(result.calls[0]?.total);
  expect(result.states).toBeGreaterThan(3);
  console.log(crashSummary('Papildomo darbo įvertinimas', result));
});
