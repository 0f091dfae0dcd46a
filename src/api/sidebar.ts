// What the sidebar asks of the script.
import type { MipFields } from '../app/mip/mip-entry';
import type { ClassHeading, PupilView } from '../app/pupil-view';

export interface MipEntryView {
  readonly fields: MipFields;
  readonly version: string;
  readonly mean: number | null;
}
export type MipSaveView =
  | { readonly kind: 'saved'; readonly version: string; readonly mean: number | null; readonly time: string }
  | { readonly kind: 'newer'; readonly theirs: MipFields; readonly version: string };

/** A pupil of the class in few characters: the whole class comes in one answer. */
export interface PupilItem {
  readonly id: string;
  readonly name: string;
  /** Semester I, semester II and annual result of every subject, in the order of `subjects`. */
  readonly results: readonly string[];
  /** Which of the results are negative. */
  readonly negatives: readonly number[];
  /** In words, why the pupil cannot be shown; '' when nothing is wrong. */
  readonly problem: string;
}
export interface SidebarClass extends ClassHeading {
  readonly subjects: readonly string[];
  readonly pupils: readonly PupilItem[];
  /** When the results were read, `14:05`. */
  readonly time: string;
}

export interface SidebarCalls {
  /** The class: what the sidebar opens with. */
  readonly sidebarClass: { readonly input: null; readonly output: SidebarClass };
  /** The pupil of the selected row; null when the row is nobody's. */
  readonly sidebarPupil: { readonly input: null; readonly output: PupilView | null };
  readonly sidebarReadMip: {
    readonly input: { readonly pupilId: string; readonly month: string };
    readonly output: MipEntryView;
  };
  readonly sidebarSaveMip: {
    readonly input: {
      readonly pupilId: string;
      readonly month: string;
      readonly fields: MipFields;
      readonly expectedVersion: string;
    };
    readonly output: MipSaveView;
  };
}
