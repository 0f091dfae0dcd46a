// What the dialog of compensation plans and help asks of the script.
import type { PlansOverview } from '../app/compensation-plan/view-plans';
import type { HelpView } from '../app/support/view-help';
import type { PlanState } from '../domain/case-states';
import type { PlanOutcome, PlanStep } from '../domain/plan-case';

/** Problems are sentences already; grades are texts. */
export interface PlansView extends Omit<PlansOverview, 'issues' | 'negatives'> {
  readonly negatives: readonly (Omit<PlansOverview['negatives'][number], 'grade'> & {
    readonly grade: string;
  })[];
  readonly problems: readonly string[];
}

export interface PlansCalls {
  readonly plansView: { readonly input: null; readonly output: PlansView };
  /** One write for all of them; those that have a plan already keep it. */
  readonly plansRegister: {
    readonly input: {
      readonly plans: readonly {
        readonly key: string;
        readonly pupil: string;
        readonly subject: string;
        readonly grade: string;
      }[];
    };
    readonly output: {
      readonly registered: readonly string[];
      readonly already: readonly string[];
      readonly view: PlansView;
    };
  };
  /** The same step of some plans, all or none. */
  readonly plansStep: {
    readonly input: {
      readonly step: PlanStep;
      readonly on: string;
      /** Of finishing; null else. */
      readonly outcome: PlanOutcome | null;
      readonly plans: readonly {
        readonly key: string;
        readonly base: string;
        readonly state: PlanState;
      }[];
    };
    readonly output: { readonly taken: number; readonly view: PlansView };
  };
  /** The record of help of a plan or an extra work, by its key or by that of the help. */
  readonly helpView: { readonly input: { readonly key: string }; readonly output: HelpView };
  readonly helpSave: {
    readonly input: {
      readonly basisKey: string;
      readonly key: string;
      /** '' of a new line. */
      readonly base: string;
      readonly provider: string;
      readonly date: string;
      /** '' where it is not known. */
      readonly minutes: string;
      readonly topic: string;
      readonly form: string;
      readonly participation: string;
      readonly result: string;
    };
    readonly output: HelpView;
  };
  readonly helpFinish: {
    readonly input: {
      readonly basisKey: string;
      readonly base: string;
      readonly to: string;
      readonly outcome: PlanOutcome;
    };
    readonly output: HelpView;
  };
}
