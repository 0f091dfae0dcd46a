// The school workbook: prepared, its class workbooks made, prepared in turn, added and shared, what is refused.
import type { SavedWorkbook } from '../../local/workbook/port';
import type { ClassesView } from '../../src/app/school/class-list';
import { settingSchemas } from '../../src/workbook/settings-sheet';
import { emptyWorkbook, prepare, subject, TWO_PUPILS, view } from './prepare-support';
import { CLASSES, openSchool, usualForm } from './school-support';
import { smallWorkbook } from './support';

// The engine complains of formulas whose sheet is being renamed while it calculates; jest makes a page of each.
jest.spyOn(console, 'error').mockImplementation(() => undefined);
const opened: ReturnType<typeof openSchool>[] = [];
function open(workbook: SavedWorkbook) {
  const school = openSchool(workbook);
  opened.push(school);
  return school;
}
afterEach(async () => {
  for (const school of opened.splice(0)) await school.dispose();
});

/** A workbook as it was kept; what is saved of it goes on changing. */
let kept: SavedWorkbook;
const prepared = () => open(structuredClone(kept));
beforeAll(async () => {
  const school = openSchool(emptyWorkbook());
  const report = await school.run('schoolPrepare', [await usualForm(school)]);
  expect(report.result).toEqual({
    ok: true,
    value: { kind: 'done', made: ['Nustatymai', 'Klasės'], added: ['2b', 'IVa'], known: [] },
  });
  expect(report.calls.total).toBeLessThanOrEqual(55);
  process.stdout.write(`Gimnazijos knyga: ${report.calls.total} kvietimai\n`);
  kept = await school.save();
  await school.dispose();
});

/** All that whoever repeats it can see: files, what is remembered of the folder, the made workbook, the class's row. */
async function leftBy(school: ReturnType<typeof open>): Promise<string> {
  const { store } = school.platform;
  const remembered = await Promise.all((await store.list('properties')).map((path) => store.read(path)));
  const states = remembered.map((bytes) =>
    new TextDecoder().decode(bytes).includes(' made') ? 'made' : 'chosen',
  );
  const others = (await school.made()).map(({ id }) =>
    school.engine
      .book(id)
      ?.sheets()
      .map(({ name }) => name),
  );
  const row = school.values('Klasės')[1]?.map((cell) => cell !== '');
  return JSON.stringify([(await store.list('drive')).length, states, others, row]);
}

const made = async (school: ReturnType<typeof open>, classNames: readonly string[]) => {
  const answer = await school.ask('classesMake', classNames);
  expect(answer).toMatchObject({ ok: true, value: { problems: [] } });
  return school.made();
};

test('prepared again: only what is missing is made, only new classes are added; it can be undone', async () => {
  const school = prepared();
  expect(school.names()).toEqual(['Lapas1', 'Nustatymai', 'Klasės', 'Atšaukimas']);
  // `Klasės` is wider than the sheet on which it was drawn: its further headings look like the first.
  const [headings = []] = school.sheet('Klasės').styles({ row: 0, column: 0, rows: 1, columns: 9 });
  expect(headings).toEqual(new Array(9).fill(headings[0]));
  expect(headings[0]).toMatchObject({ bold: true });
  const settings = school.values('Nustatymai');
  expect(settings.find(([name]) => name === 'Knygos rūšis')?.[1]).toBe('gimnazijos knyga');
  expect(settings.some(([name]) => name === 'Klasė')).toBe(false);
  const form = await usualForm(school, { school: 'Kita' });
  const more = { ...CLASSES[0], className: '2 C', classHead: 'Beržas Jonas', classHeadEmail: '' };
  expect(await school.ask('schoolPrepare', { ...form, classes: [...CLASSES, more] })).toEqual({
    ok: true,
    value: { kind: 'done', made: [], added: ['2 C'], known: ['2b', 'IVa'] },
  });
  expect(school.values('Klasės').map((row) => row.slice(1, 6))).toEqual([
    ['Klasė', 'Gimnazijos klasė', 'Knyga', 'Klasės vadovas', 'Klasės vadovo el. paštas'],
    ['2b', 'II', '', 'Smilgienė Rita', 'rita.smilgiene@mokykla.example'],
    ['IVa', 'IV', '', '=1+1', ''],
    ['2 C', 'II', '', 'Beržas Jonas', ''],
  ]);
  expect(school.values('Nustatymai')).toEqual(settings);
  await school.run('undoLastAction', [], { answers: ['YES', 'OK'] });
  expect(school.values('Klasės')).toHaveLength(3);
  expect(await school.ask('schoolPrepare', form)).toMatchObject({ value: { made: [], added: [] } });
});

