// What crosses the thread border: JSON, and beside it dates, undefined, numbers JSON lacks, byte arrays, enum values
// and references to service objects. Decoding happens in the receiving realm, so `instanceof Date` holds there.

/** A value that JSON cannot carry, as it is written in the JSON text; `$` says which kind. */
export type Tagged =
  | { readonly $: 'undefined' }
  | { readonly $: 'date'; readonly v: number | null }
  | { readonly $: 'number'; readonly v: string }
  | { readonly $: 'object'; readonly v: Readonly<Record<string, unknown>> }
  | Reference
  | EnumTag;
/** A service object: `id` names the object of the desk, `type` its kind. */
export interface Reference {
  readonly $: 'ref';
  readonly id: number;
  readonly type: number;
}
export interface EnumTag {
  readonly $: 'enum';
  readonly type: string;
  readonly name: string;
  readonly ordinal: number;
}

/** Gives what stands for an object or function on the wire; undefined when it is to be carried by its content. */
export type Substitute = (value: object) => Tagged | string | null | undefined;
export type Restore = (tag: Reference | EnumTag) => unknown;

const DEEPEST = 200;

export function encode(value: unknown, substitute: Substitute = () => undefined): string {
  const walk = (v: unknown, depth: number): unknown => {
    switch (typeof v) {
      case 'string':
      case 'boolean':
        return v;
      case 'number':
        return Number.isFinite(v) ? v : { $: 'number', v: String(v) };
      case 'bigint':
        return String(v);
      case 'undefined':
      case 'symbol':
        return { $: 'undefined' };
    }
    if (v === null) return null;
    if (depth > DEEPEST) throw new TypeError('The value contains itself or is nested too deeply.');
    const stand = substitute(v as object);
    if (stand !== undefined) return stand;
    if (typeof v === 'function') return { $: 'undefined' };
    if (isDate(v)) return { $: 'date', v: Number.isNaN(v.getTime()) ? null : v.getTime() };
    if (isBytes(v)) return Array.from(v, (byte) => (byte > 127 ? byte - 256 : byte));
    if (Array.isArray(v)) return v.map((item) => walk(item, depth + 1));
    const plain: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(v as object)) plain[key] = walk(item, depth + 1);
    return '$' in plain ? { $: 'object', v: plain } : plain;
  };
  return JSON.stringify(walk(value, 0));
}

export function decode(text: string, restore: Restore = (tag) => tag): unknown {
  const walk = (v: unknown): unknown => {
    if (v === null || typeof v !== 'object') return v;
    if (Array.isArray(v)) {
      for (let index = 0; index < v.length; index++) v[index] = walk(v[index]);
      return v;
    }
    if (!('$' in v)) return walkEntries(v as Record<string, unknown>);
    const tag = v as Tagged;
    switch (tag.$) {
      case 'undefined':
        return undefined;
      case 'date':
        return new Date(tag.v ?? Number.NaN);
      case 'number':
        return Number(tag.v);
      case 'object':
        return walkEntries(tag.v as Record<string, unknown>);
      default:
        return restore(tag);
    }
  };
  const walkEntries = (record: Record<string, unknown>) => {
    for (const key of Object.keys(record)) record[key] = walk(record[key]);
    return record;
  };
  return walk(JSON.parse(text));
}

// By their brand: the value may come from another realm.
const brand = (v: unknown) => Object.prototype.toString.call(v);
export const isDate = (v: unknown): v is Date => brand(v) === '[object Date]';
const isBytes = (v: unknown): v is Uint8Array | Int8Array =>
  ['[object Uint8Array]', '[object Int8Array]', '[object Uint8ClampedArray]'].includes(brand(v));
