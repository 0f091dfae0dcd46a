// Answers of the pupils' Google Form through the built add-on, from the sheet that the form would write.
import type { CellInput } from '../../local/workbook/port';
import type { Answer } from '../../src/api';
import type { AnswersCalls, AnswersView } from '../../src/api/answers';
import { expectationsSheet } from '../../src/workbook/expectations-sheet';
import { mipReflectionsSheet, mipSheet } from '../../src/workbook/mip-sheet';
import { pupilsSheet } from '../../src/workbook/pupils-sheet';
import { columnsOf } from '../../src/workbook/table-schema';
import { crash, crashSummary, type Run } from './crash';
import { describeWorkbook } from './describe-workbook';
import { HOSTILE } from './import-support';
import { type AddOnHost, openAddOn, smallWorkbook, tableRows } from './support';

type Rows = readonly (readonly CellInput[])[];
const SHEET = 'Formos atsakymai 1';
const FIELDS = ['strongest', 'difficulties', 'done', 'nextGoal'] as const;
const HEADINGS = [
  'Laiko žyma',
  'El. pašto adresas',
  'Laikotarpis',
  'Kurie dalykai man sekėsi geriausiai?',
  'Kokių sunkumų man kilo?',
  'Ką padariau savo pažangai?',
  'Koks mano kito mėnesio tikslas?',
];
const EXPECTATIONS = [
  'Timestamp',
  'Email Address',
  'Matematika – siekiamas metinis įvertinimas',
  'Matematika – kaip sieksiu',
];
const PUPILS = [
  { lastName: 'Gandriukas', firstName: 'Matas', email: 'Matas@mokykla.example', id: '2b-01' },
  { lastName: 'Lazdynėlis', firstName: 'Benas', email: 'benas@mokykla.example', id: '2b-02' },
  { lastName: 'Žibutytė', firstName: 'Goda', email: 'goda@mokykla.example', id: '2b-03' },
];
const at = (day: number) => new Date(2026, 9, day, 9, 30);
const ANSWERS: Rows = [
  [at(1), 'matas@mokykla.example', 'rugsėjis', 'fizika', 'rašiniai', 'skaičiau', 'aštuonetas'],
  [at(1), 'BENAS@mokykla.example', 'rugsėjis', 'chemija', '', 'lankiau konsultacijas', 'nevėluoti'],
  [at(2), 'svecias@mokykla.example', 'rugsėjis', 'x', 'y', 'z', 'w'],
  [at(3), 'matas@mokykla.example', 'rugsėjis', 'matematika', 'rašiniai', 'skaičiau', 'devynetas'],
];
const GOALS: Rows = [[at(1), 'goda@mokykla.example', 9, 'Spręsiu uždavinius']];
/** The class head has written of Benas before. */
const MIP_ROWS = [
  {
    pupil: 'Lazdynėlis Benas',
    period: 'rugsėjis',
    done: 'Buvo konsultacijose',
    headNote: 'Aptarta',
    key: 'mip|2b-02|2026-09',
  },
];

const hosts: AddOnHost[] = [];
afterEach(async () => {
  for (const host of hosts.splice(0)) await host.dispose();
});
const workbookOf = (changes: Readonly<Record<string, Rows | undefined>> = {}) =>
  smallWorkbook({
    Mokiniai: tableRows(pupilsSheet as never, PUPILS),
    MIP: tableRows(mipSheet as never, MIP_ROWS),
    [expectationsSheet.sheet]: tableRows(expectationsSheet as never, []),
    [SHEET]: [HEADINGS, ...ANSWERS],
    ...changes,
  });
function open(changes: Readonly<Record<string, Rows | undefined>> = {}) {
  const host = openAddOn(workbookOf(changes));
  hosts.push(host);
  const costs: Record<string, number> = {};
  const run: Run = async (name, args, options) => {
    const report = await host.run(name, args, options);
    costs[name] = report.calls.total;
    return report;
  };
  return { host, run, costs, mip: () => entries(host, 'MIP') };
}
/** By pupil and period: the pupil's fields, and what the class head noted. */
function entries(host: AddOnHost, sheet: string) {
  const schema = sheet === 'MIP' ? mipSheet : expectationsSheet;
  const keys = columnsOf(schema as never).map(({ key }) => key as string);
  return host.rows(sheet).map((row) => Object.fromEntries(keys.map((key, index) => [key, row[index]])));
}
const textsIn = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) => [row.pupil, row.period, ...FIELDS.map((field) => row[field])]);

