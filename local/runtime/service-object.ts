// What a script can hold and call. A service is a plain class: its public methods whose names do not begin with
// `_` ARE the API (see service-desk.ts), so a method is written once and an unknown one is refused by name.

/** Base of every object that a service hands to a script. Subclasses state `static readonly typeName`. */
export abstract class ServiceObject {
  /** The name in call counts and error messages, e.g. `Range` or `Drive.Files`. Stated: bundlers rename classes. */
  static readonly typeName: string;
  /** Enumerations a script reaches through the object, e.g. `SpreadsheetApp.ProtectionType`. */
  static readonly enums: Readonly<Record<string, Readonly<Record<string, EnumValue>>>> = {};
  /** Nested services, e.g. `Files` of `Drive`. */
  _members(): Readonly<Record<string, ServiceObject>> {
    return {};
  }
}

/** A value of one of Google's enumerations: an object with identity, whose text is its name. */
export class EnumValue {
  constructor(
    readonly type: string,
    readonly name: string,
    readonly ordinal: number,
  ) {}
  toString(): string {
    return this.name;
  }
}

export function defineEnum<Name extends string>(
  type: string,
  names: readonly Name[],
): Readonly<Record<Name, EnumValue>> {
  const entries = names.map((name, ordinal) => [name, new EnumValue(type, name, ordinal)] as const);
  return Object.freeze(Object.fromEntries(entries)) as Readonly<Record<Name, EnumValue>>;
}

/** An error as Apps Script's services throw it: its name is `Exception`. */
export class ScriptException extends Error {
  override name = 'Exception';
}

/** https://developers.google.com/workspace/drive/api/guides/handle-errors */
export interface ApiErrorDetails {
  readonly code: number;
  readonly message: string;
  readonly errors?: readonly { readonly domain: string; readonly reason: string; readonly message: string }[];
}

/** An error of an advanced service: `API call to drive.files.get failed with error: …`. */
export class ApiException extends Error {
  override name = 'GoogleJsonResponseException';
  constructor(
    readonly api: string,
    readonly details: ApiErrorDetails,
  ) {
    super(`API call to ${api} failed with error: ${details.message}`);
  }
}
