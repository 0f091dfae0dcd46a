// New pupils and subjects in sheets that are there: rows below the last, names at the first free rows. Nothing that
// stands anywhere is moved or changed.
import { matchNames, plainNameKey } from '../../domain/name-match';
import { type Issue, type Result, success } from '../../domain/result';
import { type Cell, isBlank, type SheetRows } from '../../workbook/cell';
import { plainRow } from '../../workbook/plain-row';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import type { TableOf } from '../../workbook/read-table';
import { readSubjectSheet, type SubjectSheet } from '../../workbook/subject-sheet';
import { type Subject, subjectsSheet } from '../../workbook/subjects-sheet';
import type { AreaChange } from '../change-set';
import type { Ports } from '../ports';
import { type ExistingClass, pupilsOf, subjectsOf } from './existing-class';
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

/**
 * The names in every subject's sheet that is there; a sheet without room for them is a problem. Besides `names` those
 * of the register's pupils who stand in no subject's sheet: they were typed or brought into the register. Whoever
 * stands in one and not in another is left so: teachers take pupils out of a sheet.
 */
export function subjectRows(
  ports: Ports,
  existing: ExistingClass,
  names: readonly string[],
): Result<readonly AreaChange[]> {
  const issues: Issue[] = [];
  const areas: AreaChange[] = [];
  const sheets = readSubjects(ports, existing);
  const toWrite = new Set([...names, ...inNoSheet(existing, sheets)]);
  // In the register's order, whose rows may already be those of an attempt that was cut off.
  const inOrder = new Set([...pupilsOf(existing).map(pupilName), ...names]);
  const wanted = [...inOrder].filter((name) => toWrite.has(name));
  if (wanted.length === 0) return success([]);
  for (const { name, rows, sheet } of sheets) {
    if (!sheet.ok) {
      issues.push(...sheet.issues);
      continue;
    }
    const known = new Set(sheet.value.pupils.map((pupil) => pupil.name));
    const missing = wanted.filter((pupil) => !known.has(pupil));
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

interface ReadSubject {
  readonly name: string;
  readonly rows: SheetRows;
  readonly sheet: Result<SubjectSheet>;
}

const readSubjects = ({ workbook }: Ports, existing: ExistingClass): readonly ReadSubject[] =>
  subjectsOf(existing).flatMap(({ name }) => {
    const rows = existing.tabs.includes(name) ? workbook.read(name) : undefined;
    return rows ? [{ name, rows, sheet: readSubjectSheet(rows) }] : [];
  });

/**
 * Pupils of the register, not left, who stand in no subject's sheet, not even written otherwise; nor may they be a
 * pupil there whose name was corrected in the register. Nobody while no sheet can be read.
 */
function inNoSheet(existing: ExistingClass, sheets: readonly ReadSubject[]): readonly string[] {
  if (sheets.every(({ sheet }) => !sheet.ok)) return [];
  const inSheets = sheets.flatMap(({ sheet }) =>
    sheet.ok ? sheet.value.pupils.map(({ name }) => name) : [],
  );
  const known = [...new Set(inSheets)];
  const register = pupilsOf(existing);
  const names = register.map(pupilName);
  const matches = matchNames(names, known);
  const taken = new Set(matches.flatMap((match) => (match.kind === 'matched' ? [match.known] : [])));
  const nobodys = known.filter((_, place) => !taken.has(place)).flatMap(wordsOf);
  return names.filter(
    (name, index) =>
      matches[index]?.kind === 'unknown' &&
      register[index]?.left === undefined &&
      !wordsOf(name).some((word) => nobodys.includes(word)),
  );
}

const wordsOf = (name: string): readonly string[] => plainNameKey(name).split(' ');

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