async function ask<Name extends keyof AnswersCalls>(
  run: Run,
  name: Name,
  input: AnswersCalls[Name]['input'],
): Promise<AnswersCalls[Name]['output']> {
  const report = await run(name, [input], { plainValues: true });
  const answer = report.result as Answer<AnswersCalls[Name]['output']> | null;
  if (!answer?.ok) throw new Error(answer?.message ?? report.error ?? 'no answer');
  return answer.value;
}
const look = (run: Run): Promise<AnswersView> => ask(run, 'answersPreview', null);
async function bring(run: Run) {
  const { version } = await look(run);
  return ask(run, 'answersBring', { version });
}
/** The pupil answers otherwise: Google Forms writes over the row. */
const answer = (host: AddOnHost, row: number, column: number, text: CellInput) =>
  host.sheet(SHEET).write({ row: row - 1, column: column - 1, rows: 1, columns: 1 }, [[text]]);
const overwrite = (host: AddOnHost, row: number, key: string, text: string) => {
  const column = columnsOf(mipSheet).findIndex((one) => one.key === key);
  host.sheet('MIP').write({ row: row - 1, column, rows: 1, columns: 1 }, [[text]]);
};

test('a look writes nothing and says everything; brought over, again, nothing more', async () => {
  const { host, run, costs, mip } = open({ 'Form Responses 2': [EXPECTATIONS, ...GOALS] });
  const before = describeWorkbook(host.save()).join('\n');
  const { sheets } = await look(run);
  expect(describeWorkbook(host.save()).join('\n')).toBe(before);
  expect(sheets).toMatchObject([
    {
      sheet: SHEET,
      kind: 'mip',
      rows: 4,
      parts: ['rugsėjis'],
      answers: [
        {
          row: 3,
          pupil: 'Lazdynėlis Benas',
          fresh: 2,
          kept: [
            {
              part: 'rugsėjis',
              label: 'Ką padariau pažangai',
              has: 'Buvo konsultacijose',
              answer: 'lankiau konsultacijas',
              wasBrought: false,
            },
          ],
        },
        { row: 5, pupil: 'Gandriukas Matas', fresh: 4, changed: [], kept: [] },
      ],
      replaced: [{ row: 2, pupil: 'Gandriukas Matas' }],
      problems: [expect.stringMatching(/^4 eilutė: adreso svecias@mokykla\.example/)],
    },
    {
      sheet: 'Form Responses 2',
      kind: 'expectation',
      answers: [{ pupil: 'Žibutytė Goda', parts: ['Matematika'], fresh: 2 }],
    },
  ]);
  expect(await bring(run)).toEqual({ kind: 'done', answers: 3, fields: 8 });
  console.log('Anketų atsakymai dviem registrams, kreipinių:', { ...costs });
  expect(textsIn(mip())).toEqual([
    ['Lazdynėlis Benas', 'rugsėjis', 'chemija', '', 'Buvo konsultacijose', 'nevėluoti'],
    ['Gandriukas Matas', 'rugsėjis', 'matematika', 'rašiniai', 'skaičiau', 'devynetas'],
  ]);
  expect(mip()[0]).toMatchObject({ headNote: 'Aptarta', key: 'mip|2b-02|2026-09', filledAt: at(1) });
  expect(mip()[1]).toMatchObject({ headNote: '', mean: '', key: 'mip|2b-01|2026-09', filledAt: at(3) });
  expect(entries(host, expectationsSheet.sheet)).toMatchObject([
    {
      pupil: 'Žibutytė Goda',
      subject: 'Matematika',
      goalAnnual: '9',
      how: 'Spręsiu uždavinius',
      key: 'expectation|2b-03|Matematika',
    },
  ]);
  const once = describeWorkbook(host.save()).join('\n');
  expect(
    (await look(run)).sheets.flatMap(({ answers }) => answers.map(({ fresh, same }) => [fresh, same])),
  ).toEqual([
    [0, 2],
    [0, 4],
    [0, 2],
  ]);
  expect(await bring(run)).toEqual({ kind: 'done', answers: 0, fields: 0 });
  expect(describeWorkbook(host.save()).join('\n')).toBe(once);
  console.log('Pakartojus, kreipinių:', costs);
});

