// What people do to workbooks without meaning harm: every action answers in words or does what was asked, once.
import type { CellInput } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { EntrySaved } from '../../src/api/entries';
import type { PlansView } from '../../src/api/plans';
import type { ClassMeans, ClassState } from '../../src/api/progress';
import type { SidebarClass } from '../../src/api/sidebar';
import { registerPlans } from './plan-calls';
import { type AddOnHost, openAddOn, smallSheet, smallWorkbook } from './support';

type Rows = readonly (readonly CellInput[])[];
type Changes = Readonly<Record<string, Rows | undefined>>;

async function inWorkbook(changes: Changes, work: (host: AddOnHost) => Promise<void>): Promise<void> {
  const host = openAddOn(smallWorkbook(changes));
  try {
    await work(host);
  } finally {
    await host.dispose();
  }
}
/** Registers plans for all negative grades and looks at the first one's document; what is wrong, or ''. */
const plan = async (host: AddOnHost) => {
  const { answer, message } = await registerPlans(host);
  if (!answer.ok || !('view' in answer.value)) return message;
  const { key } = answer.value.view.plans[0] ?? {};
  const report = await host.run('caseDocumentPreview', [{ form: 'F1', key }], { plainValues: true });
  return messageOf(report.result as Answer<unknown>);
};
const ask = async <Value>(host: AddOnHost, name: string) => {
  const report = await host.run(name, [null], { plainValues: true });
  return report.result as Answer<Value>;
};
const list = (host: AddOnHost) => ask<SidebarClass>(host, 'sidebarClass');
const state = (host: AddOnHost) => ask<ClassState>(host, 'classState');
const means = (host: AddOnHost) => ask<ClassMeans>(host, 'classMeans');
const save = async (host: AddOnHost, pupilId = '2b-01') => {
  const changes = [{ field: 'done', text: 'Tekstas', base: '' }];
  const report = await host.run('saveEntry', [{ kind: 'mip', pupilId, part: '2026-09', changes }], {
    plainValues: true,
  });
  return report.result as Answer<EntrySaved>;
};
const renamed = (sheet: string, from: CellInput, to: CellInput): Rows =>
  smallSheet(sheet).map((cells) => cells.map((cell) => (cell === from ? to : cell)));
const messageOf = (answer: Answer<unknown>) => (answer.ok ? '' : answer.message);

test('an empty class: nobody is shown, no plan is made, nothing breaks', async () => {
  const [, , , , , , ...pupils] = smallSheet('Matematika');
  const changes = {
    Mokiniai: smallSheet('Mokiniai').slice(0, 1),
    Matematika: smallSheet('Matematika').slice(0, -pupils.length),
    Suvestinė: smallSheet('Suvestinė').slice(0, 2),
  };
  await inWorkbook(changes, async (host) => {
    for (const answer of [await list(host), await state(host), await means(host)])
      expect(answer).toMatchObject({ ok: true, value: { pupils: [] } });
    expect(await plan(host)).toMatch(/nepasirinktas nė vienas planas/i);
    expect(messageOf(await save(host))).toMatch(/mokinio „2b-01“ lape „Mokiniai“ nėra.*Nieko neįrašyta/is);
  });
});

test('a subject’s sheet that was renamed: entries do without it, a plan’s document says what is missing', async () => {
  const changes = { Matematika: undefined, 'Matematika (sena)': smallSheet('Matematika') };
  await inWorkbook(changes, async (host) => {
    expect(await save(host)).toMatchObject({ ok: true });
    expect(await means(host)).toMatchObject({
      ok: true,
      value: { subjects: [], problems: [expect.stringMatching(/nėra lapo „Matematika“/)] },
    });
    expect(await plan(host)).toMatch(/nėra lapo „Matematika“/);
    expect(await host.documents()).toEqual([]);
  });
});

test('headings that stand lower, under a title and an empty row, are found', async () => {
  const lower = (sheet: string): Rows => [['Mano antraštė'], [], ...smallSheet(sheet)];
  await inWorkbook({ Mokiniai: lower('Mokiniai'), MIP: lower('MIP') }, async (host) => {
    expect(await save(host)).toMatchObject({ ok: true });
    expect(await save(host)).toMatchObject({ ok: true });
    expect(await state(host)).toMatchObject({
      ok: true,
      value: { pupils: [{ id: '2b-01', mip: expect.arrayContaining(['partly']) }, {}, {}] },
    });
    expect(host.rows('MIP').filter((row) => row.includes('Tekstas'))).toHaveLength(1);
  });
});

