// `Suvestinė`: made when it is missing; one that is there gets the columns of new subjects behind those it has.
import { type Issue, type Result, success } from '../../domain/result';
import { type OverviewSource, overviewColours, overviewSubject } from '../../workbook/overview-blueprint';
import { OVERVIEW_SHEET, overviewSubjects } from '../../workbook/overview-sheet';
import { readSubjectSheet } from '../../workbook/subject-sheet';
import { layoutOf } from './blueprints';
import type { ClassPlan } from './class-plan';
import type { PreparePorts } from './draw';
import { lastFormulaRow } from './formula-reach';

/** Subjects that the sheet has no columns for; none while there is no such sheet. */
export function subjectsMissingIn(
  { workbook }: PreparePorts,
  tabs: readonly string[],
  subjects: readonly string[],
): Result<readonly string[]> {
  if (!tabs.includes(OVERVIEW_SHEET)) return success([]);
  const found = overviewSubjects(workbook.read(OVERVIEW_SHEET));
  if (!found.ok) return found;
  return success(subjects.filter((name) => !found.value.subjects.includes(name)));
}

/** Where the sheets that were there before have their columns; the others are as they were drawn. */
export function sourcesOf(
  { workbook }: PreparePorts,
  plan: ClassPlan,
  wanted: readonly string[],
): Result<ReadonlyMap<string, OverviewSource>> {
  const layout = layoutOf(plan);
  const sources = new Map<string, OverviewSource>();
  const issues: Issue[] = [];
  for (const { name, wasThere } of plan.subjects) {
    if (!wanted.includes(name)) continue;
    sources.set(name, layout);
    const rows = wasThere ? workbook.read(name) : undefined;
    if (!rows) continue;
    const read = readSubjectSheet(rows);
    if (!read.ok) {
      issues.push(...read.issues);
      continue;
    }
    const { columns } = read.value;
    sources.set(name, {
      names: columns.names,
      closed: [columns.closed1, columns.closed2],
      grade: [columns.grade1, columns.grade2],
      annual: columns.annual,
      lastRow: lastFormulaRow(workbook.readFormulas(name)) ?? layout.lastRow,
    });
  }
  return issues.length > 0 ? { ok: false, issues } : success(sources);
}

export function addSubjects(
  { workbook, maker }: PreparePorts,
  sources: ReadonlyMap<string, OverviewSource>,
): Result<void> {
  const found = overviewSubjects(workbook.lastRead(OVERVIEW_SHEET));
  if (!found.ok) return found;
  const { headerRow, width } = found.value;
  const lastRow = lastRowWithFormula(workbook.readFormulas(OVERVIEW_SHEET));
  const columns = [...sources].map(([name, source]) => overviewSubject(name, source, lastRow));
  const cells = [0, 1, 2].map((line) => columns.flatMap((column) => column[line] ?? []));
  const place = { row: headerRow - 1, column: width + 1 };
  maker.addColumns(
    OVERVIEW_SHEET,
    { ...place, cells },
    overviewColours(place, cells[0]?.length ?? 0, lastRow),
  );
  return success(undefined);
}

const lastRowWithFormula = (formulas: readonly (readonly string[])[]): number =>
  formulas.reduce((last, line, index) => (line.some((formula) => formula !== '') ? index + 1 : last), 1);
