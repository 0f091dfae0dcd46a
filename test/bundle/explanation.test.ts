// „Paaiškinimas“ in the built add-on: who is explained, what the page is handed, how many calls it takes.
import type { ExecutionReport } from '../../local/contracts';
import type { ExplainView } from '../../src/app/explain/explain-pupil';
import { explain, marksNeeded } from '../../src/app/explain/explanation';
import { explanationSections, explanationText } from '../../src/app/explain/explanation-view';
import { decimal } from '../../src/domain/decimal';
import { closedSemestersSheet } from '../../src/workbook/closed-semesters-sheet';
import { extraWorkSheet } from '../../src/workbook/extra-work-sheet';
import { aPupil, aSubject, type ClassHost, freshClass } from './class-workbook';
import { tableRows } from './support';

let host: ClassHost;
const SUBJECTS = [aSubject('Matematika'), aSubject('Istorija')];

beforeAll(async () => {
  host = classOf(3);
  const { blocks, closed, override } = host.layout;
  host.type('Matematika', 8, override, [[9]]);
  host.type('Matematika', 9, closed[0], [[7]]);
  host.type('Matematika', 2, blocks[0].first + 3, [[''], ['ND'], [1]]);
  host.type('Matematika', 7, blocks[0].first + 3, [[10]]);
  addSheet(closedSemestersSheet, [
    {
      subject: 'Matematika',
      semester: 'I',
      pupil: 'Mokinys3 Vardas',
      result: '7',
      closedAt: new Date(2027, 0, 22, 15, 30),
      pupilId: 'Mokinys3-Vardas',
    },
  ]);
  addSheet(extraWorkSheet, [
    { pupil: 'Mokinys2 Vardas', subject: 'Matematika', grade: '9', settled: new Date(2027, 5, 20) },
  ]);
  await host.calculated();
});
afterAll(() => host.dispose());

function classOf(pupils: number): ClassHost {
  const klass = freshClass({
    pupils: Array.from({ length: pupils }, (_, index) => aPupil(`Mokinys${index + 1}`, 'Vardas')),
    subjects: SUBJECTS,
  });
  const { blocks } = klass.layout;
  klass.type('Matematika', 2, blocks[0].first, [
    [new Date(2026, 8, 10), new Date(2026, 9, 10), new Date(2026, 11, 10)],
    ['T', 'ND', 'T'],
    [3, 1, 3],
    ['Šaknys', 'Namų darbai', 'Funkcijos'],
  ]);
  klass.type(
    'Matematika',
    7,
    blocks[0].first,
    Array.from({ length: pupils }, (_, index) => [(index % 9) + 2, 5, 8]),
  );
  return klass;
}
function addSheet(
  schema: { readonly sheet: string },
  records: readonly Record<string, never | string | Date>[],
) {
  host.book.insertSheet(schema.sheet, host.book.sheets().length);
  host.type(schema.sheet, 1, 1, tableRows(schema as never, records));
}

type Asked = { readonly pupil: string; readonly subject: string } | null;
async function ask(of: ClassHost, input: Asked): Promise<{ view: ExplainView; report: ExecutionReport }> {
  const report = await of.host.execute('explainPupil', [input], { answers: [] });
  expect(report.error).toBeNull();
  const answer = report.result as { ok: boolean; value: ExplainView; message?: string };
  if (!answer.ok) throw new Error(answer.message);
  return { view: answer.value, report };
}
const select = (of: ClassHost, sheet: string, row: number, column = 2) =>
  of.book.select(of.sheet(sheet), [{ row: row - 1, column: column - 1, rows: 1, columns: 1 }]);
async function dataOf(pupil: string) {
  const { view } = await ask(host, { pupil, subject: 'Matematika' });
  if (view.kind !== 'explained') throw new Error(view.kind);
  const result = explain(view.data);
  return {
    data: view.data,
    result,
    text: explanationText(view.data, explanationSections(view.data, result)),
  };
}

test('the menu opens the page', async () => {
  const report = await host.host.execute('explainSelectedGrade', [], { answers: [] });
  expect(report.error).toBeNull();
  expect(report.dialogs).toMatchObject([{ kind: 'modal' }]);
});

test('the selected row of a subject’s sheet says who and in what; only this child’s data is handed over', async () => {
  select(host, 'Matematika', 8, 5);
  const { view } = await ask(host, null);
  expect(view).toMatchObject({
    kind: 'explained',
    data: { pupil: 'Mokinys2 Vardas', subject: 'Matematika', className: '2b' },
  });
  expect(JSON.stringify(view)).not.toMatch(/Mokinys[13]/);
});

test('the selected row of `Suvestinė` says who; the subject is chosen', async () => {
  select(host, 'Suvestinė', 5, 1);
  const { view } = await ask(host, null);
  expect(view).toEqual({
    kind: 'choose-subject',
    pupil: 'Mokinys3 Vardas',
    subjects: ['Matematika', 'Istorija'],
  });
});

test.each([
  ['Matematika', 3],
  ['Matematika', 40],
  ['Nustatymai', 5],
])('%s, row %d is nobody’s', async (sheet, row) => {
  select(host, sheet, row);
  expect((await ask(host, null)).view).toEqual({ kind: 'nobody' });
});

