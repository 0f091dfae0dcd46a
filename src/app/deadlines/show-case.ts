// A case is shown in the dialog of its kind.
import type { CaseKind } from '../../domain/case-states';
import type { Dialog, DialogPage } from '../ports';

const PAGES: Readonly<Record<CaseKind, DialogPage>> = {
  plan: 'plans',
  support: 'plans',
  appeal: 'appeals',
  'course-change': 'courses',
  'extra-work': 'extra-work',
  promotion: 'extra-work',
};
/** Wide enough for a page of A4; Google shows a dialog no larger than the window. */
export const CASE_DIALOG = { width: 900, height: 680 };

export function showCase(
  dialog: Dialog,
  { kind, key }: { readonly kind: CaseKind; readonly key: string },
): void {
  dialog.showPage(PAGES[kind], CASE_DIALOG, { kind, key });
}