test('what is wrong is said by its field and nothing is written; a class workbook is refused in words', async () => {
  const school = open(emptyWorkbook());
  const form = await usualForm(school, { semester1To: '2026-08-30', vacations: 'kovas' });
  const twice = { ...form, classes: [...CLASSES, { ...CLASSES[0], className: '2B' }] };
  const answer = await school.ask('schoolPrepare', twice);
  expect(answer).toMatchObject({
    value: {
      kind: 'refused',
      problems: [
        { field: 'semester1To', code: 'school.dates-order' },
        { field: 'vacations', code: 'school.vacations-wrong' },
        { field: 'class 2', code: 'school.class-again' },
      ],
    },
  });
  expect(school.names()).toEqual(['Lapas1']);
  expect(await school.ask('classesView')).toMatchObject({
    ok: false,
    message: expect.stringContaining('Tai dar ne gimnazijos knyga'),
  });
  const ofClass = open(smallWorkbook());
  expect(await ofClass.ask('schoolView')).toMatchObject({
    ok: false,
    message: expect.stringContaining('Tai klasės knyga. Gimnazijos knygai sukurkite'),
  });
  expect(await ofClass.ask('schoolPrepare', form)).toMatchObject({ ok: false });
  expect(ofClass.names()).not.toContain('Klasės');
});

