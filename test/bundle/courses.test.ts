// Course changes through the built add-on: from registering to the grade in the closed semester and the documents, said
// in words where something is wrong, and counting the grade cut off at every service call.
import type { SavedWorkbook } from '../../local/workbook/port';
import type { Answer, CallName, Calls } from '../../src/api';
import type { CourseFields, CoursesView } from '../../src/api/courses';
import { courseChangesSheet } from '../../src/workbook/course-changes-sheet';
import { closing, closingWorkbook, DAYS, KINDS, settingsWith } from './close-workbook';
import { crash, crashSummary } from './crash';
import { type AddOnHost, dialogTexts, openAddOn, tableRows } from './support';

const ONA = 'Aguona Ona';
const MATHS = 'Matematika';
/** The first semester's last week, long past. */
const CHANGED = '2021-01-18';

const open = (): SavedWorkbook =>
  closingWorkbook(KINDS.slice(0, 2), [MATHS], {
    Nustatymai: settingsWith({ ...DAYS, 'Gimnazijos klasė': 'III' }),
    [courseChangesSheet.sheet]: tableRows(courseChangesSheet as never, []),
  });

interface Asked<Name extends CallName> {
  readonly answer: Answer<Calls[Name]['output']>;
  readonly calls: number;
}
async function ask<Name extends CallName>(
  host: Pick<AddOnHost, 'run'>,
  name: Name,
  input: Calls[Name]['input'],
): Promise<Asked<Name>> {
  const report = await host.run(name, [input], { plainValues: true });
  return { answer: report.result as Answer<Calls[Name]['output']>, calls: report.calls.total };
}
const counted: Record<string, number> = {};
async function get<Name extends CallName>(
  host: AddOnHost,
  name: Name,
  input: Calls[Name]['input'],
  as = name as string,
) {
  const { answer, calls } = await ask(host, name, input);
  if (!answer.ok) throw new Error(answer.message);
  counted[as] = calls;
  return answer.value;
}
const only = (view: CoursesView) => {
  const [change] = view.changes;
  if (!change?.readable) throw new Error(JSON.stringify(view));
  return { key: change.key, ...change.readable };
};
type Step = Calls['courseSave']['input']['step'];
const saving = (
  view: CoursesView,
  step: Step,
  more: Partial<CourseFields> = {},
): Calls['courseSave']['input'] => {
  const { key, state, fields } = only(view);
  return { key, base: { ...fields, state }, fields: { ...fields, ...more }, step };
};
const TASK = { lines: [{ topic: 'Logaritmai', task: '3 skyrius' }], settleUntil: '2021-02-05' };
const SETTLED = {
  settled: '2021-02-04',
  parts: [{ part: 'Testas', possible: '30', scored: '24,5' }],
  grade: '7',
};

async function settled(host: AddOnHost): Promise<CoursesView> {
  await get(host, 'closeSubjects', closing());
  const { pupils, subjects } = await get(host, 'coursesView', null);
  const registered = await get(host, 'courseRegister', {
    pupilId: pupils[0]?.id ?? '',
    subject: subjects[0]?.name ?? '',
    from: 'B',
    to: 'A',
    changed: CHANGED,
  });
  const given = await get(host, 'courseSave', saving(registered.view, 'give-task', TASK), 'give-task');
  return (await get(host, 'courseSave', saving(given.view, 'settle', SETTLED), 'settle')).view;
}
const override = (host: AddOnHost) => host.rows(MATHS).find((row) => row[1] === ONA)?.[18];
const keptCell = (host: AddOnHost) => host.rows(MATHS).find((row) => row[1] === ONA)?.[7];

