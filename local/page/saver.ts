// Keeps the workbook on the disk: shortly after each change, one write at a time, and again until it succeeds.
import type { SaveState } from './notices';

const PAUSE_MS = 500;
const RETRY_MS = 3000;
const RESULTS_PAUSE_MS = 1500;

export class Saver {
  #dirty = false;
  #writing = false;
  #stopped = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #results: ReturnType<typeof setTimeout> | undefined;

  constructor(
    /** Takes the state of this moment and writes it. */
    readonly write: () => Promise<void>,
    readonly show: (state: SaveState) => void,
  ) {}

  get unsaved(): boolean {
    return !this.#stopped && (this.#dirty || this.#writing);
  }

  changed(): void {
    if (!this.#dirty) this.show({ kind: 'saving' });
    this.#dirty = true;
    if (!this.#writing && this.#timer === undefined) this.#later(PAUSE_MS);
  }

  /** Formulas show something new: worth keeping for the next opening, but nobody's work is lost without it. */
  resultsChanged(): void {
    clearTimeout(this.#results);
    this.#results = setTimeout(() => {
      if (this.unsaved || this.#stopped) return;
      this.#dirty = true;
      void this.flush();
    }, RESULTS_PAUSE_MS);
  }

  /** Writes now what is not yet written. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#dirty || this.#writing) return;
    this.#dirty = false;
    this.#writing = true;
    try {
      await this.write();
      this.#writing = false;
      if (this.#dirty) this.#later(PAUSE_MS);
      else this.show({ kind: 'saved' });
    } catch (error) {
      this.#writing = false;
      this.#dirty = true;
      this.show({ kind: 'failed', cause: error instanceof Error ? error.message : String(error) });
      this.#later(RETRY_MS);
    }
  }

  /** Writes what is unsaved, then nothing any more: something else takes the place of the workbook. */
  async stop(): Promise<void> {
    await this.flush();
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#results);
  }

  #later(ms: number) {
    if (this.#stopped) return;
    this.#timer = setTimeout(() => this.flush(), ms);
  }
}
