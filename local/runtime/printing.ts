// How `Logger.log` and `console.log` write values, each in its own way, as they do at Google:
// Logger as Java does ({a=1.0}), console as Node does ({ a: 1 }).

export type TextOfObject = (value: object) => string | undefined;

/** `Logger.log(…)`: https://developers.google.com/apps-script/reference/base/logger#log(Object) */
export function loggerText(values: readonly unknown[], textOf: TextOfObject): string {
  const [first, ...rest] = values;
  if (rest.length && typeof first === 'string') return fillIn(first, rest, (v) => javaText(v, textOf, 0), '');
  if (
    typeof first === 'object' &&
    first !== null &&
    !textOf(first) &&
    'message' in first &&
    !(first instanceof Error)
  ) {
    return String(first.message);
  }
  return javaText(first, textOf, 0);
}

/** `console.log(…)`: https://developers.google.com/apps-script/reference/base/console */
export function consoleText(values: readonly unknown[], textOf: TextOfObject): string {
  const [first, ...rest] = values;
  const show = (v: unknown) => (typeof v === 'string' ? v : nodeText(v, textOf, 0));
  if (typeof first === 'string' && first.includes('%')) return fillIn(first, rest, show, ' ');
  return values.map(show).join(' ');
}

function fillIn(
  format: string,
  values: readonly unknown[],
  show: (v: unknown) => string,
  separator: string,
): string {
  const left = [...values];
  const text = format.replace(/%([sdifjoO%])/g, (mark, kind: string) => {
    if (kind === '%') return '%';
    if (!left.length) return mark;
    const value = left.shift();
    if (kind === 'd' || kind === 'f') return String(Number(value));
    if (kind === 'i') return String(Math.trunc(Number(value)));
    if (kind === 'j') return JSON.stringify(value);
    return show(value);
  });
  return separator && left.length ? [text, ...left.map(show)].join(separator) : text;
}

const DEEPEST = 8;

function javaText(value: unknown, textOf: TextOfObject, depth: number): string {
  if (typeof value === 'number')
    return Number.isInteger(value) && Math.abs(value) < 1e7 ? `${value}.0` : String(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const named = textOf(value) ?? ownText(value);
  if (named !== undefined) return named;
  if (depth > DEEPEST) return '…';
  const show = (v: unknown) => javaText(v, textOf, depth + 1);
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, v]) => `${key}=${show(v)}`)
    .join(', ')}}`;
}

function nodeText(value: unknown, textOf: TextOfObject, depth: number): string {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  if (typeof value === 'bigint') return `${value}n`;
  if (typeof value === 'function') return value.name ? `[Function: ${value.name}]` : '[Function (anonymous)]';
  if (typeof value !== 'object' || value === null) return String(value);
  const named = textOf(value) ?? ownText(value);
  if (named !== undefined) return named;
  const show = (v: unknown) => nodeText(v, textOf, depth + 1);
  if (Array.isArray(value)) {
    if (depth > 2) return '[Array]';
    return value.length ? `[ ${value.map(show).join(', ')} ]` : '[]';
  }
  if (depth > 2) return '[Object]';
  if (value instanceof Map)
    return `Map(${value.size}) { ${[...value].map(([k, v]) => `${show(k)} => ${show(v)}`).join(', ')} }`;
  if (value instanceof Set) return `Set(${value.size}) { ${[...value].map(show).join(', ')} }`;
  const entries = Object.entries(value).map(
    ([key, v]) => `${/^[\w$]+$/.test(key) ? key : `'${key}'`}: ${show(v)}`,
  );
  return entries.length ? `{ ${entries.join(', ')} }` : '{}';
}

function ownText(value: object): string | undefined {
  if (value instanceof Error) return value.stack ?? `${value.name}: ${value.message}`;
  if (value instanceof Date || value instanceof RegExp) return String(value);
  return undefined;
}
