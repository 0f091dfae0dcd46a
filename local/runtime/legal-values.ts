// What google.script.run carries: https://developers.google.com/apps-script/guides/html/communication
// (null, numbers, booleans, strings, plain objects and arrays of those; a form is an object of its fields by then).
const brand = (value: unknown) => Object.prototype.toString.call(value);

export function isLegalForPage(value: unknown, depth = 0): boolean {
  if (value === undefined || value === null) return true;
  if (['number', 'boolean', 'string'].includes(typeof value)) return true;
  if (typeof value !== 'object' || depth > 100) return false;
  const kind = brand(value);
  if (kind !== '[object Array]' && kind !== '[object Object]') return false;
  return Object.values(value).every((item) => isLegalForPage(item, depth + 1));
}

/** Throws as the page's call does; gives the arguments as they arrive. */
export function legalArguments(args: readonly unknown[]): unknown[] {
  const illegal = args.findIndex((value) => !isLegalForPage(value));
  if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`);
  // Undefined in an array becomes null, in an object it is left out: the call travels as JSON.
  return JSON.parse(JSON.stringify(args)) as unknown[];
}
