import { lt } from '../../../src/text/lt';
import type { Cell } from '../../../src/workbook/cell';
import { columnName } from '../../../src/workbook/cell';
import { subjectBlueprint } from '../../../src/workbook/subject-blueprint';
import { subjectFormulas, subjectLayout } from '../../../src/workbook/subject-layout';
import { readSubjectSheet } from '../../../src/workbook/subject-sheet';

const layout = subjectLayout([3, 2]);
const blueprint = subjectBlueprint(
  {
    subject: 'Matematika',
    teacher: 'Beržienė Ona',
    className: '2b',
    schoolYear: '2026–2027',
    pupils: ['Ąžuolas Jonas', 'Beržas Petras'],
    layout,
    annualFromAllMarks: false,
    plainMean: false,
    settings: { roundUpFrom: 'Nustatymai!$B$2', strictPass: 'Nustatymai!$B$3' },
  },
  lt.app.prepare,
);
/** As Sheets would give it back: without the apostrophes and formulas, with some works typed in. */
function typed(): Cell[][] {
  const cells = blueprint.cells.map((row) =>
    row.map((cell) =>
      typeof cell === 'string' ? (cell.startsWith('=') ? '' : cell.replace(/^'/, '')) : cell,
    ),
  );
  const put = (row: number, column: number, cell: Cell) => {
    const line = cells[row - 1];
    if (line) line[column - 1] = cell;
  };
  const [first, second] = layout.blocks;
  put(2, first.first, new Date(2026, 8, 14));
  put(3, first.first, 'T');
  put(4, first.first, 3);
  put(5, first.first, 'Funkcijos');
  put(7, first.first, 8);
  put(2, second.first, new Date(2027, 1, 8));
  put(8, second.first, 9);
  put(7, layout.status[0], 'pateisinta');
  put(7, layout.grade[0], 8);
  put(8, layout.annual, 9);
  return cells;
}
const read = (rows: Cell[][]) => {
  const sheet = readSubjectSheet({ name: 'Matematika', rows });
  if (!sheet.ok) throw new Error(JSON.stringify(sheet.issues));
  return sheet.value;
};

test('what is drawn can be read: works, marks, results', () => {
  const sheet = read(typed());
  expect(
    sheet.works.map((works) => works.map(({ date, kind, weight, topic }) => [date, kind, weight, topic])),
  ).toEqual([[['2026-09-14', 'T', 3, 'Funkcijos']], [['2027-02-08', '', '', '']]]);
  expect(sheet.pupils.map(({ name, row, marks }) => [name, row, marks])).toEqual([
    ['Ąžuolas Jonas', 7, [[8], ['']]],
    ['Beržas Petras', 8, [[''], [9]]],
  ]);
  expect(sheet.pupils[0]?.semesters[0]).toEqual({
    status: 'pateisinta',
    closed: '',
    mean: '',
    grade: 8,
  });
  expect(sheet.pupils[1]?.annual).toBe(9);
});

test('a column inserted anywhere changes nothing that is read', () => {
  const withoutPlaces = (sheet: ReturnType<typeof read>) => ({
    pupils: sheet.pupils,
    works: sheet.works.map((works) => works.map(({ column: _, ...work }) => work)),
  });
  const expected = withoutPlaces(read(typed()));
  for (let at = 0; at <= layout.annual; at++) {
    const inserted = typed().map((row) => [...row.slice(0, at), '' as Cell, ...row.slice(at)]);
    expect([at, withoutPlaces(read(inserted))]).toEqual([at, expected]);
  }
});

test('a renamed heading and a lost label are told with their place', () => {
  const renamed = typed().map((row) => row.map((cell) => (cell === 'I pusmetis' ? 'Pusmetis' : cell)));
  expect(readSubjectSheet({ name: 'Matematika', rows: renamed })).toMatchObject({
    ok: false,
    issues: [
      { code: 'header-unknown', at: { sheet: 'Matematika', row: 2, column: layout.grade[0] } },
      { code: 'header-missing' },
    ],
  });
  const unlabelled = typed().map((row) => row.map((cell) => (cell === 'Svoris' ? '' : cell)));
  expect(readSubjectSheet({ name: 'Matematika', rows: unlabelled })).toMatchObject({
    ok: false,
    issues: [{ code: 'row-label-missing', params: { label: 'Svoris' } }],
  });
});

test('formulas reach from guard to guard and to the open rows, and ask the row of the subject how to count', () => {
  const formulas = subjectFormulas(layout, {
    subject: 'Dailė "A"',
    annualFromAllMarks: true,
    plainMean: false,
    roundUpFrom: 'R',
    strictPass: 'S',
    fromAllMarks: 'iš visų',
    fromSemesters: 'iš pusmečių',
  });
  const [first] = layout.blocks;
  const [left, right] = [columnName(first.leftGuard), columnName(first.rightGuard)];
  const status = columnName(layout.status[0]);
  const subject = 'XLOOKUP("Dailė ""A""";Dalykai!$A$2:$A$200;';
  expect(formulas.semesters[0].grade).toBe(
    `=LET(paprastas;${subject}Dalykai!$F$2:$F$200;"")="aritmetinis";SEMESTER_GRADE(${left}6:${right}60;` +
      `MAP(${left}4:${right}4;LAMBDA(svoris;IF(svoris="";"";IF(paprastas;"";svoris))));${left}3:${right}3;${status}6:${status}60;R;S))`,
  );
  expect(formulas.annual).toContain(`=LET(visi;${subject}Dalykai!$G$2:$G$200;"visi")="visi";ANNUAL_GRADE(`);
  expect(formulas.yearMean).toMatch(/^=WEIGHTED_MEAN\(HSTACK\(.+\);;MAP\(HSTACK\(.+\);LAMBDA\(.+\)\)\)$/);
});
