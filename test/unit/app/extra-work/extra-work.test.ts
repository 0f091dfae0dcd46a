// An extra work from the order to the mark that becomes the annual grade.

import { linesOf } from '../../../../src/app/extra-work/mark-document';
import { EXTRA_WORK_STATE_WORDS } from '../../../../src/workbook/case-states';
import { extraWorkSheet } from '../../../../src/workbook/extra-work-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import {
  assign,
  BENAS,
  cellOf,
  changeOf,
  codes,
  councilClass,
  cutEverywhere,
  DECIDED,
  expectValue,
  logged,
  MATAS,
  ORDERED,
  put,
  rowsOf,
  save,
  take,
  undoLast,
  view,
} from './class-before-council';

const ordered = () => {
  const workbook = councilClass();
  expectValue(save(workbook, { [MATAS]: ORDERED }));
  return workbook;
};
const assigned = () => {
  const workbook = ordered();
  expectValue(assign(workbook));
  return workbook;
};
const columnOf = (key: string): number =>
  columnsOf(extraWorkSheet).findIndex((column) => column.key === key) + 1;
const SETTLED = { settled: '2027-06-18', grade: '2' };

describe('assigned', () => {
  test('with the decision and the order of the register, nobody types them again', () => {
    const workbook = ordered();
    expect(view(workbook).assignable).toEqual([
      {
        pupilId: MATAS,
        pupil: 'Gandriukas Matas',
        subject: 'Matematika',
        grade: '3',
        orderedOn: '2027-06-17',
      },
    ]);
    const { isNew } = expectValue(assign(workbook));
    expect(isNew).toBe(true);
    expect(view(workbook)).toMatchObject({
      assignable: [],
      works: [
        {
          number: '1',
          pupilId: MATAS,
          teacher: 'Smilgienė Rita',
          council: '2027-06-16 Nr. 5',
          order: 'V-12',
          ordered: '2027-06-17',
          lastAnnual: '3',
          state: 'assigned',
          isLate: false,
        },
      ],
    });
    expect(logged(workbook).slice(-1)).toEqual([
      [
        'Papildomas darbas skirtas: Gandriukas Matas, Matematika',
        '',
        'skirta',
        'Tarybos nutarimas 2027-06-16 Nr. 5, direktoriaus įsakymas Nr. V-12 (34, 44 p.)',
      ],
    ]);
  });

  test('twice: it is the same one', () => {
    const workbook = assigned();
    const once = workbook.all();
    expect(expectValue(assign(workbook)).isNew).toBe(false);
    expect(workbook.all()).toEqual(once);
  });

  test.each([
    ['without a decision', {}, {}, ['extra-work.not-decided']],
    ['without an order', DECIDED, {}, ['extra-work.not-ordered']],
    ['in a subject that is positive', ORDERED, { subject: 'Fizika' }, ['extra-work.annual-positive']],
    ['in an unknown subject', ORDERED, { subject: 'Chemija' }, ['subject-unknown']],
    ['to nobody', ORDERED, { pupilId: 'niekas' }, ['pupil-unknown']],
    ['without its days', ORDERED, { from: '', to: '' }, ['extra-work.from-missing', 'extra-work.to-missing']],
  ])('not %s', (_what, promotion, change, expected) => {
    const workbook = councilClass();
    expectValue(save(workbook, { [MATAS]: { activity: 'done', ...promotion } }));
    const before = workbook.all();
    expect(codes(assign(workbook, change))).toEqual(expected);
    expect(workbook.all()).toEqual(before);
  });

  test('not where the annual grade is not known', () => {
    const workbook = councilClass();
    expectValue(save(workbook, { [BENAS]: { activity: 'not-done', ...ORDERED } }));
    expect(codes(assign(workbook, { pupilId: BENAS }))).toEqual(['extra-work.annual-unknown']);
  });

  test('cancelled, it may be assigned again', () => {
    const workbook = assigned();
    expectValue(take(workbook, changeOf(workbook, 'cancel')));
    expect(view(workbook).assignable).toHaveLength(1);
    expect(expectValue(assign(workbook)).isNew).toBe(true);
    expect(view(workbook).works.map(({ state, number }) => [state, number])).toEqual([
      ['cancelled', '1'],
      ['assigned', '2'],
    ]);
  });

  test('cut off at every write and repeated: one row, one of the log', () => {
    expect(cutEverywhere(ordered, (workbook) => () => assign(workbook))).toBeGreaterThan(3);
  });
});

