import type { ICommandInfo, ICommandService, IExecutionOptions, Injector } from '@univerjs/core';
import { ICommandService as Commanding } from '@univerjs/core';
import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  type ISetRangeValuesMutationParams,
  SetBorderCommand,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/sheets';
import { FormulaCalculationSessionService, TriggerCalculationController } from '@univerjs/sheets-formula';
import type { CellPlace } from './cell-functions';

const MOVES = /^sheet\.mutation\.(insert|remove|move)-/;
/** Looks alone: the engine does not calculate after these. */
const LOOKS: ReadonlySet<unknown> = new Set([
  SetStyleCommand.id,
  SetBorderCommand.id,
  ClearSelectionFormatCommand.id,
]);
const isNoChange = (params: object | undefined, options: IExecutionOptions | undefined) =>
  options?.onlyLocal || LOOKS.has((params as ISetRangeValuesMutationParams | undefined)?.trigger);
/** `startNow` is put in while Univer is bundled: tools/build/quick-engine.mjs. */
interface Trigger {
  readonly startNow?: () => void;
  readonly _setTimeoutKey: ReturnType<typeof setTimeout>;
  readonly _waitingCommandQueue: readonly unknown[];
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Follows the engine's calculation, which starts 100 ms after the last write and says nothing in between: so every
 * command that will make it calculate is noted. A write during a calculation makes it stop and start again, but a
 * stop that arrives while its last formula is awaited is lost (the calculation „succeeds“): then it is asked again.
 */
export class Calculation {
  readonly #commands: ICommandService;
  readonly #session: FormulaCalculationSessionService;
  readonly #dirty: IActiveDirtyManagerService;
  readonly #trigger: Trigger;
  #pending = false;
  #stopRequested = false;
  /** Rows or columns changed their place while the calculation ran: its results belong to the old places. */
  #moved = false;
  /** It says where it is: the end of the calculation before, told late, is not the end of this one. */
  #working = false;
  #news = 0;
  /** Answers true while custom functions are still being asked for. */
  isWaiting: () => boolean = () => false;

  constructor(injector: Injector) {
    this.#commands = injector.get(Commanding);
    this.#session = injector.get(FormulaCalculationSessionService);
    this.#dirty = injector.get(IActiveDirtyManagerService);
    this.#trigger = injector.get(TriggerCalculationController) as unknown as Trigger;
    this.#commands.onCommandExecuted((command, options) => this.#follow(command, options));
  }

  #follow({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (MOVES.test(id) && this.running) this.#moved = true;
    if (id === SetFormulaCalculationStartMutation.id) {
      this.#news++;
      this.#pending = false;
      this.#stopRequested = false;
    } else if (id === SetFormulaCalculationStopMutation.id) {
      this.#stopRequested = true;
      this.#pending = true;
    } else if (id === SetFormulaCalculationNotificationMutation.id) {
      this.#news++;
      const { functionsExecutedState: state, stageInfo } =
        params as ISetFormulaCalculationNotificationMutation;
      if (stageInfo) this.#working = true;
      if (state !== undefined) this.#working = false;
      const ended = state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION;
      if (ended && (this.#stopRequested || this.#moved)) {
        this.#stopRequested = false;
        this.#moved = false;
        this.recalculateSoon();
      }
    } else if (this.#dirty.get(id) && !(id === SetRangeValuesMutation.id && isNoChange(params, options)))
      this.#pending = true;
  }

  /** How often the engine has said anything about its calculation. */
  get news(): number {
    return this.#news;
  }

  get running(): boolean {
    const { started, stopped, completed, resultEmitted, resultApplied } = this.#session.state;
    return this.#working || (started && !(resultApplied && (stopped || completed || resultEmitted)));
  }

  get active(): boolean {
    return this.#pending || this.running;
  }

  /** Calculates these cells and what depends on them again; everything when none are given. */
  recalculate(cells?: readonly CellPlace[]): void {
    this.#pending = true;
    const dirtyRanges = cells?.map(({ workbookId, sheetId, row, column }) => ({
      unitId: workbookId,
      sheetId,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    }));
    const what = dirtyRanges ? { dirtyRanges } : { forceCalculation: true };
    void this.#commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], ...what },
      { onlyLocal: true },
    );
  }

  /** Everything, after what is being done now; `flush` waits for it. */
  recalculateSoon(): void {
    this.#pending = true;
    setTimeout(() => this.recalculate(), 0);
  }

  async flush(limitMs = 60_000): Promise<void> {
    const end = Date.now() + limitMs;
    while (this.active || this.isWaiting()) {
      if (Date.now() > end) throw new Error('The calculation did not end.');
      this.#startNow();
      await pause(1);
    }
  }

  /** Whoever waits for the results has written all they want to: the engine need not wait for more. */
  #startNow(): void {
    const { startNow, _setTimeoutKey: timer, _waitingCommandQueue: changes } = this.#trigger;
    if (!startNow || changes.length === 0 || this.running) return;
    clearTimeout(timer);
    startNow();
  }

  /** Frees an engine that an exception inside a calculation has left waiting for ever. */
  async release(): Promise<void> {
    this.#stopRequested = false;
    await this.#commands.executeCommand(
      SetFormulaCalculationNotificationMutation.id,
      { functionsExecutedState: FormulaExecutedStateType.STOP_EXECUTION },
      { onlyLocal: true },
    );
    this.recalculate();
  }
}
