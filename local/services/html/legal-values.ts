// What google.script.run carries, in both directions.
// https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
// Used by the page's frame (arguments) and by the host (arguments again, and results). No imports: it is also
// bundled into the frame.

export type LegalValue =
  | null
  | number
  | boolean
  | string
  | readonly LegalValue[]
  | { readonly [key: string]: LegalValue };

/** A value that may not travel: where it lies, and what it is. */
export interface IllegalValue {
  readonly path: string;
  readonly kind: string;
}

/**
 * The first thing in `value` that google.script.run cannot carry, or undefined when all of it is legal:
 * numbers, booleans, strings, null, and plain objects and arrays of these. `undefined` is legal (it becomes null in
 * arrays and is left out of objects); dates, functions, maps, class instances and circular structures are not.
 */
export function findIllegalValue(value: unknown, path = 'value'): IllegalValue | undefined {
  return search(value, path, new Set());
}

/** The error text Google's client gives for an argument that cannot be carried. */
export function illegalArgumentMessage(illegal: IllegalValue): string {
  return `Failed due to illegal value in property: ${illegal.path} (${illegal.kind})`;
}

/**
 * A legal value as it arrives on the other side: `undefined` in an array and non-finite numbers become null,
 * properties that are undefined disappear.
 */
export function toLegalValue(value: unknown): LegalValue {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as LegalValue);
}

function search(value: unknown, path: string, above: Set<object>): IllegalValue | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value !== 'object') return { path, kind: typeof value };
  if (above.has(value)) return { path, kind: 'circular structure' };
  if (!isCarrier(value)) return { path, kind: tagOf(value) };
  above.add(value);
  for (const [key, item] of Object.entries(value)) {
    const illegal = search(item, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`, above);
    if (illegal !== undefined) return illegal;
  }
  above.delete(value);
  return undefined;
}

// Objects of another realm have other prototypes: what counts is that theirs is the end of the chain.
function isCarrier(value: object): boolean {
  if (Array.isArray(value)) return true;
  if (tagOf(value) !== 'Object') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const tagOf = (value: object): string => Object.prototype.toString.call(value).slice(8, -1);
