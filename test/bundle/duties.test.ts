// `Metų pareigos` through the built add-on: made once, made again after the settings changed, ticked, exported; however it
// is cut off.
import type { SavedWorkbook } from '../../local/workbook/port';
import type { DutiesCalls } from '../../src/api/duties';
import { settingSchemas } from '../../src/workbook/settings-sheet';
import { readStrictly, textOf } from '../unit/app/strict-ics';
import { crash, crashSummary } from './crash';
import { emptyWorkbook } from './prepare-support';
import { type OpenedSchool, openSchool, usualForm } from './school-support';
import { openAddOn, smallWorkbook } from './support';

const SHEET = 'Metų pareigos';
type Output<Name extends keyof DutiesCalls> = DutiesCalls[Name]['output'];
type Duty = Output<'dutiesView'>['duties'][number];

let prepared: SavedWorkbook;
let made: SavedWorkbook;
let school: OpenedSchool;

const value = async <Name extends keyof DutiesCalls>(
  name: Name,
  input: DutiesCalls[Name]['input'],
): Promise<Output<Name>> => {
  const answer = await school.ask<Output<Name>>(name, input);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
};
const refusal = async (name: keyof DutiesCalls, input: unknown): Promise<string> => {
  const answer = await school.ask(name, input);
  return answer.ok ? '' : answer.message;
};
const rowWith = (text: string): number =>
  school.values(SHEET).findIndex((row) => row.some((cell) => String(cell).includes(text))) + 1;
const cellsOf = (text: string) => school.values(SHEET)[rowWith(text) - 1] ?? [];
const type = (sheet: string, row: number, column: number, typed: string | number | Date) =>
  school.sheet(sheet).write({ row: row - 1, column: column - 1, rows: 1, columns: 1 }, [[typed]]);
const set = (setting: keyof typeof settingSchemas, typed: string | Date) => {
  const row = school.values('Nustatymai').findIndex(([name]) => name === settingSchemas[setting].name) + 1;
  type('Nustatymai', row, 2, typed);
};
const COLUMN = { from: 3, to: 4, what: 5, done: 9, doneBy: 10, note: 11 };
const local = (cell: unknown): string =>
  cell instanceof Date ? cell.toLocaleDateString('sv') : String(cell);

beforeAll(async () => {
  const first = openSchool(emptyWorkbook());
  const form = await usualForm(first, {
    schoolYear: '2026–2027',
    semester1From: '2026-09-01',
    semester1To: '2027-01-22',
    semester2From: '2027-01-25',
    semester2To: '2027-06-18',
    signal1: '2026-11-13',
    signal2: '2027-04-16',
    lastLessonDay: '2027-06-15',
    vacations: '2026-11-02–2026-11-06; 2027-03-29–2027-04-02',
  });
  school = first;
  const report = await first.run('schoolPrepare', [form]);
  expect(report.result).toMatchObject({ ok: true, value: { kind: 'done' } });
  set('signal2', '');
  prepared = await first.save();
});
afterAll(() => school.dispose());

test('made from the menu, a duty a row, those whose day is not set without one; a second time only opened', async () => {
  const report = await school.run('openSchoolDuties');
  expect(report.dialogs.map(({ kind }) => kind)).toEqual(['toast', 'modal']);
  process.stdout.write(`Metų pareigos: sukurta per ${report.calls.total} kvietimų\n`);
  expect(report.calls.total).toBeLessThanOrEqual(65);
  const rows = school.values(SHEET).length;
  expect(rows).toBeGreaterThan(50);
  expect(cellsOf('po rudens signalinio pusmečio').map(local).slice(2)).toEqual([
    '2026-11-13',
    '2026-11-27',
    'Klasėje dirbančių mokytojų pasitarimas po rudens signalinio pusmečio',
    'Klasių vadovai',
    'visos',
    'Asmeninės pažangos stebėjimo tvarkos aprašo 4.5 p.',
    '',
    '',
    '',
  ]);
  expect(cellsOf('prieš PUPP')[6]).toBe('2b');
  const again = await school.run('openSchoolDuties');
  expect(again.dialogs.map(({ kind }) => kind)).toEqual(['modal']);
  expect(school.values(SHEET)).toHaveLength(rows);
  const { duties, gaps, outdated } = await value('dutiesView', null);
  expect([duties.length, outdated]).toEqual([rows - 1, 0]);
  expect(gaps).toEqual([{ why: expect.stringContaining('Signalinis įvertinimas (pavasaris)'), count: 3 }]);
  expect(duties.filter(({ state }) => state === 'no-day')).toHaveLength(3);
  made = await school.save();
});

