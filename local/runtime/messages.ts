// What the host and the realm of a script say to each other.

/** A kind of service object, as the realm needs it to build its stand-in. */
export interface TypeDescription {
  readonly name: string;
  readonly methods: readonly string[];
  /** Enumeration by the property that holds it; its values in order. */
  readonly enums: Readonly<Record<string, EnumDescription>>;
  /** Nested services, as encoded references. */
  readonly members: Readonly<Record<string, { readonly id: number; readonly type: number }>>;
}
export type EnumDescription = readonly {
  readonly type: string;
  readonly name: string;
  readonly ordinal: number;
}[];

export interface ScriptSource {
  readonly name: string;
  readonly source: string;
}

/** `execution`: the scripts are evaluated once. `cells`: anew for each call, so that no state is left between calls. */
export type RealmMode = 'execution' | 'cells';

export type ToRealm =
  | {
      readonly kind: 'start';
      readonly mode: RealmMode;
      readonly buffer: SharedArrayBuffer;
      readonly scripts: readonly ScriptSource[];
      readonly types: Readonly<Record<number, TypeDescription>>;
      readonly globals: Readonly<Record<string, { readonly id: number; readonly type: number }>>;
      /** Services of Google's that the host lacks, or does not let this project use: using one throws. */
      readonly missing: readonly string[];
    }
  | {
      readonly kind: 'run';
      readonly id: number;
      readonly name: string;
      readonly args: string;
      readonly types: Readonly<Record<number, TypeDescription>>;
      readonly plainValues: boolean;
      /** A trigger whose function does not exist is nothing wrong. */
      readonly optional: boolean;
    };

export type FromRealm =
  | { readonly kind: 'ready'; readonly error?: ScriptError }
  | { readonly kind: 'call'; readonly target: number; readonly method: string; readonly args: string }
  | { readonly kind: 'log'; readonly text: string }
  | { readonly kind: 'done'; readonly id: number; readonly value?: string; readonly error?: ScriptError };

export interface ScriptError {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

/** The answer to a service call, written into the shared buffer. */
export interface ServiceAnswer {
  readonly value?: string;
  readonly error?: ScriptError & { readonly details?: unknown };
  /** Descriptions of types that appear in `value` for the first time. */
  readonly types?: Readonly<Record<number, TypeDescription>>;
}
