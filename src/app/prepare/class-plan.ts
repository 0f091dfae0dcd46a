// The class as its sheets need it. It travels through the page from piece to piece of the work, so it is plain data.
import type { SettingAddresses } from './setting-addresses';

export interface PlannedSubject {
  readonly name: string;
  readonly teacher: string;
  readonly annualFromAllMarks: boolean;
  readonly plainMean: boolean;
  /** Its sheet was there before: its columns stand where people have left them. */
  readonly wasThere: boolean;
}
export interface ClassPlan {
  readonly className: string;
  readonly schoolYear: string;
  readonly addresses: SettingAddresses;
  /** As they are written in every sheet, in the order of the register. */
  readonly pupils: readonly string[];
  readonly subjects: readonly PlannedSubject[];
}

/** Columns for works a new subject sheet has in each semester. */
export const WORKS_IN_SEMESTER: readonly [number, number] = [10, 10];
