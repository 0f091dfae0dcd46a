// Service calls of closing a semester for a whole class: four a subject's sheet and a constant, however many pupils;
// and two for every run of decided statuses, so that nothing between them is written.
import { type ClosingPupilRow, call, closing, closingWorkbook, idOf } from './close-workbook';
import { openAddOn } from './support';

const SUBJECTS = Array.from({ length: 14 }, (_, index) => `Dalykas ${index + 1}`);
/** The journal is made by the first action of a workbook: not what is counted here. */
const FIRST = 'Pirmas dalykas';
const DECIDED_EVERY = 5;
const classOf = (pupils: number, decided = false): ClosingPupilRow[] =>
  Array.from({ length: pupils }, (_, index) => {
    const waits = decided && index % DECIDED_EVERY === DECIDED_EVERY - 1;
    return {
      name: `Pavardė${index} Vardas${index}`,
      marks: waits ? ['', 7] : [8, 10],
      grade: waits ? 'nėra testo' : 9,
    };
  });

async function callsFor(pupils: readonly ClosingPupilRow[], subjects: readonly string[]) {
  const host = openAddOn(closingWorkbook(pupils, [FIRST, ...subjects]));
  const decisions = [FIRST, ...subjects].flatMap((subject) =>
    pupils
      .filter(({ grade }) => grade !== 9)
      .map(({ name }) => ({ subject, pupilId: idOf(name), decision: 'unexcused' as const })),
  );
  const overview = await call(host, 'closeOverview', { semester: 1 });
  await call(host, 'closeSubjects', closing({ subjects: [FIRST], decisions }));
  const closed = await call(host, 'closeSubjects', closing({ subjects: [...subjects], decisions }));
  if (!closed.answer.ok) throw new Error(closed.answer.message);
  const kept = closed.answer.value.closed.reduce((sum, one) => sum + one.kept, 0);
  expect([closed.answer.value.held, kept]).toEqual([[], pupils.length * subjects.length]);
  const log = host.rows('Žurnalas').length;
  await host.dispose();
  expect(log).toBe(pupils.length * (subjects.length + 1));
  return { overview: overview.report.calls.total, closing: closed.report.calls.total };
}

test('10, 30 and 300 pupils cost the same; every further subject costs four calls', async () => {
  // Few enough that 300 pupils fit into the rows that a new sheet has.
  const few = SUBJECTS.slice(0, 2);
  const [ten, thirty, many] = [
    await callsFor(classOf(10), SUBJECTS),
    await callsFor(classOf(30), SUBJECTS),
    await callsFor(classOf(300), few),
  ];
  const two = await callsFor(classOf(10), few);
  console.log('Užbaigimas, kreipinių:', {
    '30 mokinių, 14 dalykų': thirty.closing,
    '300 mokinių, 2 dalykai': many.closing,
    'peržiūra, 30 mokinių, 14 dalykų': thirty.overview,
  });
  expect([thirty.closing, many.closing]).toEqual([ten.closing, two.closing]);
  expect(ten.closing - two.closing).toBe(12 * 4);
  expect([thirty.overview, many.overview]).toEqual([ten.overview, two.overview]);
}, 240_000);

test('decided pupils cost by the runs that they make: only their statuses are written', async () => {
  const subjects = SUBJECTS.slice(0, 2);
  const without = await callsFor(classOf(30), subjects);
  const decided = await callsFor(classOf(30, true), subjects);
  // In rows apart from one another.
  const runs = 30 / DECIDED_EVERY;
  expect(decided.closing - without.closing).toBe(2 * subjects.length * (2 * runs - 1));
  expect(decided.overview).toBe(without.overview);
});
