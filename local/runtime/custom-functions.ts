// Custom functions in cells, as Google has them: the cell shows an interim value, a realm is asked, and when its answer
// is there the cell is calculated again.
import type {
  CellAnswer,
  CellAnswerer,
  CellCall,
  CellFunctionInfo,
  CellPlace,
} from '../workbook/cell-functions';
import { CallPool } from './custom-functions-pool';
import { type KeptAnswers, readAnswers } from './kept-answers';
import { type RememberedAnswer, RememberedAnswers } from './remembered-answers';
import { type ScriptProcess, TimeLimitExceeded } from './script-process';
import { encode } from './wire';

/** What is needed of the workbook's engine. */
export interface CalculatingEngine {
  registerFunctions(infos: readonly CellFunctionInfo[], answer: CellAnswerer): void;
  isWaiting: () => boolean;
  recalculate(cells?: readonly CellPlace[]): void;
  readonly calculation: { readonly running: boolean };
}

export interface CustomFunctionsOptions {
  readonly engine: CalculatingEngine;
  readonly limitMs: number;
  readonly mostAnswers?: number;
}

/** What the realm says of a name that turned out to be no global function. */
const NO_FUNCTION = 'Script function not found:';
/** While many answers come in, those that are there are shown this often. */
const SHOW_EVERY_MS = 500;
/** How often it is looked whether a calculation is over. */
const LOOK_MS = 10;
/** After this long without news no calculation is under way that needs what is remembered. */
const QUIET_MS = 2_000;

export class CustomFunctions {
  readonly #options: CustomFunctionsOptions;
  readonly #answers: RememberedAnswers;
  readonly #waiting = new Map<string, CellPlace>();
  readonly #messages = new Map<string, { readonly place: CellPlace; readonly message: string }>();
  #pool: CallPool | undefined;
  #open = 0;
  #generation = 0;
  #script = '';
  #kept = readAnswers(undefined, '');
  #shownAt = 0;
  #showing: ReturnType<typeof setTimeout> | undefined;
  #trimming: ReturnType<typeof setTimeout> | undefined;
  /** How often a script was asked. */
  calls = 0;

  constructor(options: CustomFunctionsOptions) {
    this.#options = options;
    this.#answers = new RememberedAnswers(options.mostAnswers);
    options.engine.isWaiting = () => this.#open > 0 || this.#showing !== undefined;
  }

  /** A new script: nothing that the old one answered holds any more, unless it is the same one (`script`, its mark). */
  use(
    functions: readonly CellFunctionInfo[],
    startProcess: () => ScriptProcess,
    script: string,
    kept?: unknown,
  ): void {
    this.#forget();
    this.#script = script;
    this.#kept = readAnswers(kept, script);
    this.#pool = new CallPool(startProcess, this.#options.limitMs);
    this.#options.engine.registerFunctions(functions, (call) => this.#answer(call));
  }

  /** What is kept with the workbook, for `use` when it is opened again. */
  get toKeep(): KeptAnswers {
    return { script: this.#script, answers: this.#answers.toKeep() };
  }

  /** Why a cell shows `#ERROR!`. */
  messageAt(place: CellPlace): string | undefined {
    return this.#messages.get(placeKey(place))?.message;
  }

  /** Rows or columns were inserted or deleted: the messages go with their cells. */
  moveMessages(move: (place: CellPlace) => CellPlace | undefined): void {
    const before = [...this.#messages.values()];
    this.#messages.clear();
    for (const { place, message } of before) {
      const moved = move(place);
      if (moved) this.#messages.set(placeKey(moved), { place: moved, message });
    }
  }

  dispose(): void {
    this.#forget();
  }

  #forget(): void {
    this.#generation++;
    clearTimeout(this.#trimming);
    clearTimeout(this.#showing);
    this.#showing = undefined;
    this.#pool?.dispose();
    this.#open = 0;
    this.#answers.clear();
    this.#waiting.clear();
    this.#messages.clear();
  }

  #answer({ name, args, cell, waits }: CellCall): CellAnswer {
    if (waits) return { kind: 'loading' };
    const call = `${name}(${encode(args)})`;
    const known = this.#answers.find(call) ?? this.#recall(call);
    if (known?.done) return this.#show(known, cell);
    this.#waiting.set(placeKey(cell), cell);
    if (!known) void this.#ask(name, args, this.#answers.open(call));
    return { kind: 'loading' };
  }

  #recall(call: string): RememberedAnswer | undefined {
    const kept = this.#kept(call);
    return kept && Object.assign(this.#answers.open(call), { done: true, ...kept });
  }

  async #ask(name: string, args: readonly unknown[], answer: RememberedAnswer): Promise<void> {
    const generation = this.#generation;
    if (this.#open === 0) this.#shownAt = Date.now();
    this.#open++;
    this.calls++;
    try {
      answer.value = await this.#pool?.run(name, args);
    } catch (error) {
      answer.error = error as Error;
      answer.timedOut = error instanceof TimeLimitExceeded;
    }
    if (generation !== this.#generation) return;
    answer.done = true;
    this.#open--;
    this.#showAnswersSoon();
  }

  /**
   * At once when all are there, else now and then: the last of a burst may be followed by none for long, when a
   * function never ends. Never while a calculation runs: it would be stopped and begin anew each time. Each showing
   * is a calculation that keeps the next answers waiting, so the pause begins when the one before is over.
   */
  #showAnswersSoon(): void {
    const attempt = () => {
      const { running } = this.#options.engine.calculation;
      if (running) this.#shownAt = Date.now();
      const early = this.#open > 0 && Date.now() < this.#shownAt + SHOW_EVERY_MS;
      if (running || early) this.#showing = setTimeout(attempt, LOOK_MS);
      else this.#showAnswers();
    };
    if (this.#showing === undefined) this.#showing = setTimeout(attempt, 0);
  }

  /** Cells that still miss an answer put themselves back among the waiting when they are calculated. */
  #showAnswers(): void {
    this.#showing = undefined;
    this.#shownAt = Date.now();
    if (this.#waiting.size) this.#options.engine.recalculate([...this.#waiting.values()]);
    this.#waiting.clear();
    clearTimeout(this.#trimming);
    this.#trimming = setTimeout(() => this.#open || this.#answers.trim(), QUIET_MS);
  }

  #show(answer: RememberedAnswer, cell: CellPlace): CellAnswer {
    const key = placeKey(cell);
    if (!answer.error) {
      this.#messages.delete(key);
      return { kind: 'value', value: answer.value };
    }
    const { message } = answer.error;
    this.#messages.set(key, { place: cell, message });
    return { kind: 'error', error: message.startsWith(NO_FUNCTION) ? '#NAME?' : undefined };
  }
}

const placeKey = ({ workbookId, sheetId, row, column }: CellPlace) =>
  `${workbookId}!${sheetId}!${row},${column}`;
