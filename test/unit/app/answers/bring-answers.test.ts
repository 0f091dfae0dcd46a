// Bringing over, cut off at any write, in registers whose columns people have moved.
import fc from 'fast-check';
import { bringAnswers, previewAnswers } from '../../../../src/app/answers/bring-answers';
import type { Cell } from '../../../../src/workbook/cell';
import { mipSheet } from '../../../../src/workbook/mip-sheet';
import { pupilsSheet } from '../../../../src/workbook/pupils-sheet';
import { settingSchemas, settingsSheet } from '../../../../src/workbook/settings-sheet';
import { subjectsSheet } from '../../../../src/workbook/subjects-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import { type Grid, Killed, type MemoryWorkbook, memoryWorkbook, portsOf } from '../memory-workbook';
import { time } from './answer-sheets';

type Rows = readonly Readonly<Record<string, Cell>>[];
const SETTINGS: Readonly<Record<string, string>> = {
  schoolYear: '2026–2027',
  className: '2b',
  classGrade: 'II',
};
const ANSWERS = 'Formos atsakymai 1';
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
const PUPILS = ['a', 'b'];
const grid = (keys: readonly string[], headers: Readonly<Record<string, string>>, rows: Rows): Grid => [
  keys.map((key) => headers[key] ?? key),
  ...rows.map((row) => keys.map((key) => row[key] ?? '')),
];
const tableOf = (schema: Parameters<typeof columnsOf>[0], rows: Rows, order?: readonly string[]): Grid => {
  const columns = columnsOf(schema);
  const headers = Object.fromEntries(columns.map(({ key, header }) => [key, header]));
  return grid(order ?? columns.map(({ key }) => key), headers, rows);
};
const COLUMNS = columnsOf(mipSheet).map(({ key }) => key as string);

type Texts = Readonly<Record<(typeof FIELDS)[number], string>>;
interface State {
  /** Of the register's columns, one of them a person's own. */
  readonly order: readonly string[];
  /** What each pupil answers first, and then; what the class head writes in between, undefined for nothing. */
  readonly first: readonly Texts[];
  readonly head: readonly Partial<Texts>[];
  readonly second: readonly Texts[];
}
const text = fc.constantFrom('', '', 'x', 'y', 'z');
const texts = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, text])) as Record<keyof Texts, typeof text>,
);
const some = fc.record(
  Object.fromEntries(FIELDS.map((field) => [field, text])) as Record<keyof Texts, typeof text>,
  { requiredKeys: [] },
);
const ofPupils = <Value>(one: fc.Arbitrary<Value>) =>
  fc.array(one, { minLength: PUPILS.length, maxLength: PUPILS.length });
const state: fc.Arbitrary<State> = fc.record({
  order: fc.shuffledSubarray([...COLUMNS, '*Mano'], { minLength: COLUMNS.length + 1 }),
  first: ofPupils(texts),
  head: ofPupils(some),
  second: ofPupils(texts),
});

const answerRows = (answers: readonly Texts[]): Grid => [
  HEADINGS,
  ...answers.map((answer, index) => [
    time(1),
    `${PUPILS[index]}@mokykla.example`,
    'rugsėjis',
    ...FIELDS.map((field) => answer[field]),
  ]),
];

function workbookOf({ order, first }: State): MemoryWorkbook {
  const settings = Object.entries(settingSchemas).map(([key, { name }]) => ({
    name,
    value: SETTINGS[key] ?? '',
  }));
  const pupils = PUPILS.map((name) => ({
    lastName: `Pavardė${name}`,
    firstName: 'Vardas',
    email: `${name}@mokykla.example`,
    id: name,
  }));
  return memoryWorkbook({
    [settingsSheet.sheet]: tableOf(settingsSheet as never, settings),
    [pupilsSheet.sheet]: tableOf(pupilsSheet as never, pupils),
    [subjectsSheet.sheet]: tableOf(subjectsSheet as never, []),
    [mipSheet.sheet]: tableOf(mipSheet as never, [], order),
    [ANSWERS]: answerRows(first),
  });
}
function bring(workbook: MemoryWorkbook): number {
  workbook.forget();
  const ports = portsOf(workbook);
  const seen = previewAnswers(ports);
  if (!seen.ok) throw new Error(JSON.stringify(seen.issues));
  const done = bringAnswers(ports, seen.value.plan.version, 'Perkelti');
  if (!done.ok || done.value.kind !== 'done') throw new Error(JSON.stringify(done));
  return done.value.fields;
}
/** Everything up to the second bringing over. */
function prepared(one: State): MemoryWorkbook {
  const workbook = workbookOf(one);
  bring(workbook);
  const rows = workbook.all()[mipSheet.sheet] ?? [];
  one.head.forEach((written, index) => {
    const row = rows.findIndex((cells) => cells[one.order.indexOf('key')] === `mip|${PUPILS[index]}|2026-09`);
    for (const [field, value] of Object.entries(written))
      if (row > 0) workbook.put(mipSheet.sheet, row + 1, one.order.indexOf(field) + 1, value);
  });
  workbook.replace(ANSWERS, answerRows(one.second));
  return workbook;
}
const register = (workbook: MemoryWorkbook) => workbook.all()[mipSheet.sheet];

test('cut off at any write and repeated, the register is as if it had not been; once more changes nothing', () => {
  let points = 0;
  fc.assert(
    fc.property(state, (one) => {
      const start = prepared(one).all();
      const whole = memoryWorkbook(start);
      bring(whole);
      const { writes } = whole;
      const expected = register(whole);
      expect([bring(whole), register(whole)]).toEqual([0, expected]);
      for (let cut = 0; cut < writes; cut++) {
        const workbook = memoryWorkbook(start);
        workbook.dieAfter(cut);
        expect(() => bring(workbook)).toThrow(Killed);
        workbook.dieAfter(Number.POSITIVE_INFINITY);
        bring(workbook);
        expect(register(workbook)).toEqual(expected);
        points++;
      }
    }),
    { numRuns: 15 },
  );
  console.log(`Anketų atsakymai atmintyje: nutraukta taškuose ${points}`);
});

test('what the class head has written is never another text afterwards', () => {
  fc.assert(
    fc.property(state, (one) => {
      const workbook = prepared(one);
      bring(workbook);
      const rows = register(workbook) ?? [];
      one.head.forEach((written, index) => {
        const row = rows.find((cells) => cells[one.order.indexOf('key')] === `mip|${PUPILS[index]}|2026-09`);
        for (const field of FIELDS) {
          const head = written[field];
          // What the pupil had answered is the pupil's, whoever typed it.
          if (!row || head === undefined || head === one.first[index]?.[field]) continue;
          // Without an answer there was no row yet.
          if (FIELDS.every((any) => one.first[index]?.[any] === '')) continue;
          const wasEmpty = head === '' && one.first[index]?.[field] === '';
          if (!wasEmpty) expect(row[one.order.indexOf(field)] ?? '').toBe(head);
        }
      });
    }),
    { numRuns: 15 },
  );
});
