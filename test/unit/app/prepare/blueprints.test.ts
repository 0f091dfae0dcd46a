// How long the registers of a new class workbook are: rows that are missing cost calls when a semester is closed.
import { type ClassRecords, tableBlueprints } from '../../../../src/app/prepare/blueprints';
import { preparingWords } from '../../../../src/text/lt/preparing-words';
import { closedSemestersSheet } from '../../../../src/workbook/closed-semesters-sheet';
import { logSheet } from '../../../../src/workbook/log-sheet';
import { settingSchemas } from '../../../../src/workbook/settings-sheet';

const recordsOf = (pupils: number, subjects: number): ClassRecords => ({
  settings: Object.fromEntries(
    Object.keys(settingSchemas).map((key) => [key, key === 'classGrade' ? 'II' : undefined]),
  ) as never,
  pupils: Array.from({ length: pupils }, (_, index) => ({
    number: index + 1,
    lastName: `Pavardė${index}`,
    firstName: 'Ona',
    email: '',
    guardians: '',
    id: `k${index}`,
  })) as never,
  subjects: Array.from({ length: subjects }, (_, index) => ({ name: `Dalykas ${index}` })) as never,
});

test.each([
  [1, 1],
  [30, 14],
  [30, 40],
  [300, 14],
])(
  '%d pupils and %d subjects: two semesters fit into the registers that closing fills',
  (pupils, subjects) => {
    const drawn = tableBlueprints(recordsOf(pupils, subjects), preparingWords);
    const rows = new Map(drawn.map(({ name, rows: count }) => [name, count]));
    const filled = [closedSemestersSheet.sheet, logSheet.sheet];
    for (const name of filled) expect(rows.get(name)).toBeGreaterThanOrEqual(1 + 2 * pupils * subjects + 150);
    // Drawn one after the other: the working sheet is made longer once.
    const long = drawn.flatMap(({ name }, index) => (filled.includes(name) ? [index] : []));
    expect(long[1]).toBe(Number(long[0]) + 1);
    // The others are as long as the class needs them.
    expect(rows.get('MIP')).toBe(Math.max(200, 170 + pupils));
  },
);
