// A grade given by a case: where it is written, that it is explained, and what closing, opening again and undoing do.
import { onEdit } from '../../../../src/app/on-edit';
import { Killed, portsOf } from '../memory-workbook';
import {
  APPEAL,
  cellOf,
  closeFirst,
  codes,
  expectValue,
  explained,
  give,
  gradedClass,
  logged,
  MATHS,
  openFirst,
  overview,
  registered,
  type,
  undoLast,
} from './graded-class';

const ANNUAL = { ...APPEAL, period: 'annual', why: 'Papildomo darbo įvertinimas (34 p.)' } as const;
const MATAS = 'Gandriukas Matas';

describe('of a closed semester', () => {
  test('takes the place of the kept result; the register and the log say why', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    expect(expectValue(give(workbook))).toBe(false);
    expect(cellOf(workbook, 0, 'closed1')).toBe(8);
    expect(cellOf(workbook, 1, 'closed1')).toBe(7);
    expect(registered(workbook)).toEqual([
      [MATAS, '6'],
      ['Lazdynėlis Benas', '7'],
      [MATAS, '8'],
    ]);
    expect(logged(workbook).slice(-1)).toEqual([[`${MATHS}, I pusmetis: ${MATAS}`, '6', '8', APPEAL.why]]);
  });

  test('given again, nothing is doubled', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    give(workbook);
    const once = workbook.all();
    expect(expectValue(give(workbook))).toBe(true);
    expect(workbook.all()).toEqual(once);
  });

  test('the same case may give another grade, and the first one again: the last counts', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    for (const grade of [8, 9, 8]) expectValue(give(workbook, { ...APPEAL, grade }));
    expect(cellOf(workbook, 0, 'closed1')).toBe(8);
    expect(registered(workbook).map(([, result]) => result)).toEqual(['6', '7', '8', '9', '8']);
    expect(
      logged(workbook)
        .slice(2)
        .map(([, before, after]) => [before, after]),
    ).toEqual([
      ['6', '8'],
      ['8', '9'],
      ['9', '8'],
    ]);
  });

  test('a decision that leaves the grade is kept too: opening again would have let the marks change it', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    expectValue(give(workbook, { ...APPEAL, grade: 6 }));
    expect(registered(workbook)).toHaveLength(3);
    openFirst(workbook);
    expect(cellOf(workbook, 0, 'closed1')).toBe(6);
  });

  test('is no change of a closed block; a changed mark is, and says nothing of the grade', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    give(workbook);
    expect(overview(workbook)).toMatchObject({
      state: 'closed',
      changes: [],
      closed: { pupils: 1 },
      givenByCases: [{ pupil: MATAS, result: '8' }],
    });
    type(workbook, 0, 'mark', 10);
    type(workbook, 0, 'grade1', 9);
    expect(overview(workbook).changes).toMatchObject([
      { pupil: MATAS, kept: '8', now: '8', inSheet: undefined, works: [{ before: '5', after: '10' }] },
    ]);
  });

  test('stays when the semester is opened again and closed again', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    give(workbook);
    expect(openFirst(workbook)).toMatchObject({ opened: [{ subject: MATHS, pupils: 1 }], held: [] });
    expect([cellOf(workbook, 0, 'closed1'), cellOf(workbook, 1, 'closed1')]).toEqual([8, '']);
    expect(overview(workbook)).toMatchObject({ state: 'open', closed: undefined, ready: 1, changes: [] });
    expect(openFirst(workbook)).toMatchObject({ opened: [{ pupils: 0 }] });

    type(workbook, 1, 'mark', 9);
    type(workbook, 1, 'grade1', 8);
    expect(closeFirst(workbook)).toMatchObject({ closed: [{ kept: 1 }], held: [] });
    expect([cellOf(workbook, 0, 'closed1'), cellOf(workbook, 1, 'closed1')]).toEqual([8, 8]);
    expect(overview(workbook)).toMatchObject({ state: 'closed', changes: [] });
    expect(explained(workbook)).toContain(APPEAL.why);
  });

  test('while the semester is open for the others, typing over their marks is not remarked upon, over theirs it is', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    give(workbook);
    openFirst(workbook);
    const edit = (row: number) =>
      onEdit(portsOf(workbook), { sheet: MATHS, row, column: 3, rows: 1, columns: 1 });
    expect(edit(4)).toEqual([]); // The weight of a work, over all pupils.
    expect(edit(8)).toEqual([]);
    expect(edit(7)).toEqual([expect.stringContaining('nustatytas atskiru sprendimu')]);
  });

  test('is explained by its case; without one the same difference is a change', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    give(workbook);
    const text = explained(workbook);
    expect(text).toContain(`Galioja 8: ${APPEAL.why}, įrašyta 2026-11-22.`);
    expect(text).toContain('Pagal pusmečio darbus būtų 6');
    expect(text).not.toContain('Po užbaigimo lapas pasikeitė');

    const another = gradedClass();
    closeFirst(another);
    type(another, 0, 'closed1', 8);
    expect(explained(another)).toContain('Po užbaigimo lapas pasikeitė');
  });

  test('typed over by hand, it is no longer the case that explains it', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    give(workbook);
    type(workbook, 0, 'closed1', 10);
    expect(explained(workbook)).not.toContain(APPEAL.why);
    expect(overview(workbook).changes).toMatchObject([{ pupil: MATAS, kept: '8', inSheet: 10 }]);
  });

  test('undone, everything is as it was closed, and it may be given again', () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    const [before, sheet] = [registered(workbook), workbook.all()[MATHS]];
    give(workbook);
    undoLast(workbook);
    expect(registered(workbook)).toEqual(before);
    expect(workbook.all()[MATHS]).toEqual(sheet);
    expect(overview(workbook)).toMatchObject({ state: 'closed', changes: [], closed: { pupils: 2 } });
    expect(expectValue(give(workbook))).toBe(false);
    expect(cellOf(workbook, 0, 'closed1')).toBe(8);
    expect(logged(workbook).filter(([, , after]) => after === '8')).toHaveLength(2);
  });

  test('is refused while the semester is open, over a result typed by hand, for a stranger, without a grade', () => {
    const workbook = gradedClass();
    expect(codes(give(workbook))).toEqual(['case.semester-open']);
    closeFirst(workbook);
    expect(codes(give(workbook, { ...APPEAL, grade: '' }))).toEqual(['case.grade-missing']);
    expect(codes(give(workbook, { ...APPEAL, pupilId: 'nobody' }))).toEqual(['pupil-unknown']);
    expect(codes(give(workbook, { ...APPEAL, subject: 'Chemija' }))).toEqual(['sheet-missing']);
    expect(codes(give(workbook, { ...APPEAL, period: 'semester2' }))).toEqual(['case.semester-open']);
    type(workbook, 0, 'closed1', 4);
    const before = workbook.all();
    expect(codes(give(workbook))).toEqual(['closing-kept-changed']);
    expect(workbook.all()).toEqual(before);
  });
});

