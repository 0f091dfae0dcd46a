// What a script's page (in its sandboxed frame) and the page around it say to each other.
import type { LegalValue } from '../services/html/legal-values';

export type FromFrame =
  | {
      readonly pazanga: 'run';
      readonly call: number;
      readonly name: string;
      readonly args: readonly LegalValue[];
    }
  | { readonly pazanga: 'close' }
  | { readonly pazanga: 'focusEditor' }
  | { readonly pazanga: 'size'; readonly width?: number; readonly height?: number };

export type ToFrame =
  | { readonly pazanga: 'done'; readonly call: number; readonly ok: true; readonly result: LegalValue }
  | {
      readonly pazanga: 'done';
      readonly call: number;
      readonly ok: false;
      readonly name: string;
      readonly message: string;
    };
