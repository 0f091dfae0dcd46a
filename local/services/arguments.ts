// How Google's services refuse arguments of the wrong number or kind.
import { EnumValue, ScriptException, ServiceObject } from '../runtime/service-object';

/** The error for a call that fits no overload; `method` is e.g. `Ui.alert`. */
export function signatureError(method: string, args: readonly unknown[]): ScriptException {
  const kinds = args.map(describeKind).join(',');
  return new ScriptException(`The parameters (${kinds}) don't match the method signature for ${method}.`);
}

/** The error for an argument that is missing or of the wrong kind, e.g. `Invalid argument: timeZone. …`. */
export function argumentError(name: string, expected: string): ScriptException {
  return new ScriptException(`Invalid argument: ${name}. Should be of type: ${expected}`);
}

/** The name of a value of the enumeration `type`, or undefined when the value is something else. */
export function enumName(value: unknown, type: string): string | undefined {
  return value instanceof EnumValue && value.type === type ? value.name : undefined;
}

export const isByteArray = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((byte) => typeof byte === 'number');

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ServiceObject);

function describeKind(value: unknown): string {
  if (value === null || value === undefined) return String(value ?? null);
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) return value.length > 0 ? `${describeKind(value[0])}[]` : 'Object[]';
  if (value instanceof EnumValue) return value.type;
  if (value instanceof ServiceObject) return (value.constructor as typeof ServiceObject).typeName;
  return typeof value === 'function' ? 'Function' : 'Object';
}