test('a formula that was overwritten is told with what it should show', async () => {
  const { grade } = host.layout;
  const formula = host.sheet('Matematika').formulas(cell(6, grade[0]))[0]?.[0] ?? '';
  host.type('Matematika', 6, grade[0], [['']]);
  host.type('Matematika', 7, grade[0], [[10]]);
  await host.calculated();
  const { result, text } = await dataOf('Mokinys1 Vardas');
  expect(result.semesters[0].shown).toBe('differs');
  expect(text).toMatch(
    /stulpelyje „I pusmetis“, rodoma „10“, o pagal įrašus turi būti „6“\. Formulė ištrinta/,
  );
  host.type('Matematika', 7, grade[0], [['']]);
  host.type('Matematika', 6, grade[0], [[{ formula }]]);
  await host.calculated();
  expect((await dataOf('Mokinys1 Vardas')).result.semesters[0].shown).toBe('same');
});
const cell = (row: number, column: number) => ({ row: row - 1, column: column - 1, rows: 1, columns: 1 });

test('sum, fraction, rounding, level; the signal mean without what came later, and undated works named', async () => {
  const { text } = await dataOf('Mokinys1 Vardas');
  // (2·3 + 5·1 + 8·3 + 10·1) / 8
  expect(text).toContain('suma: 45. Panaudotų svorių suma: 8.');
  expect(text).toContain('Vidurkis: 45/8 ≈ 5,63.');
  expect(text).toMatch(/Įvertinimas: 6 \(šeši\) – vidutiniškai, pagrindinis pasiekimų lygis/);
  expect(text).toContain('aukštyn apvalinama nuo 0,5');
  expect(text).toMatch(/Signalinis vidurkis iki 2026-11-13: 2,75 – tai ne pažymys/); // (2·3 + 5·1) / 4
  expect(text).toContain('1 darbas be datos į signalinį vidurkį neįskaitytas.');
});

test('a closed semester says when it was closed, what counts and what the marks give now', async () => {
  const { text, result } = await dataOf('Mokinys3 Vardas');
  expect(result.semesters[0]).toMatchObject({ isClosed: true, official: 7, changedSinceClosing: true });
  expect(text).toMatch(
    /Pusmetis užbaigtas 2027-01-22: galioja 7\.\nPo užbaigimo lapas pasikeitė: pagal dabartinius įrašus būtų 6/,
  );
});

test('the mark of extra work is told from its register', async () => {
  const { text } = await dataOf('Mokinys2 Vardas');
  expect(text).toContain('Metiniu laikomas papildomo darbo įvertinimas (atsiskaityta 2027-06-20) (34 p.).');
});

test('what the next mark must be, by the same arithmetic', async () => {
  const { result } = await dataOf('Mokinys1 Vardas');
  const rows = marksNeeded(result.semesters[0], decimal(3), result.rounding) ?? [];
  // 45 of 8 now; with weight 3: (45 + 3x) / 11
  expect(Object.fromEntries(rows.map(({ target, needed }) => [target, needed]))).toEqual({
    10: 'out-of-reach',
    9: 'out-of-reach',
    8: 'out-of-reach',
    7: 9, // (45 + 27) / 11 = 6,55
    6: 6, // (45 + 18) / 11 = 5,73; with 5 it is 5,45
    5: 2,
    4: 'reached',
    3: 'reached',
    2: 'reached',
    1: 'reached',
  });
});

test.each([
  [{ pupil: 'Mokinys1 Vardas', subject: 'Chemija' }, 'Dalyko „Chemija“ lape „Dalykai“ nėra.'],
  [{ pupil: 'Nėra Tokio', subject: 'Matematika' }, 'mokinio „Nėra Tokio“ lape „Matematika“ nėra.'],
  [{ pupil: '', subject: 'Matematika' }, 'netinkamą reikšmę'],
  [{ pupil: 5, subject: 'Matematika' }, 'netinkamą reikšmę'],
  ['labas', 'netinkamą reikšmę'],
])('bad input %j is said in words', async (input, words) => {
  const report = await host.host.execute('explainPupil', [input], { answers: [] });
  expect(report.error).toBeNull();
  expect(report.result).toMatchObject({ ok: false, message: expect.stringContaining(words) });
});

test('its calls do not grow with the class', async () => {
  const totals: Record<number, number> = {};
  for (const pupils of [10, 30, 300]) {
    const klass = classOf(pupils);
    try {
      select(klass, 'Matematika', 7 + pupils - 1);
      const { view, report } = await ask(klass, null);
      expect(view).toMatchObject({ kind: 'explained', data: { pupil: `Mokinys${pupils} Vardas` } });
      totals[pupils] = report.calls.total;
    } finally {
      await klass.dispose();
    }
  }
  console.log(`Paaiškinimas, kreipinių: ${JSON.stringify(totals)}`);
  expect(new Set(Object.values(totals)).size).toBe(1);
  expect(totals[30]).toBeLessThanOrEqual(14);
});
