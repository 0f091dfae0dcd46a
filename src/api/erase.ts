// What the dialog of erasing a pupil's data asks of the script.
import type { Erased } from '../app/erase/erase-pupil';
import type { ErasablePupil, ErasingView } from '../app/erase/view-erasing';

export interface EraseCalls {
  readonly erasePupils: {
    readonly input: null;
    readonly output: { readonly pupils: readonly ErasablePupil[] };
  };
  /** All that would be erased, and what a person must look at; nothing is written. */
  readonly eraseView: { readonly input: { readonly pupilId: string }; readonly output: ErasingView };
  /** It cannot be undone; cut off, the same once more erases what is left. */
  readonly eraseRun: {
    readonly input: {
      readonly pupilId: string;
      readonly lastName: string;
      readonly binDocuments: boolean;
    };
    readonly output: Erased;
  };
}
