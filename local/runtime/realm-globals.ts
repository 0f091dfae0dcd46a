// What Google's V8 offers to a script, and nothing else: everything a worker has beyond the language is taken away.
// https://developers.google.com/apps-script/guides/v8-runtime and what its sandbox is known to lack.

const LANGUAGE = new Set(
  `globalThis undefined NaN Infinity eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape Object Function Boolean Symbol Error AggregateError EvalError RangeError
  ReferenceError SyntaxError TypeError URIError Number BigInt Math Date Intl String RegExp Array Int8Array Uint8Array
  Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array BigInt64Array BigUint64Array Float32Array
  Float64Array ArrayBuffer DataView Map Set WeakMap WeakSet WeakRef FinalizationRegistry JSON Promise Proxy Reflect
  Iterator`.split(/\s+/),
);

/** Takes away what is not the language, from the global object and from its prototypes. */
export function keepOnlyLanguage(): void {
  removeFrom(globalThis, (key) => typeof key === 'string' && LANGUAGE.has(key));
  let prototype = Object.getPrototypeOf(globalThis);
  while (prototype && prototype !== Object.prototype) {
    removeFrom(prototype, () => false);
    prototype = Object.getPrototypeOf(prototype);
  }
}

function removeFrom(target: object, keep: (key: string | symbol) => boolean): void {
  for (const key of Reflect.ownKeys(target)) {
    if (keep(key) || Reflect.deleteProperty(target, key)) continue;
    const property = Object.getOwnPropertyDescriptor(target, key);
    if (property?.writable) Object.defineProperty(target, key, { value: undefined });
  }
}

/** Remembers the globals as they are now; the answer brings them back to that state. */
export function rememberGlobals(): () => void {
  const before = Object.getOwnPropertyDescriptors(globalThis) as Record<string | symbol, PropertyDescriptor>;
  return () => {
    for (const key of Reflect.ownKeys(globalThis)) {
      if (!(key in before)) Reflect.deleteProperty(globalThis, key);
    }
    for (const key of Reflect.ownKeys(before)) {
      const property = before[key];
      if (!property?.configurable || isAsBefore(key, property)) continue;
      Object.defineProperty(globalThis, key, property);
    }
  };
}

// Defining anew what has not changed would make the engine throw its optimized code away.
function isAsBefore(key: string | symbol, before: PropertyDescriptor): boolean {
  const now = Reflect.getOwnPropertyDescriptor(globalThis, key);
  return now !== undefined && Object.is(now.value, before.value) && now.get === before.get;
}
