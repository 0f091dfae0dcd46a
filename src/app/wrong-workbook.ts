// A menu item of one kind of workbook chosen in the other kind: what is missing there is not missing, it is another workbook.
import type { Issue } from '../domain/result';
import { classListSheet } from '../workbook/class-list-sheet';
import { openWorkbookKind } from './open-workbook-kind';
import type { Ports } from './ports';

const MISSING: readonly string[] = ['sheet-missing', 'setting-missing'];
/** Sheets that only a school workbook has. */
const OF_A_SCHOOL: readonly string[] = [classListSheet.sheet];

/** The same problems, or the one sentence that explains them. Reads the settings only when something is missing. */
export function inThisKind(issues: readonly Issue[], ports: Pick<Ports, 'workbook'>): readonly Issue[] {
  const missing = issues.filter(({ code }) => MISSING.includes(code));
  if (missing.length === 0) return issues;
  const kind = openWorkbookKind(ports);
  const isOfSchool = missing.some(({ params }) => OF_A_SCHOOL.includes(String(params.sheet ?? '')));
  if (kind === 'school' && !isOfSchool) return [{ code: 'workbook-is-school', params: {} }];
  if (kind === 'class' && isOfSchool) return [{ code: 'workbook-is-class', params: {} }];
  return issues;
}
