// In the realm: turns references into objects whose every method is one synchronous call to the host. A member that
// the host does not have is refused by name, so that nothing is imitated silently by half.
import type { EnumDescription, TypeDescription } from './messages';
import type { EnumTag, Reference, Restore, Substitute } from './wire';

export type CallService = (
  target: number,
  method: string,
  args: readonly unknown[],
  caller: object,
) => unknown;

const NOT_IMITATED = 'is not imitated by the local host (see local/README.md)';
/** Looked up by the language, by printing and by JSON on any object: their absence is nothing wrong. */
const TOLERATED = new Set([
  'then',
  'toJSON',
  'constructor',
  'inspect',
  'message',
  'stack',
  'name',
  'length',
  'nodeType',
]);

/** What the realm makes of the result of a call, by `Type.method`. */
export type ResultAdapters = Readonly<Record<string, (result: unknown) => unknown>>;

export class RemoteObjects {
  readonly #call: CallService;
  readonly #adapters: ResultAdapters;
  readonly #ids = new WeakMap<object, Reference>();
  readonly #objects = new Map<number, object>();
  readonly #prototypes = new Map<number, object>();
  readonly #names = new WeakMap<object, string>();
  readonly #enumTags = new WeakMap<object, EnumTag>();
  readonly #enumValues = new Map<string, object>();

  constructor(call: CallService, adapters: ResultAdapters = {}) {
    this.#call = call;
    this.#adapters = adapters;
  }

  learn(types: Readonly<Record<number, TypeDescription>>): void {
    // Backwards: a type's nested services are described before what holds them is built.
    const entries = Object.entries(types).map(([id, type]) => [Number(id), type] as const);
    for (const [id, type] of entries) this.#prototypes.set(id, this.#prototype(type));
    for (const [id, type] of entries) this.#addMembers(id, type);
  }

  readonly restore: Restore = (tag) => (tag.$ === 'ref' ? this.object(tag) : this.#enumValue(tag));

  readonly substitute: Substitute = (value) => {
    if (typeof value === 'function') throw new TypeError('A function cannot be passed to a service.');
    return this.#ids.get(value) ?? this.#enumTags.get(value);
  };

  /** For what leaves the realm as the result of a function: a service object is only a name out there. */
  readonly describe: Substitute = (value) =>
    (this.#ids.has(value) ? this.textOf(value) : undefined) ?? this.#enumTags.get(value)?.name;

  /** The type's name of a service object, or the name of an enum value. */
  textOf(value: object): string | undefined {
    return this.#names.get(value) ?? this.#enumTags.get(value)?.name;
  }

  object(reference: Omit<Reference, '$'>): object {
    const known = this.#objects.get(reference.id);
    if (known) return known;
    const object = Object.create(this.#prototypes.get(reference.type) ?? null);
    this.#objects.set(reference.id, object);
    this.#ids.set(object, { $: 'ref', id: reference.id, type: reference.type });
    this.#names.set(object, object.toString());
    return object;
  }

  #prototype(type: TypeDescription): object {
    const ids = this.#ids;
    const call = this.#call;
    const members: Record<string, unknown> = Object.create(null);
    define(members, 'toString', () => type.name);
    for (const method of type.methods) {
      const adapt = this.#adapters[`${type.name}.${method}`] ?? ((result: unknown) => result);
      define(members, method, function caller(this: object, ...args: unknown[]) {
        const reference = ids.get(this);
        if (!reference) throw new TypeError(`${type.name}.${method} was called without its object.`);
        return adapt(call(reference.id, method, args, caller));
      });
    }
    for (const [property, values] of Object.entries(type.enums))
      define(members, property, this.#enumeration(property, values));
    return new Proxy(members, { get: (target, key) => known(target, key, type.name) });
  }

  #addMembers(id: number, type: TypeDescription): void {
    const prototype = this.#prototypes.get(id);
    if (!prototype) return;
    for (const [name, reference] of Object.entries(type.members))
      define(prototype, name, this.object(reference));
  }

  #enumeration(property: string, values: EnumDescription): object {
    const members: Record<string, unknown> = Object.create(null);
    for (const value of values) {
      define(members, value.name, this.#enumValue({ $: 'enum', ...value }), true);
    }
    return new Proxy(members, { get: (target, key) => known(target, key, property) });
  }

  #enumValue(tag: EnumTag): object {
    const key = `${tag.type}.${tag.name}`;
    const existing = this.#enumValues.get(key);
    if (existing) return existing;
    const value = {};
    define(value, 'toString', () => tag.name);
    define(value, 'toJSON', () => tag.name);
    define(value, 'name', () => tag.name);
    define(value, 'ordinal', () => tag.ordinal);
    define(
      value,
      'compareTo',
      (other: object) => tag.ordinal - (this.#enumTags.get(other)?.ordinal ?? Number.NaN),
    );
    this.#enumValues.set(key, Object.freeze(value));
    this.#enumTags.set(value, tag);
    return value;
  }
}

/** A service of Google's that the host lacks altogether: it is there, but using it says so. */
export function missingService(name: string): object {
  const refuse = (member: string): never => {
    throw new TypeError(`${member} ${NOT_IMITATED}`);
  };
  return new Proxy(function service() {}, {
    get: (_target, key) =>
      isTolerated(key) ? undefined : key === 'toString' ? () => name : refuse(`${name}.${String(key)}`),
    apply: () => refuse(name),
  });
}

function known(target: object, key: string | symbol, owner: string): unknown {
  if (key in target) return Reflect.get(target, key);
  if (typeof key === 'string' && key in Object.prototype) return Reflect.get(Object.prototype, key);
  if (isTolerated(key)) return undefined;
  throw new TypeError(`${owner}.${String(key)} ${NOT_IMITATED}`);
}

const isTolerated = (key: string | symbol) => typeof key === 'symbol' || TOLERATED.has(key);

function define(target: object, name: string, value: unknown, enumerable = false): void {
  Object.defineProperty(target, name, { value, enumerable, configurable: true, writable: true });
}
