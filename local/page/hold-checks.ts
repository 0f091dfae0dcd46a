// Thousands of cells have a rule with a formula of its own. Univer calculates all of them with the workbook's first
// calculation, and the formulas in the cells are shown only after it: here the rules wait until those are.
import type { Injector } from '@univerjs/core';
import { RegisterOtherFormulaService } from '@univerjs/engine-formula';

/** Returns the way to let them be calculated. Nothing is lost meanwhile: who needs a rule's result waits for it. */
export function holdChecks(injector: Injector): () => void {
  const { calculateStarted$ } = injector.get(RegisterOtherFormulaService);
  const tell = calculateStarted$.next.bind(calculateStarted$);
  let began = false;
  calculateStarted$.next = (started) => {
    began ||= started;
  };
  return () => {
    calculateStarted$.next = tell;
    if (began) tell(true);
  };
}
