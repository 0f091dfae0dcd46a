// „Paruošti klasės knygą…“: what is made, what is added to a class that is there, what is refused in words.
import type { SavedWorkbook } from '../../local/workbook/port';
import { sheetOrder } from '../../src/app/prepare/sheet-order';
import { JOURNAL_SHEET } from '../../src/workbook/journal-sheet';
import { built } from '../host/support';
import { describeWorkbook, differences } from './describe-workbook';
import {
  emptyWorkbook,
  form,
  prepare,
  pupil,
  subject,
  TWO_PUPILS,
  TWO_SUBJECTS,
  view,
} from './prepare-support';
import { addOn } from './support';

// The engine complains of formulas whose sheet is being renamed while it calculates; jest makes a page of each.
beforeAll(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

function open(workbook: SavedWorkbook) {
  const node = built.createNodeHost({ project: addOn(), workbook });
  const execute = (name: string, args: readonly unknown[]) =>
    node.host.execute(name, args, { answers: ['YES', 'OK', 'YES', 'OK'], plainValues: true });
  const sheet = (name: string) => {
    const found = node.book.sheets().find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  return {
    ...node,
    execute,
    sheet,
    names: () => node.book.sheets().map(({ name }) => name),
    values: (name: string) => {
      const { rows, columns } = sheet(name).extent();
      return sheet(name).values({ row: 0, column: 0, rows, columns });
    },
    save: async () => {
      await node.book.flush();
      return structuredClone(node.book.save());
    },
  };
}
type Opened = ReturnType<typeof open>;

let prepared: SavedWorkbook;
beforeAll(async () => {
  const fresh = open(emptyWorkbook());
  const done = await prepare(fresh.execute, form());
  expect(done).toMatchObject({ ok: true });
  prepared = await fresh.save();
  await fresh.dispose();
});

/** What is open must be closed, also when a test fails: the engine keeps the process alive. */
let onEnd: () => Promise<void> = async () => undefined;
afterEach(async () => {
  await onEnd();
  onEnd = async () => undefined;
});

/** A class that is prepared, open for one test. */
async function withClass(work: (opened: Opened) => Promise<void>): Promise<void> {
  const opened = open(structuredClone(prepared));
  onEnd = () => opened.dispose();
  await opened.book.flush();
  await work(opened);
}
const ALL = ['Lapas1', ...sheetOrder(TWO_SUBJECTS.map(({ name }) => name))];

test('every sheet is there in its order; the register has made codes; a person’s text is no formula', async () => {
  await withClass(async ({ names, values, sheet, book }) => {
    expect(names()).toEqual(ALL);
    const pupils = values('Mokiniai');
    expect(pupils.slice(1).map((row) => [row[0], row[1], row[2], row[8]])).toEqual([
      [1, 'Gandriukas', 'Matas', '2b-01'],
      [2, 'Žibutytė', 'Goda', '2b-02'],
    ]);
    expect(values('Nustatymai').find(([name]) => name === 'Direktorius')?.[1]).toBe('=1+1');
    expect(values('Dalykai')[2]?.slice(0, 5)).toEqual([
      'Dorinis ugdymas (etika)',
      'Smilgienė Rita',
      '',
      0.5,
      'įskaita',
    ]);
    const protectedSheets = book.protections().map(({ sheetId, warningOnly, area }) => {
      expect(warningOnly).toBe(true);
      return [book.sheets().find(({ id }) => id === sheetId)?.name, area?.row];
    });
    expect(protectedSheets).toContainEqual(['Matematika', 5]);
    expect(protectedSheets).toContainEqual(['Suvestinė', undefined]);
    expect(sheet(JOURNAL_SHEET).hidden).toBe(true);
    expect(sheet('MIP').isColumnHidden?.(0)).toBe(true);
  });
});

test('marks typed into a new sheet give a grade there and in Suvestinė', async () => {
  await withClass(async ({ sheet, values, book }) => {
    const headings = values('Matematika')[1] ?? [];
    sheet('Matematika').write({ row: 2, column: 3, rows: 2, columns: 1 }, [['T'], [3]]);
    sheet('Matematika').write({ row: 6, column: 3, rows: 1, columns: 1 }, [[9]]);
    await book.flush();
    expect(values('Matematika')[6]?.[headings.indexOf('I pusmetis')]).toBe(9);
    expect(values('Suvestinė')[2]?.slice(0, 3)).toEqual(['Gandriukas Matas', '2b-01', 9]);
  });
});

test('again with nothing new, nothing is changed', async () => {
  await withClass(async ({ execute, save }) => {
    const before = describeWorkbook(await save());
    expect(await view(execute)).toMatchObject({
      ok: true,
      value: { isPrepared: true, isCutOff: false, subjects: TWO_SUBJECTS.map(({ name }) => name) },
    });
    expect(await prepare(execute, form({ pupils: [], subjects: [] }))).toEqual({ ok: true, value: [] });
    expect(differences(before, describeWorkbook(await save()))).toEqual([]);
  });
});

test('a new pupil and a new subject are added; what a teacher has typed and moved stays', async () => {
  await withClass(async ({ execute, sheet, values, names, book }) => {
    const mathematics = sheet('Matematika');
    mathematics.insertColumns(4, 2);
    mathematics.write({ row: 2, column: 3, rows: 2, columns: 1 }, [['T'], [3]]);
    mathematics.write({ row: 6, column: 3, rows: 2, columns: 1 }, [[9], [4]]);
    await book.flush();
    const before = values('Matematika').slice(0, 8);
    const done = await prepare(
      execute,
      form({ pupils: [pupil('Lazdynėlis', 'Benas')], subjects: [subject('Fizika')] }),
    );
    expect(done).toEqual({ ok: true, value: ['Fizika'] });
    expect(values('Matematika').slice(0, 8)).toEqual(before);
    expect(values('Matematika')[8]?.slice(0, 2)).toEqual([3, 'Lazdynėlis Benas']);
    expect(
      values('Fizika')
        .slice(6, 9)
        .map((row) => row[1]),
    ).toEqual(['Gandriukas Matas', 'Žibutytė Goda', 'Lazdynėlis Benas']);
    expect(values('Mokiniai')[3]?.slice(1, 3)).toEqual(['Lazdynėlis', 'Benas']);
    expect(values('Mokiniai')[3]?.[8]).toBe('2b-03');
    expect(names().slice(4, 8)).toEqual(['Matematika', 'Dorinis ugdymas (etika)', 'Fizika', 'Suvestinė']);
    sheet('Fizika').write({ row: 2, column: 3, rows: 2, columns: 1 }, [['T'], [1]]);
    sheet('Fizika').write({ row: 8, column: 3, rows: 1, columns: 1 }, [[2]]);
    await book.flush();
    const overview = values('Suvestinė');
    expect(overview[0]?.slice(-3)).toEqual(['Fizika', 'Fizika', 'Fizika']);
    expect(overview[4]?.[overview[0]?.indexOf('Fizika') ?? 0]).toBe(2);
    expect(overview[2]?.[2]).toBe(9);
  });
});

test('pupils of the register who stand in no subject’s sheet are added; who left, was taken out or renamed is not', async () => {
  await withClass(async ({ execute, sheet, values, names, book }) => {
    const nobody = form({ pupils: [], subjects: [] });
    // As imported, or typed into the register; the first was renamed there, the second taken out of a subject.
    sheet('Mokiniai').write({ row: 1, column: 1, rows: 1, columns: 1 }, [['Gandrelis']]);
    sheet('Matematika').write({ row: 7, column: 1, rows: 1, columns: 1 }, [['']]);
    sheet('Mokiniai').write({ row: 3, column: 0, rows: 2, columns: 9 }, [
      [3, 'Ežerskis', 'Ąžuolas', '', '', '', '', '', '2b-03'],
      [4, 'Išvykėlis', 'Jonas', '', '', '', '', '2026-10-01', '2b-04'],
    ]);
    await book.flush();
    expect(await prepare(execute, nobody)).toEqual({ ok: true, value: [] });
    const inSheet = (name: string) =>
      values(name)
        .slice(6)
        .map((row) => row[1])
        .filter((name) => name !== '');
    expect(inSheet('Matematika')).toEqual(['Gandriukas Matas', 'Ežerskis Ąžuolas']);
    expect(inSheet('Dorinis ugdymas (etika)')).toEqual([
      'Gandriukas Matas',
      'Žibutytė Goda',
      'Ežerskis Ąžuolas',
    ]);
    expect((await execute('undoLastAction', [])).ok).toBe(true);
    expect(inSheet('Matematika')).toEqual(['Gandriukas Matas']);
    expect(names()).toEqual(ALL);
  });
});

test('deleted sheets are made anew, with the columns where a teacher has left them', async () => {
  await withClass(async ({ execute, sheet, values, names, book }) => {
    sheet('Matematika').insertColumns(4, 3);
    sheet('Matematika').write({ row: 2, column: 3, rows: 2, columns: 1 }, [['T'], [3]]);
    sheet('Matematika').write({ row: 6, column: 3, rows: 1, columns: 1 }, [[8]]);
    for (const name of ['Suvestinė', 'Dorinis ugdymas (etika)', 'Žurnalas']) book.deleteSheet(sheet(name));
    await book.flush();
    const done = await prepare(execute, form({ pupils: [], subjects: [] }));
    expect(done).toEqual({ ok: true, value: ['Žurnalas', 'Dorinis ugdymas (etika)', 'Suvestinė'] });
    await book.flush();
    expect(names()).toEqual(ALL);
    expect(values('Suvestinė')[2]?.[2]).toBe(8);
  });
});

const refused: readonly [string, Parameters<typeof form>[0], RegExp][] = [
  ['no class', { settings: { ...form().settings, className: ' ' } }, /Neįrašyta klasė/],
  ['a wrong year', { settings: { ...form().settings, schoolYear: '2026–2028' } }, /„2026–2028“/],
  [
    'semesters in the wrong order',
    { settings: { ...form().settings, semester1To: '2027-02-01' } },
    /„II pusmečio pradžia“ \(2027-01-25\) turi būti vėliau negu „I pusmečio pabaiga“ \(2027-02-01\)/,
  ],
  ['a day of another year', { settings: { ...form().settings, semester2To: '2028-06-15' } }, /nepriklauso/],
  [
    'vacations backwards',
    { settings: { ...form().settings, vacations: '2026-11-06–2026-11-02' } },
    /2026-11-06/,
  ],
  ['two pupils of one name', { pupils: [...TWO_PUPILS, pupil('GANDRIUKAS', 'matas')] }, /du mokiniai vardu/],
  ['a pupil without a name', { pupils: [pupil('Lazdynėlis', '')] }, /ir pavardės, ir vardo/],
  [
    'a line in place of a name',
    { pupils: [{ ...(TWO_PUPILS[0] as (typeof TWO_PUPILS)[number]), lastName: 'x'.repeat(300) }] },
    /„x{40}…“ per ilga/,
  ],
  ['a code twice', { pupils: TWO_PUPILS.map((one) => ({ ...one, code: 'x' })) }, /kodas „x“ kartojasi/],
  ['two subjects of one name', { subjects: [...TWO_SUBJECTS, subject('MATEMATIKA')] }, /įrašytas du kartus/],
  ['a subject named as our sheet', { subjects: [subject('Žurnalas')] }, /kitam tikslui/],
  ['a subject named as a sheet that is there', { subjects: [subject('lapas1')] }, /knygoje jau yra/],
  ['characters', { subjects: [subject('Fizika [A]: optika')] }, /negali būti ženklų \[ \] :/],
  ['too long', { subjects: [subject('x'.repeat(101))] }, /per ilgas/],
  ['lessons', { subjects: [subject('Fizika', { weeklyLessons: 'trys' })] }, /„trys“/],
];
test('what is filled in wrongly is said in words, all of it, and nothing is made', async () => {
  const opened = open(emptyWorkbook());
  onEnd = () => opened.dispose();
  const before = describeWorkbook(await opened.save());
  for (const [what, change, words] of refused) {
    const answer = await prepare(opened.execute, form(change));
    expect([what, answer.ok]).toEqual([what, false]);
    if (!answer.ok) {
      expect(answer.message).toMatch(words);
      expect(answer.message).toMatch(/Nieko neįrašyta/);
    }
  }
  expect(differences(before, describeWorkbook(await opened.save()))).toEqual([]);
});

test('a renamed heading is said with its place, and nothing is written', async () => {
  await withClass(async ({ execute, sheet, save }) => {
    sheet('Mokiniai').write({ row: 0, column: 1, rows: 1, columns: 1 }, [['Pavardės']]);
    const before = describeWorkbook(await save());
    const answer = await prepare(execute, form({ pupils: [pupil('Lazdynėlis', 'Benas')], subjects: [] }));
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringMatching(/Lapas „Mokiniai“.*„Pavardės“/s),
    });
    expect(differences(before, describeWorkbook(await save()))).toEqual([]);
  });
});

