// The harness itself: with an action that can be repeated it has nothing to say, with one that cannot it names the
// place; and it compares everything that a workbook keeps.
import type { ExecutionReport, ScriptProject } from '../../local/contracts';
import { built, projectOf } from '../host/support';
import { type Crashing, crash, type Run } from './crash';
import { describeWorkbook, differences } from './describe-workbook';

const menu =
  (name: string, more: Parameters<Run>[2] = {}) =>
  async (run: Run): Promise<void> => {
    const report = await run(name, [], more);
    if (!report.ok) throw new Error(String(report.error));
  };
describe('a script of two calls that a page makes', () => {
  const project: ScriptProject = projectOf(`
    const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    function begin() { const last = sheet().getLastRow(); return last; }
    function careless(last) { sheet().appendRow(['a']); sheet().getRange(1, 2).setValue(last); }
    function careful(last) {
      if (sheet().getLastRow() === 0) sheet().appendRow(['a']);
      sheet().getRange(1, 2).setValue('done');
    }
    function swallows() { try { sheet().appendRow(['a']); } catch (error) { return 'failed'; } }
  `);
  const node = built.createNodeHost({ project });
  const workbook = node.book.save();
  void node.dispose();
  const action =
    (name: string) =>
    async (run: Run): Promise<void> => {
      const begun = await run('begin');
      await run(name, [begun.result]);
    };
  const tried = (more: Partial<Crashing>) => crash({ project, workbook, action: action('careful'), ...more });

  test('the second is told what the first answered, and each is cut at every call', async () => {
    const result = await tried({});
    expect(result).toEqual({
      points: 3 + 10,
      states: 2,
      problems: [],
      calls: [
        { name: 'begin', total: 3 },
        { name: 'careful', total: 10 },
      ],
    });
  });

  test('what is doubled is found, with the place where it was cut and the cell', async () => {
    const { problems } = await tried({ action: action('careless') });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^call 4 of 2\. careless:\n/);
    expect(problems[0]).toContain('A2\n      expected: (nothing)\n      received: "a"');
  });

  test('a failing service instead: what the script says of it is handed over', async () => {
    const said: string[] = [];
    const onCut = (report: ExecutionReport, at: string) => said.push(`${at}: ${String(report.result)}`);
    const { problems } = await tried({ action: menu('swallows'), fault: 'failAt', onCut });
    expect(said).toEqual([1, 2, 3].map((call) => `call ${call} of 1. swallows: failed`));
    expect(problems).toEqual([]);
  });
});

test('whatever a workbook keeps is compared', async () => {
  const changes: readonly string[] = [
    "sheet.getRange('A1').setValue('=1+1')",
    "sheet.getRange('A1').setValue('x')",
    "sheet.getRange('B2').setNumberFormat('0.00')",
    "sheet.getRange('B2').setBackground('#ff0000')",
    "sheet.getRange('B2').setNote('note')",
    "sheet.getRange('B2').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['a']).build())",
    "sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('a').setBold(true).setRanges([sheet.getRange('B2')]).build()])",
    "sheet.getRange('B2').protect().setWarningOnly(true)",
    "sheet.getRange('B2:B3').merge()",
    'sheet.setFrozenRows(1)',
    'sheet.setColumnWidth(1, 77)',
    'sheet.hideColumns(2)',
    'sheet.insertRowsAfter(1000, 1)',
    "sheet.setName('Kitas')",
    "spreadsheet.insertSheet('Kitas', 0)",
    "spreadsheet.insertSheet('Kitas').hideSheet()",
    "spreadsheet.setNamedRange('kitas', sheet.getRange('A1'))",
  ];
  const script = changes.map(
    (change, index) =>
      `function change${index}() { const spreadsheet = SpreadsheetApp.getActiveSpreadsheet(); const sheet = spreadsheet.getSheets()[0]; ${change}; }`,
  );
  const told: string[] = [];
  for (const index of [-1, ...changes.keys()]) {
    const { host, book, dispose } = built.createNodeHost({ project: projectOf(script) });
    if (index >= 0) expect(await host.execute(`change${index}`)).toMatchObject({ ok: true });
    await book.flush();
    told.push(describeWorkbook(book.save()).join('\n'));
    await dispose();
  }
  const [plain = '', ...changed] = told;
  const unseen = changes.filter(
    (_, index) => differences(plain.split('\n'), (changed[index] ?? '').split('\n')).length === 0,
  );
  expect(unseen).toEqual([]);
  expect(new Set(told).size).toBe(told.length);
});
