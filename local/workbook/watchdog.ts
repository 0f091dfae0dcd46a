import type { Injector } from '@univerjs/core';
import { IFormulaRuntimeService } from '@univerjs/engine-formula';
import type { Calculation } from './calculation';
import type { CellPlace } from './cell-functions';

const LOOK_EVERY_MS = 250;

/**
 * Notices a calculation that will never end: an exception inside a function of the engine leaves it waiting for ever.
 * It works on this same thread, so when this timer runs the engine is not busy; looks without news in between are
 * counted, not seconds, so that a long blocking step is not taken for a wedge.
 */
export class Watchdog {
  readonly #timer: ReturnType<typeof setInterval>;

  constructor(
    injector: Injector,
    calculation: Calculation,
    patienceMs: number,
    onWedged: (cell: CellPlace) => void,
  ) {
    const runtime = injector.get(IFormulaRuntimeService);
    let looks = 0;
    let seen = '';
    this.#timer = setInterval(() => {
      // The cell that is being calculated counts as news too: a long calculation goes from cell to cell.
      const now = [
        calculation.news,
        runtime.currentSubUnitId,
        runtime.currentRow,
        runtime.currentColumn,
      ].join();
      looks = calculation.running && now === seen ? looks + 1 : 0;
      seen = now;
      if (looks * LOOK_EVERY_MS < patienceMs) return;
      looks = 0;
      const {
        currentUnitId: workbookId,
        currentSubUnitId: sheetId,
        currentRow: row,
        currentColumn: column,
      } = runtime;
      onWedged({ workbookId, sheetId, row, column });
    }, LOOK_EVERY_MS);
    (this.#timer as { unref?: () => void }).unref?.();
  }

  stop(): void {
    clearInterval(this.#timer);
  }
}
