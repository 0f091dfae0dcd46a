// A report as a new sheet of the open workbook. What is there already is never written over: the same report is shown,
// and where the newest has been typed into or says something else the next name is taken.
import { checksum } from '../../domain/case-key';
import { type Result, success } from '../../domain/result';
import { reportsPage, reportWords as words } from '../../text/lt/reports-page';
import type { SheetBlueprint } from '../../workbook/blueprint';
import { type Cell, isBlank } from '../../workbook/cell';
import { applyChanges, finishChanges } from '../change-set';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { sameCell } from '../undo/areas';
import { madeSheet } from '../undo/made-sheets';
import { type BuiltReport, buildReport, type WantedReport } from './build-report';
import { reportBlueprint, tabName } from './report-sheet';

export interface ReportSheetMade {
  readonly isNew: boolean;
  readonly name: string;
}

/** A school workbook's sheets hold codes where names would be: it is shared otherwise than the class workbooks are. */
export function makeReportSheet(ports: Ports, wanted: WantedReport): Result<ReportSheetMade> {
  const built = buildReport(ports, wanted, 'kept');
  if (!built.ok) return built;
  const base = sheetNameOf(built.value, wanted, ports.clock.today());
  return underLock<ReportSheetMade>(ports, () => {
    const newest = newestOf(base, ports.workbook.sheetNames());
    const current = newest > 0 ? nameOf(base, newest) : '';
    if (current !== '') {
      const same = reportBlueprint(built.value.report, current);
      if (holds(ports.workbook.read(current)?.rows ?? [], same)) {
        // It may have been cut off after the sheet was there.
        finishChanges(ports, keyOf(same));
        ports.workbook.show(current);
        return success({ isNew: false, name: current });
      }
    }
    const blueprint = reportBlueprint(built.value.report, nameOf(base, newest + 1));
    const key = keyOf(blueprint);
    applyChanges(ports, {
      key,
      what: words.action(blueprint.name),
      areas: [],
      makes: [madeSheet(blueprint)],
      goesOn: true,
    });
    ports.workbook.create(blueprint);
    finishChanges(ports, key);
    ports.workbook.show(blueprint.name);
    return success({ isNew: true, name: blueprint.name });
  });
}

const keyOf = ({ name, cells }: SheetBlueprint): string =>
  `report-sheet|${checksum(JSON.stringify([name, cells]))}`;

function sheetNameOf(
  { isSchool }: BuiltReport,
  { code, period, className }: WantedReport,
  day: string,
): string {
  return tabName(
    words.sheetName(
      reportsPage.short[code],
      reportsPage.shortPeriods[period],
      isSchool ? className : '',
      day,
    ),
  );
}

const nameOf = (base: string, number: number): string => (number > 1 ? words.again(base, number) : base);

/** The highest number under which it is there; 0 where it is not. */
function newestOf(base: string, names: readonly string[]): number {
  const there = new Set(names);
  let newest = 0;
  for (let number = 1; number <= names.length; number++) if (there.has(nameOf(base, number))) newest = number;
  return newest;
}

/** Cell by cell what the blueprint says, and nothing else. */
function holds(rows: readonly (readonly Cell[])[], { cells }: SheetBlueprint): boolean {
  const height = Math.max(rows.length, cells.length);
  for (let row = 0; row < height; row++) {
    const width = Math.max(rows[row]?.length ?? 0, cells[row]?.length ?? 0);
    for (let column = 0; column < width; column++) {
      const there = rows[row]?.[column] ?? '';
      const wanted = asRead(cells[row]?.[column] ?? '');
      if (!(isBlank(there) && isBlank(wanted)) && !sameCell(there, wanted)) return false;
    }
  }
  return true;
}
const asRead = (cell: Cell): Cell =>
  typeof cell === 'string' && cell.startsWith("'") ? cell.slice(1) : cell;
