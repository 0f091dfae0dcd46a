// Documents of cases through the built add-on: plans of a class, one by one and all together, and whatever Drive refuses.
import type { ExecutionOptions, ExecutionReport } from '../../local/contracts';
import type { SavedWorkbook } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { CaseDocumentCalls } from '../../src/api/case-documents';
import { compensationPlansSheet } from '../../src/workbook/compensation-plans-sheet';
import { columnsOf } from '../../src/workbook/table-schema';
import { crash, crashSummary, type Run } from './crash';
import { registerPlans } from './plan-calls';
import { type AddOnHost, dialogTexts, openAddOn, smallWorkbook } from './support';

type Calls = CaseDocumentCalls;
type Ran = { readonly report: ExecutionReport; readonly answer: Answer<never> };
/** Plans are registered, no document is made yet. */
let workbook: SavedWorkbook;
let keys: readonly string[];

beforeAll(async () => {
  const host = openAddOn(smallWorkbook());
  const { message } = await registerPlans(host);
  expect(message).toBe('');
  keys = host.rows(PLANS).map((cells) => String(cells[KEY]));
  expect(keys).toHaveLength(3);
  workbook = host.save();
  await host.dispose();
});
const PLANS = 'Kompensaciniai planai';
const LINK = columnsOf(compensationPlansSheet).findIndex(({ key }) => key === 'link');
const KEY = columnsOf(compensationPlansSheet).findIndex(({ key }) => key === 'key');

async function inWorkbook<Value>(work: (host: AddOnHost) => Promise<Value>, kept = workbook): Promise<Value> {
  const host = openAddOn(kept);
  try {
    return await work(host);
  } finally {
    await host.dispose();
  }
}
async function ask<Name extends keyof Calls>(
  host: { run: Run } | AddOnHost,
  name: Name,
  input: Calls[Name]['input'],
  options: ExecutionOptions = {},
): Promise<{ report: ExecutionReport; answer: Answer<Calls[Name]['output']> }> {
  const report = await host.run(name, [input], { plainValues: true, ...options });
  return { report, answer: report.result as Answer<Calls[Name]['output']> };
}
function given<Value>({ answer }: { readonly answer: Answer<Value> }): Value {
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}
const messageOf = ({ answer }: Pick<Ran, 'answer'>): string => (answer.ok ? '' : answer.message);
const piece = (host: AddOnHost, wanted: readonly string[], options?: ExecutionOptions) =>
  ask(host, 'caseDocumentsPiece', { form: 'F1', keys: wanted }, options);

async function counts(host: AddOnHost) {
  const links = host.rows(PLANS).map((cells) => cells[LINK]);
  return {
    files: (await host.documents()).length,
    rows: host.rows('Dokumentai').length,
    links: links.filter((link) => link !== '').length,
  };
}

test('one by one and all together: looked at, made, registered, linked; two calls for each', async () => {
  await inWorkbook(async (host) => {
    const [first = '', ...others] = keys;
    const seen = given(await ask(host, 'caseDocumentPreview', { form: 'F1', key: first }));
    expect(seen.html).toContain('Gandriukas');
    expect(seen).toMatchObject({ version: 1, before: null, problems: [] });
    const wanted = { form: 'F1', key: first, version: 1, seen: seen.seen } as const;

    // Two people at once: each waits for the other's turn, and both get the same one.
    const both = await Promise.all([
      ask(host, 'caseDocumentMake', wanted),
      ask(host, 'caseDocumentMake', wanted),
    ]);
    const made = both.map((one) => given(one));
    expect(made.map((one) => one.kind === 'made' && one.isNew).sort()).toEqual([false, true]);
    expect(await counts(host)).toEqual({ files: 1, rows: 1, links: 1 });

    const { report, ...rest } = await piece(host, keys);
    expect(given(rest).documents.map((one) => one.isMade && one.isNew)).toEqual([false, true, true]);
    expect(await counts(host)).toEqual({ files: 3, rows: 3, links: 3 });
    const again = await piece(host, others);
    console.log(
      `Dokumentų dalis: kvietimų ${report.calls.total}, kai viskas sukurta – ${again.report.calls.total}`,
    );
    // What grows with the documents; all of them are looked for, registered and linked at once.
    const { byMethod } = report.calls;
    expect(byMethod).toMatchObject({
      'Utilities.newBlob': 2,
      'Drive.Files.create': 2,
      'Drive.Files.list': 1,
      'Range.setValues': 2,
    });

    const documents = await host.documents();
    for (const name of ['Gandriukas', 'Lazdynėlis'])
      expect(documents.filter(({ text }) => text.includes(name))).not.toEqual([]);
    expect(host.rows('Dokumentai')[0]).toEqual(
      expect.arrayContaining(['Kompensacinis planas', 'Gandriukas Matas', 'Matematika', seen.name]),
    );
    const joined = given(await ask(host, 'caseDocumentsJoin', { form: 'F1', keys }));
    expect(joined).toMatchObject({ isNew: true, leftOut: [], problems: [] });
    expect(joined.name).toMatch(/Kompensacinis planas – 2b – 3 dokumentai$/);
    expect(await counts(host)).toEqual({ files: 4, rows: 4, links: 3 });
  });
});