test('more pupils than a sheet has rows for: said before anything is written', async () => {
  await withClass(async ({ execute, save }) => {
    const before = describeWorkbook(await save());
    const many = Array.from({ length: 60 }, (_, index) => pupil(`Naujokas${index}`, 'Jonas'));
    const answer = await prepare(execute, form({ pupils: many, subjects: [] }));
    expect(answer).toMatchObject({
      ok: false,
      message: expect.stringMatching(/„Matematika“.*nėra vietos 60 mokinių/s),
    });
    expect(differences(before, describeWorkbook(await save()))).toEqual([]);
  });
});

test('two people at once: the one who comes second is told to wait', async () => {
  const opened = open(emptyWorkbook());
  onEnd = () => opened.dispose();
  const first = prepare(opened.execute, form());
  // The second begins while the first holds the lock, and gives up before it is free.
  const second = opened.host.execute('prepareBegin', [form({ pupils: [] })], {
    answers: [],
    plainValues: true,
    latencyMs: 1,
  });
  const [one, other] = await Promise.all([first, second]);
  const answers = [one.ok, (other.result as { ok: boolean }).ok];
  expect(answers).toContain(true);
  expect(opened.names().filter((name) => name.startsWith('Ruošiama'))).toEqual([]);
  expect(new Set(opened.names()).size).toBe(opened.names().length);
});

