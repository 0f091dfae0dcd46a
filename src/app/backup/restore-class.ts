// A backup copy → the sheets of a class, in pieces that the page asks for one by one, each under the lock. Which piece comes
// next is seen from the workbook and its journal alone: a sheet that is there is whole, so the work goes on wherever it was
// cut off. Undone, the sheets go again.
import { contentKey } from '../../domain/case-key';
import { mapResult, type Result, success } from '../../domain/result';
import type { Backup } from '../../workbook/backup-file';
import type { SheetBlueprint } from '../../workbook/blueprint';
import { settingsSheet } from '../../workbook/settings-sheet';
import { TIMETABLE_SHEET } from '../../workbook/test-timetable-headings';
import { summaryPlace, TIMETABLE_ROWS } from '../../workbook/test-timetable-layout';
import { isWorkingSheet, waitingSheet } from '../../workbook/working-sheet';
import { applyChanges, finishChanges, type MadeSheet } from '../change-set';
import type { Ports } from '../ports';
import type { PrepareWords } from '../prepare/blueprints';
import { draw, type PreparePorts } from '../prepare/draw';
import { completeTimetable } from '../prepare/timetable';
import { underLock } from '../under-lock';
import { openJournal } from '../undo/journal';
import { madeSheet } from '../undo/made-sheets';
import { type CheckedBackup, checkBackup } from './check-backup';
import { piecesOf, restoredSheets } from './restored-sheets';
import { readTarget, type TargetWorkbook } from './target-workbook';

export interface RestorePreview {
  readonly className: string;
  readonly schoolYear: string;
  /** When the copy was made. */
  readonly made: string;
  readonly pupils: number;
  readonly subjects: readonly { readonly name: string; readonly works: number; readonly marks: number }[];
  /** Of each table how many rows. */
  readonly tables: readonly { readonly sheet: string; readonly rows: number }[];
  /** Prepared sheets that the copy's will replace. */
  readonly replaces: number;
  /** Restoring this very copy was cut off. */
  readonly isUnfinished: boolean;
  readonly isDone: boolean;
}
export interface Restored {
  /** Sheets made so far, of how many. */
  readonly made: number;
  readonly of: number;
  readonly isDone: boolean;
}
/** Nothing of the copy is said in it. */
const keyOf = (backup: Backup): string => contentKey('restore', JSON.stringify(backup));

/** `preview` and what is doubted of the copy; nothing is written. */
export function previewRestoring(
  ports: Ports,
  backup: Backup,
): Result<{ readonly preview: RestorePreview; readonly doubts: CheckedBackup['doubts'] }> {
  return underLock(ports, () => {
    const checked = checkBackup(backup);
    if (!checked.ok) return checked;
    const state = stateOf(ports, backup);
    const target: Result<Pick<TargetWorkbook, 'prepared'>> =
      state === 'new' ? readTarget(ports, checked.value) : success({ prepared: [] });
    return mapResult(target, ({ prepared }) => ({
      preview: {
        className: backup.className,
        schoolYear: backup.schoolYear,
        made: backup.made,
        pupils: checked.value.pupils.length,
        subjects: backup.subjects.map(({ sheet, works, rows }) => ({
          name: sheet,
          works: works.flat().length,
          marks: rows.flatMap(({ marks }) => marks.flat()).filter((mark) => mark !== '').length,
        })),
        tables: backup.tables.map(({ sheet, rows }) => ({ sheet, rows: rows.length })),
        replaces: prepared.length,
        isUnfinished: state === 'begun' || state === 'making',
        isDone: state === 'done',
      },
      doubts: checked.value.doubts,
    }));
  });
}

/** `new`: nothing is done; `begun`: prepared sheets are being taken away; `making`: sheets of the copy may be there. */
type State = 'new' | 'begun' | 'making' | 'done';

function stateOf(ports: Ports, backup: Backup): State {
  const { entry, changes } = openJournal(ports);
  if (entry?.key !== keyOf(backup) || entry.state === 'atšaukta') return 'new';
  if (entry.state === 'baigta')
    // Whoever has thrown the sheets out since may want them again.
    return ports.workbook.sheetNames().includes(settingsSheet.sheet) ? 'done' : 'new';
  return changes && changes.made.length > 0 ? 'making' : 'begun';
}

export interface RestoreWords extends PrepareWords {
  readonly action: string;
}

export function restorePiece(ports: PreparePorts, backup: Backup, words: RestoreWords): Result<Restored> {
  return underLock(ports, () => {
    const checked = checkBackup(backup);
    if (!checked.ok) return checked;
    const sheets = restoredSheets(checked.value, words);
    const pieces = piecesOf(sheets);
    const of = pieces.flat().length;
    const state = stateOf(ports, backup);
    if (state === 'done') return success({ made: of, of, isDone: true });
    const key = keyOf(backup);
    const change = { key, what: words.action, areas: [], goesOn: true } as const;
    if (state !== 'making') {
      const target = readTarget(ports, checked.value);
      if (!target.ok) return target;
      applyChanges(ports, change);
      clear(ports, target.value.prepared, target.value.tabs);
    }
    const tabs = ports.workbook.sheetNames();
    const missing = (some: readonly SheetBlueprint[]) => some.filter(({ name }) => !tabs.includes(name));
    const piece = pieces.find((some) => missing(some).length > 0) ?? [];
    const now = missing(piece);
    // Only one of a piece that was cut off may be there without its warnings: they come right after it.
    const halfMade = piece.filter((sheet) => !now.includes(sheet) && sheet.warned.length > 0);
    ports.maker.protectUnprotected(halfMade);
    applyChanges(ports, { ...change, makes: now.map(madeOf) });
    draw(ports, now, {
      tabs: tabs.filter((name) => !isWorkingSheet(name)),
      order: sheets.order,
      owner: now[now.length - 1]?.name ?? '',
    });
    const left = missing(pieces.flat()).length - now.length;
    for (const name of tabs.filter(isWorkingSheet))
      if (ports.workbook.sheetNames().includes(name)) ports.workbook.deleteSheet(name);
    if (left === 0) {
      completeTimetable(
        ports,
        checked.value.subjects.map(({ name }) => name),
        words.timetable,
      );
      finishChanges(ports, key);
    } else ports.workbook.flush();
    return success({ made: of - left, of, isDone: left === 0 });
  });
}

/** What looks into the subjects' sheets is written when these are there: nobody has typed it. */
function madeOf(blueprint: SheetBlueprint): MadeSheet {
  const made = madeSheet(blueprint);
  if (blueprint.name !== TIMETABLE_SHEET) return made;
  const { headers } = TIMETABLE_ROWS;
  const later = [headers, summaryPlace('unplanned'), blueprint.rows - headers + 1, 2] as const;
  return { ...made, computed: [...made.computed, later] };
}

/** A workbook is never without a sheet that is seen: where all go, an empty one stands in until others are there. */
function clear(ports: Ports, prepared: readonly string[], tabs: readonly string[]): void {
  const { workbook } = ports;
  const placeholder = waitingSheet('kopija');
  if (prepared.length > 0 && !tabs.includes(placeholder)) workbook.create(blank(placeholder));
  for (const name of prepared) workbook.deleteSheet(name);
}

const blank = (name: string): SheetBlueprint => ({
  name,
  rows: 1,
  columns: 1,
  cells: [],
  widths: [],
  hiddenColumns: [],
  frozenRows: 0,
  frozenColumns: 0,
  looks: [],
  checks: [],
  colours: [],
  warned: [],
});
