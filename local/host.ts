// The local host, the same in Node and in the page: one script project, bound to one workbook of the engine, and any
// number of executions at once.
import type {
  AuthModeName,
  ExecutionOptions,
  ExecutionReport,
  HostUser,
  Platform,
  ScriptProject,
} from './contracts';
import { cellProcess } from './runtime/cell-process';
import { CustomFunctions } from './runtime/custom-functions';
import { type ExecutionRequest, type ExecutionWorld, execute } from './runtime/execution';
import { followPlace } from './runtime/follow-place';
import { customFunctions } from './runtime/function-documentation';
import { readScripts } from './runtime/read-scripts';
import { editEvent, openEvent, type TypedEdit } from './runtime/trigger-events';
import { Turnstile } from './runtime/turnstile';
import type { HostState } from './services/context';
import type { Book } from './workbook/book';
import type { CellFunctionInfo } from './workbook/cell-functions';
import type { Engine } from './workbook/engine';
import type { WorkbookPort } from './workbook/port';

export interface HostOptions {
  readonly platform: Platform;
  readonly engine: Engine;
  /** The workbook the script is bound to, open on the engine. */
  readonly workbook: Book;
  readonly project: ScriptProject;
  readonly user: HostUser;
  /** Other workbooks by their id. */
  readonly openWorkbook?: (id: string) => Promise<WorkbookPort | undefined>;
  /**
   * Whether the add-on was already used in this workbook: until then onOpen runs with no permission at all. Without it
   * the workbook's own word holds.
   */
  readonly enabled?: boolean;
  readonly customFunctionLimitMs?: number;
  /** How many answers of custom functions are remembered. */
  readonly mostAnswers?: number;
}

// https://developers.google.com/apps-script/guides/services/quotas
const LIMIT_MS = 360_000;
const TRIGGER_LIMIT_MS = 30_000;
/** https://developers.google.com/apps-script/guides/html/reference/run */
const PAGE_CALLS_AT_ONCE = 10;

export class Host {
  readonly #options: HostOptions;
  readonly #customFunctions: CustomFunctions;
  readonly #state: HostState = { locks: new Map(), cache: new Map() };
  readonly #running = new Set<AbortController>();
  readonly #pageCalls = new Turnstile(PAGE_CALLS_AT_ONCE);
  readonly #stopFollowing: () => void;
  #project: ScriptProject;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#project = options.project;
    if (options.enabled !== undefined) options.workbook.addOnUsed = options.enabled;
    const { engine, customFunctionLimitMs: limitMs = TRIGGER_LIMIT_MS, mostAnswers } = options;
    this.#customFunctions = new CustomFunctions({ engine, limitMs, mostAnswers });
    this.setProject(options.project);
    this.#stopFollowing = options.workbook.onStructureChange((change) =>
      this.#customFunctions.moveMessages((place) => followPlace(place, change)),
    );
  }

  get project(): ScriptProject {
    return this.#project;
  }

  get workbook(): Book {
    return this.#options.workbook;
  }

  /** Whether the add-on has been used in this workbook; kept with it. */
  get enabled(): boolean {
    return this.workbook.addOnUsed;
  }

  /** A new script: what the old one answered in cells is forgotten, and the cells are calculated again. */
  setProject(project: ScriptProject): void {
    this.#project = project;
    const world = this.#world();
    const { workbook } = this.#options;
    const { mark, callable } = readScripts(project.scripts);
    const start = () => cellProcess(world);
    this.#customFunctions.use(callable, start, mark, workbook.keptAnswers);
    workbook.answersToKeep = () => this.#customFunctions.toKeep;
  }

  /** Names, descriptions and parameters, for autocomplete. */
  get customFunctions(): readonly CellFunctionInfo[] {
    return customFunctions(this.#project.scripts);
  }

  /** How often cells have asked the script. */
  get customFunctionCalls(): number {
    return this.#customFunctions.calls;
  }

  /** Why a cell shows `#ERROR!`; rows and columns from 0. */
  errorMessage(sheetId: string, row: number, column: number): string | undefined {
    const sheet = this.workbook.sheets().find(({ id }) => id === sheetId);
    // The message of a formula that is no longer in the cell is not wanted.
    if (sheet?.values({ row, column, rows: 1, columns: 1 })[0]?.[0] !== '#ERROR!') return undefined;
    return this.#customFunctions.messageAt({ workbookId: this.workbook.id, sheetId, row, column });
  }

  /** Runs a function of the script as a click on a menu does, or as google.script.run (`plainValues`). */
  execute(
    name: string,
    args: readonly unknown[] = [],
    options: ExecutionOptions = {},
  ): Promise<ExecutionReport> {
    const { authMode = 'FULL', limitMs = LIMIT_MS, plainValues } = options;
    if (authMode === 'FULL') this.workbook.addOnUsed = true;
    const run = () => this.#run({ name, args: () => [...args], authMode, limitMs, options });
    return plainValues ? this.#pageCalls.pass(run) : run();
  }

  /** The workbook was opened: the script's `onOpen` makes the menu. */
  runOpenTrigger(options: ExecutionOptions = {}): Promise<ExecutionReport> {
    const authMode = this.enabled ? 'LIMITED' : 'NONE';
    return this.#runTrigger('onOpen', authMode, options, async (services) => [
      await openEvent(services, authMode),
    ]);
  }

  /** A person changed cells: the script's `onEdit`. Not for changes that a script made. */
  runEditTrigger(edit: TypedEdit, options: ExecutionOptions = {}): Promise<ExecutionReport> {
    return this.#runTrigger('onEdit', 'LIMITED', options, async (services) => [
      await editEvent(services, this.workbook, edit),
    ]);
  }

  /** Ends every execution and every realm. The engine belongs to whoever made it. */
  dispose(): void {
    this.#stopFollowing();
    for (const running of this.#running) running.abort();
    this.#customFunctions.dispose();
  }

  #runTrigger(
    name: string,
    authMode: AuthModeName,
    options: ExecutionOptions,
    args: ExecutionRequest['args'],
  ): Promise<ExecutionReport> {
    const limitMs = options.limitMs ?? TRIGGER_LIMIT_MS;
    return this.#run({ name, args, authMode, limitMs, options, optional: true });
  }

  async #run(request: Omit<ExecutionRequest, 'signal'>): Promise<ExecutionReport> {
    const ending = new AbortController();
    const { signal } = request.options;
    signal?.addEventListener('abort', () => ending.abort());
    if (signal?.aborted) ending.abort();
    this.#running.add(ending);
    try {
      return await execute(this.#world(), { ...request, signal: ending.signal });
    } finally {
      this.#running.delete(ending);
    }
  }

  #world(): ExecutionWorld {
    const { platform, user, workbook, openWorkbook, engine } = this.#options;
    return {
      platform,
      user,
      workbook,
      project: this.#project,
      state: this.#state,
      openWorkbook: async (id) => (id === workbook.id ? workbook : openWorkbook?.(id)),
      openedWorkbook: (id) => engine.book(id),
    };
  }
}