test('a class workbook is made with the settings of its class, looks as everywhere, and is prepared from there', async () => {
  const school = prepared();
  const report = await school.run('classesMake', [['2b', 'IVa', '2B']]);
  expect(report.result).toMatchObject({
    value: {
      made: [
        { className: '2b', name: '2b klasė – 2026–2027', isNew: true },
        { className: 'IVa', name: 'IVa klasė – 2026–2027', isNew: true },
      ],
      problems: [],
    },
  });
  process.stdout.write(`Dvi klasių knygos: ${report.calls.total} kvietimai\n`);
  expect(report.calls.total).toBeLessThanOrEqual(40);
  const files = await school.made();
  expect(files.map(({ name }) => name).sort()).toEqual(['2b klasė – 2026–2027', 'IVa klasė – 2026–2027']);
  const [first, second] = ['2b', 'IVa'].map((name) => {
    const row = school.values('Klasės').find((cells) => cells[1] === name);
    expect(files.find(({ id }) => id === row?.[0])?.name).toBe(row?.[3]);
    expect(row?.[6]).toContain(row?.[0]);
    return school.other(String(row?.[0]));
  });
  expect(first?.names).toEqual(['Nustatymai']);
  const look = first?.sheet('Nustatymai');
  expect(look?.styles({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual(
    school.sheet('Nustatymai').styles({ row: 0, column: 0, rows: 1, columns: 1 }),
  );
  expect([look?.frozenRows, look?.columnWidth(0), look?.columnWidth(2)]).toEqual([1, 300, 620]);
  const setting = (of: typeof first, name: string) =>
    of?.values('Nustatymai').find(([key]) => key === name)?.[1];
  expect(setting(second, 'Klasės vadovas')).toBe('=1+1');
  expect(setting(second, 'Individualūs ugdymo planai')).toBe('taip');
  expect(setting(first, 'Individualūs ugdymo planai')).toBe('ne');
  expect(setting(first, 'I pusmečio pradžia')).toEqual(new Date(2026, 8, 1));

  const ofClass = open(first?.save() as SavedWorkbook);
  const execute = (name: string, args: readonly unknown[]) => ofClass.run(name, args);
  const seen = await view(execute);
  expect(seen).toMatchObject({
    value: {
      isPrepared: true,
      isPrefilled: true,
      settings: {
        school: 'Bandymų gimnazija',
        className: '2b',
        classHead: 'Smilgienė Rita',
        classGrade: 'II',
      },
    },
  });
  const before = ofClass.values('Nustatymai');
  const settings = seen.ok ? seen.value.settings : undefined;
  const done = await prepare(execute, { settings: settings as never, pupils: TWO_PUPILS, subjects: [] });
  expect(done.ok ? '' : done.message).toBe('');
  expect(ofClass.names().slice(0, 4)).toEqual(['Nustatymai', 'Mokiniai', 'Dalykai', 'Suvestinė']);
  expect(ofClass.values('Nustatymai')).toEqual(before);
  expect(ofClass.values('Mokiniai')).toHaveLength(3);
  expect(before.map(([name]) => name).slice(1)).toEqual(
    Object.values(settingSchemas).map(({ name }) => name),
  );
  expect(await view(execute)).toMatchObject({ value: { isPrefilled: false, missing: 0 } });
  // Subjects may come later.
  const later = { settings: settings as never, pupils: [], subjects: [subject('Fizika')] };
  const added = await prepare(execute, later);
  expect(added.ok ? added.value : added.message).toEqual(['Fizika']);
  expect(ofClass.values('Suvestinė').slice(0, 2)).toEqual([
    ['2b', '2026–2027', 'Fizika', 'Fizika', 'Fizika'],
    ['Mokinys', 'Mokinio kodas', 'I pusmetis', 'II pusmetis', 'Metinis'],
  ]);
});

test('making one is cut off at any service call and repeated: one workbook, whole, in its row', async () => {
  const whole = prepared();
  const report = await whole.run('classesMake', [['2b']]);
  const row = (school: ReturnType<typeof open>) => school.values('Klasės')[1]?.slice(3);
  const [expected] = await whole.made();
  const settings = whole.other(String(expected?.id)).values('Nustatymai');
  const seen = new Set<string>();
  const counts = new Set<number>();
  for (let killAt = 1; killAt <= report.calls.total; killAt++) {
    const school = openSchool(structuredClone(kept));
    await school.run('classesMake', [['2b']], { killAt });
    const left = await leftBy(school);
    if (seen.has(left)) {
      await school.dispose();
      continue;
    }
    seen.add(left);
    counts.add((await school.made()).length);
    const files = await made(school, ['2b']);
    const [file] = files;
    const other = school.other(String(file?.id));
    const at = `nutraukta ties ${killAt}`;
    expect([at, files.length, other.names, school.values('Klasės')[1]?.[0]]).toEqual([
      at,
      1,
      ['Nustatymai'],
      file?.id,
    ]);
    expect(other.values('Nustatymai')).toEqual(settings);
    expect(row(school)?.[0]).toEqual(row(whole)?.[0]);
    await school.dispose();
  }
  // Cut off before the file was made, and after.
  expect([...counts].sort()).toEqual([0, 1]);
  expect(seen.size).toBeGreaterThanOrEqual(6);
  process.stdout.write(
    `Klasės knyga nutraukta taškuose: ${report.calls.total}, pakartota iš skirtingų būsenų: ${seen.size}\n`,
  );
});

test('an existing class workbook is added by its link; what does not belong is told, and nothing is written', async () => {
  const school = prepared();
  const [file] = await made(school, ['2b']);
  const LINK = 6;
  // Which of its links a file has is told by whoever is asked for it.
  const rows = () =>
    school.values('Klasės').map((row) => row.map((cell, at) => (at === LINK ? Boolean(cell) : cell)));
  const listed = rows();
  const [heading, ours] = listed;
  const sheet = school.sheet('Klasės');
  const add = async (pasted: string) => {
    const answer = await school.ask<unknown>('classesAdd', pasted);
    return answer.ok ? answer.value : answer.message;
  };
  const link = `https://docs.google.com/spreadsheets/d/${file?.id}/edit#gid=0`;
  expect(await add(link)).toMatch(/sąraše jau yra: 2b klasės eilutėje/);
  expect(await add('labas')).toMatch(/„labas“ nėra skaičiuoklės nuoroda/);
  expect(await add('https://docs.google.com/spreadsheets/d/1AbcdefghijklmnopqrstuvwxyzABCDEF/edit')).toMatch(
    /knygos nerasta/i,
  );
  expect(rows()).toEqual(listed);

  // The row has lost its workbook: it gets it back.
  sheet.write({ row: 1, column: 0, rows: 1, columns: 1 }, [['']]);
  expect(await add(link)).toEqual({ className: '2b', name: '2b klasė – 2026–2027' });
  expect(rows()).toEqual(listed);
  // The class is not in the list at all: it gets a row of its own.
  sheet.deleteRows(1, 1);
  expect(await add(String(file?.id))).toEqual({ className: '2b', name: '2b klasė – 2026–2027' });
  expect(rows()).toEqual([heading, listed[2], ours]);

  // Another workbook of the class, another year's, and one that is none.
  sheet.write({ row: 2, column: 0, rows: 1, columns: 1 }, [['kita']]);
  expect(await add(link)).toMatch(/2b klasė sąraše jau turi kitą knygą/);
  sheet.deleteRows(2, 1);
  const other = school.other(String(file?.id)).sheet('Nustatymai');
  const rowOf = (name: string) =>
    school
      .other(String(file?.id))
      .values('Nustatymai')
      .findIndex(([key]) => key === name);
  const put = (name: string, value: string) =>
    other.write({ row: rowOf(name), column: 1, rows: 1, columns: 1 }, [[value]]);
  put('Mokslo metai', '2025–2026');
  expect(await add(link)).toMatch(/yra 2025–2026 mokslo metų, o ši gimnazijos knyga – 2026–2027/);
  put('Klasė', '');
  expect(await add(link)).toMatch(/nėra paruošta klasės knyga/);
  expect(rows()).toEqual([heading, listed[2]]);
});

test('it is shared with the class head whom the person saw, once however often', async () => {
  const school = prepared();
  const [file] = await made(school, ['2b']);
  const list = await school.ask<ClassesView>('classesView');
  const shown = list.ok ? list.value.classes[0] : undefined;
  expect(shown).toMatchObject({ className: '2b', id: file?.id, classHeadEmail: CLASSES[0]?.classHeadEmail });
  const share = (email: string) => school.ask('classesShare', { id: file?.id, email });
  for (let time = 0; time < 2; time++)
    expect(await share(String(shown?.classHeadEmail))).toEqual({
      ok: true,
      value: { className: '2b', email: 'rita.smilgiene@mokykla.example' },
    });
  const [after] = await school.made();
  expect(after?.permissions).toMatchObject([
    { type: 'user', role: 'writer', emailAddress: 'rita.smilgiene@mokykla.example' },
  ]);
  expect(after?.permissions).toHaveLength(1);
  expect(await share('kita@mokykla.example')).toMatchObject({
    ok: false,
    message: expect.stringContaining('jau kitas: rita.smilgiene@mokykla.example'),
  });
});

test('a class that is in the list twice gets no workbook, the others do', async () => {
  const school = prepared();
  school.sheet('Klasės').write({ row: 3, column: 1, rows: 1, columns: 1 }, [['2 B']]);
  expect(await school.ask('classesMake', ['2b', 'IVa', '9z'])).toMatchObject({
    value: {
      made: [{ className: 'IVa' }],
      problems: [
        { className: '2b', message: expect.stringContaining('įrašyta du kartus') },
        { className: '9z', message: expect.stringContaining('sąraše nebėra') },
      ],
    },
  });
});

test('in the school workbook the items of a class say whose they are, and the other way round', async () => {
  const school = prepared();
  const sentence = 'Tai gimnazijos knyga, o šis veiksmas skirtas klasės knygai';
  for (const name of [
    'prepareView',
    'importStart',
    'sidebarClass',
    'deadlines',
    'appealsView',
    'timetableView',
  ]) {
    const answer = await school.ask(name);
    expect([name, answer]).toEqual([name, expect.objectContaining({ ok: false })]);
    expect([name, answer.ok ? '' : answer.message.split('\n')[1]]).toEqual([
      name,
      expect.stringContaining(sentence),
    ]);
  }
  const dialogs = (await school.run('openTemplates', [], { answers: ['OK'] })).dialogs;
  expect(JSON.stringify(dialogs)).toContain(sentence);
  expect(school.names()).not.toContain('Šablonai');
  const ofClass = open(smallWorkbook());
  expect(await ofClass.ask('classesView')).toMatchObject({
    ok: false,
    message: expect.stringContaining('Tai klasės knyga, o šis veiksmas skirtas gimnazijos knygai'),
  });
});
