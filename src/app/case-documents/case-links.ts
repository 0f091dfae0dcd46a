// The link of a case's document stands in the case's row too. It is what `Dokumentai` says: worked out anew each time,
// so it comes right however the making was cut off, and needs no journal.
import type { CaseKind } from '../../domain/case-states';
import type { Issue } from '../../domain/result';
import { appealsSheet } from '../../workbook/appeals-sheet';
import { cellText } from '../../workbook/cell';
import { compensationPlansSheet } from '../../workbook/compensation-plans-sheet';
import { courseChangesSheet } from '../../workbook/course-changes-sheet';
import { extraWorkSheet } from '../../workbook/extra-work-sheet';
import { findColumns } from '../../workbook/find-columns';
import { promotionSheet } from '../../workbook/promotion-sheet';
import { supportSheet } from '../../workbook/support-sheet';
import { headersOf } from '../../workbook/table-schema';
import type { Ports } from '../ports';
import type { BuiltCaseDocument } from './case-document';
import type { MadeDocuments } from './made-documents';

interface LinkedRegister {
  readonly sheet: string;
  /** Its columns by our names. */
  readonly headers: Readonly<Record<string, string>>;
}
const linked = (schema: { readonly sheet: string }): LinkedRegister => ({
  sheet: schema.sheet,
  headers: headersOf(schema as never),
});
/** Registers whose rows have a link; the help under a plan has the plan's key beside its own. */
const REGISTERS: Readonly<Record<CaseKind, LinkedRegister>> = {
  plan: linked(compensationPlansSheet),
  support: linked(supportSheet),
  appeal: linked(appealsSheet),
  'course-change': linked(courseChangesSheet),
  'extra-work': linked(extraWorkSheet),
  promotion: linked(promotionSheet),
};
const KEYS = ['key', 'basisKey'];

/**
 * Puts into the rows of these cases the link of the document that was made last of each; `joined` is of one that many
 * share, for those that have none of their own. A cell that holds anything but a link of ours is a person's and stays.
 * Each register is read once and written once for each run of neighbouring rows. Everything is really there afterwards.
 * @returns what a person must know: the documents are made and registered, and a register could not be written
 */
export function linkCases(
  ports: Ports,
  cases: readonly Pick<BuiltCaseDocument, 'key' | 'register'>[],
  made: MadeDocuments,
  joined = '',
): readonly Issue[] {
  const wanted = new Map<CaseKind, Map<string, string>>();
  for (const { key, register } of cases) {
    const link = made.lastOfCase(key)?.link ?? joined;
    if (!register || link === '') continue;
    const links = wanted.get(register) ?? new Map<string, string>();
    wanted.set(register, links.set(key, link));
  }
  const issues = [...wanted].flatMap(([kind, links]) => {
    const { sheet } = REGISTERS[kind];
    try {
      linkRows(ports, REGISTERS[kind], links, made);
      return [];
    } catch (error) {
      // Protected, most likely: no reason to stop making documents.
      const detail = error instanceof Error ? error.message : String(error);
      return [{ code: 'document.not-linked', at: { sheet }, params: { detail } }];
    }
  });
  ports.workbook.flush();
  return issues;
}

function linkRows(
  ports: Ports,
  register: LinkedRegister,
  links: ReadonlyMap<string, string>,
  made: MadeDocuments,
): void {
  const sheet = ports.workbook.read(register.sheet);
  if (!sheet) return;
  const found = findColumns(sheet, register.headers);
  // A register that is broken is told about where it is used; the documents are made and registered all the same.
  if (!found.ok) return;
  const { headerRow, columns } = found.value;
  const { link: column = 0 } = columns;
  const keyColumns = KEYS.flatMap((name) => columns[name] ?? []);
  const places: Place[] = sheet.rows.map((cells, index) => {
    const now = cellText(cells[column - 1]);
    const key = keyColumns.map((at) => cellText(cells[at - 1])).find((one) => links.has(one)) ?? '';
    const isOurs = index >= headerRow && (now === '' || made.isLink(now));
    const link = isOurs ? (links.get(key) ?? now) : now;
    return { row: index + 1, link, differs: link !== now, isOurs };
  });
  if (!places.some(({ differs }) => differs)) return;
  for (const { row, cells } of runsOfRows(withoutFormulas(ports, register.sheet, column, places)))
    ports.workbook.writeArea(register.sheet, row, column, cells);
}

interface Place {
  readonly row: number;
  /** What must stand there. */
  readonly link: string;
  readonly differs: boolean;
  /** Empty, or a link of ours: writing the same once more changes nothing. */
  readonly isOurs: boolean;
}

/** What looks empty may be a formula: looked at only where a cell between others would be written with them. */
function withoutFormulas(
  ports: Ports,
  sheet: string,
  column: number,
  places: readonly Place[],
): readonly Place[] {
  const differing = places.filter(({ differs }) => differs);
  const isOneRun = (differing[differing.length - 1]?.row ?? 0) - (differing[0]?.row ?? 0) < differing.length;
  if (isOneRun) return differing;
  const formulas = ports.workbook.readFormulas(sheet);
  return places.filter(
    ({ row, differs, isOurs }) => differs || (isOurs && (formulas[row - 1]?.[column - 1] ?? '') === ''),
  );
}

/** Neighbours are written together; a run begins and ends with a cell that differs. */
function runsOfRows(places: readonly Place[]): { readonly row: number; readonly cells: string[][] }[] {
  const runs: { readonly row: number; readonly cells: string[][] }[] = [];
  let waiting: string[][] = [];
  for (const { row, link, differs } of places) {
    const last = runs[runs.length - 1];
    const follows = last !== undefined && last.row + last.cells.length + waiting.length === row;
    if (!follows) waiting = [];
    if (!differs) {
      if (follows) waiting.push([link]);
    } else {
      if (follows) last.cells.push(...waiting, [link]);
      else runs.push({ row, cells: [[link]] });
      waiting = [];
    }
  }
  return runs;
}
