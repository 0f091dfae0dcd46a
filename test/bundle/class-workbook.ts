// A class workbook as it is newly drawn, with the real formulas, in the local host; and a teacher who types into it.

import type { CellInput, SheetPort } from '../../local/workbook/port';
import type { SchoolDate } from '../../src/domain/school-date';
import { lt } from '../../src/text/lt';
import { lastRowFor, type SheetBlueprint } from '../../src/workbook/blueprint';
import { logSheet } from '../../src/workbook/log-sheet';
import { overviewBlueprint } from '../../src/workbook/overview-blueprint';
import { type Pupil, pupilName, pupilsSheet } from '../../src/workbook/pupils-sheet';
import { settingAddress, settingsBlueprint } from '../../src/workbook/settings-blueprint';
import { type Settings, usualWeights } from '../../src/workbook/settings-sheet';
import { subjectBlueprint } from '../../src/workbook/subject-blueprint';
import { subjectLayout } from '../../src/workbook/subject-layout';
import { type Subject, subjectsSheet } from '../../src/workbook/subjects-sheet';
import { tableBlueprint } from '../../src/workbook/table-blueprint';
import { built } from '../host/support';
import { addOn } from './support';

export const aPupil = (lastName: string, firstName: string, more: Partial<Pupil> = {}): Pupil => ({
  number: undefined,
  lastName,
  firstName,
  born: undefined,
  email: '',
  guardians: '',
  arrived: undefined,
  left: undefined,
  id: `${lastName}-${firstName}`,
  ...more,
});
export const aSubject = (name: string, more: Partial<Subject> = {}): Subject => ({
  name,
  teacher: 'Smilgienė Rita',
  email: '',
  weeklyLessons: 4,
  assessment: 'pažymys',
  mean: 'svertinis',
  annualFrom: 'pusmečiai',
  course: '',
  supervisor: '',
  methodGroup: '',
  ...more,
});

const day = (text: string): SchoolDate => text as SchoolDate;
const SETTINGS: Settings = {
  kind: 'klasės knyga',
  school: 'Girios gimnazija',
  director: '',
  deputy: '',
  schoolYear: '2026–2027',
  className: '2b',
  classGrade: 'II',
  classHead: 'Smilgienė Rita',
  classHeadEmail: '',
  semester1From: day('2026-09-01'),
  semester1To: day('2027-01-22'),
  semester2From: day('2027-01-25'),
  semester2To: day('2027-06-15'),
  signal1: day('2026-11-13'),
  signal2: day('2027-04-16'),
  lastLessonDay: day('2027-06-15'),
  roundUpFrom: 0.5,
  strictPass: 'ne',
  levelsScale: 2018,
  appealDays: 7,
  extraDaysOff: '',
  vacations: '',
  edgeDays: 7,
  mipGraceDays: 7,
  yearEndTalks: 'taip',
  individualPlans: 'ne',
  ...usualWeights(),
};

export interface ClassInput {
  readonly pupils: readonly Pupil[];
  readonly subjects: readonly Subject[];
  readonly works?: number;
  readonly settings?: Partial<Settings>;
}

export function freshClass({ pupils, subjects, works = 4, settings = {} }: ClassInput) {
  const node = built.createNodeHost({ project: addOn(), sheetName: 'Lapas1' });
  const layout = subjectLayout([works, works], lastRowFor(pupils.length));
  for (const blueprint of blueprints({ pupils, subjects, settings }, layout))
    draw(node.book.insertSheet(blueprint.name, node.book.sheets().length), blueprint);
  const [empty] = node.book.sheets();
  if (empty) node.book.deleteSheet(empty);
  const sheet = (name: string): SheetPort => {
    const found = node.book.sheets().find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  const values = (name: string) => {
    const { rows, columns } = sheet(name).extent();
    return sheet(name).values({ row: 0, column: 0, rows, columns });
  };
  const isWaiting = () =>
    node.book.sheets().some(({ name }) =>
      values(name)
        .flat()
        .some((cell) => cell === '#GETTING_DATA' || cell === 'Loading...'),
    );
  return {
    ...node,
    layout,
    sheet,
    values,
    /** Types cells from a place counted from 1, as people count; undefined leaves a cell as it is. */
    type(name: string, row: number, column: number, cells: readonly (readonly CellInput[])[]): void {
      const width = Math.max(...cells.map((line) => line.length));
      sheet(name).write(
        { row: row - 1, column: column - 1, rows: cells.length, columns: width },
        cells.map((line) => Array.from({ length: width }, (_, index) => line[index])),
      );
    },
    /** Waits until every formula shows what it gives: one calculation may set off the next. */
    async calculated(): Promise<void> {
      for (let turn = 0; turn < 100; turn++) {
        await node.book.flush();
        if (!isWaiting()) return;
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      throw new Error('The workbook was not calculated.');
    },
  };
}
export type ClassHost = ReturnType<typeof freshClass>;

function blueprints(
  { pupils, subjects, settings }: ClassInput,
  layout: ReturnType<typeof subjectLayout>,
): SheetBlueprint[] {
  const { prepare } = lt.app;
  return [
    settingsBlueprint({ ...SETTINGS, ...settings }, prepare.meanings, prepare),
    tableBlueprint(pupilsSheet, pupils, prepare),
    tableBlueprint(subjectsSheet, subjects, prepare),
    ...subjects.map((subject) =>
      subjectBlueprint(
        {
          subject: subject.name,
          teacher: subject.teacher,
          className: '2b',
          schoolYear: '2026–2027',
          pupils: pupils.map(pupilName),
          layout,
          annualFromAllMarks: subject.annualFrom === 'visi',
          plainMean: subject.mean === 'aritmetinis',
          settings: { roundUpFrom: settingAddress('roundUpFrom'), strictPass: settingAddress('strictPass') },
        },
        prepare,
      ),
    ),
    overviewBlueprint(subjects.map(({ name }) => ({ name, layout }))),
    tableBlueprint(logSheet, [], prepare),
  ];
}

function draw(sheet: SheetPort, { rows, columns, cells, frozenRows }: SheetBlueprint): void {
  if (columns > sheet.columnCount) sheet.insertColumns(sheet.columnCount, columns - sheet.columnCount);
  if (rows < sheet.rowCount) sheet.deleteRows(rows, sheet.rowCount - rows);
  const width = Math.max(...cells.map((row) => row.length));
  sheet.frozenRows = frozenRows;
  sheet.write(
    { row: 0, column: 0, rows: cells.length, columns: width },
    cells.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? '')),
  );
}