test('undone, the sheets that nobody has typed into go; another one stays and is named', async () => {
  await withClass(async ({ execute, sheet, names }) => {
    sheet('Matematika').write({ row: 6, column: 3, rows: 1, columns: 1 }, [[9]]);
    const report = await execute('undoLastAction', []);
    expect(report.ok).toBe(true);
    expect(names()).toEqual(['Lapas1', 'Matematika', JOURNAL_SHEET]);
    expect(JSON.stringify(report.dialogs)).toMatch(/Matematika/);
  });
});

test('a subject that was added and undone leaves nothing in Suvestinė, and can be added again', async () => {
  await withClass(async ({ execute, sheet, values, names, book }) => {
    const before = values('Suvestinė');
    const physics = form({ pupils: [], subjects: [subject('Fizika')] });
    expect(await prepare(execute, physics)).toEqual({ ok: true, value: ['Fizika'] });
    expect((await execute('undoLastAction', [])).ok).toBe(true);
    await book.flush();
    expect(names()).toEqual(ALL);
    expect(values('Suvestinė')).toEqual(before);
    expect(await prepare(execute, physics)).toEqual({ ok: true, value: ['Fizika'] });
    sheet('Fizika').write({ row: 2, column: 3, rows: 2, columns: 1 }, [['T'], [1]]);
    sheet('Fizika').write({ row: 6, column: 3, rows: 1, columns: 1 }, [[7]]);
    await book.flush();
    const overview = values('Suvestinė');
    expect(overview[2]?.[overview[0]?.indexOf('Fizika') ?? 0]).toBe(7);
  });
});
