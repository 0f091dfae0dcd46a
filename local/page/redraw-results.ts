// Univer draws the cells again when a value is written, but a formula's further rows lie beside the cells: when only
// they have changed (a workbook just opened, whose first cells show what they showed before) nothing is drawn.
import { ICommandService, type Injector } from '@univerjs/core';
import { SetArrayFormulaDataMutation, SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { IRenderManagerService, SheetSkeletonManagerService } from '@univerjs/preset-sheets-core';

export function redrawResults(injector: Injector, workbookId: string): void {
  let asked = false;
  const redraw = () => {
    asked = false;
    const render = injector.get(IRenderManagerService).getRenderById(workbookId);
    render?.with(SheetSkeletonManagerService).reCalculate();
    render?.mainComponent?.makeForceDirty(true);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id !== SetArrayFormulaDataMutation.id && id !== SetFormulaCalculationResultMutation.id) return;
    if (!asked) requestAnimationFrame(redraw);
    asked = true;
  });
}
