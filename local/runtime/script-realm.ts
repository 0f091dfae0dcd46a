// The realm of a script, in a worker thread (Node) or a Web Worker (page): it has what Google's V8 has, evaluates the
// scripts and runs their functions when asked.
import { findIllegalValue } from '../services/html/legal-values';
import { createConsole, createLogger } from './console';
import type { FromRealm, ScriptError, ScriptSource, ServiceAnswer, ToRealm } from './messages';
import { htmlTemplateAdapters } from './realm/html-template';
import { keepOnlyLanguage, rememberGlobals } from './realm-globals';
import { missingService, RemoteObjects } from './remote-objects';
import { createWaiter } from './synchronous-call';
import { decode, encode } from './wire';

export interface RealmPlatform {
  post(message: FromRealm): void;
  onMessage(handler: (message: ToRealm) => void): void;
  /** Evaluates a classic script: its declarations are global, its `let` and `const` are seen by later scripts. */
  evaluate(source: string, name: string): void;
  /** Runs when everything that is due has been done, microtasks included. */
  later(work: () => void): void;
}

type StartMessage = Extract<ToRealm, { kind: 'start' }>;
type RunMessage = Extract<ToRealm, { kind: 'run' }>;
type Outcome = { readonly value: string } | { readonly error: ScriptError };

// Called by another name, so that declarations become globals, and ones that can be taken away again.
// biome-ignore lint/security/noGlobalEval: running a script's text is what a realm is for
const evaluateGlobally = globalThis.eval;

export function startScriptRealm(platform: RealmPlatform): void {
  let realm: ScriptRealm | undefined;
  platform.onMessage((message) => {
    if (message.kind === 'start') realm = new ScriptRealm(platform, message);
    else realm?.run(message);
  });
}

class ScriptRealm {
  readonly #platform: RealmPlatform;
  readonly #remote: RemoteObjects;
  readonly #forgetCall: (() => void) | undefined;
  readonly #code: string;

  constructor(platform: RealmPlatform, start: StartMessage) {
    this.#platform = platform;
    const sleepUntilAnswered = createWaiter(start.buffer);
    const templates = htmlTemplateAdapters({
      createHtmlOutput: (html) => this.#htmlService(start).createHtmlOutput(html),
      evaluate: evaluateGlobally,
    });
    this.#remote = new RemoteObjects((target, method, args, caller) => {
      const text = encode(args, this.#remote.substitute);
      const answer = JSON.parse(
        sleepUntilAnswered(() => platform.post({ kind: 'call', target, method, args: text })),
      ) as ServiceAnswer;
      if (answer.types) this.#remote.learn(answer.types);
      if (answer.error) throw toException(answer.error, caller);
      return answer.value === undefined ? undefined : decode(answer.value, this.#remote.restore);
    }, templates);
    keepOnlyLanguage();
    this.#remote.learn(start.types);
    this.#defineGlobals(start);
    this.#code = start.mode === 'cells' ? joinScripts(start.scripts) : '';
    this.#forgetCall = start.mode === 'cells' ? rememberGlobals() : undefined;
    platform.post({
      kind: 'ready',
      error: start.mode === 'cells' ? undefined : this.#evaluateAll(start.scripts),
    });
  }