describe('of the year', () => {
  const year = () => {
    const workbook = gradedClass();
    closeFirst(workbook);
    type(workbook, 0, 'grade2', 4);
    return workbook;
  };

  test('is a value under „Kitas įvertinimas“; the log says what the annual grade was without it', () => {
    const workbook = year();
    expect(expectValue(give(workbook, { ...ANNUAL, grade: 7 }))).toBe(false);
    expect(cellOf(workbook, 0, 'override')).toBe(7);
    expect(logged(workbook).slice(-1)).toEqual([[`${MATHS}, metinis: ${MATAS}`, '5', '7', ANNUAL.why]]);
    expect(explained(workbook)).toContain(`${ANNUAL.why}, įrašyta 2026-11-22.`);
  });

  test('given again, nothing is doubled; another case replaces it and says what it was', () => {
    const workbook = year();
    give(workbook, { ...ANNUAL, grade: 7 });
    const once = workbook.all();
    expect(expectValue(give(workbook, { ...ANNUAL, grade: 7 }))).toBe(true);
    expect(workbook.all()).toEqual(once);
    expect(expectValue(give(workbook, { ...ANNUAL, grade: 9, key: 'appeal|other' }))).toBe(false);
    expect(cellOf(workbook, 0, 'override')).toBe(9);
    expect(logged(workbook).slice(-1)).toMatchObject([[expect.anything(), '7', '9', ANNUAL.why]]);
  });

  test('another value that a person typed stays, also over one that a case gave before', () => {
    const workbook = year();
    type(workbook, 0, 'override', '10');
    expect(codes(give(workbook, { ...ANNUAL, grade: 7 }))).toEqual(['case.override-typed']);
    type(workbook, 0, 'override', '');
    give(workbook, { ...ANNUAL, grade: 7 });
    type(workbook, 0, 'override', 6);
    expect(codes(give(workbook, { ...ANNUAL, grade: 8 }))).toEqual(['case.override-typed']);
    expect(cellOf(workbook, 0, 'override')).toBe(6);
    expect(explained(workbook)).not.toContain(ANNUAL.why);
  });

  test('undone, the place is empty again', () => {
    const workbook = year();
    give(workbook, { ...ANNUAL, grade: 7 });
    undoLast(workbook);
    expect(cellOf(workbook, 0, 'override')).toBe('');
    expect(expectValue(give(workbook, { ...ANNUAL, grade: 7 }))).toBe(false);
    expect(cellOf(workbook, 0, 'override')).toBe(7);
  });
});

test.each([
  ['semester', APPEAL],
  ['annual', { ...ANNUAL, grade: 7 }],
])('cut off at every write and repeated, the %s grade is there once with one row of the log', (_, grade) => {
  let tried = 0;
  for (let writes = 0; ; writes++) {
    const workbook = gradedClass();
    closeFirst(workbook);
    const rows = registered(workbook).length;
    workbook.dieAfter(writes);
    let died = false;
    try {
      expectValue(give(workbook, grade));
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      died = true;
    }
    workbook.dieAfter(Number.POSITIVE_INFINITY);
    expectValue(give(workbook, grade));
    expect(cellOf(workbook, 0, grade.period === 'annual' ? 'override' : 'closed1')).toBe(grade.grade);
    expect(registered(workbook)).toHaveLength(rows + (grade.period === 'annual' ? 0 : 1));
    expect(logged(workbook).filter(([, , , why]) => why === grade.why)).toHaveLength(1);
    if (!died) break;
    tried += 1;
  }
  expect(tried).toBeGreaterThanOrEqual(4);
});
