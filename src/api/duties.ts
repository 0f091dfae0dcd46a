// What „Metų pareigos…“ asks of the script.
import type { MadeDuties } from '../app/duties/make-duties';
import type { SaveDuty, SavedDuty } from '../app/duties/save-duty';
import type { DutiesRead } from '../app/duties/view-duties';
import type { CalendarFile } from '../app/timetable/export-calendar';

export interface DutiesCalls {
  readonly dutiesView: { readonly input: null; readonly output: DutiesRead };
  /** The sheet again by the settings as they are now. */
  readonly dutiesRenew: { readonly input: null; readonly output: MadeDuties };
  readonly dutiesSave: { readonly input: SaveDuty; readonly output: SavedDuty };
  /** The duties of these keys as a calendar file. */
  readonly dutiesCalendar: { readonly input: readonly string[]; readonly output: CalendarFile };
}