test('an answer changed since goes where nobody has written; elsewhere it is shown beside', async () => {
  const { host, run, mip } = open();
  await bring(run);
  answer(host, 5, 4, 'istorija');
  answer(host, 5, 6, 'rašiau dienoraštį');
  overwrite(host, 3, 'done', 'Vadovo žodžiai');
  overwrite(host, 3, 'nextGoal', '');
  const { sheets } = await look(run);
  expect(sheets[0]?.answers[1]).toMatchObject({
    pupil: 'Gandriukas Matas',
    fresh: 0,
    changed: [{ label: 'Stipriausi dalykai', has: 'matematika', answer: 'istorija' }],
    kept: [
      {
        label: 'Ką padariau pažangai',
        has: 'Vadovo žodžiai',
        answer: 'rašiau dienoraštį',
        wasBrought: false,
      },
      { label: 'Kito mėnesio tikslas', has: '', answer: 'devynetas', wasBrought: true },
    ],
  });
  expect(await bring(run)).toEqual({ kind: 'done', answers: 1, fields: 1 });
  expect(textsIn(mip())[1]).toEqual([
    'Gandriukas Matas',
    'rugsėjis',
    'istorija',
    'rašiniai',
    'Vadovo žodžiai',
    '',
  ]);
});

test('undone, all registers are as they were; then it can be brought over again', async () => {
  const { host, run, mip } = open({ 'Form Responses 2': [EXPECTATIONS, ...GOALS] });
  const before = mip();
  await bring(run);
  const brought = mip();
  await run('undoLastAction', [], { answers: ['YES', 'OK'] });
  expect(mip().filter(({ pupil }) => pupil !== '')).toEqual(before);
  expect(
    host
      .rows(expectationsSheet.sheet)
      .flat()
      .filter((cell) => cell !== ''),
  ).toEqual([]);
  await bring(run);
  expect(mip()).toEqual(brought);
});

test('rows that people sorted, typed or duplicated', async () => {
  const typed = { pupil: 'gandriukas  matas', period: 'Rugsėjis', praise: 'Padėka' };
  const twice = { pupil: 'Žibutytė Goda', period: 'rugsėjis', key: 'mip|2b-03|2026-09' };
  const { run, mip } = open({
    MIP: tableRows(mipSheet as never, [typed, twice, twice, ...MIP_ROWS]),
    [SHEET]: [HEADINGS, ...ANSWERS, [at(4), 'goda@mokykla.example', 'rugsėjis', 'a', 'b', 'c', 'd']],
  });
  const { sheets } = await look(run);
  expect(sheets[0]?.problems[1]).toMatch(/Lapas „MIP“, 4 eilutė.*3 ir 4 eilutėse/);
  await bring(run);
  expect(mip()).toHaveLength(4);
  expect(mip()[0]).toMatchObject({ strongest: 'matematika', praise: 'Padėka', key: 'mip|2b-01|2026-09' });
});

test('what has changed since the look is looked at again, and nothing is written', async () => {
  const { host, run, mip } = open();
  const { version } = await look(run);
  overwrite(host, 2, 'strongest', 'Įrašyta tuo metu');
  const before = mip();
  expect((await ask(run, 'answersBring', { version })).kind).toBe('changed');
  expect(mip()).toEqual(before);
});

test('hostile texts stay the texts they are', async () => {
  const all = [...HOSTILE, `${'ilgas '.repeat(3_000)}galas`, 'eilutė\neilutė'];
  const pupils = all.map((_, index) => ({
    lastName: `Pavardė${index}`,
    firstName: 'Vardas',
    email: `m${index}@mokykla.example`,
    id: `k${index}`,
  }));
  const { host, run, mip } = open({
    Mokiniai: tableRows(pupilsSheet as never, pupils),
    MIP: tableRows(mipSheet as never, []),
  });
  const rows = all.map((text, index) => [`m${index}@mokykla.example`, 'spalis', text, text, text, text]);
  const sheet = host.sheet(SHEET);
  sheet.write(
    { row: 1, column: 0, rows: rows.length, columns: 7 },
    rows.map((row) => [at(1), ...row.map((text) => `'${text}`)]),
  );
  await bring(run);
  expect(mip().map((row) => FIELDS.map((field) => row[field]))).toEqual(
    all.map((text) => [text, text, text, text]),
  );
  const { columns } = host.sheet('MIP').extent();
  expect(
    host
      .sheet('MIP')
      .formulas({ row: 0, column: 0, rows: all.length + 1, columns })
      .flat()
      .filter((formula) => formula),
  ).toEqual([]);
});

