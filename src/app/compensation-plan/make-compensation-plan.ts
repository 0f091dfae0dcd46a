// The menu action: which negative grade is meant, then the plan, then what was made, in words.
import { type Result, success } from '../../domain/result';
import type { Dialog, Ports } from '../ports';
import { createCompensationPlan, type PlanMade, type PlanWords } from './create-compensation-plan';
import { findNegatives, type Negative } from './find-negatives';

export interface PlanActionWords extends PlanWords {
  readonly noNegatives: string;
  readonly choose: (lines: readonly string[]) => string;
  readonly choice: (negative: Negative) => string;
  readonly notAChoice: (typed: string, last: number) => string;
  readonly made: (plan: PlanMade) => string;
  readonly openDocument: string;
}

export function makeCompensationPlan(ports: Ports, dialog: Dialog, words: PlanActionWords): Result<void> {
  const negatives = findNegatives(ports);
  if (!negatives.ok) return negatives;
  if (negatives.value.length === 0) {
    dialog.tell(words.noNegatives);
    return success(undefined);
  }
  const chosen = choose(negatives.value, dialog, words);
  if (!chosen) return success(undefined);
  const made = createCompensationPlan(ports, chosen, words);
  if (!made.ok) return made;
  dialog.showLink(words.made(made.value), words.openDocument, made.value.link);
  return success(undefined);
}

/** One is taken as it is; of several a person names the number, and is asked again until it is one. */
function choose(
  negatives: readonly Negative[],
  dialog: Dialog,
  words: PlanActionWords,
): Negative | undefined {
  if (negatives.length === 1) return negatives[0];
  const question = words.choose(
    negatives.map((negative, index) => `${index + 1}. ${words.choice(negative)}`),
  );
  for (let prompt = question; ; ) {
    const typed = dialog.ask(prompt);
    if (typed === undefined) return undefined;
    const number = /^\d+$/.test(typed.trim()) ? Number(typed) : 0;
    const chosen = negatives[number - 1];
    if (chosen) return chosen;
    prompt = `${words.notAChoice(typed, negatives.length)}\n\n${question}`;
  }
}
