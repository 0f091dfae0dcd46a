// The life of one realm: starts it, asks it to run functions, answers its service calls, ends it.
import type { Platform, WorkerHandle } from '../contracts';
import type { FromRealm, RealmMode, ScriptError, ScriptSource, ToRealm } from './messages';
import type { ServiceDesk } from './service-desk';
import { createCallBuffer, writeAnswer } from './synchronous-call';
import { decode } from './wire';

/** An error of the script, as the report tells it. */
export class ScriptFailure extends Error {
  constructor({ name, message, stack }: ScriptError) {
    super(message);
    this.name = name;
    this.scriptStack = stack;
  }
  readonly scriptStack: string | undefined;
}

export class TimeLimitExceeded extends ScriptFailure {
  constructor() {
    super({ name: 'Exception', message: 'Exceeded maximum execution time' });
  }
}

export interface ProcessOptions {
  readonly platform: Pick<Platform, 'startWorker'>;
  readonly mode: RealmMode;
  readonly scripts: readonly ScriptSource[];
  readonly missing: readonly string[];
  readonly desk: ServiceDesk;
  readonly onLog?: (text: string) => void;
}
export interface RunOptions {
  readonly plainValues?: boolean;
  readonly optional?: boolean;
}

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

export class ScriptProcess {
  readonly #options: ProcessOptions;
  readonly #buffer = createCallBuffer();
  readonly #worker: WorkerHandle;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ready: Promise<void>;
  #started: { resolve: () => void; reject: (error: Error) => void } = { resolve: () => {}, reject: () => {} };
  #nextId = 1;
  #dead = false;

  constructor(options: ProcessOptions) {
    this.#options = options;
    this.#ready = new Promise((resolve, reject) => {
      this.#started = { resolve, reject };
    });
    this.#ready.catch(() => {}); // heard where the function is run
    this.#worker = options.platform.startWorker(
      (message) => this.#receive(message as FromRealm),
      (error) => this.kill(error),
    );
    const { mode, scripts, missing, desk } = options;
    this.#post({
      kind: 'start',
      mode,
      buffer: this.#buffer,
      scripts,
      missing,
      types: desk.takeTypes(),
      globals: desk.globals,
    });
  }

  get dead(): boolean {
    return this.#dead;
  }

  async run(name: string, args: readonly unknown[], options: RunOptions = {}): Promise<unknown> {
    await this.#ready;
    const { desk } = this.#options;
    const id = this.#nextId++;
    const text = desk.encode(args);
    return new Promise((resolve, reject) => {
      if (this.#dead) return reject(new Error('The execution is over.'));
      this.#waiting.set(id, { resolve, reject });
      const { plainValues = false, optional = false } = options;
      this.#post({ kind: 'run', id, name, args: text, types: desk.takeTypes(), plainValues, optional });
    });
  }

  /** Ends the realm at once, also when it sleeps in a service call: nothing of the script runs after this. */
  kill(error: Error = new Error('The execution is over.')): void {
    if (this.#dead) return;
    this.#dead = true;
    this.#options.desk.close();
    this.#worker.terminate();
    this.#started.reject(error);
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #post(message: ToRealm): void {
    this.#worker.post(message);
  }

  #receive(message: FromRealm): void {
    if (this.#dead) return;
    switch (message.kind) {
      case 'ready':
        if (message.error) this.#started.reject(new ScriptFailure(message.error));
        else this.#started.resolve();
        return;
      case 'log':
        this.#options.onLog?.(message.text);
        return;
      case 'call':
        void this.#answer(message);
        return;
      case 'done': {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.error) waiting?.reject(new ScriptFailure(message.error));
        else waiting?.resolve(decode(message.value ?? 'null'));
      }
    }
  }

  async #answer({ target, method, args }: Extract<FromRealm, { kind: 'call' }>): Promise<void> {
    const answer = await this.#options.desk.answer(target, method, args);
    if (answer === undefined || this.#dead) return;
    try {
      writeAnswer(this.#buffer, answer);
    } catch (error) {
      writeAnswer(
        this.#buffer,
        JSON.stringify({ error: { name: 'Exception', message: (error as Error).message } }),
      );
    }
  }
}
