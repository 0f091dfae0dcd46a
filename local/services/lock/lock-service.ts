// https://developers.google.com/apps-script/reference/lock/lock
import { ScriptException, ServiceObject } from '../../runtime/service-object';
import { signatureError } from '../arguments';
import type { HostState, ServiceContext } from '../context';
import { pause } from '../utilities/pause';

/** How often a waiting execution looks whether the lock is free. */
const LOOK_MS = 10;

type Scope = HostState['locks'] extends Map<infer Key, string> ? Key : never;

export class LockService extends ServiceObject {
  static override readonly typeName = 'LockService';

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  getDocumentLock(): Lock {
    return this.#open('document');
  }

  getScriptLock(): Lock {
    return this.#open('script');
  }

  getUserLock(): Lock {
    return this.#open('user');
  }

  #open(scope: Scope): Lock {
    return new Lock(this._context, scope);
  }
}

/** Held by an execution: whoever asks again inside it already has the lock. */
export class Lock extends ServiceObject {
  static override readonly typeName = 'Lock';

  constructor(
    private readonly _context: ServiceContext,
    private readonly _scope: Scope,
  ) {
    super();
  }

  hasLock(): boolean {
    return this.#holder() === this._context.executionId;
  }

  /** Waits up to so many milliseconds; false when the lock could not be had. No effect when it is held already. */
  async tryLock(...args: readonly unknown[]): Promise<boolean> {
    return this.#acquire('Lock.tryLock', args);
  }

  async waitLock(...args: readonly unknown[]): Promise<void> {
    if (await this.#acquire('Lock.waitLock', args)) return;
    throw new ScriptException('Lock timeout: another process was holding the lock for too long.');
  }

  /** No effect when the lock is not held. */
  releaseLock(): void {
    if (this.hasLock()) this._context.hostState.locks.delete(this._scope);
  }

  async #acquire(method: string, args: readonly unknown[]): Promise<boolean> {
    const [timeoutMs] = args;
    if (args.length !== 1 || typeof timeoutMs !== 'number') throw signatureError(method, args);
    const { signal } = this._context;
    const end = Date.now() + timeoutMs;
    while (!signal.aborted) {
      if (this.hasLock()) return true;
      if (this.#holder() === undefined) {
        this.#take();
        return true;
      }
      const left = end - Date.now();
      if (left <= 0) return false;
      await pause(Math.min(left, LOOK_MS), signal);
    }
    return false;
  }

  #holder(): string | undefined {
    return this._context.hostState.locks.get(this._scope);
  }

  // A lock ends with its execution, however that ends.
  #take(): void {
    this._context.hostState.locks.set(this._scope, this._context.executionId);
    this._context.signal.addEventListener('abort', () => this.releaseLock(), { once: true });
  }
}
