// Cells of `Kursų keitimai` that hold lines: what is written is read back the same.
import * as fc from 'fast-check';
import {
  courseOf,
  readParts,
  readTaskLines,
  writeParts,
  writeTaskLines,
} from '../../../src/workbook/course-change-cells';

const word = fc.constantFrom('', 'Logaritmai', '5.1: tiesė – parabolė', 'a iš b', '„Eulerio“ teorema');
const points = fc.constantFrom('', '0', '12', '7,5', '7.5');

test('topics and tasks stay beside each other, also where one of them is empty', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ topic: word, task: word }), { maxLength: 6 }), (lines) => {
      const { topics, task } = writeTaskLines(lines);
      expect(readTaskLines(topics, task)).toEqual(lines.filter((line) => line.topic + line.task !== ''));
    }),
  );
});

test('parts keep their points', () => {
  const part = fc.record({ part: word, possible: points, scored: points });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
      const filled = parts.filter((one) => one.part + one.possible + one.scored !== '');
      expect(readParts(writeParts(parts))).toEqual({ ok: true, value: filled });
    }),
  );
});

test('as a person writes them', () => {
  expect(readTaskLines('Logaritmai\nIšvestinė', '3 skyrius')).toEqual([
    { topic: 'Logaritmai', task: '3 skyrius' },
    { topic: 'Išvestinė', task: '' },
  ]);
  expect(readParts('Testas: 24 iš 30\n\nŽodžiu: - iš 10')).toEqual({
    ok: true,
    value: [
      { part: 'Testas', possible: '30', scored: '24' },
      { part: 'Žodžiu', possible: '10', scored: '' },
    ],
  });
  expect(readParts('Testas 24/30')).toMatchObject({
    ok: false,
    issues: [{ code: 'course.points-unreadable', params: { line: 'Testas 24/30' } }],
  });
});

test.each([
  ['A', 'A'],
  ['b', 'B'],
  ['A kursas', 'A'],
  ['išplėstinis (A)', 'A'],
  ['bendrasis', undefined],
  ['A arba B', undefined],
  ['', undefined],
])('the course „%s“ is %p', (cell, course) => {
  expect(courseOf(cell)).toBe(course);
});
