// The sheets of a restored class: those that „Paruošti klasės knygą…“ makes, with what the copy holds in their cells. Each is
// made whole, so that one which is there needs nothing more.

import { type BackupSubject, type BackupWork, decodeBackupCell } from '../../workbook/backup-file';
import { type Area, lastRowFor, type SheetBlueprint } from '../../workbook/blueprint';
import { type Cell, isDateCell, textCell } from '../../workbook/cell';
import { pupilName } from '../../workbook/pupils-sheet';
import { subjectBlueprint } from '../../workbook/subject-blueprint';
import { SUBJECT_ROWS, type SubjectLayout, subjectLayout } from '../../workbook/subject-layout';
import { tableBlueprint } from '../../workbook/table-blueprint';
import { templatesBlueprint, templatesSheet } from '../../workbook/templates-sheet';
import { TIMETABLE_ROWS } from '../../workbook/test-timetable-layout';
import { overviewOf, type PrepareWords, tableBlueprints } from '../prepare/blueprints';
import { type ClassPlan, WORKS_IN_SEMESTER } from '../prepare/class-plan';
import { sheetOrder } from '../prepare/sheet-order';
import { LATER_TABLES } from './backup-tables';
import type { CheckedBackup, CheckedTable } from './check-backup';

export interface RestoredSheets {
  readonly tables: readonly SheetBlueprint[];
  readonly subjects: readonly SheetBlueprint[];
  readonly overview: SheetBlueprint;
  /** Of the tabs. */
  readonly order: readonly string[];
}

export function restoredSheets(checked: CheckedBackup, words: PrepareWords): RestoredSheets {
  const names = checked.subjects.map(({ name }) => name);
  const drawn = names.map((name) => {
    const kept = checked.backup.subjects.find(({ sheet }) => sheet === name);
    return { name, kept, layout: layoutOf(checked, kept) };
  });
  const plan = planOf(checked);
  const order = sheetOrder(names);
  return {
    tables: tablesOf(checked, words),
    subjects: drawn.map(({ name, kept, layout }) => subjectSheet(checked, plan, name, kept, layout, words)),
    overview: overviewOf(plan, new Map(drawn.map(({ name, layout }) => [name, layout]))),
    order: [...order.slice(0, -1), ...LATER_TABLES.map(({ sheet }) => sheet), ...order.slice(-1)],
  };
}

function planOf({ settings, addressOf, pupils, subjects }: CheckedBackup): ClassPlan {
  return {
    className: settings.className,
    schoolYear: settings.schoolYear,
    addresses: {
      roundUpFrom: addressOf('roundUpFrom'),
      strictPass: addressOf('strictPass'),
      className: addressOf('className'),
      schoolYear: addressOf('schoolYear'),
    },
    pupils: pupils.map(pupilName),
    subjects: subjects.map(({ name, teacher, annualFrom, mean }) => ({
      name,
      teacher,
      annualFromAllMarks: annualFrom === 'visi',
      plainMean: mean === 'aritmetinis',
      wasThere: false,
    })),
  };
}

/** Room for all works, and as usual where there are fewer; for all rows, also of pupils whom the register has not. */
function layoutOf({ pupils }: CheckedBackup, kept: BackupSubject | undefined): SubjectLayout {
  const count = (index: 0 | 1) => Math.max(WORKS_IN_SEMESTER[index], kept?.works[index].length ?? 0);
  return subjectLayout([count(0), count(1)], lastRowFor(Math.max(pupils.length, kept?.rows.length ?? 0)));
}

function tablesOf(checked: CheckedBackup, words: PrepareWords): readonly SheetBlueprint[] {
  const { settings, pupils, subjects, tables } = checked;
  const usual = tableBlueprints({ settings, pupils, subjects }, words, checked.addressOf);
  const later = LATER_TABLES.filter(({ sheet }) =>
    tables.some(({ kind, rows }) => kind.sheet === sheet && rows.length > 0),
  );
  const all = [
    ...usual,
    ...later.map((schema) =>
      schema.sheet === templatesSheet.sheet
        ? templatesBlueprint([], words.table)
        : tableBlueprint(schema, [], words.table),
    ),
  ];
  return all.map((blueprint) => {
    const table = tables.find(({ kind }) => kind.sheet === blueprint.name);
    return table ? filled(blueprint, table) : blueprint;
  });
}

/** The copy's rows below the headings; people's own columns behind everything of ours. */
function filled(blueprint: SheetBlueprint, { kind, own, rows }: CheckedTable): SheetBlueprint {
  const ours = kind.headers.length;
  const headings = kind.schema ? 1 : TIMETABLE_ROWS.headers;
  // Behind formulas that stand beside the rows too.
  const ownFrom = kind.schema ? ours : blueprint.columns;
  const place = (column: number) => (column < ours ? column : ownFrom + column - ours);
  const cells = blueprint.cells.slice(0, headings).map((line) => [...line]);
  for (const [column, heading] of own.entries()) put(cells, headings - 1, ownFrom + column, heading);
  for (const [row, line] of rows.entries())
    for (const [column, cell] of line.entries()) put(cells, headings + row, place(column), cell);
  return grown({ ...blueprint, cells }, headings + rows.length + SPARE_ROWS, ownFrom + own.length);
}
const SPARE_ROWS = 30;

