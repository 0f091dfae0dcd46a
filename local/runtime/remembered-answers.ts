// Answers of custom functions, by call: Google too asks once for equal arguments. The least recently used are
// forgotten, but only between calculations: one formula may need more answers at once than are kept.
import { keptAnswer } from './kept-answers';

export interface RememberedAnswer {
  done: boolean;
  value?: unknown;
  error?: Error;
  /** It ran out of time: it is not tried again until the script changes. */
  timedOut?: boolean;
  /** How it is kept with the workbook, once it was. */
  kept?: readonly [string, string];
}

/** How many answers go with a kept workbook. */
const MOST_KEPT = 300;
/** About 50 MB. */
const LARGEST_WEIGHT = 25_000_000;

export class RememberedAnswers {
  readonly #answers = new Map<string, RememberedAnswer>();
  readonly #mostAnswers: number;

  constructor(mostAnswers = 20_000) {
    this.#mostAnswers = mostAnswers;
  }

  get size(): number {
    return this.#answers.size;
  }

  find(call: string): RememberedAnswer | undefined {
    const answer = this.#answers.get(call);
    if (!answer) return undefined;
    this.#answers.delete(call);
    this.#answers.set(call, answer);
    return answer;
  }

  open(call: string): RememberedAnswer {
    const answer: RememberedAnswer = { done: false };
    this.#answers.set(call, answer);
    return answer;
  }

  trim(): void {
    let weight = 0;
    for (const [call, answer] of this.#answers) weight += weigh(call, answer);
    for (const [call, answer] of this.#answers) {
      if (this.#answers.size <= this.#mostAnswers && weight <= LARGEST_WEIGHT) return;
      if (!answer.done || answer.timedOut) continue;
      weight -= weigh(call, answer);
      this.#answers.delete(call);
    }
  }

  /** The last used results (failures are tried again), by the mark of their call. */
  toKeep(): Record<string, string> {
    const results = [...this.#answers].filter(([, { done, error }]) => done && !error).slice(-MOST_KEPT);
    return Object.fromEntries(
      results.map(([call, answer]) => {
        answer.kept ??= keptAnswer(call, answer.value);
        return answer.kept;
      }),
    );
  }

  clear(): void {
    this.#answers.clear();
  }
}

/** About the number of characters that are kept. */
function weigh(call: string, { value }: RememberedAnswer): number {
  const cells = Array.isArray(value) ? value.length * (Array.isArray(value[0]) ? value[0].length : 1) : 1;
  return call.length + 16 * cells;
}
