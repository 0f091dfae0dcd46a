// New pupils and subjects in sheets that are there: rows below the last, names at the first free rows. Nothing that
// stands anywhere is moved or changed.
import { type Issue, type Result, success } from '../../domain/result';
import { type Cell, isBlank } from '../../workbook/cell';
import { plainRow } from '../../workbook/plain-row';
import { type Pupil, pupilsSheet } from '../../workbook/pupils-sheet';
import type { TableOf } from '../../workbook/read-table';
import { readSubjectSheet, type SubjectSheet } from '../../workbook/subject-sheet';
import { type Subject, subjectsSheet } from '../../workbook/subjects-sheet';
import type { AreaChange } from '../change-set';
import type { Ports } from '../ports';
import { type ExistingClass, subjectsOf } from './existing-class';
import { lastFormulaRow } from './formula-reach';

type Rows = readonly (readonly Cell[])[];

export function registerRows(
  { workbook }: Ports,
  { pupils, subjects }: ExistingClass,
  added: { readonly pupils: readonly Pupil[]; readonly subjects: readonly Subject[] },
): readonly AreaChange[] {
  const below = (table: Pick<TableOf<never>, 'sheet'>, after: Rows): AreaChange[] => {
    const row = (workbook.lastRead(table.sheet)?.rows.length ?? 0) + 1;
    return after.length > 0 ? [{ sheet: table.sheet, row, column: 1, before: blank(after), after }] : [];
  };
  return [
    ...(pupils
      ? below(
          pupils,
          added.pupils.map((pupil) => plainRow(pupilsSheet, pupils, pupil)),
        )
      : []),
    ...(subjects
      ? below(
          subjects,
          added.subjects.map((subject) => plainRow(subjectsSheet, subjects, subject)),
        )
      : []),
  ];
}

/** The names in every subject's sheet that is there; a sheet without room for them is a problem. */
export function subjectRows(
  ports: Ports,
  existing: ExistingClass,
  names: readonly string[],
): Result<readonly AreaChange[]> {
  const issues: Issue[] = [];
  const areas: AreaChange[] = [];
  if (names.length === 0) return success([]);
  for (const { name } of subjectsOf(existing)) {
    const rows = existing.tabs.includes(name) ? ports.workbook.read(name) : undefined;
    if (!rows) continue;
    const sheet = readSubjectSheet(rows);
    if (!sheet.ok) {
      issues.push(...sheet.issues);
      continue;
    }
    const known = new Set(sheet.value.pupils.map((pupil) => pupil.name));
    const missing = names.filter((pupil) => !known.has(pupil));
    if (missing.length === 0) continue;
    const last = lastFormulaRow(ports.workbook.readFormulas(name));
    const free = freeRows(sheet.value, rows.rows, missing.length);
    if (last !== undefined && (free[free.length - 1] ?? 0) > last)
      issues.push({
        code: 'prepare-no-room',
        at: { sheet: name, row: last },
        params: { pupils: missing.length, room: free.filter((row) => row <= last).length },
      });
    else areas.push(...namesAt(name, sheet.value, missing, free));
  }
  return issues.length > 0 ? { ok: false, issues } : success(areas);
}

/** The first rows below the last pupil in which nobody has typed anything. */
function freeRows({ pupils, firstPupilRow }: SubjectSheet, rows: Rows, count: number): number[] {
  const free: number[] = [];
  const lastPupil = Math.max(firstPupilRow - 1, ...pupils.map(({ row }) => row));
  for (let row = lastPupil + 1; free.length < count; row++)
    if ((rows[row - 1] ?? []).every(isBlank)) free.push(row);
  return free;
}

function namesAt(
  subject: string,
  { columns, pupils }: SubjectSheet,
  names: readonly string[],
  free: readonly number[],
): AreaChange[] {
  return names.flatMap((name, index) => {
    const row = free[index] ?? 0;
    const cell = (column: number, after: Cell): AreaChange => ({
      sheet: subject,
      row,
      column,
      before: [['']],
      after: [[after]],
    });
    return [cell(columns.number, pupils.length + index + 1), cell(columns.names, name)];
  });
}

const blank = (rows: Rows): Cell[][] => rows.map((line) => line.map(() => ''));