describe('settled', () => {
  test('the mark becomes the annual grade, also a lower one', () => {
    const workbook = assigned();
    expectValue(take(workbook, changeOf(workbook, 'begin')));
    expect(expectValue(take(workbook, changeOf(workbook, 'settle', SETTLED)))).toEqual({ state: 'settled' });
    expect(cellOf(workbook, 'Matematika', 0, 'override')).toBe(2);
    expect(view(workbook).works[0]).toMatchObject({ state: 'settled', steps: ['finish'] });
    expect(logged(workbook).slice(-1)[0]?.slice(2)).toEqual(['2', 'Papildomo darbo įvertinimas (34 p.)']);
    expect(codes(take(workbook, changeOf(workbook, 'finish')))).toEqual(['extra-work.proposal-missing']);
    expectValue(take(workbook, changeOf(workbook, 'finish', { proposal: 'repeat' })));
    expect(view(workbook).works[0]).toMatchObject({ stateText: EXTRA_WORK_STATE_WORDS.finished, steps: [] });
  });

  test('what a person has typed under „Kitas įvertinimas“ is not written over, and nothing is half done', () => {
    const workbook = assigned();
    put(workbook, 'Matematika', 0, 'override', 6);
    const before = workbook.all();
    expect(codes(take(workbook, changeOf(workbook, 'settle', SETTLED)))).toEqual(['case.override-typed']);
    expect(workbook.all()).toEqual(before);
  });

  test.each([
    ['a mark of 12', { ...SETTLED, grade: '12' }, ['extra-work.grade-not-mark']],
    ['įsk in a subject with marks', { ...SETTLED, grade: 'įsk' }, ['extra-work.grade-not-mark']],
    ['tomorrow', { ...SETTLED, settled: '2027-06-19' }, ['extra-work.settled-future']],
    ['with its tasks changed to none of its days', { ...SETTLED, to: '' }, ['extra-work.to-missing']],
  ])('not %s', (_what, fields, expected) => {
    const workbook = assigned();
    const before = workbook.all();
    expect(codes(take(workbook, changeOf(workbook, 'settle', fields)))).toEqual(expected);
    expect(workbook.all()).toEqual(before);
  });

  test('a mark is not given by merely saving, nor changed after it counts', () => {
    const workbook = assigned();
    expect(codes(take(workbook, changeOf(workbook, 'save', SETTLED)))).toEqual(['extra-work.field-closed']);
    expectValue(take(workbook, changeOf(workbook, 'settle', SETTLED)));
    expect(codes(take(workbook, changeOf(workbook, 'save', { grade: '10' })))).toEqual([
      'extra-work.field-closed',
    ]);
    expect(codes(take(workbook, changeOf(workbook, 'cancel')))).toEqual(['case.step-impossible']);
  });

  test('an įskaita subject is passed or failed', () => {
    const workbook = councilClass();
    put(workbook, 'Etika', 0, 'annual', 'neįsk');
    expectValue(save(workbook, { [MATAS]: ORDERED }));
    expectValue(assign(workbook, { subject: 'Etika' }));
    expect(codes(take(workbook, changeOf(workbook, 'settle', SETTLED)))).toEqual([
      'extra-work.grade-not-pass',
    ]);
    expectValue(take(workbook, changeOf(workbook, 'settle', { ...SETTLED, grade: 'įskaityta' })));
    expect(cellOf(workbook, 'Etika', 0, 'override')).toBe('įsk');
    expect(view(workbook).works[0]?.fields.grade).toBe('įsk');
  });

  test('undone, the annual grade is as it was, and it may be settled again', () => {
    const workbook = assigned();
    const [sheet, rows] = [workbook.all().Matematika, rowsOf(workbook, extraWorkSheet)];
    expectValue(take(workbook, changeOf(workbook, 'settle', SETTLED)));
    undoLast(workbook);
    expect([workbook.all().Matematika, rowsOf(workbook, extraWorkSheet)]).toEqual([sheet, rows]);
    expectValue(take(workbook, changeOf(workbook, 'settle', { ...SETTLED, grade: '4' })));
    expect(cellOf(workbook, 'Matematika', 0, 'override')).toBe(4);
  });

  test('cut off at every write and repeated: the case and the grade, once', () => {
    const points = cutEverywhere(assigned, (workbook) => {
      const wanted = changeOf(workbook, 'settle', { ...SETTLED, grade: ' 2 ', topics: ' Lygtys\n' });
      return () => take(workbook, wanted);
    });
    expect(points).toBeGreaterThan(5);
    const passed = cutEverywhere(
      () => {
        const workbook = councilClass();
        put(workbook, 'Etika', 0, 'annual', 'neįsk');
        expectValue(save(workbook, { [MATAS]: ORDERED }));
        expectValue(assign(workbook, { subject: 'Etika' }));
        return workbook;
      },
      (workbook) => {
        const wanted = changeOf(workbook, 'settle', { ...SETTLED, grade: 'įskaityta' });
        return () => take(workbook, wanted);
      },
    );
    expect(passed).toBeGreaterThan(5);
  });
});