test('the menu opens the page; a change goes from its registration to the grade, its documents and back', async () => {
  const host = openAddOn(open());
  try {
    expect((await host.run('openCourseChanges')).dialogs).toMatchObject([{ kind: 'modal' }]);
    const view = await settled(host);
    expect(keptCell(host)).toBe(9);
    await get(host, 'courseSave', saving(view, 'count', { countsAs: 'annual' }));
    expect(override(host)).toBe(7);
    const undone = await host.run('undoLastAction', [], { answers: ['YES'] });
    expect(dialogTexts(undone)[0]).toContain(`„Kurso keitimas baigtas: ${ONA}, ${MATHS}“`);
    expect(override(host)).toBe('');
    expect(only(await get(host, 'coursesView', null)).state).toBe('settled');

    const done = await get(host, 'courseSave', saving(view, 'count', { countsAs: 'semester1' }), 'count');
    expect(done.grade).toEqual({ before: '9', after: '7' });
    expect(keptCell(host)).toBe(7);
    expect(only(done.view).state).toBe('finished');
    const [step, grade] = host.rows('Žurnalas').slice(-2);
    expect(step?.[2]).toBe(`Kurso keitimas baigtas: ${ONA}, ${MATHS}`);
    expect(grade?.slice(2, 5)).toEqual([`${MATHS}, I pusmetis: ${ONA}`, '9', '7']);
    expect(grade?.[5]).toContain('32 p.');

    const { key } = only(done.view);
    for (const [form, text] of [
      ['F3', 'Logaritmai'],
      ['F4', '24,5'],
    ] as const) {
      const preview = await get(host, 'caseDocumentPreview', { form, key }, `preview ${form}`);
      expect(preview.problems).toEqual([]);
      expect(preview.html).toContain(text);
      expect(preview.html).toContain('I pusmečio paskutinė savaitė');
      const { version, seen } = preview;
      const made = await get(host, 'caseDocumentMake', { form, key, version, seen }, `make ${form}`);
      expect(made).toMatchObject({ kind: 'made', isNew: true });
    }
    expect(await host.documents()).toHaveLength(2);

    // Opened again and closed again, the semester keeps the grade of the change.
    const reopening = {
      semester: 1,
      subjects: [MATHS],
      reason: 'Klaida',
      piece: { number: 1, of: 1 },
    } as const;
    await get(host, 'closeReopen', reopening);
    expect(keptCell(host)).toBe(7);
    await get(host, 'closeSubjects', closing());
    expect(keptCell(host)).toBe(7);
    console.log(`Kursų keitimai, kvietimai: ${JSON.stringify(counted)}`);
  } finally {
    await host.dispose();
  }
});

test('what is wrong is said in words and nothing is written', async () => {
  const host = openAddOn(open());
  try {
    const view = await settled(host);
    const rows = JSON.stringify([host.rows(courseChangesSheet.sheet), host.rows('Žurnalas')]);
    const message = async (input: unknown, name: CallName = 'courseSave') => {
      const { answer } = await ask(host, name, input as never);
      return answer.ok ? 'gerai' : answer.message;
    };
    expect(await message(saving(view, 'count', { countsAs: 'semester2' }))).toContain(
      'II pusmetis neužbaigtas',
    );
    expect(await message(saving(view, 'count'))).toContain('Nepasirinkta, kuriuo įvertinimu');
    expect(await message(saving(view, 'save', { grade: '12' }))).toContain('Pažymys „12“: leidžiamas');
    expect(await message(saving(view, 'keep'))).toContain('„Palikti įvertinimą“ dabar negalima');
    const other = { ...saving(view, 'save', { decision: 'x' }), key: 'kito raktas' };
    expect(await message(other)).toContain('Tokios bylos registre nebėra');
    expect(await message({ key: 'x' })).not.toBe('gerai');
    const again = { pupilId: 'kodas Aguona Ona', subject: MATHS, from: 'A', to: 'B', changed: '2021-01-19' };
    expect(await message(again, 'courseRegister')).toContain('jau užregistruotas („atsiskaityta“)');
    expect(JSON.stringify([host.rows(courseChangesSheet.sheet), host.rows('Žurnalas')])).toBe(rows);
  } finally {
    await host.dispose();
  }
});

test('counting the grade, cut off at every service call and repeated, leaves one row, one grade, one log', async () => {
  const host = openAddOn(open());
  const view = await settled(host);
  const workbook = structuredClone(host.save());
  await host.dispose();
  const input = saving(view, 'count', { countsAs: 'semester1' });
  const result = await crash({
    workbook,
    action: async (run) => {
      const report = await run('courseSave', [input], { plainValues: true });
      const answer = report.result as Answer<unknown> | null;
      if (!answer?.ok) throw new Error(answer?.message ?? String(report.error));
    },
    // When the step was taken is a part of its entry's key.
    mayDiffer: /^Žurnalas G\d+|^Užbaigti pusmečiai P\d+|^Atšaukimas /,
  });
  expect(result.problems).toEqual([]);
  expect(result.points).toBeGreaterThan(20);
  console.log(crashSummary('Kurso skirtumo pažymio įrašymas', result));
});