test.each([
  ['nothing', null],
  ['no version', {}],
  ['a number', { version: 5 }],
  ['something more', { version: 'x', sheet: 'MIP' }],
])('%s from the page is refused in words', async (_what, input) => {
  const { run } = open();
  const report = await run('answersBring', [input], { plainValues: true });
  expect(report.result).toMatchObject({ ok: false, message: expect.stringMatching(/netinkamą reikšmę/) });
});

test('a register that is missing, without answers, of the other form: said, nothing written', async () => {
  const { run } = open({ MIP: undefined });
  await expect(look(run)).rejects.toThrow(/nėra lapo „MIP“(.|\n)*Nieko neįrašyta/);
  const none = open({ [SHEET]: undefined });
  expect((await look(none.run)).sheets).toEqual([]);
  const other = open({ MIP: tableRows(mipReflectionsSheet as never, []) });
  expect(await look(other.run)).toMatchObject({ sheets: [], otherForms: [SHEET] });
});

test('calls do not grow with pupils or answers: 10, 30, 300', async () => {
  const totals: Record<number, Record<string, number>> = {};
  for (const count of [10, 30, 300]) {
    const pupils = Array.from({ length: count }, (_, index) => ({
      lastName: `Pavardė${index}`,
      firstName: 'Vardas',
      email: `m${index}@mokykla.example`,
      id: `k${index}`,
    }));
    // Every third has an entry, in which the class head has written here and there.
    const written = pupils
      .map(({ lastName }, index) => ({
        pupil: `${lastName} Vardas`,
        period: 'rugsėjis',
        [FIELDS[index % 4] ?? 'done']: 'vadovo',
        key: `mip|k${index}|2026-09`,
      }))
      .filter((_, index) => index % 3 === 0);
    const answers = pupils.map(({ email }) => [at(1), email, 'rugsėjis', 'a', 'b', 'c', 'd']);
    const { run, costs, mip } = open({
      Mokiniai: tableRows(pupilsSheet as never, pupils),
      MIP: tableRows(mipSheet as never, written),
      [SHEET]: [HEADINGS, ...answers],
    });
    expect(await bring(run)).toMatchObject({ answers: count });
    expect(mip()).toHaveLength(count);
    totals[count] = { ...costs };
  }
  console.log('Anketų atsakymai, kreipinių pagal mokinių skaičių:', totals);
  expect(totals[300]).toEqual(totals[30]);
});

test('killed at every call and repeated: as if it had not been', async () => {
  // One entry is new, of one a field is empty and another the class head's, of one an answer has changed since.
  const prepared = openAddOn(workbookOf({ 'Form Responses 2': [EXPECTATIONS, ...GOALS] }));
  hosts.push(prepared);
  await bring((name, args, options) => prepared.run(name, args, options));
  answer(prepared, 5, 4, 'istorija');
  answer(prepared, 5, 5, 'kontroliniai');
  answer(prepared, 3, 5, 'lygtys');
  prepared
    .sheet(SHEET)
    .write({ row: 5, column: 0, rows: 1, columns: 7 }, [
      [at(5), 'goda@mokykla.example', 'rugsėjis', 'viskas', 'niekas', 'mokiausi', 'dešimt'],
    ]);
  const { version } = await look((name, args, options) => prepared.run(name, args, options));
  const crashed = await crash({
    workbook: prepared.save(),
    // Cut off after its last cell, the repeated one finds that nothing is as it was seen, and nothing to do.
    action: async (run) => {
      await ask(run, 'answersBring', { version });
    },
  });
  console.log(crashSummary('Anketų atsakymų perkėlimas', crashed));
  expect(crashed.problems).toEqual([]);
});
