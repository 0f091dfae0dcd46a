// A change of course from its registration to the grade in the subject's sheet, in memory.
import { BUILDERS } from '../../../../src/app/case-documents/builders';
import { type CourseFields, fieldsOf } from '../../../../src/app/course-changes/course-fields';
import { readCourses } from '../../../../src/app/course-changes/read-courses';
import { registerCourse, type WantedCourse } from '../../../../src/app/course-changes/register-course';
import { saveCourse } from '../../../../src/app/course-changes/save-course';
import { viewCourses } from '../../../../src/app/course-changes/view-courses';
import type { CourseChangeStep } from '../../../../src/domain/course-change-case';
import type { SchoolDate } from '../../../../src/domain/school-date';
import { courseChangesSheet } from '../../../../src/workbook/course-changes-sheet';
import { columnsOf } from '../../../../src/workbook/table-schema';
import {
  cellOf,
  closeFirst,
  codes,
  expectValue,
  explained,
  gradedClass,
  logged,
  MATHS,
  portsNow,
  type,
  undoLast,
} from '../cases/graded-class';
import { Killed, type MemoryWorkbook } from '../memory-workbook';

const MATAS = 'Gandriukas Matas';
const WANTED: WantedCourse = {
  pupilId: '2b-01',
  subject: MATHS,
  from: 'B',
  to: 'A',
  changed: '2026-09-03' as SchoolDate,
};
const TASK: Partial<CourseFields> = {
  lines: [
    { topic: 'Logaritmai', task: '3 skyrius' },
    { topic: 'Išvestinė', task: '' },
  ],
  settleUntil: '2026-10-01',
};
const SETTLED: Partial<CourseFields> = {
  settled: '2026-10-02',
  parts: [{ part: 'Testas', possible: '30', scored: '24' }],
  grade: '8',
};

function fresh(workbook: MemoryWorkbook) {
  workbook.forget();
  return portsNow(workbook);
}
const register = (workbook: MemoryWorkbook, more: Partial<WantedCourse> = {}) =>
  registerCourse(fresh(workbook), { ...WANTED, ...more });
const all = (workbook: MemoryWorkbook) => expectValue(readCourses(fresh(workbook))).changes;
const rowOf = (workbook: MemoryWorkbook, key: string) => {
  const found = all(workbook).find(({ value }) => value.key === key);
  if (!found?.state) throw new Error(`No case ${key}`);
  return { ...found, state: found.state };
};
/** As the page does it: what is shown is the base. */
function save(
  workbook: MemoryWorkbook,
  key: string,
  step: CourseChangeStep | 'save',
  fields: Partial<CourseFields> = {},
) {
  const { value, state } = rowOf(workbook, key);
  const shown = fieldsOf(value);
  return saveCourse(fresh(workbook), {
    key,
    base: { ...shown, state },
    fields: { ...shown, ...fields },
    step,
  });
}
function put(workbook: MemoryWorkbook, column: string, cell: string): void {
  const at = columnsOf(courseChangesSheet).findIndex(({ key }) => key === column);
  workbook.put(courseChangesSheet.sheet, 2, at + 1, cell);
}

function settled(): { workbook: MemoryWorkbook; key: string } {
  const workbook = gradedClass('III');
  closeFirst(workbook);
  const { key } = expectValue(register(workbook));
  expectValue(save(workbook, key, 'give-task', TASK));
  expectValue(save(workbook, key, 'settle', SETTLED));
  return { workbook, key };
}

test('from B to A: registered, the task given, settled, and the mark is the semester’s grade, explained by the change', () => {
  const { workbook, key } = settled();
  expect(rowOf(workbook, key)).toMatchObject({
    state: 'settled',
    from: 'B',
    to: 'A',
    value: {
      number: '1',
      pupil: MATAS,
      teacher: 'Smilgienė Rita',
      topics: 'Logaritmai\nIšvestinė',
      task: '3 skyrius\n–',
      points: 'Testas: 24 iš 30',
      settled: '2026-10-02',
    },
  });
  expect(cellOf(workbook, 0, 'closed1')).toBe(6);
  expect(expectValue(save(workbook, key, 'count', { countsAs: 'semester1' }))).toEqual({
    state: 'finished',
    grade: { before: '6', after: '8' },
  });
  expect(cellOf(workbook, 0, 'closed1')).toBe(8);
  expect(logged(workbook).slice(-2)).toMatchObject([
    [`Kurso keitimas baigtas: ${MATAS}, ${MATHS}`, 'atsiskaityta', 'baigta', expect.anything()],
    [`${MATHS}, I pusmetis: ${MATAS}`, '6', '8', expect.stringContaining('iš B į A')],
  ]);
  expect(explained(workbook)).toContain('Kurso keitimo iš B į A skirtumo atsiskaitymo pažymys (32 p.)');
});

