// What the page says of its own accord: toasts, the running script, failures, and whether everything is saved.

import { crossButton } from './dialogs';
import { element } from './element';
import { pageText } from './text';

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly cause: string };

export class Notices {
  readonly #save = element('span', { className: 'save-state', attributes: { role: 'status' } });
  readonly #banners = element('div', { className: 'banners', attributes: { 'aria-live': 'polite' } });
  readonly #toasts = element('div', { className: 'toasts', attributes: { 'aria-live': 'polite' } });
  #saveFailure: HTMLElement | undefined;

  constructor(beside: HTMLElement) {
    beside.append(this.#save);
    document.body.append(this.#banners, this.#toasts);
  }

  saveState(state: SaveState): void {
    const words = { saved: pageText.saved, saving: pageText.saving, failed: pageText.notSaved };
    this.#save.textContent = words[state.kind];
    this.#save.dataset.state = state.kind;
    this.#saveFailure?.remove();
    this.#saveFailure = undefined;
    if (state.kind === 'failed')
      this.#saveFailure = this.#banner('failure', pageText.saveFailed(state.cause));
  }

  toast(message: string, title: string, seconds: number): void {
    const box = element('div', { className: 'toast', attributes: { role: 'status' } });
    const remove = () => box.remove();
    box.append(
      element(
        'div',
        {},
        element('strong', { textContent: title || pageText.toastFallback }),
        element('p', { textContent: message }),
      ),
      crossButton(remove),
    );
    this.#toasts.append(box);
    if (seconds > 0) setTimeout(remove, seconds * 1000);
  }

  failure(words: string): void {
    const banner = this.#banner('failure', words);
    banner.append(crossButton(() => banner.remove()));
    setTimeout(() => banner.remove(), 30_000);
  }

  /** Shows that a script runs for longer than so, with a button that stops it; returns how to take it away. */
  running(name: string, afterMs: number, stop: () => void): () => void {
    let banner: HTMLElement | undefined;
    const timer = setTimeout(() => {
      banner = this.#banner('running', pageText.running(name));
      const button = element('button', { type: 'button', textContent: pageText.stop });
      button.addEventListener('click', stop);
      banner.append(button);
    }, afterMs);
    return () => {
      clearTimeout(timer);
      banner?.remove();
    };
  }

  #banner(kind: 'failure' | 'running', words: string): HTMLElement {
    const banner = element('div', { className: `banner ${kind}` }, element('span', { textContent: words }));
    if (kind === 'failure') banner.setAttribute('role', 'alert');
    this.#banners.append(banner);
    return banner;
  }
}
