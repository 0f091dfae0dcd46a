// Where a chart stands over the grid: the cells' places in Univer's skeleton, moved by scrolling and scaled by zoom.
import type { Injector, Workbook } from '@univerjs/core';
import {
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Chart } from '../workbook/port';

export type ChartAnchor = Pick<Chart, 'row' | 'column' | 'offsetX' | 'offsetY'>;
export interface ChartPlace {
  /** From the canvas's upper left corner, in pixels of the page. */
  readonly left: number;
  readonly top: number;
  readonly zoom: number;
  /** Where the pane begins whose cells carry it: what is scrolled goes under the frozen rows and columns. */
  readonly paneLeft: number;
  readonly paneTop: number;
}

export class ChartPlaces {
  constructor(
    private readonly injector: Injector,
    private readonly workbook: Workbook,
  ) {}

  get #render() {
    return this.injector.get(IRenderManagerService).getRenderById(this.workbook.getUnitId());
  }
  get #skeleton() {
    return this.#render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  }
  get canvas(): HTMLCanvasElement | undefined {
    return this.#render?.engine.getCanvasElement();
  }

  /** Undefined as long as nothing is drawn, and for a cell that is not there. */
  place(chart: Chart): ChartPlace | undefined {
    const [render, skeleton] = [this.#render, this.#skeleton];
    const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !skeleton || !viewport || skeleton.worksheet.getSheetId() !== chart.sheetId)
      return undefined;
    if (chart.row >= skeleton.worksheet.getRowCount()) return undefined;
    if (chart.column >= skeleton.worksheet.getColumnCount()) return undefined;
    const { scaleX: zoom } = render.scene.getAncestorScale();
    const { startRow, startColumn } = skeleton.worksheet.getFreeze();
    const cell = skeleton.getNoMergeCellWithCoordByIndex(chart.row, chart.column);
    const frozen = skeleton.getNoMergeCellWithCoordByIndex(Math.max(0, startRow), Math.max(0, startColumn));
    const isPinned = { across: chart.column < startColumn, down: chart.row < startRow };
    const x = cell.startX + chart.offsetX - (isPinned.across ? 0 : viewport.viewportScrollX);
    const y = cell.startY + chart.offsetY - (isPinned.down ? 0 : viewport.viewportScrollY);
    return {
      left: x * zoom,
      top: y * zoom,
      zoom,
      paneLeft: (isPinned.across ? skeleton.rowHeaderWidth : frozen.startX) * zoom,
      paneTop: (isPinned.down ? skeleton.columnHeaderHeight : frozen.startY) * zoom,
    };
  }

  /** The cell on which the chart stands once it is moved by this many pixels of the page. */
  moved(chart: Chart, byX: number, byY: number): ChartAnchor {
    const skeleton = this.#skeleton;
    const zoom = this.place(chart)?.zoom ?? 1;
    if (!skeleton) return chart;
    const cell = skeleton.getNoMergeCellWithCoordByIndex(chart.row, chart.column, false);
    const across = anchorAt(cell.startX + chart.offsetX + byX / zoom, skeleton.columnWidthAccumulation);
    const down = anchorAt(cell.startY + chart.offsetY + byY / zoom, skeleton.rowHeightAccumulation);
    return { row: down.index, offsetY: down.offset, column: across.index, offsetX: across.offset };
  }
}

/** `ends`: where each row or column ends. */
function anchorAt(pixels: number, ends: readonly number[]): { index: number; offset: number } {
  const at = Math.max(0, pixels);
  const found = ends.findIndex((end) => end > at);
  const index = found === -1 ? Math.max(0, ends.length - 1) : found;
  return { index, offset: Math.round(at - (ends[index - 1] ?? 0)) };
}
