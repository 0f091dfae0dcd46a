// The journal before the changes: what it holds, and what an action that is repeated after it was cut off makes of it.
import { type AreaChange, applyChanges, type ChangeSet, finishChanges } from '../../../src/app/change-set';
import { Refusal } from '../../../src/app/refusal';
import { openJournal } from '../../../src/app/undo/journal';
import type { Cell } from '../../../src/workbook/cell';
import { JOURNAL_SHEET } from '../../../src/workbook/journal-sheet';
import { type Grid, Killed, type MemoryWorkbook, memoryWorkbook, portsOf } from './memory-workbook';

const CLASS: Grid = [
  ['Matematika'],
  ['Nr.', 'Data', '', '2026-09-14', 'I pusmetis'],
  ['', 'Rūšis', '', 'T'],
  [1, 'Ąžuolė Ona', '', 8, ''],
  [2, 'Beržas Jonas', '', '', ''],
];
const TABLE: Grid = [
  ['Kada', 'Ką', 'Raktas'],
  [new Date(2026, 8, 1), 'senas', 'a'],
];
const area = (sheet: string, row: number, column: number, before: Grid, after: Grid): AreaChange => ({
  sheet,
  row,
  column,
  before: before.map((line) => [...line]),
  after: after.map((line) => [...line]),
});
const changes = (more: Partial<ChangeSet> = {}): ChangeSet => ({
  key: 'uzbaigti:matematika',
  what: 'Pusmečio užbaigimas',
  areas: [
    area('Matematika', 4, 4, [[8], ['']], [[9], ['=1+1']]),
    area('Matematika', 4, 5, [[''], ['']], [['8'], [new Date(2026, 8, 14)]]),
    area('Dokumentai', 3, 1, [['', '', '']], [[new Date(2026, 10, 22), 'naujas', 'b']]),
  ],
  ...more,
});
const make = (): MemoryWorkbook => memoryWorkbook({ Matematika: CLASS, Dokumentai: TABLE });
/** As a new execution would: the sheets are read, then changed. */
function apply(workbook: MemoryWorkbook, changeSet: ChangeSet): void {
  workbook.forget();
  for (const sheet of new Set(changeSet.areas.map(({ sheet }) => sheet))) workbook.read(sheet);
  applyChanges(portsOf(workbook), changeSet);
}

test('neighbouring areas are written by one call, the journal and its state by one each', () => {
  const workbook = make();
  apply(workbook, changes());
  expect(workbook.all().Matematika?.slice(3)).toEqual([
    [1, 'Ąžuolė Ona', '', 9, '8'],
    [2, 'Beržas Jonas', '', '=1+1', new Date(2026, 8, 14)],
  ]);
  expect(workbook.writes).toBe(1 + 1 + 2 + 1); // The sheet itself, the journal, two areas, the state.
  apply(workbook, { ...changes(), key: 'other' });
  expect(workbook.writes).toBe(5 + 4);
});

test('the journal gives back every value as it was: texts that look like something else, dates, moments', () => {
  const strange: Cell[] = [
    "'x",
    '=1+1',
    '007',
    '1e5',
    'TRUE',
    '2026-09-14',
    ' a\n"b" ',
    '\u{1F600}',
    '{"d":1}',
    true,
    0.1,
  ];
  const workbook = make();
  const dates = [new Date(2026, 8, 14), new Date(2026, 8, 14, 7, 5, 3, 21)];
  const before = [[...strange, ...dates]];
  const after = [before[0]?.map(() => '') ?? []];
  apply(workbook, { key: 'k', what: 'w', areas: [area('Matematika', 9, 1, before, after)] });
  expect(openJournal(portsOf(workbook)).changes?.areas).toEqual([area('Matematika', 9, 1, before, after)]);
});

