// The time limit of an execution. It stands still while a person is asked.
export class ExecutionClock {
  readonly #onExpired: () => void;
  #leftMs: number;
  #startedAt = 0;
  #pauses = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(limitMs: number, onExpired: () => void) {
    this.#leftMs = limitMs;
    this.#onExpired = onExpired;
    this.#resume();
  }

  async pause<T>(work: () => Promise<T>): Promise<T> {
    if (this.#pauses++ === 0) this.#halt();
    try {
      return await work();
    } finally {
      if (--this.#pauses === 0) this.#resume();
    }
  }

  stop(): void {
    this.#halt();
    this.#leftMs = Number.POSITIVE_INFINITY;
  }

  #halt(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#leftMs -= Date.now() - this.#startedAt;
  }

  #resume(): void {
    if (this.#leftMs === Number.POSITIVE_INFINITY) return;
    this.#startedAt = Date.now();
    this.#timer = setTimeout(this.#onExpired, Math.max(0, this.#leftMs));
  }
}
