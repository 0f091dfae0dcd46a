// A report through the built add-on: its sheet has the spreadsheet's own charts, is made once and may be undone.

import { MemoryStore } from '../../local/drive/memory-store';
import type { Chart } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { CaseDocumentView } from '../../src/api/case-documents';
import type { ReportCalls } from '../../src/api/reports';
import { built } from '../host/support';
import { crash, crashSummary } from './crash';
import { classBook, put, schoolOf } from './school-of-classes';
import { addOn, openAddOn, smallWorkbook } from './support';

const WANTED = { code: 'results', period: 'semester1', audience: 'administration', className: '' };
const NAME = /^Klasių rezultatai I pusm\. \d{4}-\d\d-\d\d$/;

test('the dialog, the report, its sheet with charts; the same is not made twice; undone it is gone', async () => {
  const host = openAddOn(smallWorkbook());
  try {
    const opened = await host.run('openReports');
    expect(opened.dialogs.map(({ kind }) => kind)).toEqual(['modal']);
    const view = (await host.run('reportsView', [null], { plainValues: true })).result;
    expect(view).toMatchObject({ ok: true, value: { isSchool: false, classes: ['2b'] } });
    const shown = (await host.run('reportsBuild', [WANTED], { plainValues: true })).result as Answer<
      ReportCalls['reportsBuild']['output']
    >;
    if (!shown.ok) throw new Error(shown.message);
    const charts = shown.value.report.parts.filter(({ chart }) => chart);
    expect(charts.length).toBeGreaterThan(0);

    const made = await host.run('reportsSheet', [WANTED], { plainValues: true });
    expect(made.result).toMatchObject({
      ok: true,
      value: { isNew: true, name: expect.stringMatching(NAME) },
    });
    // What is read, and what a sheet with two charts takes.
    expect(made.calls.total).toBeLessThanOrEqual(115);
    const { name } = (made.result as { value: { name: string } }).value;
    const { id } = host.sheet(name);
    const { charts: all } = host.save().extras as { charts: readonly Chart[] };
    const saved = all.filter(({ sheetId }) => sheetId === id);
    expect(saved.map(({ options }) => options.title)).toEqual(charts.map(({ chart }) => chart?.title));
    expect(saved.every(({ ranges, headers }) => ranges.length > 0 && headers === 1)).toBe(true);

    const again = await host.run('reportsSheet', [WANTED], { plainValues: true });
    expect(again.result).toMatchObject({ ok: true, value: { isNew: false, name } });
    await host.run('undoLastAction', [], { answers: ['YES', 'OK'] });
    expect(() => host.sheet(name)).toThrow();
    const wrong = await host.run('reportsBuild', [{ ...WANTED, audience: 'anybody' }], { plainValues: true });
    expect(wrong.result).toMatchObject({ ok: false });
  } finally {
    await host.dispose();
  }
});

test('a school workbook: names are read for who may see them, stay out of its sheet, and its register is made', async () => {
  const store = new MemoryStore();
  await put(store, classBook('2b'), 'knyga-2b');
  const node = built.createNodeHost({
    project: addOn(),
    workbook: schoolOf(['knyga-2b', 'knyga-1a']),
    store,
  });
  const run = (name: string, input: unknown) =>
    node.host.execute(name, [input], { answers: [], plainValues: true });
  const ask = async <Value>(name: string, input: unknown): Promise<Value> => {
    const { result } = await run(name, input);
    const answer = result as Answer<Value>;
    if (!answer?.ok) throw new Error(JSON.stringify(answer));
    return answer.value;
  };
  try {
    await ask('readClassesPiece', { reading: '', begins: true, skip: [] });
    expect(await ask('reportsView', null)).toMatchObject({
      isSchool: true,
      classes: ['2b'],
      uncounted: [{ className: '1a' }],
    });
    const wanted = { ...WANTED, code: 'negatives' };
    const report = await run('reportsBuild', wanted);
    expect(JSON.stringify(report.result)).toMatch(/Gandriukas Matas.*1a/);
    // Settings, the list, what is kept, and the names of one class.
    expect(report.calls.total).toBeLessThanOrEqual(12);
    expect(JSON.stringify(await ask('reportsBuild', { ...wanted, audience: 'meeting' }))).not.toContain(
      'Gandriukas',
    );

    const { name } = await ask<{ name: string }>('reportsSheet', wanted);
    const sheet = node.book.sheets().find((one) => one.name === name);
    const cells = sheet?.values({ row: 0, column: 0, ...sheet.extent() }).flat();
    expect(cells).toContain('2b-01');
    expect(cells?.filter((cell) => String(cell).includes('Gandriukas'))).toEqual([]);

    const { documentKey: key } = (report.result as { value: { documentKey: string } }).value;
    const { version, seen } = await ask<CaseDocumentView>('caseDocumentPreview', { form: 'report', key });
    const made = await ask('caseDocumentMake', { form: 'report', key, version, seen });
    expect(made).toMatchObject({ kind: 'made', isNew: true });
    const register = node.book.sheets().find((one) => one.name === 'Dokumentai');
    expect(register?.extent().rows).toBe(2);
    expect(await ask('caseDocumentMake', { form: 'report', key, version, seen })).toMatchObject({
      isNew: false,
    });
  } finally {
    await node.dispose();
  }
});

test('making the sheet is cut off and repeated: one sheet, whole', async () => {
  const crashed = await crash({
    workbook: smallWorkbook(),
    action: async (run) => {
      const { ok, error } = await run('reportsSheet', [WANTED], { plainValues: true });
      if (!ok) throw new Error(error ?? '');
    },
    // At all its writes a unit test cuts it off; here the drawing and the charts.
    every: 4,
  });
  process.stdout.write(`${crashSummary('Ataskaitos lapas', crashed)}\n`);
  expect(crashed.problems).toEqual([]);
  expect(crashed.states).toBeGreaterThan(3);
});