test('a long change set is cut into cells under the limit, and a shorter one leaves nothing of it', () => {
  const workbook = make();
  // Pairs of code units everywhere, so that a careless cut would split one.
  const long = Array.from({ length: 300 }, (_, index) => [
    `${index % 2 ? 'a' : ''}${'\u{1F600}'.repeat(400)}`,
  ]);
  const areas = [
    area(
      'Matematika',
      10,
      1,
      long.map(() => ['']),
      long,
    ),
  ];
  apply(workbook, { key: 'k', what: 'w', areas });
  const parts =
    workbook
      .all()
      [JOURNAL_SHEET]?.slice(2)
      .map(([part]) => String(part)) ?? [];
  expect(parts.length).toBeGreaterThan(4);
  for (const part of parts) {
    expect(part.length).toBeLessThan(50_000);
    expect(part.isWellFormed()).toBe(true);
  }
  expect(openJournal(portsOf(workbook)).changes?.areas).toEqual(areas);
  apply(workbook, { key: 'k2', what: 'w', areas: changes().areas });
  expect(workbook.all()[JOURNAL_SHEET]).toHaveLength(3);
});

test('rows of the log are written but not kept to be undone', () => {
  const workbook = make();
  const stays: AreaChange = { ...area('Dokumentai', 3, 1, [['']], [['x']]), stays: true };
  apply(workbook, { ...changes(), areas: [...changes().areas.slice(0, 1), stays] });
  expect(workbook.all().Dokumentai).toHaveLength(3);
  expect(openJournal(portsOf(workbook)).changes?.areas.map(({ sheet }) => sheet)).toEqual(['Matematika']);
});

describe('cut off', () => {
  /** An action that looks what is there already, as all of ours do: it writes what is not yet as it should be. */
  function wanted(workbook: MemoryWorkbook): ChangeSet {
    const all = workbook.all();
    const areas = changes().areas.flatMap((wish) => {
      const before = wish.after.map((line, down) =>
        line.map((_, right) => all[wish.sheet]?.[wish.row + down - 1]?.[wish.column + right - 1] ?? ''),
      );
      return JSON.stringify(before) === JSON.stringify(wish.after) ? [] : [{ ...wish, before }];
    });
    return changes({ areas });
  }

  test('at every write and repeated: the same workbook and the same journal', () => {
    const whole = make();
    apply(whole, wanted(whole));
    for (let after = 0; after < whole.writes; after++) {
      const workbook = make();
      workbook.dieAfter(after);
      expect(() => apply(workbook, wanted(workbook))).toThrow(Killed);
      workbook.dieAfter(Number.POSITIVE_INFINITY);
      apply(workbook, wanted(workbook));
      expect([after, workbook.all()]).toEqual([after, whole.all()]);
    }
    expect(whole.writes).toBe(5);
  });

  test('another action may not begin, and nothing is written; the same one may', () => {
    const workbook = make();
    workbook.dieAfter(3);
    expect(() => apply(workbook, changes())).toThrow(Killed);
    workbook.dieAfter(Number.POSITIVE_INFINITY);
    const before = workbook.all();
    expect(() => apply(workbook, changes({ key: 'importas' }))).toThrow(Refusal);
    expect(workbook.all()).toEqual(before);
    apply(workbook, changes());
    apply(workbook, changes({ key: 'importas' }));
  });

  test('a cell that a person changed in between is kept as the person left it', () => {
    const workbook = make();
    workbook.dieAfter(3);
    expect(() => apply(workbook, wanted(workbook))).toThrow(Killed);
    workbook.dieAfter(Number.POSITIVE_INFINITY);
    workbook.put('Matematika', 4, 4, 7);
    apply(workbook, wanted(workbook));
    const [first] = openJournal(portsOf(workbook)).changes?.areas ?? [];
    expect(first?.before).toEqual([
      [7, ''],
      ['', ''],
    ]);
  });
});

test('an action in several parts is one: its cells together, unfinished until the last', () => {
  const workbook = make();
  const [marks, closed, row] = changes().areas;
  apply(workbook, changes({ areas: marks ? [marks] : [], goesOn: true }));
  expect(openJournal(portsOf(workbook)).entry?.state).toBe('pradėta');
  apply(workbook, changes({ areas: closed ? [closed] : [], goesOn: true }));
  apply(workbook, changes({ areas: row ? [row] : [], goesOn: true }));
  finishChanges(portsOf(workbook), 'uzbaigti:matematika');
  const whole = make();
  apply(whole, changes());
  expect(workbook.all()).toEqual(whole.all());
});
