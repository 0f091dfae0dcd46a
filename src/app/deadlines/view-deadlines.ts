// „Terminai“: everything that is due, late and done across the cases of the class, by day.
import { type CaseDeadline, caseDeadlines } from '../../domain/case-deadlines';
import type { Issue, Result } from '../../domain/result';
import { success } from '../../domain/result';
import { readSettings, settingsSheet } from '../../workbook/settings-sheet';
import type { Ports } from '../ports';
import { readCases } from './read-cases';

export interface DeadlineLine extends CaseDeadline {
  /** The case's document; '' where none is made. */
  readonly link: string;
}
export interface DeadlinesRead {
  readonly className: string;
  readonly today: string;
  readonly lines: readonly DeadlineLine[];
  /** Registers and rows that could not be read; what they hold is left out. */
  readonly issues: readonly Issue[];
}

export function viewDeadlines(ports: Ports): Result<DeadlinesRead> {
  const settings = readSettings(ports.workbook.read(settingsSheet.sheet));
  if (!settings.ok) return settings;
  const today = ports.clock.today();
  const { cases, links, issues } = readCases(ports, settings.value);
  return success({
    className: settings.value.className,
    today,
    lines: caseDeadlines(cases, today).map((line) => ({ ...line, link: links.get(line.key) ?? '' })),
    issues,
  });
}
