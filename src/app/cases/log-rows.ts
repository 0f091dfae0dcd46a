// What a change of a case says in `Žurnalas`: all its rows together, in one area, and none that is there already.
import { caseKey, keyPart } from '../../domain/case-key';
import { type Result, success } from '../../domain/result';
import { type LogRow, logSheet } from '../../workbook/log-sheet';
import { plainRow } from '../../workbook/plain-row';
import { readTable } from '../../workbook/read-table';
import type { AreaChange } from '../change-set';
import { newRowsArea } from '../close/grid';
import type { Ports } from '../ports';
import { UNDO_KEY } from '../undo/undo-last-action';

/** When and by whom is the same for all and is added here. `key`: this event's own, not the case's alone. */
export type LogEntry = Omit<LogRow, 'at' | 'who'>;

/**
 * The area to be handed to `applyChanges` with the rest; once in a change set, because it begins below the sheet's last
 * row. Reads the sheet. Repeated after it was cut off, an entry whose key is there is not written again. With the key of
 * the change set, what is done again after it was undone is an event of its own.
 */
export function logArea(
  ports: Ports,
  entries: readonly LogEntry[],
  changeSet?: string,
): Result<readonly AreaChange[]> {
  const sheet = ports.workbook.read(logSheet.sheet);
  const log = readTable(logSheet, sheet);
  if (!log.ok) return log;
  const logged = new Set(log.value.rows.map(({ value }) => value.key));
  const undone = changeSet === undefined ? 0 : timesUndone(logged, changeSet);
  const at = new Date(Math.floor(ports.clock.now().getTime() / 1000) * 1000);
  const who = ports.user.email();
  const rows = entries
    .map((entry) => (undone > 0 ? { ...entry, key: caseKey(entry.key, [`${undone + 1}`]) } : entry))
    .filter(({ key }) => !logged.has(key))
    .map((entry) => plainRow(logSheet, log.value, { ...entry, at, who }));
  return success(
    newRowsArea(logSheet.sheet, sheet?.rows ?? [], rows).map((area) => ({ ...area, stays: true })),
  );
}

const timesUndone = (keys: ReadonlySet<string>, changeSet: string): number =>
  [...keys].filter((key) => key.startsWith(`${UNDO_KEY}${keyPart(changeSet)}|`)).length;
