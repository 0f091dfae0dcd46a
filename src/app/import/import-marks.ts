// A table of one subject's marks → its sheet. First what would be done, then, when a person agrees to exactly that, it
// is done.
import { contentKey } from '../../domain/case-key';
import { firstYearOf } from '../../domain/mip';
import { matchNames, type NameMatch } from '../../domain/name-match';
import { failure, type Issue, mapResult, type Result, success } from '../../domain/result';
import { dateCell } from '../../workbook/cell';
import { readTable } from '../../workbook/read-table';
import { readSettings, settingSchemas, settingsSheet } from '../../workbook/settings-sheet';
import { labelRows, readSubjectSheet } from '../../workbook/subject-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { completeChanges } from '../change-set';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { type CellChange, coverCells } from './cover-cells';
import { type PlacedMarks, planCells } from './mark-cells';
import { planDays } from './mark-days';
import type { MarkStep, MarksBook, MarksPlan, MarksTable } from './marks-table';
import { isUnfinished } from './unfinished';

export type MarksImported =
  | { readonly kind: 'done'; readonly plan: MarksPlan; readonly written: number }
  /** The sheet is not as it was when the person looked; nothing was written. */
  | { readonly kind: 'changed'; readonly plan: MarksPlan };
/** A cell that differs and may be written over, by the table's line and day. */
export type Overwrite = Pick<MarkStep, 'line' | 'day'>;

export function previewMarks(ports: Ports, table: MarksTable): Result<MarksPlan> {
  const book = readBook(ports, table.subject);
  if (!book.ok) return book;
  return mapResult(planMarks(table, book.value), (plan) => ({
    ...plan,
    isUnfinished: isUnfinished(ports, keyOf(table)),
  }));
}

export function importMarks(
  ports: Ports,
  table: MarksTable,
  overwrite: readonly Overwrite[],
  expectedVersion: string,
  what: string,
): Result<MarksImported> {
  return underLock<MarksImported>(ports, () => {
    const book = readBook(ports, table.subject);
    if (!book.ok) return book;
    const read = planMarks(table, book.value);
    if (!read.ok) return read;
    const plan = read.value;
    const key = keyOf(table);
    // What was cut off has changed the sheet itself, and a person has agreed to all of it.
    if (plan.version !== expectedVersion && !isUnfinished(ports, key))
      return success({ kind: 'changed', plan });
    const without = plan.days.flatMap(({ date, kind, target }, day): Issue[] =>
      target.state === 'new' && !kind && plan.fresh.some((step) => step.day === day)
        ? [{ code: 'import.kind-missing', params: { date } }]
        : [],
    );
    if (without.length > 0) return { ok: false, issues: without };
    const agreed = new Set(overwrite.map(({ line, day }) => `${line}:${day}`));
    const replaced = plan.conflicts.filter(
      ({ line, day, isFormula }) => !isFormula && agreed.has(`${line}:${day}`),
    );
    const changes = [...headings(plan, book.value), ...[...plan.fresh, ...replaced].map(changeOf)];
    const areas = coverCells(book.value.sheet, book.value.formulas, changes);
    completeChanges(ports, { key, what, areas });
    return success({ kind: 'done', plan, written: plan.fresh.length + replaced.length });
  });
}

/** By what was pasted alone: repeated after it was cut off it is the same import, whatever is written by then. */
const keyOf = ({ subject, days, rows }: MarksTable): string =>
  contentKey('import-marks', JSON.stringify([subject, days.map(({ date }) => date), rows]));

function readBook(ports: Ports, name: string): Result<MarksBook> {
  const read = ports.workbook.read;
  const known = collect({
    settings: readSettings(read(settingsSheet.sheet)),
    subjects: readTable(subjectsSheet, read(subjectsSheet.sheet)),
  });
  if (!known.ok) return known;
  const { settings, subjects } = known.value;
  const subject = subjects.rows.find(({ value }) => value.name === name)?.value;
  if (!subject) return failure('subject-unknown', { subject: name });
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });
  if (!settings.semester1To && !settings.semester2From)
    return failure(
      'import.semesters-unknown',
      { first: settingSchemas.semester1To.name, second: settingSchemas.semester2From.name },
      { sheet: settingsSheet.sheet },
    );
  const sheet = read(name);
  if (!sheet) return failure('sheet-missing', { sheet: name }, { sheet: name });
  const parts = collect({ subjectSheet: readSubjectSheet(sheet), labels: labelRows(sheet) });
  if (!parts.ok) return parts;
  const { subjectSheet, labels } = parts.value;
  const formulas = ports.workbook.readFormulas(name);
  return success({ firstYear, settings, subject, sheet, subjectSheet, rows: labels.rows, formulas });
}

function planMarks(table: MarksTable, book: MarksBook): Result<MarksPlan> {
  const pupils = book.subjectSheet.pupils.map(({ name }) => name);
  const matches = matchNames(
    table.rows.map(({ name }) => name),
    pupils,
  );
  const issues: Issue[] = [];
  const owners = new Map<number, number>();
  const names = table.rows.map(({ line, name }, index) => {
    const chosen = table.chosen.find((choice) => choice.line === line);
    const match: NameMatch = chosen
      ? { kind: 'matched', known: pupils.indexOf(chosen.pupil) }
      : (matches[index] ?? { kind: 'unknown' });
    if (match.kind === 'matched') {
      const other = owners.get(match.known);
      if (match.known < 0)
        issues.push({
          code: 'pupil-not-in-sheet',
          params: { pupil: chosen?.pupil ?? '', sheet: table.subject },
        });
      else if (other !== undefined)
        issues.push({
          code: 'import.pupil-twice',
          params: { pupil: pupils[match.known] ?? '', line, other },
        });
      owners.set(match.known, line);
    }
    return { line, name, match };
  });
  if (issues.length > 0) return { ok: false, issues };
  const placed = table.rows.flatMap((listed, index): PlacedMarks[] => {
    const match = names[index]?.match;
    const pupil = match?.kind === 'matched' ? book.subjectSheet.pupils[match.known] : undefined;
    return pupil ? [{ listed, row: pupil.row }] : [];
  });
  const days = planDays(table, book, placed);
  const plan = { names, pupils, days, ...planCells(placed, days, book) };
  return success({
    ...plan,
    isUnfinished: false,
    version: contentKey('import-marks', JSON.stringify([table, plan])),
  });
}

/** Above each new column that gets any mark its date, kind and weight; above a known one what it lacks of these. */
function headings({ days, fresh }: MarksPlan, { rows }: MarksBook): CellChange[] {
  return days.flatMap(({ date, kind, target }, day): CellChange[] => {
    if (!('column' in target) || !kind || !fresh.some((step) => step.day === day)) return [];
    const { state, column, isHeaded, weight } = target;
    if (isHeaded) return [];
    return [
      ...(state === 'new' ? [{ row: rows.dates, column, value: dateCell(date) }] : []),
      { row: rows.kinds, column, value: kind },
      { row: rows.weights, column, value: weight },
    ];
  });
}

const changeOf = ({ row, column, value }: MarkStep): CellChange => ({ row, column, value });
