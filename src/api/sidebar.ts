// What the sidebar asks of the script.
import type { MipFields } from '../app/mip-entry';
import type { PupilView } from '../app/pupil-view';

export interface MipEntryView {
  readonly fields: MipFields;
  readonly version: string;
  readonly mean: number | null;
}
export type MipSaveView =
  | { readonly kind: 'saved'; readonly version: string; readonly mean: number | null; readonly time: string }
  | { readonly kind: 'newer'; readonly theirs: MipFields; readonly version: string };

export interface SidebarCalls {
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
