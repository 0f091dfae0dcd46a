// What a person does to a chart: moves it or takes it away. Undone and done again like everything else in the grid.
import { CommandType, ICommandService, type Injector, IUndoRedoService } from '@univerjs/core';
import type { Book } from '../workbook/book';
import type { Chart } from '../workbook/port';

interface Params {
  readonly unitId: string;
  readonly id: number;
  /** Undefined: taken away. */
  readonly chart?: Chart;
}
const CHANGE = 'pazanga.mutation.change-chart';

/** @returns changes a chart to what it is given, or takes it away */
export function chartChanges(injector: Injector, book: Book): (id: number, chart: Chart | undefined) => void {
  const commands = injector.get(ICommandService);
  commands.registerCommand({
    id: CHANGE,
    type: CommandType.MUTATION,
    handler: (_accessor, { unitId, id, chart }: Params) => {
      if (unitId !== book.id) return false;
      if (chart) book.putChart(chart);
      else book.removeChart(id);
      return true;
    },
  });
  return (id, chart) => {
    const before = book.charts().find((one) => one.id === id);
    const to = (state: Chart | undefined): Params => ({
      unitId: book.id,
      id,
      ...(state && { chart: state }),
    });
    if (!commands.syncExecuteCommand(CHANGE, to(chart))) return;
    injector.get(IUndoRedoService).pushUndoRedo({
      unitID: book.id,
      undoMutations: [{ id: CHANGE, params: to(before) }],
      redoMutations: [{ id: CHANGE, params: to(chart) }],
    });
  };
}