test('as the year’s grade it stands under „Kitas įvertinimas“, and undoing takes back both the grade and the step', () => {
  const { workbook, key } = settled();
  type(workbook, 0, 'grade2', 4);
  expectValue(save(workbook, key, 'count', { countsAs: 'annual' }));
  expect(cellOf(workbook, 0, 'override')).toBe(8);
  undoLast(workbook);
  expect(cellOf(workbook, 0, 'override')).toBe('');
  expect(rowOf(workbook, key)).toMatchObject({ state: 'settled', value: { countsAs: '' } });
  expectValue(save(workbook, key, 'count', { countsAs: 'annual' }));
  expect(logged(workbook).filter(([what]) => String(what).startsWith('Kurso keitimas baigtas'))).toHaveLength(
    2,
  );
});

test('a grade that cannot be written leaves the case as it was', () => {
  const { workbook, key } = settled();
  expect(codes(save(workbook, key, 'count', { countsAs: 'semester2' }))).toEqual(['case.semester-open']);
  type(workbook, 0, 'override', 9);
  expect(codes(save(workbook, key, 'count', { countsAs: 'annual' }))).toEqual(['case.override-typed']);
  expect(rowOf(workbook, key)).toMatchObject({ state: 'settled', value: { countsAs: '' } });
});

test('a pupil who has another name since is still the same', () => {
  const { workbook, key } = settled();
  put(workbook, 'pupil', 'Gandriukaitis Matas');
  expectValue(save(workbook, key, 'count', { countsAs: 'semester1' }));
  expect(cellOf(workbook, 0, 'closed1')).toBe(8);
  expect(codes(register(workbook, { from: 'A', to: 'B' }))).toEqual(['course.done-already']);
});

test('between the weeks the mark stays the case’s alone', () => {
  const workbook = gradedClass('III');
  closeFirst(workbook);
  const { key } = expectValue(register(workbook, { changed: '2026-10-05' as SchoolDate }));
  expectValue(save(workbook, key, 'give-task', { ...TASK, settleUntil: '2026-11-02' }));
  expectValue(save(workbook, key, 'settle', { ...SETTLED, settled: '2026-11-02' }));
  expect(codes(save(workbook, key, 'count', { countsAs: 'semester1' }))).toEqual(['course.counts-between']);
  expect(expectValue(save(workbook, key, 'count')).grade).toBeUndefined();
  expect(cellOf(workbook, 0, 'closed1')).toBe(6);
  expect(logged(workbook).slice(-1)[0]?.[3]).toContain('ne pirmąją ar paskutinę pusmečio savaitę');
});

test('from A to B the teacher leaves the grade where the plan is done and the pupil is content; else it is settled', () => {
  const workbook = gradedClass('IV');
  const { key } = expectValue(register(workbook, { from: 'A', to: 'B' }));
  const answers = { planDone: 'taip', satisfied: 'taip', decision: 'Palieku 6' } as const;
  expect(codes(save(workbook, key, 'keep'))).toEqual(['course.undecided', 'course.decision-missing']);
  expect(codes(save(workbook, key, 'keep', { ...answers, satisfied: 'ne' }))).toEqual([
    'course.keep-refused',
  ]);
  expect(expectValue(save(workbook, key, 'keep', answers))).toEqual({ state: 'finished', grade: undefined });
  expect(codes(save(workbook, key, 'save', { decision: 'kita' }))).toEqual(['course.field-closed']);
});

