import type { Issue } from '../domain/result';

/** An action that must not go on, where no result can be handed back: it is shown as its issues are. */
export class Refusal extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues.map(({ code }) => code).join(', '));
  }
}
