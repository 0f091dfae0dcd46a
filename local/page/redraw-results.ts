// Univer draws the cells again when a value is written, but a formula's further rows lie beside the cells: when only
// they have changed (a workbook just opened, whose first cells show what they showed before) nothing is drawn.
import { ICommandService, type Injector } from '@univerjs/core';
import { SetArrayFormulaDataMutation } from '@univerjs/engine-formula';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';

/** Answers come one after another; each redraw lays the whole sheet out anew. */
const REDRAW_EVERY_MS = 200;

export function redrawResults(injector: Injector, workbookId: string): void {
  let asked = false;
  let drawnAt = 0;
  const redraw = () => {
    asked = false;
    drawnAt = performance.now();
    const render = injector.get(IRenderManagerService).getRenderById(workbookId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeForceDirty(true);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id || asked) return;
    asked = true;
    const wait = drawnAt + REDRAW_EVERY_MS - performance.now();
    setTimeout(() => requestAnimationFrame(redraw), Math.max(0, wait));
  });
}