test('ticked, taken back, noted; what another has changed meanwhile is told and stays', async () => {
  const { duties, today } = await value('dutiesView', null);
  expect((await school.run('dutiesView', [null])).calls.total).toBeLessThanOrEqual(8);
  const duty = duties.find(({ what }) => what.includes('svetainėje')) as Duty;
  const { key } = duty;
  const base = { done: '', note: '' };
  const saved = await school.run('dutiesSave', [{ key, base, done: today }]);
  expect(saved.calls.total).toBeLessThanOrEqual(13);
  const ticked = (saved.result as { value: Output<'dutiesSave'> }).value;
  expect(ticked).toMatchObject({ isChanged: false, duty: { done: today, state: 'done' } });
  const cells = cellsOf('svetainėje');
  expect([local(cells[COLUMN.done - 1]), cells[COLUMN.doneBy - 1]]).toEqual([today, ticked.duty.doneBy]);
  // The same again, as after an answer that was lost.
  expect(await value('dutiesSave', { key, base, done: today })).toMatchObject({ isChanged: false });
  // Somebody else's page still shows it open.
  const late = await value('dutiesSave', { key, base: { done: '2026-09-02', note: '' }, done: null });
  expect(late).toMatchObject({ isChanged: true, duty: { done: today } });
  const back = await value('dutiesSave', { key, base: { done: today, note: '' }, done: null });
  expect(back.duty).toMatchObject({ done: '', doneBy: '' });
  expect(cellsOf('svetainėje').slice(COLUMN.done - 1)).toEqual(['', '', '']);

  const noted = await value('dutiesSave', { key, base, note: '=1+1 (svetainės skiltis)' });
  expect(noted.duty.note).toBe('=1+1 (svetainės skiltis)');
  expect(cellsOf('svetainėje')[COLUMN.note - 1]).toBe('=1+1 (svetainės skiltis)');

  for (const [done, why] of [
    ['', /įrašykite, kada atlikta/i],
    ['vakar', /„vakar“ nėra data/],
    ['2999-01-01', /dar nebuvo/],
    ['2026-02-30', /„2026-02-30“ nėra data/],
    ['2025-11-20', /nepriklauso 2026–2027 mokslo metams/],
  ] as const)
    expect(await refusal('dutiesSave', { key, base: { ...base, note: noted.duty.note }, done })).toMatch(why);
  expect(await refusal('dutiesSave', { key: 'nėra', base, done: today })).toMatch(/nebėra/);
});

