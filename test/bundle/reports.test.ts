// A report through the built add-on: its sheet has the spreadsheet's own charts, is made once and may be undone.

import type { Chart } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { ReportCalls } from '../../src/api/reports';
import { openAddOn, smallWorkbook } from './support';

const WANTED = { code: 'results', period: 'semester1', audience: 'administration', className: '' };
const NAME = /^Klasių rezultatai I pusm\. \d{4}-\d\d-\d\d$/;

test('the dialog, the report, its sheet with charts; the same is not made twice; undone it is gone', async () => {
  const host = openAddOn(smallWorkbook());
  try {
    const opened = await host.run('openReports');
    expect(opened.dialogs.map(({ kind }) => kind)).toEqual(['modal']);
    const view = (await host.run('reportsView', [null], { plainValues: true })).result;
    expect(view).toMatchObject({ ok: true, value: { isSchool: false, classes: ['2b'] } });
    const built = (await host.run('reportsBuild', [WANTED], { plainValues: true })).result as Answer<
      ReportCalls['reportsBuild']['output']
    >;
    if (!built.ok) throw new Error(built.message);
    const charts = built.value.report.parts.filter(({ chart }) => chart);
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
