// What is said about a cell that shows an error: the message of the custom function, as Google's note does.
import {
  CellAlertManagerService,
  CellPopupManagerService,
  type ICellAlert,
  IRenderManagerService,
} from '@univerjs/preset-sheets-core';

export interface CellAddress {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}
/** The words for a cell, or undefined to leave what the grid says. */
export type Explain = (place: CellAddress) => string | undefined;

const WIDTH = 300;
const SIGNS_IN_LINE = 38;

/** The grid's own alerts, with the words of the host where it knows better. */
export class ExplainingAlerts extends CellAlertManagerService {
  explain: Explain = () => undefined;

  override showAlert(alert: ICellAlert): void {
    const { subUnitId: sheetId, row, col: column } = alert.location;
    const words = this.explain({ sheetId, row, column });
    if (words === undefined) {
      super.showAlert(alert);
      return;
    }
    const lines = words.split('\n').reduce((sum, line) => sum + Math.ceil(line.length / SIGNS_IN_LINE), 0);
    super.showAlert({ ...alert, message: words, width: WIDTH, height: 54 + lines * 20 });
  }
}

export const explainingAlerts = [
  CellAlertManagerService,
  {
    useFactory: (renderManager: IRenderManagerService, popups: CellPopupManagerService) =>
      new ExplainingAlerts(renderManager, popups),
    deps: [IRenderManagerService, CellPopupManagerService],
  },
] as const;
