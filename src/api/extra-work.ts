// What the page of extra works and promotion asks of the script.
import type { WantedWork } from '../app/extra-work/assign';
import type { WorkChange } from '../app/extra-work/change';
import type { ExtraWorkRead } from '../app/extra-work/view';
import type { PromotionChange } from '../app/promotion/save-promotion';
import type { ExtraWorkState } from '../domain/case-states';

/** Problems are sentences already. */
export interface ExtraWorkView extends Omit<ExtraWorkRead, 'issues'> {
  readonly problems: readonly string[];
}
export interface ExtraWorkCalls {
  readonly extraWorkView: { readonly input: null; readonly output: ExtraWorkView };
  /** All of them or, when anything is wrong, none. */
  readonly promotionSave: {
    readonly input: { readonly changes: readonly PromotionChange[] };
    readonly output: { readonly saved: number };
  };
  /** After extra work: a row of its own; `key` is of the row with the decision that gave it. */
  readonly promotionAgain: {
    readonly input: { readonly pupilId: string; readonly key: string };
    readonly output: { readonly key: string };
  };
  readonly extraWorkAssign: {
    readonly input: WantedWork;
    readonly output: { readonly key: string; readonly isNew: boolean };
  };
  readonly extraWorkChange: {
    readonly input: WorkChange;
    readonly output: { readonly state: ExtraWorkState };
  };
}
