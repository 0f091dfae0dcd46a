// Service calls of closing a semester for a whole class: four a subject's sheet and a constant, however many pupils.
import { type ClosingPupilRow, call, closing, closingWorkbook, idOf } from './close-workbook';
import { openAddOn } from './support';

const SUBJECTS = Array.from({ length: 14 }, (_, index) => `Dalykas ${index + 1}`);
const classOf = (pupils: number): ClosingPupilRow[] =>
  Array.from({ length: pupils }, (_, index) => ({
    name: `Pavardė${index} Vardas${index}`,
    marks: index % 5 === 4 ? ['', 7] : [8, 10],
    grade: index % 5 === 4 ? 'nėra testo' : 9,
  }));

async function callsFor(pupils: readonly ClosingPupilRow[], subjects: readonly string[]) {
  const host = openAddOn(closingWorkbook(pupils, subjects));
  const decisions = subjects.flatMap((subject) =>
    pupils
      .filter(({ grade }) => grade !== 9)
      .map(({ name }) => ({ subject, pupilId: idOf(name), decision: 'unexcused' as const })),
  );
  const overview = await call(host, 'closeOverview', { semester: 1 });
  // The journal is made by the first action of a workbook: not what is counted here.
  await call(host, 'closeSaveDecisions', { semester: 1, decisions: decisions.slice(0, 1) });
  const sheet = host.sheet(subjects[0] ?? '');
  sheet.write({ row: 10, column: 9, rows: 1, columns: 1 }, [[1]]);
  const closed = await call(host, 'closeSubjects', closing({ subjects: [...subjects], decisions }));
  if (!closed.answer.ok) throw new Error(closed.answer.message);
  const kept = closed.answer.value.closed.reduce((sum, one) => sum + one.kept, 0);
  expect([closed.answer.value.held, kept]).toEqual([[], pupils.length * subjects.length]);
  const methods = closed.report.calls.byMethod;
  const log = host.rows('Žurnalas').length;
  await host.dispose();
  expect(log).toBe(pupils.length * subjects.length);
  return { overview: overview.report.calls.total, closing: closed.report.calls.total, methods };
}

test('10, 30 and 300 pupils cost the same; every further subject costs four calls', async () => {
  const [ten, thirty, many] = [
    await callsFor(classOf(10), SUBJECTS),
    await callsFor(classOf(30), SUBJECTS),
    await callsFor(classOf(300), SUBJECTS.slice(0, 3)),
  ];
  const three = await callsFor(classOf(10), SUBJECTS.slice(0, 3));
  const few = await callsFor(classOf(10), SUBJECTS.slice(0, 2));
  console.log('Užbaigimas, kreipinių:', {
    '10 mokinių, 14 dalykų': ten.closing,
    '30 mokinių, 14 dalykų': thirty.closing,
    '10 mokinių, 3 dalykai': three.closing,
    '300 mokinių, 3 dalykai': many.closing,
    'peržiūra, 30 mokinių, 14 dalykų': thirty.overview,
  });
  console.log(thirty.methods, many.methods);
  expect(thirty.closing).toBe(ten.closing);
  expect(three.closing - few.closing).toBe(4);
  expect(ten.closing - three.closing).toBe(11 * 4);
  expect([thirty.overview, many.overview]).toEqual([ten.overview, three.overview]);
}, 240_000);
