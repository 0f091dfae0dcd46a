// The demo school's own facts: what is named in one place is there in the other.
import { demoClass, isThere, nameOf, TODAY } from '../../../local/demo/school/classes';
import { marksOf, SPECIAL } from '../../../local/demo/school/marks';
import { DEMO_SCHOOL_CLASSES } from '../../../local/demo/school/names';
import { SUBJECTS } from '../../../local/demo/school/subjects';

const classes = DEMO_SCHOOL_CLASSES.prepared.map(demoClass);
const pupils = classes.flatMap((one) => one.pupils);

test('pupils are of one class each and bear names of their own', () => {
  for (const one of classes) {
    expect(one.pupils.length).toBeGreaterThanOrEqual(20);
    expect(one.pupils.length).toBeLessThanOrEqual(28);
    expect(one.pupils.every(({ lastName, firstName }) => lastName !== '' && firstName !== '')).toBe(true);
  }
  expect(new Set(pupils.map(nameOf)).size).toBe(pupils.length);
  expect(new Set(pupils.map(({ id }) => id)).size).toBe(pupils.length);
});

test.each(SPECIAL)('$pupil, $subject, semester $semester stands in the marks', (special) => {
  const klass = classes.find(({ className }) => special.pupil.startsWith(`${className}-`));
  if (!klass) throw new Error(special.pupil);
  const place = klass.pupils.findIndex(({ id }) => id === special.pupil);
  const block = marksOf(klass, SUBJECTS).find(({ subject }) => subject === special.subject)?.semesters[
    special.semester - 1
  ];
  const row = block?.marks[place] ?? [];
  expect(row).toEqual(row.map((_, work) => special.row[work] ?? ''));
  expect(row.length).toBeGreaterThanOrEqual(special.row.length);
  expect(block?.statuses[place]).toBe(special.status ?? '');
});

test('some came later and one has left: they have marks of their own days alone', () => {
  const gone = pupils.filter((one) => !isThere(one, TODAY) || !isThere(one, '2025-09-15'));
  expect(gone).toHaveLength(3);
  for (const klass of classes)
    for (const { semesters } of marksOf(klass, SUBJECTS))
      for (const { works, marks } of semesters)
        klass.pupils.forEach((one, place) => {
          works.forEach(({ date }, work) => {
            if (!isThere(one, date)) expect(marks[place]?.[work]).toBe('');
          });
        });
});
