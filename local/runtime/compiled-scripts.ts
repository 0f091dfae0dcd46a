// What threads have compiled of large scripts is handed to those that begin later: a thread that was ended in the middle
// of its work is replaced by a new one, which otherwise spends half its start on compiling the same text again. V8 takes
// it for the same text, version and flags, and else compiles.
import type { FromRealm, ScriptSource, ToRealm } from './messages';

type StartMessage = Extract<ToRealm, { readonly kind: 'start' }>;
export type ToThread =
  | (StartMessage & { /** Of each script. */ readonly compiled: readonly (Uint8Array | undefined)[] })
  | Exclude<ToRealm, StartMessage>;

interface CompiledScript {
  readonly kind: 'compiled';
  readonly source: string;
  readonly code: Uint8Array;
}
export type FromThread = FromRealm | CompiledScript;

const LEAST_LENGTH = 100_000;
const MOST_KEPT = 8;

export const isWorthCompiling = (source: string): boolean => source.length >= LEAST_LENGTH;

export class CompiledScripts {
  /** By the whole text: V8 itself compares no more than its length. */
  readonly #codes = new Map<string, Uint8Array>();

  add({ source, code }: CompiledScript): void {
    if (this.#codes.size >= MOST_KEPT) this.#codes.clear();
    this.#codes.set(source, code);
  }

  of(scripts: readonly ScriptSource[]): (Uint8Array | undefined)[] {
    return scripts.map(({ source }) => (isWorthCompiling(source) ? this.#codes.get(source) : undefined));
  }
}