  #htmlService({ globals: { HtmlService } }: StartMessage) {
    if (!HtmlService) throw new Error('There is no HtmlService.');
    return this.#remote.object(HtmlService) as { createHtmlOutput(html: string): unknown };
  }

  #defineGlobals({ globals, missing }: StartMessage): void {
    const write = (text: string) => this.#platform.post({ kind: 'log', text });
    const textOf = (value: object) => this.#remote.textOf(value);
    const all: Record<string, object> = {
      console: createConsole(write, textOf),
      Logger: createLogger(write, textOf),
    };
    for (const name of missing) all[name] = missingService(name);
    for (const [name, reference] of Object.entries(globals)) all[name] = this.#remote.object(reference);
    for (const [name, value] of Object.entries(all)) {
      Object.defineProperty(globalThis, name, {
        value,
        writable: true,
        configurable: true,
        enumerable: false,
      });
    }
  }

  #evaluateAll(scripts: readonly ScriptSource[]): ScriptError | undefined {
    try {
      for (const { name, source } of scripts) this.#evaluate(source, name);
    } catch (error) {
      return describeError(error);
    }
    return undefined;
  }

  /** A script that cannot be read has no line of its own in the stack: its file is named, as Google does. */
  #evaluate(source: string, name: string): void {
    try {
      this.#platform.evaluate(source, name);
    } catch (error) {
      if (error instanceof SyntaxError) error.message = `${error.message} (file: ${name})`;
      throw error;
    }
  }

  run(message: RunMessage): void {
    let outcome: Outcome = { value: encode(undefined) };
    try {
      this.#remote.learn(message.types);
      const result = this.#call(message);
      if (result instanceof Promise) {
        // Not settled when the microtasks are through, it never will be: there are no timers.
        result.then(
          (value) => {
            outcome = this.#outcome(value, message);
          },
          (error) => {
            outcome = { error: describeError(error) };
          },
        );
      } else outcome = this.#outcome(result, message);
    } catch (error) {
      outcome = { error: describeError(error) };
    }
    // What the script's promises still do belongs to the execution.
    this.#platform.later(() => {
      this.#forgetCall?.();
      this.#platform.post({ kind: 'done', id: message.id, ...outcome });
    });
  }

  #call({ name, args, optional }: RunMessage): unknown {
    if (this.#forgetCall) evaluateGlobally(this.#code);
    const fn = Object.hasOwn(globalThis, name) ? Reflect.get(globalThis, name) : undefined;
    if (typeof fn !== 'function' || name.endsWith('_')) {
      if (optional) return undefined;
      throw new Error(`Script function not found: ${name}`);
    }
    return fn(...(decode(args, this.#remote.restore) as unknown[]));
  }

  #outcome(value: unknown, { plainValues }: RunMessage): Outcome {
    try {
      // As at Google, one illegal value (a date, a function) makes the whole result null.
      if (plainValues && findIllegalValue(value)) return { value: 'null' };
      return { value: encode(value, this.#remote.describe) };
    } catch (error) {
      return { error: describeError(error) };
    }
  }
}

/** One text, so that `let` and `const` are seen in all files; `;` keeps a directive from making declarations local. */
function joinScripts(scripts: readonly ScriptSource[]): string {
  const name = scripts.length === 1 ? scripts[0]?.name : 'scripts.js';
  return `;${scripts.map(({ source }) => source).join('\n;')}\n//# sourceURL=${name}`;
}

/** The error as the script catches it, its stack beginning where the script made the call. */
function toException({ name, message, details }: NonNullable<ServiceAnswer['error']>, caller: object): Error {
  const error = new Error(message);
  Object.defineProperty(error, 'name', { value: name, writable: true, configurable: true });
  if (details !== undefined) Object.assign(error, { details });
  (Error as { captureStackTrace?: (target: object, upTo: object) => void }).captureStackTrace?.(
    error,
    caller,
  );
  return error;
}

function describeError(error: unknown): ScriptError {
  if (!(error instanceof Error)) return { name: 'Error', message: textOfThrown(error) };
  return { name: error.name, message: error.message, stack: ownStack(error) };
}

/** Without the frames of the host, whose file is script-worker.cjs or .js. */
const ownStack = ({ stack }: Error) =>
  stack
    ?.split('\n')
    .filter((line) => !/^\s+at .*(script-worker\.c?js|node:)/.test(line))
    .join('\n');

function textOfThrown(thrown: unknown): string {
  if (typeof thrown !== 'object' || thrown === null) return String(thrown);
  const { message } = thrown as { message?: unknown };
  return typeof message === 'string' ? message : JSON.stringify(thrown);
}
