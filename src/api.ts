// The contract between the pages inside Sheets and the script: one entry a call. Only what JSON holds may pass:
// Google's own check silently nulls anything else (developers.google.com/apps-script/guides/html/communication).
import type { MipFields } from './app/mip-entry';
import type { PupilView } from './app/pupil-view';

export interface MipEntryView {
  readonly fields: MipFields;
  readonly version: string;
  readonly mean: number | null;
}
export type MipSaveView =
  | { readonly kind: 'saved'; readonly version: string; readonly mean: number | null; readonly time: string }
  | { readonly kind: 'newer'; readonly theirs: MipFields; readonly version: string };

export interface SidebarCalls {
  /** The pupil of the selected row; null when the row is nobody's. */
  readonly sidebarPupil: { readonly input: null; readonly output: PupilView | null };
  readonly sidebarReadMip: {
    readonly input: { readonly pupilId: string; readonly month: string };
    readonly output: MipEntryView;
  };
  readonly sidebarSaveMip: {
    readonly input: {
      readonly pupilId: string;
      readonly month: string;
      readonly fields: MipFields;
      readonly expectedVersion: string;
    };
    readonly output: MipSaveView;
  };
}
export type CallName = keyof SidebarCalls;
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** The type itself where JSON can hold it, never where it cannot. */
type AsJson<Value> = Value extends Json
  ? Value
  : Value extends (...args: never[]) => unknown
    ? never
    : Value extends Date | undefined | bigint | symbol
      ? never
      : { readonly [Key in keyof Value]: AsJson<Value[Key]> };

/** The script's side: a function for every call. */
export type Handlers = {
  readonly [Name in CallName]: (input: unknown) => Answer<AsJson<SidebarCalls[Name]['output']>>;
};
/** The page's side. */
export type Client = {
  readonly [Name in CallName]: (
    input: AsJson<SidebarCalls[Name]['input']>,
  ) => Promise<Answer<SidebarCalls[Name]['output']>>;
};
