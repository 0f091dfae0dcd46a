// The charts over the grid: they stand on the active sheet's cells, scroll and zoom with them, and are drawn again when
// the cells they are drawn from change.
import { CommandType, ICommandService, type Injector } from '@univerjs/core';
import { IShortcutService } from '@univerjs/preset-sheets-core';
import type { Book } from '../workbook/book';
import { readChartData } from '../workbook/chart-data';
import type { Chart } from '../workbook/port';
import { chartChanges } from './chart-changes';
import { lookOf } from './chart-look';
import { ChartPlaces } from './chart-places';
import { element } from './element';
import { pageText } from './text';
import './draw-chart.css';

interface Parts {
  readonly injector: Injector;
  readonly book: Book;
  readonly grid: HTMLElement;
  readonly focusGrid: () => void;
}
interface Shown {
  readonly box: HTMLElement;
  /** Of what it was drawn last. */
  drawn: string;
}

const READ_EVERY_MS = 150;
/** Univer draws its scroll bars on the canvas. */
const SCROLL_BAR_PIXELS = 12;
const LEAST_MOVE = 4;

export function showCharts(parts: Parts): void {
  const layer = new ChartLayer(parts);
  const commands = parts.injector.get(ICommandService);
  commands.onCommandExecuted(({ type }) => {
    layer.place();
    if (type === CommandType.MUTATION) layer.read();
  });
  parts.book.onChange(() => {
    layer.read();
    layer.place();
  });
  new ResizeObserver(() => layer.place()).observe(parts.grid);
  layer.place();
}

