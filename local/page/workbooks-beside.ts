// Workbooks that a script opens by their id: not shown, kept like the one that is, and open only as long as a script runs.
// Then their place is free: a person may follow a link to them into another window.
import type { Store } from '../contracts';
import type { Book } from '../workbook/book';
import type { Engine } from '../workbook/engine';
import { readWorkbook, writeWorkbook } from './new-workbook';
import { Saver } from './saver';
import type { TakenWorkbook } from './tab-lock';

const AGAIN_MS = 200;
/** What cannot be kept for so long stays open, and is kept when it can be. */
const MOST_TRIES = 10;

interface Beside {
  readonly book: Book;
  readonly saver: Saver;
  readonly taken: TakenWorkbook;
}

export class WorkbooksBeside {
  readonly #opened = new Map<string, Beside>();
  #running = 0;
  #closing: Promise<void> = Promise.resolve();

  constructor(
    readonly engine: Pick<Engine, 'book' | 'open' | 'close'>,
    readonly store: Store,
    readonly take: (id: string) => Promise<TakenWorkbook | undefined>,
    /** Until the grid has looked at what was written: its checks fail over a workbook that is gone. */
    readonly settled: () => Promise<void> = () => Promise.resolve(),
  ) {}

  get unsaved(): boolean {
    return [...this.#opened.values()].some(({ saver }) => saver.unsaved);
  }

  async flush(): Promise<void> {
    for (const { saver } of this.#opened.values()) await saver.flush();
  }

  /** @returns undefined when there is none, or another window has it. */
  async open(id: string): Promise<Book | undefined> {
    await this.#closing;
    const known = this.engine.book(id);
    if (known) return known;
    const saved = await readWorkbook(this.store, id);
    const taken = saved && (await this.take(id));
    if (!taken) return undefined;
    const book = this.engine.open(saved);
    const write = () => writeWorkbook(this.store, book.save());
    const saver = new Saver(write, () => {});
    book.onChange(() => saver.changed());
    this.#opened.set(id, { book, saver, taken });
    return book;
  }

  /** Runs a script. When no other runs any more, what scripts have opened is kept and closed. */
  async during<Report>(run: () => Promise<Report>): Promise<Report> {
    this.#running++;
    try {
      return await run();
    } finally {
      if (--this.#running === 0) this.#closing = this.#closing.then(() => this.#closeAll());
      await this.#closing;
    }
  }

  /** A script that begins meanwhile and wants one of them waits for its end. */
  async #closeAll(): Promise<void> {
    for (const [id, { book, saver, taken }] of this.#opened) {
      await book.flush();
      await saver.flush();
      for (let tries = 0; saver.unsaved && tries < MOST_TRIES; tries++) {
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
        await saver.flush();
      }
      if (saver.unsaved) continue;
      await saver.stop();
      await this.settled();
      this.#opened.delete(id);
      this.engine.close(id);
      taken.release();
    }
  }
}
