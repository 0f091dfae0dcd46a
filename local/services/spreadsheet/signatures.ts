// Checks the arguments of every service call against the documented signatures, once for the whole service:
// a call that fits none fails as at Google ("The parameters (String) don't match the method signature for …").
import { EnumValue, ServiceObject } from '../../runtime/service-object';
import { isDate } from '../../runtime/wire';
import { isPlainObject, signatureError } from '../arguments';

/** The names a script may call on an object. */
export type Members<T> = Exclude<keyof T & string, `_${string}`>;
/**
 * One signature per member, overloads parted by `/`: `'int, int, int?, int? / string'`. A type is `int`, `number`,
 * `string`, `boolean`, `Date`, `any`, `object`, the name of a service class or enumeration, `null`, any of them with
 * `[]`, or several joined by `|`; `?` marks what may be left out.
 */
export type SignatureTable<T> = Readonly<Record<Members<T>, string>>;

type Matcher = (value: unknown) => boolean;
interface Parameter {
  readonly optional: boolean;
  readonly fits: Matcher;
}

/** Puts the check in front of every method of a class; the table must name each of them. */
export function sign<T extends ServiceObject>(
  type: { readonly prototype: T; readonly typeName: string },
  service: string,
  table: SignatureTable<T>,
): void {
  const owner = type.typeName === service ? service : `${service}.${type.typeName}`;
  for (const [member, text] of Object.entries(table) as [Members<T>, string][]) {
    const overloads = text.split('/').map(parseParameters);
    const method = type.prototype[member] as (...args: unknown[]) => unknown;
    const checked = function (this: T, ...args: unknown[]) {
      if (!overloads.some((parameters) => fits(parameters, args))) {
        throw signatureError(`${owner}.${member}`, args);
      }
      return method.apply(this, args);
    };
    Object.defineProperty(type.prototype, member, { value: checked, configurable: true, writable: true });
  }
}

function fits(parameters: readonly Parameter[], args: readonly unknown[]): boolean {
  if (args.length > parameters.length) return false;
  return parameters.every(({ optional, fits }, index) =>
    args[index] === undefined ? optional || (index < args.length && fits(undefined)) : fits(args[index]),
  );
}

function parseParameters(text: string): Parameter[] {
  const parts = text.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const optional = part.endsWith('?');
      return { optional, fits: parseType(optional ? part.slice(0, -1) : part) };
    });
}

function parseType(text: string): Matcher {
  if (text.endsWith('[][]') && text.includes('|')) {
    const inner = parseType(text.slice(0, -4));
    return (value) => isArrayOf(value, (row) => isArrayOf(row, inner));
  }
  const alternatives = text.split('|').map((name) => parseName(name.trim()));
  return (value) => alternatives.some((matches) => matches(value));
}

function parseName(name: string): Matcher {
  if (name.endsWith('[]')) {
    const inner = parseName(name.slice(0, -2));
    return (value) => isArrayOf(value, inner);
  }
  switch (name) {
    case 'any':
      return () => true;
    case 'int':
    case 'number':
      return (value) => typeof value === 'number' && Number.isFinite(value);
    case 'string':
    case 'boolean':
      return (value) => typeof value === name;
    case 'null':
      return (value) => value === null;
    case 'Date':
      return isDate;
    case 'object':
      return (value) => isPlainObject(value) && !isDate(value) && !(value instanceof EnumValue);
    default:
      return (value) =>
        (value instanceof ServiceObject && typeNameOf(value) === name) ||
        (value instanceof EnumValue && value.type === name);
  }
}

function isArrayOf(value: unknown, matches: Matcher): boolean {
  return Array.isArray(value) && value.every(matches);
}

function typeNameOf(object: ServiceObject): string {
  return (object.constructor as typeof ServiceObject).typeName;
}