describe('the register is a person’s too', () => {
  test('a row that was changed meanwhile is not written over', () => {
    const workbook = assigned();
    const wanted = changeOf(workbook, 'save', { topics: 'Lygtys' });
    workbook.put(extraWorkSheet.sheet, 2, columnOf('topics'), 'Mokytojos įrašyta tema');
    const before = workbook.all();
    expect(codes(take(workbook, wanted))).toEqual(['extra-work.changed']);
    expect(workbook.all()).toEqual(before);
  });

  test('a deleted row is said so', () => {
    const workbook = assigned();
    const wanted = changeOf(workbook, 'begin');
    workbook.replace(extraWorkSheet.sheet, (workbook.all()[extraWorkSheet.sheet] ?? []).slice(0, 1));
    expect(codes(take(workbook, wanted))).toEqual(['case.unknown']);
  });

  test('a row typed by hand is shown, a state of its own words is told of and asks for no step', () => {
    const workbook = assigned();
    workbook.put(extraWorkSheet.sheet, 3, columnOf('pupil'), 'Lazdynėlis Benas');
    workbook.put(extraWorkSheet.sheet, 3, columnOf('subject'), 'Fizika');
    workbook.put(extraWorkSheet.sheet, 3, columnOf('state'), 'dar ne');
    const { works, issues } = view(workbook);
    expect(works[1]).toMatchObject({ key: '', pupilId: BENAS, state: null, stateText: 'dar ne', steps: [] });
    expect(issues).toMatchObject([{ code: 'extra-work.state-unknown', at: { row: 3 } }]);
  });

  test('a pupil’s new name does not part them from their work', () => {
    const workbook = assigned();
    workbook.put(extraWorkSheet.sheet, 2, columnOf('pupil'), 'Kitas Vardas');
    expect(view(workbook)).toMatchObject({ works: [{ pupilId: MATAS }], assignable: [] });
  });

  test('late is what is not settled by its day', () => {
    const workbook = assigned();
    expect(view(workbook, '2027-06-29' as never).works[0]?.isLate).toBe(true);
  });
});

test('lines of F5: a topic and the task beside it; one alone has the day and the mark too', () => {
  const row = {
    topics: 'A\nB',
    task: 'a',
    consultation: '2027-06-20',
    settled: '2027-06-28',
    grade: '4',
  } as never;
  expect(linesOf(row).map(({ topic, task, mark }) => [topic, task, mark])).toEqual([
    ['A', 'a', ''],
    ['B', '', ''],
  ]);
  expect(linesOf({ ...(row as object), topics: 'A' } as never)).toMatchObject([{ topic: 'A', mark: '4' }]);
  expect(linesOf({ ...(row as object), topics: '', task: '' } as never)).toEqual([]);
  const meetings = [
    { topic: 'a ', date: '2027-06-22' },
    { topic: 'A', date: '2027-06-21' },
    { topic: 'kita', date: '2027-06-23' },
  ] as never;
  expect(linesOf(row, meetings).map(({ consultation }) => consultation)).toEqual([
    '2027-06-21, 2027-06-22',
    '2027-06-20',
  ]);
  expect(linesOf({ ...(row as object), topics: 'A' } as never, meetings)[0]?.consultation).toBe(
    '2027-06-21, 2027-06-22, 2027-06-23',
  );
});
