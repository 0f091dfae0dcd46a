// https://developers.google.com/apps-script/reference/cache/cache
import { ScriptException, ServiceObject } from '../../runtime/service-object';
import { isPlainObject, signatureError } from '../arguments';
import type { HostState } from '../context';
import { byteLength } from '../utilities/bytes';

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

export class Cache extends ServiceObject {
  static override readonly typeName = 'Cache';

  constructor(
    private readonly _entries: HostState['cache'],
    private readonly _prefix: string,
  ) {
    super();
  }

  get(key: unknown): string | null {
    const name = this.#name(key);
    const entry = this._entries.get(name);
    if (entry === undefined) return null;
    if (entry.until > Date.now()) return entry.value;
    this._entries.delete(name);
    return null;
  }

  /** The found entries alone. */
  getAll(...args: readonly unknown[]): Record<string, string> {
    const found = readKeys('Cache.getAll', args).map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is [string, string] => pair[1] !== null));
  }

  /** (key, value) · (key, value, expirationInSeconds) */
  put(...args: readonly unknown[]): void {
    const [key, value, seconds = DEFAULT_SECONDS] = args;
    if (args.length < 2 || value === null || value === undefined) throw signatureError('Cache.put', args);
    const until = Date.now() + 1000 * readSeconds(seconds, args);
    const name = this.#name(key);
    const text = String(value);
    if (byteLength(text) > VALUE_LIMIT) throw new ScriptException('Argument too large: value');
    this._entries.set(name, { value: text, until });
  }

  putAll(...args: readonly unknown[]): void {
    const [values, seconds = DEFAULT_SECONDS] = args;
    if (!isPlainObject(values)) throw signatureError('Cache.putAll', args);
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }

  remove(key: unknown): void {
    this._entries.delete(this.#name(key));
  }

  removeAll(...args: readonly unknown[]): void {
    for (const key of readKeys('Cache.removeAll', args)) this.remove(key);
  }

  #name(key: unknown): string {
    const text = String(key);
    if (text.length > KEY_LIMIT) throw new ScriptException('Argument too large: key');
    return `${this._prefix}/${text}`;
  }
}

function readKeys(method: string, args: readonly unknown[]): string[] {
  const [keys] = args;
  if (args.length !== 1 || !Array.isArray(keys)) throw signatureError(method, args);
  return keys.map(String);
}

// The documented default is 10 minutes and the longest time 6 hours; what is asked beyond that is cut to it.
function readSeconds(seconds: unknown, args: readonly unknown[]): number {
  if (typeof seconds !== 'number' || Number.isNaN(seconds)) throw signatureError('Cache.put', args);
  return Math.min(Math.max(Math.trunc(seconds), 1), LONGEST_SECONDS);
}