test('registered once; another of the same pupil and subject only when it has ended', () => {
  const workbook = gradedClass('III');
  const first = expectValue(register(workbook));
  expect(expectValue(register(workbook))).toEqual({ key: first.key, isNew: false });
  expect(all(workbook)).toHaveLength(1);
  expect(logged(workbook)).toHaveLength(1);
  expect(codes(register(workbook, { changed: '2026-09-04' as SchoolDate }))).toEqual(['course.open-already']);
  expect(codes(register(workbook, { from: 'A', to: 'B' }))).toEqual(['course.done-already']);
  expectValue(save(workbook, first.key, 'cancel'));
  const second = expectValue(register(workbook));
  expect(second.isNew).toBe(true);
  expect(second.key).not.toBe(first.key);
  expect(all(workbook).map(({ state, value }) => [state, value.number])).toEqual([
    ['cancelled', '1'],
    ['agreed', '2'],
  ]);
});

test.each([
  [{ pupilId: 'nobody' }, 'III', 'pupil-unknown'],
  [{ subject: 'Chemija' }, 'III', 'subject-unknown'],
  [{ subject: 'Etika' }, 'III', 'course.pass-fail'],
  [{ to: 'B' as const }, 'III', 'course.same-course'],
  [{ pupilId: '2b-03', changed: '2026-11-20' as SchoolDate }, 'III', 'course.pupil-left'],
  [{}, 'II', 'course.class-too-young'],
])('%p in the class %s is refused and nothing is written', (wanted, grade, code) => {
  const workbook = gradedClass(grade);
  const before = workbook.all();
  expect(codes(register(workbook, wanted))).toEqual([code]);
  expect(workbook.all()).toEqual(before);
});

describe('while the page was open', () => {
  const open = () => {
    const workbook = gradedClass('III');
    const { key } = expectValue(register(workbook));
    const shown = fieldsOf(rowOf(workbook, key).value);
    return { workbook, key, base: { ...shown, state: 'agreed' as const }, shown };
  };

  test('a cell that the page changes was changed by hand: nothing is written', () => {
    const { workbook, key, base, shown } = open();
    put(workbook, 'topics', 'Kita tema');
    const before = workbook.all();
    const wanted = { key, base, fields: { ...shown, ...TASK }, step: 'save' as const };
    expect(codes(saveCourse(fresh(workbook), wanted))).toEqual(['course.changed-meanwhile']);
    expect(workbook.all()).toEqual(before);
  });

  test('another cell was changed by hand: both stay', () => {
    const { workbook, key, base, shown } = open();
    put(workbook, 'form', 'žodžiu');
    const wanted = { key, base, fields: { ...shown, ...TASK }, step: 'give-task' as const };
    expectValue(saveCourse(fresh(workbook), wanted));
    expect(rowOf(workbook, key)).toMatchObject({
      state: 'task-given',
      value: { form: 'žodžiu', settleUntil: '2026-10-01' },
    });
  });

  test('the state was changed by hand, or the row is gone', () => {
    const { workbook, key, base, shown } = open();
    const wanted = { key, base, fields: shown, step: 'give-task' as const };
    put(workbook, 'state', 'atšaukta');
    expect(codes(saveCourse(fresh(workbook), wanted))).toEqual(['course.changed-meanwhile']);
    put(workbook, 'state', 'kažkas');
    expect(codes(saveCourse(fresh(workbook), wanted))).toEqual(['course.state-unknown']);
    put(workbook, 'state', 'sutarta');
    put(workbook, 'key', '');
    expect(codes(saveCourse(fresh(workbook), wanted))).toEqual(['case.unknown']);
  });

  test('points that a person wrote in their own way are not written over', () => {
    const { workbook, key, base, shown } = open();
    put(workbook, 'points', 'dvidešimt');
    const wanted = { key, base, fields: { ...shown, ...SETTLED }, step: 'save' as const };
    expect(codes(saveCourse(fresh(workbook), wanted))).toEqual(['course.points-unreadable']);
    const [view] = expectValue(viewCourses(fresh(workbook))).changes;
    expect(view).toMatchObject({ readable: undefined, issues: [{ code: 'course.points-unreadable' }] });
  });
});

test.each([
  [{ grade: '12' }, 'course.grade-wrong'],
  [{ parts: [{ part: 'Testas', possible: 'x', scored: '' }] }, 'course.points-wrong'],
  [{ changed: '' }, 'course.date-missing'],
])('%p is not written even as a draft', (fields, code) => {
  const workbook = gradedClass('III');
  const { key } = expectValue(register(workbook));
  const before = workbook.all();
  expect(codes(save(workbook, key, 'save', fields))).toEqual([code]);
  expect(workbook.all()).toEqual(before);
});

