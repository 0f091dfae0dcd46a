// Reads from a service's class what a script may use: its public methods, inherited ones too, and its enumerations.
import type { TypeDescription } from './messages';
import { type EnumValue, ServiceObject } from './service-object';

export function describeType(object: ServiceObject): {
  readonly type: Omit<TypeDescription, 'members'>;
  readonly enumValues: readonly EnumValue[];
} {
  const type = object.constructor as typeof ServiceObject;
  const methods = new Set<string>();
  for (
    let prototype = type.prototype;
    prototype !== ServiceObject.prototype;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof property.value === 'function' && name !== 'constructor' && !name.startsWith('_'))
        methods.add(name);
    }
  }
  const enums = Object.fromEntries(
    Object.entries(type.enums).map(([property, values]) => [
      property,
      Object.values(values).map(({ type: owner, name, ordinal }) => ({ type: owner, name, ordinal })),
    ]),
  );
  return {
    type: { name: type.typeName, methods: [...methods].sort(), enums },
    enumValues: Object.values(type.enums).flatMap((values) => Object.values(values)),
  };
}
