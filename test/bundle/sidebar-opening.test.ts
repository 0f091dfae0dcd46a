// What opening the sidebar costs: the menu item and the page's first call, whatever the size of the class; and what
// following the selected row does, which is asked again and again.
import type { CellInput } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { ProgressCalls } from '../../src/api/progress';
import type { SidebarClass } from '../../src/api/sidebar';
import { openAddOn, smallSheet, smallWorkbook } from './support';

const MOST_CALLS = 8;
type Rows = readonly (readonly CellInput[])[];

async function opened(overview: Rows): Promise<{ calls: number; view: Answer<SidebarClass> }> {
  const host = openAddOn(smallWorkbook({ Suvestinė: overview }));
  try {
    const shown = await host.run('openSidebar');
    const first = await host.run('sidebarClass', [null], { plainValues: true });
    expect([shown.error, first.error]).toEqual([null, null]);
    return { calls: shown.calls.total + first.calls.total, view: first.result as Answer<SidebarClass> };
  } finally {
    await host.dispose();
  }
}
const classOf = (pupils: number): Rows => [
  ...smallSheet('Suvestinė').slice(0, 2),
  ...Array.from({ length: pupils }, (_, index) => [`Mokinys${index} Jonas`, `2b-${index}`, 3, 7, 'neįsk']),
];

test.each([10, 30, 300])('a class of %d pupils', async (pupils) => {
  const { calls, view } = await opened(classOf(pupils));
  console.log(`Šoninės juostos atvėrimas, ${pupils} mokinių: kreipinių ${calls}`);
  expect(calls).toBeLessThanOrEqual(MOST_CALLS);
  if (!view.ok) throw new Error(view.message);
  expect(view.value).toMatchObject({ className: '2b', schoolYear: '2026–2027', subjects: ['Matematika'] });
  expect(view.value.pupils).toHaveLength(pupils);
  expect(view.value.pupils[0]).toEqual({
    id: '2b-0',
    name: 'Mokinys0 Jonas',
    results: ['3', '7', 'neįsk'],
    negatives: [0, 2],
    problem: '',
  });
});

test('pupils of one name or one code are told apart by words, the others are listed', async () => {
  const rows = [...classOf(3), ['Mokinys1 Jonas', '2b-9'], ['Kitas Jonas', '2b-2']];
  const { view } = await opened(rows);
  if (!view.ok) throw new Error(view.message);
  expect(view.value.pupils.map(({ problem }) => problem)).toEqual([
    '',
    expect.stringMatching(/du mokiniai vardu „Mokinys1 Jonas“/),
    expect.stringMatching(/kodas „2b-2“ kartojasi/),
    expect.stringMatching(/du mokiniai vardu „Mokinys1 Jonas“/),
    expect.stringMatching(/kodas „2b-2“ kartojasi/),
  ]);
});

test('a sheet without the codes or with a wrong year is said, and an empty class is one', async () => {
  const without = smallSheet('Suvestinė').map((cells) =>
    cells.map((cell) => (cell === 'Mokinio kodas' ? '' : cell)),
  );
  expect((await opened(without)).view).toMatchObject({
    ok: false,
    message: expect.stringMatching(/Lapas „Suvestinė“, 2 eilutė: nėra stulpelio „Mokinio kodas“/),
  });
  const wrong = smallSheet('Suvestinė').map((cells) =>
    cells.map((cell) => (cell === '2026–2027' ? '2026' : cell)),
  );
  expect((await opened(wrong)).view).toMatchObject({
    ok: false,
    message: expect.stringMatching(/„Mokslo metai“ yra „2026“/),
  });
  expect((await opened(classOf(0))).view).toMatchObject({ ok: true, value: { pupils: [] } });
});

test('the selected row: the texts of its first cells, in five calls', async () => {
  const long = 'Ilgas „tekstas“ '.repeat(10);
  const wide = Array.from({ length: 20 }, (_, column) => column + 0.5);
  const host = openAddOn(smallWorkbook({ Plati: [[long, new Date(2026, 8, 1), ...wide]], Tuščia: [['']] }));
  const selected = async (sheet: string, row: number) => {
    host.select(sheet, row);
    const { result, calls } = await host.run('selectedRow', [null], { plainValues: true });
    return [result as Answer<ProgressCalls['selectedRow']['output']>, calls.total] as const;
  };
  try {
    expect(await selected('Matematika', 7)).toEqual([
      {
        ok: true,
        value: {
          sheet: 'Matematika',
          row: 7,
          texts: ['1', 'Gandriukas Matas', '', '3', '4', '', '', '', '3,25', '3', '', '7'],
        },
      },
      5,
    ]);
    const [plati] = await selected('Plati', 1);
    if (!plati.ok) throw new Error(plati.message);
    expect(plati.value.texts).toEqual([
      long.trim().slice(0, 100),
      '2026-09-01',
      ...wide.slice(0, 10).map((value) => String(value).replace('.', ',')),
    ]);
    // Below everything that is written, and in a sheet in which nothing is.
    expect((await selected('Mokiniai', 40))[0]).toMatchObject({
      ok: true,
      value: { sheet: 'Mokiniai', row: 40 },
    });
    expect((await selected('Tuščia', 1))[0]).toMatchObject({ ok: true, value: { texts: [] } });
  } finally {
    await host.dispose();
  }
});
