// Where the scripts' pages are shown: the sidebar beside the grid, dialogs above it.
import type { ExecutionReport, HtmlPage } from '../contracts';
import { crossButton } from './dialogs';
import { element } from './element';
import { ScriptFrame } from './script-frame';
import { pageText } from './text';

const DIALOG_SIZE = { width: 600, height: 400 };

export interface ScriptPagesParts {
  /** The element that holds the sidebar; hidden while there is none. */
  readonly sidebar: HTMLElement;
  run(functionName: string, args: readonly unknown[]): Promise<ExecutionReport>;
  focusGrid(): void;
}

export class ScriptPages {
  readonly #parts: ScriptPagesParts;
  #closeSidebar: () => void = () => {};
  #closeDialog: () => void = () => {};

  constructor(parts: ScriptPagesParts) {
    this.#parts = parts;
  }

  show(page: HtmlPage): void {
    if (page.kind === 'sidebar') this.#showSidebar(page);
    else this.#showDialog(page);
  }

  #showSidebar({ html, title }: HtmlPage) {
    this.#closeSidebar();
    const { sidebar } = this.#parts;
    const close = () => {
      frame.dispose();
      sidebar.replaceChildren();
      sidebar.hidden = true;
      this.#closeSidebar = () => {};
      this.#parts.focusGrid();
    };
    const frame = this.#frame(html, title, close, () => {});
    const header = element(
      'header',
      {},
      element('h2', { textContent: title || pageText.toastFallback }),
      crossButton(close),
    );
    sidebar.replaceChildren(header, frame.element);
    sidebar.hidden = false;
    this.#closeSidebar = close;
  }

  // As at Google, a new dialog takes the place of the one that is open.
  #showDialog({ html, title, kind, width, height }: HtmlPage) {
    this.#closeDialog();
    const box = element('dialog', {
      className: `script-dialog ${kind}`,
      attributes: { 'aria-label': title, tabindex: '-1' },
    });
    const close = () => {
      frame.dispose();
      box.close();
      box.remove();
      this.#closeDialog = () => {};
      this.#parts.focusGrid();
    };
    const resize = (size: { width?: number; height?: number }) => {
      if (size.width) frame.element.style.width = `${size.width}px`;
      if (size.height) frame.element.style.height = `${size.height}px`;
    };
    const frame = this.#frame(html, title, close, resize);
    resize({ width: width ?? DIALOG_SIZE.width, height: height ?? DIALOG_SIZE.height });
    const header = element(
      'header',
      {},
      element('h2', { textContent: title || pageText.dialogFallback }),
      crossButton(close),
    );
    box.append(header, frame.element);
    box.addEventListener('cancel', (event) => {
      event.preventDefault();
      close();
    });
    document.body.append(box);
    if (kind === 'modal') {
      box.showModal();
      box.focus(); // not its cross: the next Enter would close it
    } else {
      box.show();
      makeMovable(box, header);
    }
    this.#closeDialog = close;
  }

  #frame(
    html: string,
    title: string,
    close: () => void,
    resize: (size: { width?: number; height?: number }) => void,
  ) {
    const { run, focusGrid } = this.#parts;
    return new ScriptFrame(html, title, { run, close, resize, focusGrid });
  }
}

/** A modeless dialog lies over the cells: it can be dragged away by its title. */
function makeMovable(box: HTMLElement, handle: HTMLElement) {
  handle.addEventListener('pointerdown', (start) => {
    if ((start.target as HTMLElement).closest('button')) return;
    const { left, top } = box.getBoundingClientRect();
    handle.setPointerCapture(start.pointerId);
    const move = (event: PointerEvent) => {
      Object.assign(box.style, {
        margin: '0',
        left: `${left + event.clientX - start.clientX}px`,
        top: `${Math.max(0, top + event.clientY - start.clientY)}px`,
      });
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', () => handle.removeEventListener('pointermove', move), {
      once: true,
    });
  });
}