/** At least so large; looks and choices that reach a sheet's end reach it then too. */
function grown(blueprint: SheetBlueprint, leastRows: number, leastColumns: number): SheetBlueprint {
  const rows = Math.max(blueprint.rows, leastRows);
  const columns = Math.max(blueprint.columns, leastColumns);
  const reaching = (area: Area): Area => ({
    ...area,
    rows: area.row + area.rows - 1 === blueprint.rows ? rows - area.row + 1 : area.rows,
    columns: area.column === 1 && area.columns === blueprint.columns ? columns : area.columns,
  });
  const width = blueprint.widths[blueprint.widths.length - 1] ?? 100;
  return {
    ...blueprint,
    rows,
    columns,
    widths: Array.from({ length: columns }, (_, column) => blueprint.widths[column] ?? width),
    looks: [
      ...blueprint.looks.map(({ area, look }) => ({ area: reaching(area), look })),
      ...moments(blueprint.cells),
    ],
    checks: blueprint.checks.map((check) => ({ ...check, area: reaching(check.area) })),
    colours: blueprint.colours.map((colour) => ({ ...colour, areas: colour.areas.map(reaching) })),
    warned: blueprint.warned === 'all' ? 'all' : blueprint.warned.map(reaching),
  };
}

/** A date shows its time of day only where a format says so. */
function moments(cells: readonly (readonly Cell[])[]): SheetBlueprint['looks'] {
  const hasTime = (cell: Cell): boolean =>
    isDateCell(cell) && cell.getHours() + cell.getMinutes() + cell.getSeconds() > 0;
  const columns = new Set(
    cells.flatMap((line) => line.flatMap((cell, column) => (hasTime(cell) ? [column + 1] : []))),
  );
  return [...columns].map((column) => ({
    area: { row: 2, column, rows: cells.length - 1, columns: 1 },
    look: { numberFormat: 'yyyy-mm-dd hh:mm' },
  }));
}

function subjectSheet(
  { pupils }: CheckedBackup,
  plan: ClassPlan,
  name: string,
  kept: BackupSubject | undefined,
  layout: SubjectLayout,
  words: PrepareWords,
): SheetBlueprint {
  const planned = plan.subjects.find((subject) => subject.name === name);
  const blueprint = subjectBlueprint(
    {
      subject: name,
      teacher: planned?.teacher ?? '',
      className: plan.className,
      schoolYear: plan.schoolYear,
      pupils: kept ? [] : pupils.map(pupilName),
      layout,
      annualFromAllMarks: planned?.annualFromAllMarks ?? false,
      plainMean: planned?.plainMean ?? false,
      settings: plan.addresses,
    },
    words.subject,
  );
  if (!kept) return blueprint;
  const cells = blueprint.cells.map((line) => [...line]);
  const set = (row: number, column: number, cell: Parameters<typeof decodeBackupCell>[0]) =>
    put(cells, row - 1, column - 1, decodeBackupCell(cell) ?? '');
  const head = (column: number, { date, kind, weight, topic }: BackupWork) => {
    set(SUBJECT_ROWS.dates, column, date);
    set(SUBJECT_ROWS.kinds, column, kind);
    set(SUBJECT_ROWS.weights, column, weight);
    set(SUBJECT_ROWS.topics, column, topic);
  };
  const ownFrom = layout.annual + 1;
  const semesters = [0, 1] as const;
  for (const index of semesters)
    for (const [at, work] of kept.works[index].entries()) head(layout.blocks[index].first + at, work);
  for (const [at, work] of kept.own.entries()) head(ownFrom + at, work);
  for (const [index, line] of kept.rows.entries()) {
    const row = SUBJECT_ROWS.firstPupil + index;
    set(row, layout.number, line.number);
    set(row, layout.names, line.name);
    set(row, layout.override, line.override);
    for (const semester of semesters) {
      set(row, layout.status[semester], line.status[semester]);
      set(row, layout.closed[semester], line.closed[semester]);
      for (const [at, mark] of line.marks[semester].entries())
        set(row, layout.blocks[semester].first + at, mark);
    }
    for (const [at, cell] of line.own.entries()) set(row, ownFrom + at, cell);
  }
  return grown({ ...blueprint, cells }, layout.lastRow, layout.annual + kept.own.length);
}

/** A person's text stays text. */
function put(cells: Cell[][], row: number, column: number, cell: Cell): void {
  while (cells.length <= row) cells.push([]);
  const line = cells[row] as Cell[];
  while (line.length <= column) line.push('');
  line[column] = typeof cell === 'string' ? textCell(cell) : cell;
}

/** Which sheets are made in one piece: tables together, subjects a few at a time, what looks into them last. */
export function piecesOf({
  tables,
  subjects,
  overview,
}: RestoredSheets): readonly (readonly SheetBlueprint[])[] {
  const some: SheetBlueprint[][] = [];
  for (let at = 0; at < subjects.length; at += SUBJECTS_IN_PIECE)
    some.push(subjects.slice(at, at + SUBJECTS_IN_PIECE));
  return [[...tables], ...some, [overview]];
}
const SUBJECTS_IN_PIECE = 5;