test.each<[string, NonNullable<ExecutionOptions['driveRefuses']>, RegExp, number]>([
  [
    'too quick',
    { after: 2, code: 403, reason: 'userRateLimitExceeded', message: 'User Rate Limit Exceeded' },
    /prašo palaukti/,
    5,
  ],
  [
    'the limit of the day',
    { after: 2, code: 403, reason: 'dailyLimitExceeded', message: 'Daily Limit Exceeded' },
    /šiandien.*nebeleidžia.*Tęskite rytoj/i,
    0,
  ],
])(
  'Drive refuses in the middle (%s): what is made is registered, the rest is made later',
  async (_name, driveRefuses, words, wait) => {
    await inWorkbook(async (host) => {
      // The folder is the first of those that Drive makes.
      const refused = given(await piece(host, keys, { driveRefuses }));
      expect(refused.documents).toHaveLength(1);
      expect(refused.stopped?.message).toMatch(words);
      expect(refused.stopped?.waitSeconds).toBe(wait);
      expect(await counts(host)).toEqual({ files: 1, rows: 1, links: 1 });
      const more = given(await piece(host, keys));
      expect(more.documents.map((one) => one.isMade && one.isNew)).toEqual([false, true, true]);
      expect(await counts(host)).toEqual({ files: 3, rows: 3, links: 3 });

      const anew = given(await ask(host, 'caseDocumentPreview', { form: 'F1', key: keys[0] ?? '' }));
      const single = await ask(
        host,
        'caseDocumentMake',
        { form: 'F1', key: keys[0] ?? '', version: anew.version, seen: anew.seen },
        { driveRefuses: { ...driveRefuses, after: 0 } },
      );
      expect(messageOf(single as Ran)).toMatch(words);
      expect(messageOf(single as Ran)).toMatch(/Nieko neįrašyta\.$/);
    });
  },
);

test('cut off at every call and repeated: one file, one row and one link for each', async () => {
  const action = async (run: Run) => {
    given(await ask({ run }, 'caseDocumentsPiece', { form: 'F1', keys: keys.slice(0, 2) }));
  };
  const crashed = await crash({ workbook, action });
  console.log(crashSummary('Bylų dokumentai', crashed));
  expect(crashed.problems).toEqual([]);
  expect(crashed.points).toBe(crashed.calls[0]?.total);
  expect(crashed.states).toBeGreaterThan(5);
});

test('what no page sends, and cases that are not there, are refused in words; nothing is made', async () => {
  const refused: readonly [keyof Calls, object, RegExp][] = [
    ['caseDocumentPreview', { form: 'F99', key: 'x' }, /netinkamą reikšmę/],
    ['caseDocumentPreview', { form: 'F1', key: 'x' }, /tokios bylos|nebėra/i],
    ['caseDocumentsPiece', { form: 'F1', keys: [] }, /netinkamą reikšmę/],
    ['caseDocumentMake', { form: 'F1', key: 'x', version: 0, seen: '' }, /netinkamą reikšmę/],
    ['caseDocumentsJoin', { form: 'F1', keys: ['x', 'y'] }, /tokios bylos|nebėra/i],
  ];
  await inWorkbook(async (host) => {
    for (const [call, input, words] of refused)
      expect([call, input, messageOf((await ask(host, call, input as never)) as Ran)]).toEqual([
        call,
        input,
        expect.stringMatching(words),
      ]);
    expect(await counts(host)).toEqual({ files: 0, rows: 0, links: 0 });
  });
});

test('the dialog of the timetable opens for the semester of today', async () => {
  await inWorkbook(async (host) => {
    const report = await host.run('openTimetableDocument', [], { answers: ['OK'] });
    expect(dialogTexts(report)).toHaveLength(1);
    const [dialog] = report.dialogs;
    expect(dialog?.kind === 'modal' && dialog.html).toContain('globalThis.opened={"form":"F16","key":"1"}');
  });
});
