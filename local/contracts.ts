// The borders between the rooms of the local host: what each room may expect of the others.
// Only types live here; nothing below knows Univer, Node or the DOM.

/** Where everything is kept between starts: files by path, e.g. `workbooks/demo.json`. Writes are atomic. */
export interface Store {
  read(path: string): Promise<Uint8Array | undefined>;
  write(path: string, bytes: Uint8Array): Promise<void>;
  remove(path: string): Promise<void>;
  /** Paths of the files below a folder, sorted. */
  list(folder: string): Promise<string[]>;
}

/** A worker thread (Node) or Web Worker (page) in which one script realm lives. */
export interface WorkerHandle {
  post(message: unknown): void;
  terminate(): void;
}

/** What differs between the page and Node; everything else of the host is one code for both. */
export interface Platform {
  startWorker(onMessage: (message: unknown) => void, onError: (error: Error) => void): WorkerHandle;
  readonly screen: Screen;
  readonly store: Store;
}

/** What a person sees and answers. In tests and on the command line the answers come from a list. */
export interface Screen {
  showMenu(menu: MenuModel): void;
  /** `Ui.alert` and `Ui.prompt`: the script sleeps until this is answered. Rejects when `signal` aborts. */
  ask(dialog: AskDialog, signal: AbortSignal): Promise<DialogAnswer>;
  /** Sidebars and HTML dialogs: the script goes on at once. */
  showPage(page: HtmlPage): void;
  toast(message: string, title: string, seconds: number): void;
}

export interface MenuModel {
  readonly title: string;
  /** `addon`: made by createAddonMenu, shown under „Plėtiniai“; `bar`: made by createMenu. */
  readonly place: 'addon' | 'bar';
  readonly items: readonly MenuItemModel[];
}
export type MenuItemModel =
  | { readonly kind: 'item'; readonly label: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'submenu'; readonly menu: MenuModel };

export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface AskDialog {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly prompt: string;
  readonly buttons: ButtonSetName;
}
export interface DialogAnswer {
  readonly button: ButtonName;
  /** What was typed, for a prompt. */
  readonly text?: string;
}
export interface HtmlPage {
  readonly kind: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width?: number;
  readonly height?: number;
}

/** An Apps Script project as it would be pushed: scripts in order, HTML files by name without ending, manifest. */
export interface ScriptProject {
  readonly id: string;
  readonly name: string;
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
  readonly pages: Readonly<Record<string, string>>;
  /** Undefined when a loose script file is run: then every imitated advanced service and scope is allowed. */
  readonly manifest: Manifest | undefined;
}
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
  readonly dependencies?: {
    readonly enabledAdvancedServices?: readonly {
      readonly userSymbol: string;
      readonly serviceId: string;
      readonly version: string;
    }[];
  };
}

/** https://developers.google.com/apps-script/reference/script/auth-mode, and the state of a cell's function. */
export type AuthModeName = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** How the desk, through which every service call passes, misbehaves on purpose. */
export interface Faults {
  /** Milliseconds every service call takes longer. */
  readonly latencyMs?: number;
  /** The N-th service call (from 1) throws instead of being done. */
  readonly failAt?: number;
  /** The execution ends at the N-th service call (from 1), as by a time-out or a closed browser; the call is not done. */
  readonly killAt?: number;
  /** Drive makes so many files and folders in the execution, and refuses any more: a limit is reached. */
  readonly driveRefuses?: {
    readonly after: number;
    readonly code: number;
    readonly reason: string;
    readonly message: string;
  };
}

export interface ExecutionOptions extends Faults {
  readonly limitMs?: number;
  readonly authMode?: AuthModeName;
  /** Answers to the dialogs, in order; then the screen is not asked. 'OK' or {button, text}. */
  readonly answers?: readonly (string | DialogAnswer)[];
  /** As google.script.run: only its legal values may be passed and returned. */
  readonly plainValues?: boolean;
  /** Ends the execution: a person has stopped it. */
  readonly signal?: AbortSignal;
}

export interface CallCounts {
  readonly total: number;
  /**
   * How many of them only put a validation or conditional format rule or a chart together. They touch no document; whether each
   * costs a trip to Google's servers is not documented, so they count in the total all the same.
   */
  readonly ruleBuilders: number;
  readonly byMethod: Readonly<Record<string, number>>;
}
export interface ExecutionReport {
  readonly ok: boolean;
  readonly result: unknown;
  /** The message, or null. `errorName` is e.g. `Exception` or `TypeError`. */
  readonly error: string | null;
  readonly errorName: string | null;
  readonly stack?: string;
  readonly log: readonly string[];
  readonly calls: CallCounts;
  /** Everything a person was shown: alerts and prompts with their answer, sidebars, dialogs, toasts, menus. */
  readonly dialogs: readonly DialogRecord[];
  /** Ids of the Drive files that this execution made. */
  readonly documents: readonly string[];
}
export type DialogRecord =
  | (AskDialog & { readonly answer?: DialogAnswer })
  | HtmlPage
  | { readonly kind: 'toast'; readonly title: string; readonly message: string }
  | { readonly kind: 'menu'; readonly menu: MenuModel };

/** A person signed in to the local host. */
export interface HostUser {
  readonly email: string;
  /** As Session.getActiveUserLocale() gives it, e.g. `lt`. */
  readonly locale: string;
}