test.each([
  ['Apvalinti aukštyn nuo', true, /„Apvalinti aukštyn nuo“ yra „true“, o reikia skaičiaus/],
  ['Mokslo metai', new Date(2026, 8, 1), /„Mokslo metai“ yra „2026-09-01“, o reikia, pvz\., 2026–2027/],
])('a setting of a wrong type: %s', async (name, value, sentence) => {
  const changes = {
    Nustatymai: smallSheet('Nustatymai').map((cells) => (cells[0] === name ? [name, value] : cells)),
    // There the school year stands by a formula, above the pupils' codes.
    Suvestinė: renamed('Suvestinė', '2026–2027', name === 'Mokslo metai' ? value : '2026–2027'),
  };
  await inWorkbook(changes, async (host) => {
    if (name !== 'Mokslo metai') expect(await plan(host)).toMatch(sentence);
    const answers = [await save(host), await list(host)];
    for (const answer of answers)
      if (name === 'Mokslo metai') expect(messageOf(answer)).toMatch(sentence);
      else expect(answer).toMatchObject({ ok: true });
  });
});

test('a register that was emptied is said to lack its columns', async () => {
  await inWorkbook({ Žurnalas: [['']] }, async (host) => {
    expect(await plan(host)).toMatch(/Lapas „Žurnalas“, 1 eilutė: nėra stulpelio „Kada“.*Nieko neįrašyta/s);
    expect(await host.documents()).toEqual([]);
  });
});

test('cells merged across a heading hide the columns below it: said, nothing written', async () => {
  await inWorkbook({}, async (host) => {
    // Merging keeps the first cell's value alone.
    host.sheet('MIP').write({ row: 0, column: 1, rows: 1, columns: 1 }, [['']]);
    host.sheet('MIP').merge({ row: 0, column: 0, rows: 1, columns: 2 });
    expect(messageOf(await save(host))).toMatch(/Lapas „MIP“, 1 eilutė: nėra stulpelio „Laikotarpis“/);
  });
});

test('names with apostrophes, quotes, slashes and marks of HTML come through to the document and its name', async () => {
  const lastName = `O'Nil "Ąžuolas" <b>/\\`;
  const name = `${lastName} Matas`;
  const changes = {
    Mokiniai: renamed('Mokiniai', 'Gandriukas', lastName),
    Matematika: renamed('Matematika', 'Gandriukas Matas', name),
    Suvestinė: renamed('Suvestinė', 'Gandriukas Matas', name),
  };
  await inWorkbook(changes, async (host) => {
    expect(await plan(host)).toBe('');
    const key = host.rows('Kompensaciniai planai')[0]?.at(-1);
    for (let times = 1; times <= 2; times++)
      await host.run('caseDocumentsPiece', [{ form: 'F1', keys: [key] }], { plainValues: true });
    const documents = await host.documents();
    expect(documents).toHaveLength(1);
    expect(documents[0]?.name).toContain(`${lastName} M.`);
    expect(documents[0]?.text).toContain(`Matas ${lastName}`);
    expect(host.rows('Kompensaciniai planai')[0]?.[1]).toBe(name);
  });
});

test('a pupil who stands twice in a subject’s sheet: said with its place, neither row is taken', async () => {
  const rows = smallSheet('Matematika');
  const twice = [
    ...rows,
    (rows[7] ?? []).map((cell) => (cell === 'Lazdynėlis Benas' ? 'Gandriukas Matas' : cell)),
  ];
  await inWorkbook({ Matematika: twice }, async (host) => {
    expect(await plan(host)).toMatch(/10 eilutė, B stulpelis: mokinys „Gandriukas Matas“ įrašytas du kartus/);
  });
});

test('the code of one pupil typed for another: said, not guessed', async () => {
  const changes = Object.fromEntries(
    ['Mokiniai', 'Suvestinė'].map((sheet) => [sheet, renamed(sheet, '2b-02', '2b-01')]),
  );
  await inWorkbook(changes, async (host) => {
    expect(messageOf(await save(host))).toMatch(/lape „Mokiniai“ mokinio kodas „2b-01“ kartojasi/i);
    const plans = await ask<PlansView>(host, 'plansView');
    expect(plans).toMatchObject({ ok: true, value: { negatives: [] } });
    expect(JSON.stringify(plans)).toMatch(/kodas „2b-01“ kartojasi/);
    expect(host.rows('MIP')).toEqual([]);
  });
});
