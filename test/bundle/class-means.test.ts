// The means of the class are written into MIP and nothing else is, wherever the work is cut off.
import { mipSheet } from '../../src/workbook/mip-sheet';
import { crash } from './crash';
import { openAddOn, smallWorkbook, tableRows } from './support';

const row = (pupil: string, month: string, period: string, more = {}) => ({
  pupil,
  period,
  done: 'Skaičiau',
  key: `mip|${pupil}|${month}`,
  ...more,
});
const entries = tableRows(mipSheet as never, [
  row('2b-01', '2026-09', 'rugsėjis'),
  row('2b-01', '2026-10', 'spalis', { mean: 9 }),
  row('2b-02', '2026-10', 'spalis', { mean: 'septyni' }),
  row('2b-03', '2026-10', 'spalis'),
]);

test('cut off at every service call and asked again, the column is right and the texts are as they were', async () => {
  const workbook = smallWorkbook({ MIP: entries });
  const { points, states, problems, calls } = await crash({
    workbook,
    action: async (run) => {
      const { ok, result } = await run('classMeans', [null], { plainValues: true });
      if (!ok) throw new Error(JSON.stringify(result));
    },
  });
  console.info(`Klasės vidurkiai: nutraukta taškuose ${points}, pakartota iš skirtingų būsenų ${states}`);
  expect(problems).toEqual([]);
  expect(calls).toHaveLength(1);
  expect(states).toBeGreaterThan(1);
  const host = openAddOn(workbook);
  try {
    const before = host.rows('MIP');
    await host.run('classMeans', [null], { plainValues: true });
    const [heading = []] = entries;
    const at = heading.indexOf(mipSheet.columns.mean.header);
    expect(host.rows('MIP').map((cells) => cells[at])).toEqual([3, 4, '', 9]);
    const others = (rows: unknown[][]) => rows.map((cells) => cells.filter((_, index) => index !== at));
    expect(others(host.rows('MIP'))).toEqual(others(before));
  } finally {
    await host.dispose();
  }
});
