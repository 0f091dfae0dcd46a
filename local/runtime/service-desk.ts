// The one place every service call passes: it counts, delays, refuses, fails and ends calls.
import type { Faults } from '../contracts';
import { describeType } from './describe-type';
import { serverFailure } from './failures';
import type { ScriptError, ServiceAnswer, TypeDescription } from './messages';
import { ApiException, EnumValue, ScriptException, ServiceObject } from './service-object';
import { decode, type EnumTag, encode, type Reference, type Substitute } from './wire';

export interface DeskOptions extends Faults {
  readonly globals: Readonly<Record<string, ServiceObject>>;
  /** Gives the sentence with which a call is refused, by its name (`Range.setValues`). */
  readonly refuse?: (name: string) => string | undefined;
  /** The execution ends here; the call in hand is neither done nor answered. */
  readonly onKill?: (call: string) => void;
}

/** Calls that put a rule or a chart together and touch no document before it is set. */
const RULE_BUILDING =
  /^(DataValidationBuilder|ConditionalFormatRuleBuilder|Embedded\w*ChartBuilder)\.|^SpreadsheetApp\.new(DataValidation|ConditionalFormatRule)$|^Sheet\.newChart$/;

const MAKING_A_FILE = 'Drive.Files.create';

export class ServiceDesk {
  readonly calls: { total: number; ruleBuilders: number; byMethod: Record<string, number> } = {
    total: 0,
    ruleBuilders: 0,
    byMethod: {},
  };
  readonly globals: Readonly<Record<string, { id: number; type: number }>>;
  readonly #options: DeskOptions;
  readonly #objects: ServiceObject[] = [];
  readonly #ids = new Map<ServiceObject, number>();
  readonly #typeIds = new Map<unknown, number>();
  readonly #enums = new Map<string, EnumValue>();
  #unsentTypes: Record<number, TypeDescription> = {};
  #closed = false;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.globals = Object.fromEntries(
      Object.entries(options.globals).map(([name, object]) => [name, this.#reference(object)]),
    );
  }

  /** Descriptions of the types that the realm does not know yet. */
  takeTypes(): Readonly<Record<number, TypeDescription>> {
    const types = this.#unsentTypes;
    this.#unsentTypes = {};
    return types;
  }

  /** For values that the host itself hands to the script, e.g. the event of a trigger. */
  encode(value: unknown): string {
    return encode(value, this.#substitute);
  }

  /** No call is done or answered any more. */
  close(): void {
    this.#closed = true;
  }

  /** The text of the answer; undefined when the execution ended instead. */
  async answer(target: number, method: string, args: string): Promise<string | undefined> {
    const object = this.#objects[target];
    if (!object || this.#closed) return undefined;
    const name = `${typeName(object)}.${method}`;
    const nth = ++this.calls.total;
    if (RULE_BUILDING.test(name)) this.calls.ruleBuilders++;
    this.calls.byMethod[name] = (this.calls.byMethod[name] ?? 0) + 1;
    const { killAt, failAt, latencyMs, refuse, onKill } = this.#options;
    if (nth === killAt) {
      this.close();
      onKill?.(name);
      return undefined;
    }
    const answer = await this.#attempt(async () => {
      if (latencyMs) await new Promise((resolve) => setTimeout(resolve, latencyMs));
      if (nth === failAt) throw serverFailure(name);
      this.#refuseFiles(name);
      const refusal = refuse?.(name);
      if (refusal !== undefined) throw new ScriptException(refusal);
      if (this.#closed) return undefined;
      const values = decode(args, (tag) => this.#restore(tag)) as unknown[];
      const perform = (object as unknown as Record<string, (...args: unknown[]) => unknown>)[method];
      return this.encode(await perform?.apply(object, values));
    });
    return this.#closed ? undefined : JSON.stringify(answer);
  }

  #refuseFiles(name: string): void {
    const { driveRefuses } = this.#options;
    if (!driveRefuses || name !== MAKING_A_FILE) return;
    const { after, code, reason, message } = driveRefuses;
    if ((this.calls.byMethod[name] ?? 0) <= after) return;
    const errors = [{ domain: 'usageLimits', reason, message }];
    throw new ApiException('drive.files.create', { code, message, errors });
  }

  async #attempt(work: () => Promise<string | undefined>): Promise<ServiceAnswer> {
    try {
      const value = await work();
      return { value, types: this.takeTypes() };
    } catch (error) {
      return { error: toScriptError(error) };
    }
  }

  readonly #substitute: Substitute = (value) => {
    if (value instanceof ServiceObject) return { $: 'ref', ...this.#reference(value) };
    if (value instanceof EnumValue) {
      this.#enums.set(`${value.type}.${value.name}`, value);
      return { $: 'enum', type: value.type, name: value.name, ordinal: value.ordinal };
    }
    return undefined;
  };

  #restore(tag: Reference | EnumTag): unknown {
    return tag.$ === 'ref' ? this.#objects[tag.id] : this.#enums.get(`${tag.type}.${tag.name}`);
  }

  #reference(object: ServiceObject): { id: number; type: number } {
    const known = this.#ids.get(object);
    const id = known ?? this.#objects.push(object) - 1;
    if (known === undefined) this.#ids.set(object, id);
    return { id, type: this.#typeId(object) };
  }

  #typeId(object: ServiceObject): number {
    // An object with nested services is a type of its own: they belong to it, not to its class.
    const members = Object.entries(object._members());
    const key = members.length ? object : object.constructor;
    const known = this.#typeIds.get(key);
    if (known !== undefined) return known;
    const type = this.#typeIds.size;
    this.#typeIds.set(key, type);
    const description = describeType(object);
    for (const value of description.enumValues) this.#enums.set(`${value.type}.${value.name}`, value);
    this.#unsentTypes[type] = {
      ...description.type,
      members: Object.fromEntries(members.map(([name, member]) => [name, this.#reference(member)])),
    };
    return type;
  }
}

const typeName = (object: ServiceObject) => (object.constructor as typeof ServiceObject).typeName;

function toScriptError(error: unknown): ScriptError & { details?: unknown } {
  if (error instanceof ApiException) {
    return { name: error.name, message: error.message, details: error.details };
  }
  if (error instanceof ScriptException) return { name: error.name, message: error.message };
  // A mistake of the host itself: its own stack helps whoever mends it.
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { name, message, stack };
}
