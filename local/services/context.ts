// What the services of one execution know about the world around them.
import type { AuthModeName, DialogRecord, HostUser, Platform, ScriptProject } from '../contracts';
import type { ServiceObject } from '../runtime/service-object';
import type { WorkbookPort } from '../workbook/port';

export interface ServiceContext {
  readonly executionId: string;
  readonly project: ScriptProject;
  readonly platform: Platform;
  readonly user: HostUser;
  readonly authMode: AuthModeName;
  /** The workbook the script is bound to. */
  readonly workbook: WorkbookPort;
  /** Other workbooks, opened without being shown; undefined when there is none with this id. */
  openWorkbook(id: string): Promise<WorkbookPort | undefined>;
  /** One that is open here now, shown or not. */
  readonly openedWorkbook?: (id: string) => WorkbookPort | undefined;
  /** True while a cell's custom function runs: reading must not wait for the calculation it is part of. */
  readonly insideCell: boolean;
  /** What this execution has shown and made, for its report. */
  readonly dialogs: DialogRecord[];
  readonly documents: string[];
  /** Ends when the execution is killed or over: open dialogs close. */
  readonly signal: AbortSignal;
  /** The time limit of the execution stands still while a person is asked. */
  pauseClock<T>(work: () => Promise<T>): Promise<T>;
  /** The Ui of this execution, for SpreadsheetApp.getUi(); set where the services are put together. */
  ui?: ServiceObject;
  /** State that outlives one execution but not the host: menus, locks, cache. */
  readonly hostState: HostState;
}

export interface HostState {
  /** Locks held by executions of this host, by scope. */
  readonly locks: Map<'document' | 'script' | 'user', string>;
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
}
