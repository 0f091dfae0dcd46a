// What the dialog of next year's workbook asks of the script.
import type { MadeYear, WantedYear } from '../app/archive/make-next-year';
import type { ArchiveView } from '../app/archive/view-archive';

export interface ArchiveCalls {
  /** What next year's workbook would begin with; nothing is written. */
  readonly archiveView: { readonly input: null; readonly output: ArchiveView };
  /** Repeated, it makes no second one. */
  readonly archiveMake: { readonly input: WantedYear; readonly output: MadeYear };
}