class ChartLayer {
  readonly #parts: Parts;
  readonly #places: ChartPlaces;
  readonly #change: (id: number, chart: Chart | undefined) => void;
  readonly #panes = new Map<string, HTMLElement>();
  readonly #shown = new Map<number, Shown>();
  #placing = false;
  #reading = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#places = new ChartPlaces(parts.injector, parts.book.unit);
    this.#change = chartChanges(parts.injector, parts.book);
  }

  /** With the next frame: the charts of the active sheet, where they stand now. */
  place(): void {
    if (this.#placing || (this.#parts.book.charts().length === 0 && this.#shown.size === 0)) return;
    this.#placing = true;
    requestAnimationFrame(() => {
      this.#placing = false;
      this.#placeAll();
    });
  }

  /** In a moment: draws those whose cells or looks have changed. */
  read(): void {
    if (this.#reading || this.#parts.book.charts().length === 0) return;
    this.#reading = true;
    setTimeout(() => {
      this.#reading = false;
      for (const chart of this.#active()) this.#draw(chart);
    }, READ_EVERY_MS);
  }

  #active(): readonly Chart[] {
    const { id } = this.#parts.book.activeSheet();
    return this.#parts.book.charts().filter(({ sheetId }) => sheetId === id);
  }

  #placeAll(): void {
    const active = this.#active();
    for (const [id, { box }] of this.#shown) {
      if (active.some((chart) => chart.id === id)) continue;
      if (box.contains(document.activeElement)) this.#parts.focusGrid();
      box.remove();
      this.#shown.delete(id);
    }
    for (const chart of active) this.#placeOne(chart);
  }

  #placeOne(chart: Chart): void {
    const place = this.#places.place(chart);
    const { canvas } = this.#places;
    const shown = this.#shown.get(chart.id) ?? { box: this.#makeBox(chart.id), drawn: '' };
    this.#shown.set(chart.id, shown);
    const isOld = shown.drawn !== '' && !shown.box.hidden;
    shown.box.hidden = !place;
    if (!place || !canvas) return;
    const pane = this.#pane(canvas, place.paneLeft, place.paneTop);
    if (shown.box.parentElement !== pane) pane.append(shown.box);
    const { width, height } = lookOf(chart);
    Object.assign(shown.box.style, {
      width: `${width}px`,
      height: `${height}px`,
      transform: `translate(${place.left - place.paneLeft}px, ${place.top - place.paneTop}px) scale(${place.zoom})`,
    });
    if (!isOld) this.#draw(chart);
  }

  /** A chart is cut off where its part of the grid begins. */
  #pane(canvas: HTMLCanvasElement, left: number, top: number): HTMLElement {
    const key = `${Math.round(left)} ${Math.round(top)}`;
    const known = this.#panes.get(key);
    const pane = known ?? element('div', { className: 'chart-pane' });
    Object.assign(pane.style, {
      left: `${left}px`,
      top: `${top}px`,
      width: `${Math.max(0, canvas.clientWidth - left - SCROLL_BAR_PIXELS)}px`,
      height: `${Math.max(0, canvas.clientHeight - top - SCROLL_BAR_PIXELS)}px`,
    });
    if (pane.parentElement !== canvas.parentElement) canvas.parentElement?.append(pane);
    this.#panes.set(key, pane);
    return pane;
  }

  #draw(chart: Chart): void {
    const shown = this.#shown.get(chart.id);
    if (!shown || shown.box.hidden) return;
    const look = lookOf(chart);
    const data = readChartData(chart, (id) => this.#parts.book.sheet(id));
    const drawn = JSON.stringify([chart.kind, look, data]);
    if (drawn === shown.drawn) return;
    shown.drawn = drawn;
    shown.box.setAttribute('aria-label', look.title === '' ? pageText.chart : look.title);
    shown.box.style.background = look.background;
    void import('./draw-chart').then(({ drawChart }) => {
      if (shown.drawn !== drawn) return;
      if (shown.box.isConnected) return drawChart(shown.box, chart, look, data);
      // Univer has moved its canvas to another place of the page meanwhile; the chart follows it.
      shown.drawn = '';
      this.place();
    });
  }

  #makeBox(id: number): HTMLElement {
    const box = element('div', {
      className: 'sheet-chart',
      tabIndex: 0,
      attributes: { role: 'figure', 'aria-description': pageText.chartKeys },
    });
    // While a chart has the focus the grid must not take the keys: Delete would empty the selected cells.
    let keys: { dispose(): void } | undefined;
    box.addEventListener('focus', () => {
      keys ??= this.#parts.injector.get(IShortcutService).forceDisable();
    });
    box.addEventListener('blur', () => {
      keys?.dispose();
      keys = undefined;
    });
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Delete' || event.key === 'Backspace') this.#change(id, undefined);
      else if (event.key !== 'Escape') return;
      event.preventDefault();
      this.#parts.focusGrid();
    });
    box.addEventListener(
      'wheel',
      (event) => {
        event.preventDefault();
        this.#places.canvas?.dispatchEvent(new WheelEvent('wheel', event));
      },
      { passive: false },
    );
    box.addEventListener('pointerdown', (event) => this.#drag(id, box, event));
    return box;
  }

  #drag(id: number, box: HTMLElement, start: PointerEvent): void {
    if (start.button !== 0) return;
    const place = box.style.transform;
    const over = new AbortController();
    const moved = (event: PointerEvent) => ({
      x: event.clientX - start.clientX,
      y: event.clientY - start.clientY,
    });
    const options = { signal: over.signal };
    box.setPointerCapture(start.pointerId);
    box.addEventListener(
      'pointermove',
      (event) => {
        const { x, y } = moved(event);
        box.style.transform = `translate(${x}px, ${y}px) ${place}`;
      },
      options,
    );
    box.addEventListener(
      'pointerup',
      (event) => {
        const { x, y } = moved(event);
        const chart = this.#parts.book.charts().find((one) => one.id === id);
        over.abort();
        if (chart && Math.hypot(x, y) >= LEAST_MOVE)
          this.#change(id, { ...chart, ...this.#places.moved(chart, x, y) });
        else this.place();
      },
      options,
    );
    box.addEventListener(
      'pointercancel',
      () => {
        over.abort();
        this.place();
      },
      options,
    );
  }
}