test('made again: days of what is not done move, what people typed stays, and it can be undone', async () => {
  const { duties, today } = await value('dutiesView', null);
  const meeting = duties.find(({ what }) => what.includes('pasitarimas po rudens')) as Duty;
  const council = rowWith('Mokytojų taryboje');
  type(SHEET, council, COLUMN.to, new Date(2027, 5, 16));
  const own = school.values(SHEET).length + 1;
  type(SHEET, own, COLUMN.to, new Date(2027, 2, 11));
  type(SHEET, own, COLUMN.what, 'Atvirų durų diena');
  await value('dutiesSave', { key: meeting.key, base: { done: '', note: '' }, done: today });
  const before = school.values(SHEET);

  set('signal1', new Date(2026, 10, 20));
  set('signal2', new Date(2027, 3, 16));
  set('lastLessonDay', new Date(2027, 5, 18));
  const seen = await value('dutiesView', null);
  expect(seen.outdated).toBeGreaterThan(5);
  const report = await school.run('dutiesRenew', [null]);
  process.stdout.write(`Metų pareigos: atnaujinta per ${report.calls.total} kvietimų\n`);
  expect(report.calls.total).toBeLessThanOrEqual(45);
  expect(report.result).toMatchObject({
    ok: true,
    value: { moved: seen.outdated, added: 0, kept: [expect.stringContaining('Mokytojų taryboje')] },
  });
  // What is done stays where it was; the commission's sitting of the same day moves; the typed day stays.
  expect(local(cellsOf('pasitarimas po rudens')[COLUMN.to - 1])).toBe('2026-11-27');
  expect(local(cellsOf('posėdis po rudens')[COLUMN.from - 1])).toBe('2026-11-20');
  expect(local(cellsOf('posėdis po pavasario')[COLUMN.from - 1])).toBe('2027-04-16');
  expect([COLUMN.from, COLUMN.to].map((column) => local(cellsOf('Mokytojų taryboje')[column - 1]))).toEqual([
    '2027-06-18',
    '2027-06-16',
  ]);
  expect(cellsOf('Atvirų durų diena').map(local)).toEqual(before[own - 1]?.map(local));
  expect((await value('dutiesView', null)).outdated).toBe(0);
  const own2 = (await value('dutiesView', null)).duties.find(
    ({ what }) => what === 'Atvirų durų diena',
  ) as Duty;
  const ownTicked = await value('dutiesSave', { key: own2.key, base: { done: '', note: '' }, done: today });
  expect(ownTicked.duty.state).toBe('done');
  await value('dutiesSave', { key: own2.key, base: { done: today, note: '' }, done: null });

  await school.run('undoLastAction', [], { answers: ['YES', 'OK'] });
  expect(school.values(SHEET).map((row) => row.map(local))).toEqual(before.map((row) => row.map(local)));
});

test('as a calendar file: every event once, known again by its key', async () => {
  const { duties } = await value('dutiesView', null);
  const keys = duties.map(({ key }) => key);
  const file = await value('dutiesCalendar', keys);
  expect(file.name).toBe('metu-pareigos-2026-2027.ics');
  const read = readStrictly(file.text);
  expect([read.events.length, file.events]).toEqual([keys.length - 3, keys.length - 3]);
  const some = await value('dutiesCalendar', keys.slice(10, 12));
  const uids = new Set(read.events.map((event) => textOf(event, 'UID')));
  const part = readStrictly(some.text).events.map((event) => textOf(event, 'UID'));
  expect([part.length, part.every((uid) => uids.has(uid))]).toEqual([2, true]);
  const sitting = read.events.find((event) => textOf(event, 'SUMMARY').includes('komisijos posėdis')) ?? [];
  expect(textOf(sitting, 'SUMMARY')).toMatch(/^Iki šios dienos: /);
  expect(textOf(sitting, 'DESCRIPTION')).toContain('Kam: Vaiko gerovės komisija');
});

test('in a class workbook it is said whose it is, and nothing is written', async () => {
  const host = openAddOn(smallWorkbook());
  try {
    const report = await host.run('openSchoolDuties');
    expect(report.dialogs).toEqual([
      expect.objectContaining({ prompt: expect.stringMatching(/Tai klasės knyga.*gimnazijos/s) }),
    ]);
  } finally {
    await host.dispose();
  }
});

test('made or made again, cut off at some calls and repeated, it is the same', async () => {
  const making = await crash({
    workbook: prepared,
    every: 25,
    action: async (run) => {
      const report = await run('openSchoolDuties');
      if (!report.ok) throw new Error(String(report.error));
    },
  });
  const later = openSchool(structuredClone(made));
  const before = school;
  school = later;
  set('signal1', new Date(2026, 10, 20));
  set('signal2', new Date(2027, 3, 16));
  set('yearEndTalks', 'ne');
  type('Klasės', 3, 1, '3c');
  type('Klasės', 3, 2, 'III');
  const changed = await later.save();
  await later.dispose();
  school = before;
  const renewing = await crash({
    workbook: changed,
    every: 12,
    action: async (run) => {
      const report = await run('dutiesRenew', [null], { plainValues: true });
      const { ok, message } = report.result as { ok: boolean; message?: string };
      if (!ok) throw new Error(message);
    },
  });
  for (const one of [making, renewing]) expect(one.problems).toEqual([]);
  process.stdout.write(
    `${crashSummary('Metų pareigos, kūrimas', making)}\n${crashSummary('Metų pareigos, atnaujinimas', renewing)}\n`,
  );
});