test('the class is shown with what the weeks are counted from; subjects that are only passed are not offered', () => {
  const workbook = gradedClass('III');
  expectValue(register(workbook));
  expect(expectValue(viewCourses(fresh(workbook)))).toMatchObject({
    isSecondary: true,
    edgeDays: 7,
    semesters: [
      { from: '2026-09-01', to: '2027-01-22' },
      { from: '2027-01-25', to: '2027-06-18' },
    ],
    subjects: [{ name: MATHS }, { name: 'Fizika' }],
    pupils: [{ id: '2b-01' }, { id: '2b-02' }],
    changes: [{ pupil: MATAS, readable: { state: 'agreed' } }],
    issues: [],
  });
});

describe('documents', () => {
  const build = (workbook: MemoryWorkbook, form: 'F3' | 'F4', key: string) =>
    BUILDERS[form]?.(fresh(workbook), [key, 'none']) ?? [];

  test('F3 and F4 say what the register says; an unknown case fails alone', () => {
    const { workbook, key } = settled();
    for (const [form, kind] of [
      ['F3', 'Kurso skirtumo užduotis'],
      ['F4', 'Kurso skirtumo įvertinimas'],
    ] as const) {
      const [built, unknown] = build(workbook, form, key);
      const document = built?.ok ? built.value : undefined;
      expect(document).toMatchObject({
        kind,
        pupil: MATAS,
        subject: MATHS,
        register: 'course-change',
        issues: [],
      });
      expect(document?.name).toBe(`2026-11-22 ${kind} – Gandriukas M. – ${MATHS}`);
      const text = JSON.stringify(document?.blocks);
      expect(text).toContain('I pusmečio pirmoji savaitė');
      expect(text).toContain(form === 'F3' ? 'Logaritmai' : '24');
      expect(unknown && codes(unknown)).toEqual(['case.unknown']);
    }
  });

  test('no mark is written up where the grade was kept, nothing where it was cancelled', () => {
    const workbook = gradedClass('III');
    const { key } = expectValue(register(workbook, { from: 'A', to: 'B' }));
    const answers = { planDone: 'taip', satisfied: 'taip', decision: 'Palieku 6' } as const;
    expectValue(save(workbook, key, 'keep', answers));
    expect(build(workbook, 'F4', key).map(codes)[0]).toEqual(['course.no-difference']);
    expect(build(workbook, 'F3', key)[0]?.ok).toBe(true);
    const other = expectValue(register(workbook, { pupilId: '2b-02' })).key;
    expectValue(save(workbook, other, 'cancel'));
    expect(build(workbook, 'F3', other).map(codes)[0]).toEqual(['course.cancelled']);
  });
});

test('cut off at every write of registering and of counting, repeated: one row, one grade, one entry of each', () => {
  let tried = 0;
  const dies = (workbook: MemoryWorkbook, writes: number, work: () => unknown): boolean => {
    workbook.dieAfter(writes);
    try {
      work();
      return false;
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
      tried += 1;
      return true;
    } finally {
      workbook.dieAfter(Number.POSITIVE_INFINITY);
    }
  };
  for (let writes = 0; ; writes++) {
    const workbook = gradedClass('III');
    const died = dies(workbook, writes, () => register(workbook));
    expectValue(register(workbook));
    expect(all(workbook)).toHaveLength(1);
    expect(logged(workbook)).toHaveLength(1);
    if (!died) break;
  }
  for (let writes = 0; ; writes++) {
    const { workbook, key } = settled();
    const { value, state } = rowOf(workbook, key);
    const fields = fieldsOf(value);
    const wanted = {
      key,
      base: { ...fields, state },
      fields: { ...fields, countsAs: 'semester1' as const },
      step: 'count' as const,
    };
    const before = logged(workbook).length;
    const died = dies(workbook, writes, () => saveCourse(fresh(workbook), wanted));
    expectValue(saveCourse(fresh(workbook), wanted));
    expect(rowOf(workbook, key).state).toBe('finished');
    expect(cellOf(workbook, 0, 'closed1')).toBe(8);
    expect(logged(workbook)).toHaveLength(before + 2);
    // Nothing is left half-done: the next action may begin.
    expectValue(register(workbook, { pupilId: '2b-02' }));
    if (!died) break;
  }
  expect(tried).toBeGreaterThanOrEqual(10);
});
