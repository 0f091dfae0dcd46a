// „Archyvuoti metus…“ through the built add-on: the workbook that it makes is opened and prepared like any other.
import type { ArchiveCalls } from '../../src/api/archive';
import type { PrepareView } from '../../src/app/prepare/view';
import { form, prepare, view } from './prepare-support';
import { openSchool } from './school-support';
import { openAddOn, smallWorkbook } from './support';

type Output<Name extends keyof ArchiveCalls> = ArchiveCalls[Name]['output'];

/** Closed also when the test fails: an open host keeps the whole run from ending. */
const opened: { dispose(): Promise<void> }[] = [];
afterEach(async () => {
  for (const host of opened.splice(0)) await host.dispose();
});

test('made once, opened, and prepared to the end', async () => {
  const year = openSchool(smallWorkbook());
  opened.push(year);
  const seen = await year.ask<Output<'archiveView'>>('archiveView');
  if (!seen.ok) throw new Error(seen.message);
  const { next, pupils, subjects } = seen.value;
  const wanted = {
    className: next.className,
    classGrade: next.classGrade,
    pupils: pupils.filter(({ name }) => name !== 'Lazdynėlis Benas').map(({ id }) => id),
    subjects: subjects.map(({ name }) => name),
    withAnnual: true,
  };
  // Cut off on its way, as by a closed tab.
  expect((await year.run('archiveMake', [wanted], { killAt: 30 })).ok).toBe(false);
  const made = await year.ask<Output<'archiveMake'>>('archiveMake', wanted);
  const again = await year.ask<Output<'archiveMake'>>('archiveMake', wanted);
  if (!made.ok || !again.ok) throw new Error(JSON.stringify([made, again]));
  expect(again.value).toMatchObject({ isNew: false, link: made.value.link });
  const files = await year.made();
  expect(files.map(({ name }) => name)).toEqual(['3b klasė – 2027–2028']);
  expect(JSON.stringify(year.values('Žurnalas'))).toContain(made.value.link);
  const workbook = year.other(files[0]?.id ?? '').save();

  const host = openAddOn(workbook);
  opened.push(host);
  const execute = (name: string, args: readonly unknown[]) => host.run(name, args, { plainValues: true });
  const before = await view(execute);
  const expected: Partial<PrepareView> = {
    isPrepared: true,
    pupils: ['Gandriukas Matas', 'Žibutytė Goda'],
    subjects: ['Matematika'],
  };
  expect(before).toMatchObject({ ok: true, value: expected });
  const done = await prepare(execute, { ...form(), pupils: [], subjects: [] });
  expect(done).toMatchObject({ ok: true, value: expect.arrayContaining(['Matematika', 'Suvestinė', 'MIP']) });
  expect(
    host
      .rows('Suvestinė')
      .slice(0, 3)
      .map((cells) => cells.slice(0, 2)),
  ).toEqual([
    ['Mokinys', 'Mokinio kodas'],
    ['Gandriukas Matas', '2b-01'],
    ['Žibutytė Goda', '2b-03'],
  ]);
  const entries = await host.run('entriesOf', [{ kind: 'expectation', pupilId: '2b-01' }], {
    plainValues: true,
  });
  expect(JSON.stringify(entries.result)).toContain('"lastAnnual":"5"');
});
