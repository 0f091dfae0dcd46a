// „Atšaukti paskutinį veiksmą…“: says what would be undone, asks, and puts back what is still as the action left it.
// Cut off, it is repeated: what is back already is not counted as changed.
import { caseKey } from '../../domain/case-key';
import { failure, type Result, success } from '../../domain/result';
import type { Cell } from '../../workbook/cell';
import { logSheet } from '../../workbook/log-sheet';
import { OVERVIEW_SHEET } from '../../workbook/overview-sheet';
import { readTable, type TableOf } from '../../workbook/read-table';
import { encodeNewRow } from '../../workbook/write-table';
import type { Dialog, Ports } from '../ports';
import { underLock } from '../under-lock';
import type { Rectangle } from './areas';
import { markState, openJournal } from './journal';
import { dropOverviewColumns } from './overview-columns';
import { cellsIn, planUndo, type UndoPlan } from './undo-plan';

const UNDO = 'undo';
/** How the keys of the log's rows about undoing begin. */
export const UNDO_KEY = `${UNDO}|`;

export interface UndoOffer {
  readonly what: string;
  readonly at: Date;
  readonly who: string;
  /** The action was cut off: repeating it would finish it. */
  readonly isUnfinished: boolean;
  readonly plan: UndoPlan;
}
/** A sheet that could not be written or deleted, with Google's words. */
export interface UndoFailure {
  readonly sheet: string;
  readonly words: string;
}
export interface Undone extends UndoOffer {
  readonly failures: readonly UndoFailure[];
  readonly isLogged: boolean;
}
export interface UndoWords {
  readonly nothing: string;
  readonly confirm: (offer: UndoOffer) => string;
  readonly done: (undone: Undone) => string;
  readonly logWhat: (what: string) => string;
  readonly logAfter: (plan: UndoPlan) => string;
  readonly logWhy: string;
}

export function undoLastAction(ports: Ports, dialog: Dialog, words: UndoWords): Result<void> {
  const offer = offerOf(ports);
  if (!offer) {
    dialog.tell(words.nothing);
    return success(undefined);
  }
  if (!dialog.confirm(words.confirm(offer))) return success(undefined);
  const undone = underLock(ports, () => undo(ports, offer, words));
  if (!undone.ok) return undone;
  dialog.tell(words.done(undone.value));
  return success(undefined);
}

function offerOf(ports: Ports): (UndoOffer & { readonly key: string }) | undefined {
  const journal = openJournal(ports);
  const { entry, changes } = journal;
  if (!entry || !changes || entry.state === 'atšaukta') return undefined;
  const { what, at, who, key } = entry;
  return { what, at, who, key, isUnfinished: entry.state === 'pradėta', plan: planUndo(ports, changes) };
}

/** While the person was reading, the workbook went on: everything is looked at again. */
function undo(ports: Ports, seen: UndoOffer & { readonly key: string }, words: UndoWords): Result<Undone> {
  const offer = offerOf(ports);
  if (!offer || offer.key !== seen.key || offer.at.getTime() !== seen.at.getTime())
    return failure('undo-other-action', { what: seen.what });
  const { plan } = offer;
  const log = readLog(ports, plan);
  if (!log.ok) return log;

  const failures: UndoFailure[] = [];
  const trying = (sheet: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      failures.push({ sheet, words: error instanceof Error ? error.message : String(error) });
    }
  };
  // What was put back before a sheet refused is told and logged; the next attempt does the rest.
  const done: UndoPlan = {
    ...plan,
    sheets: plan.sheets.map((sheetPlan) => {
      const restored: Rectangle<Cell>[] = [];
      trying(sheetPlan.sheet, () => {
        for (const area of sheetPlan.restore) {
          ports.workbook.writeArea(sheetPlan.sheet, area.row, area.column, area.values);
          restored.push(area);
        }
      });
      return { ...sheetPlan, restore: restored };
    }),
  };
  // The log speaks of the sheets before they go, so that it says the same when this is cut off and repeated.
  if (log.value) addToLog(ports, log.value, { ...offer, plan: done }, failures, words);
  trying(OVERVIEW_SHEET, () => dropOverviewColumns(ports, plan.made.untouched));
  for (const sheet of plan.made.untouched) trying(sheet, () => ports.workbook.deleteSheet(sheet));
  // What a protected sheet refused can be undone later; an action that was cut off must not stand in the way until then.
  if (failures.length === 0) markState(ports, 'atšaukta');
  else if (offer.isUnfinished) markState(ports, 'baigta');
  ports.workbook.flush();
  return success({ ...offer, plan: done, failures, isLogged: log.value !== undefined });
}

type Log = TableOf<(typeof logSheet)['row']['entries']>;

/** Undefined when there is no log, or it goes too: then there is nobody to read it. */
function readLog(ports: Ports, { made }: UndoPlan): Result<Log | undefined> {
  const rows = made.untouched.includes(logSheet.sheet) ? undefined : ports.workbook.read(logSheet.sheet);
  return rows ? readTable(logSheet, rows) : success(undefined);
}

function addToLog(
  ports: Ports,
  log: Log,
  { what, key: action, at, plan }: UndoOffer & { readonly key: string },
  failures: readonly UndoFailure[],
  words: UndoWords,
): void {
  const restored = plan.sheets.reduce((sum, { restore }) => sum + cellsIn(restore), 0);
  if (failures.length > 0 && restored === 0) return;
  const part = failures.length > 0 ? [String(restored), ...failures.map(({ sheet }) => sheet)] : [];
  const key = caseKey(UNDO, [action, String(at.getTime()), ...part]);
  if (log.rows.some(({ value }) => value.key === key)) return;
  ports.workbook.append(
    logSheet.sheet,
    encodeNewRow(logSheet, log, {
      at: ports.clock.now(),
      who: ports.user.email(),
      what: words.logWhat(what),
      before: '',
      after: words.logAfter(plan),
      why: words.logWhy,
      key,
    }),
  );
}
