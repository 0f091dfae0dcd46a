// What `Žurnalas` says of a step.
import { caseKey, checksum } from '../../domain/case-key';
import type { CourseChangeStep } from '../../domain/course-change-case';
import { logSheet } from '../../workbook/log-sheet';
import { readTable } from '../../workbook/read-table';
import type { LogEntry } from '../cases/log-rows';
import type { Ports } from '../ports';

/** Begins the keys of steps, in the log and of what may be undone. */
export const EVENT = 'kurso keitimo eiga';

/**
 * Taken again after it was undone, a step is told again; repeated after it was cut off, only where it was cut off before
 * it was told.
 */
export function stepEntry(
  ports: Ports,
  ofCase: string,
  step: CourseChangeStep,
  isRepeated: boolean,
  entry: Omit<LogEntry, 'key'>,
): LogEntry | undefined {
  const parts = [step, checksum(ofCase)];
  if (isRepeated) {
    const log = readTable(logSheet, ports.workbook.read(logSheet.sheet));
    const start = `${caseKey(EVENT, parts)}|`;
    if (log.ok && log.value.rows.some(({ value }) => value.key.startsWith(start))) return undefined;
  }
  return { ...entry, key: caseKey(EVENT, [...parts, ports.clock.now().toISOString()]) };
}
