// What was read of plans and grades, and the calls that change it: each answers with the whole anew.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PlansCalls, PlansView } from '../../../src/api/plans';
import { useCall } from '../../parts/use-call';
import { server } from './server';

export interface PlansHandle {
  readonly view: PlansView | undefined;
  readonly isReading: boolean;
  readonly isRegistering: boolean;
  readonly isStepping: boolean;
  readonly isBusy: boolean;
  /** Why reading, registering or the step failed; '' when it did not. */
  readonly problems: { readonly reading: string; readonly registering: string; readonly stepping: string };
  read(): Promise<PlansView | undefined>;
  register(
    plans: PlansCalls['plansRegister']['input']['plans'],
  ): Promise<PlansCalls['plansRegister']['output'] | undefined>;
  /** Whether it was taken. */
  step(input: PlansCalls['plansStep']['input']): Promise<boolean>;
  /** The step that failed, once more and in the same words. */
  retryStep(): Promise<void>;
  /** Messages of earlier attempts go. */
  forget(): void;
}

export function usePlans(): PlansHandle {
  const [view, setView] = useState<PlansView>();
  const reading = useCall(server.plansView);
  const registering = useCall(server.plansRegister);
  const stepping = useCall(server.plansStep);
  const { run } = reading;
  const { forget: forgetRegistering } = registering;
  const { forget: forgetStepping } = stepping;
  const read = useCallback(async () => {
    const found = await run(null);
    if (!found) return found;
    setView(found);
    // What failed was about the sheets as they were.
    forgetRegistering();
    forgetStepping();
    return found;
  }, [run, forgetRegistering, forgetStepping]);
  useEffect(() => void read(), [read]);
  return {
    view,
    isReading: reading.isRunning,
    isRegistering: registering.isRunning,
    isStepping: stepping.isRunning,
    isBusy: reading.isRunning || registering.isRunning || stepping.isRunning,
    problems: {
      reading: reading.message,
      registering: registering.message,
      stepping: stepping.message,
    },
    read,
    register: async (plans) => {
      const done = await registering.run({ plans });
      if (done) setView(done.view);
      return done;
    },
    step: async (input) => {
      const done = await stepping.run(input);
      if (done) setView(done.view);
      return done !== undefined;
    },
    retryStep: async () => {
      const done = await stepping.retry();
      if (done) setView(done.view);
    },
    forget: () => {
      forgetRegistering();
      forgetStepping();
    },
  };
}
