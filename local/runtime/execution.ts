// One execution: a fresh realm, its own services, call counts and time limit; dead afterwards.
import type {
  AuthModeName,
  DialogRecord,
  ExecutionOptions,
  ExecutionReport,
  HostUser,
  Platform,
  ScriptProject,
} from '../contracts';
import { createServices } from '../services';
import type { HostState, ServiceContext } from '../services/context';
import { findIllegalValue, illegalArgumentMessage, toLegalValue } from '../services/html/legal-values';
import type { WorkbookPort } from '../workbook/port';
import { ExecutionClock } from './execution-clock';
import { globalServices } from './google-services';
import { permissionsOf } from './permissions';
import { ScriptFailure, ScriptProcess, TimeLimitExceeded } from './script-process';
import { scriptedScreen } from './scripted-screen';
import { ServiceDesk } from './service-desk';
import type { ServiceObject } from './service-object';

/** What executions of one host share. */
export interface ExecutionWorld {
  readonly platform: Platform;
  readonly project: ScriptProject;
  readonly user: HostUser;
  readonly workbook: WorkbookPort;
  readonly state: HostState;
  openWorkbook(id: string): Promise<WorkbookPort | undefined>;
  openedWorkbook(id: string): WorkbookPort | undefined;
}

export interface ExecutionRequest {
  readonly name: string;
  readonly authMode: AuthModeName;
  readonly limitMs: number;
  readonly options: ExecutionOptions;
  /** Arguments, made when the services are there: a trigger's event holds some of their objects. */
  args(services: Readonly<Record<string, ServiceObject>>): unknown[] | Promise<unknown[]>;
  /** A trigger: nothing is wrong when the script has no such function. */
  readonly optional?: boolean;
  /** Ends the execution from outside. */
  readonly signal: AbortSignal;
}

let executions = 0;

export async function execute(world: ExecutionWorld, request: ExecutionRequest): Promise<ExecutionReport> {
  return new Execution(world, request).run();
}

class Execution {
  readonly #id = `execution-${++executions}`;
  readonly #world: ExecutionWorld;
  readonly #request: ExecutionRequest;
  readonly #over = new AbortController();
  readonly #clock: ExecutionClock;
  readonly #log: string[] = [];
  readonly #dialogs: DialogRecord[] = [];
  readonly #documents: string[] = [];
  readonly #services: Record<string, ServiceObject>;
  readonly #desk: ServiceDesk;
  readonly #process: ScriptProcess;

  constructor(world: ExecutionWorld, request: ExecutionRequest) {
    this.#world = world;
    this.#request = request;
    const { authMode, limitMs, options } = request;
    const { project, platform } = world;
    this.#clock = new ExecutionClock(limitMs, () => this.#end(new TimeLimitExceeded()));
    this.#services = createServices(this.#context());
    const { present, missing } = globalServices(this.#services, project.manifest);
    this.#desk = new ServiceDesk({
      ...options,
      globals: present,
      refuse: permissionsOf(authMode, project.manifest),
      onKill: (call) =>
        this.#end(failure(`The execution was ended at service call ${options.killAt} (${call}).`)),
    });
    this.#process = new ScriptProcess({
      platform,
      mode: 'execution',
      scripts: project.scripts,
      missing,
      desk: this.#desk,
      onLog: (text) => this.#log.push(text),
    });
    const stop = () => this.#end(failure('The execution was stopped.'));
    request.signal.addEventListener('abort', stop);
    if (request.signal.aborted) stop();
  }

  async run(): Promise<ExecutionReport> {
    const { name, optional, options } = this.#request;
    try {
      const args = await this.#request.args(this.#services);
      const { plainValues } = options;
      if (plainValues) refuseIllegal(args);
      const carried = plainValues ? args.map(toLegalValue) : args;
      const result = (await this.#process.run(name, carried, { plainValues, optional })) ?? null;
      return { ...this.#report(), ok: true, result };
    } catch (error) {
      return { ...this.#report(), ...describeFailure(error as Error) };
    } finally {
      this.#end(failure('The execution is over.'));
    }
  }

  #context(): ServiceContext {
    const { options, authMode } = this.#request;
    const { platform, project, user, workbook, state } = this.#world;
    const screen = options.answers
      ? scriptedScreen(options.answers, platform.screen, (reason) => this.#end(failure(reason)))
      : platform.screen;
    return {
      executionId: this.#id,
      project,
      platform: { ...platform, startWorker: platform.startWorker, store: platform.store, screen },
      user,
      authMode,
      workbook,
      openWorkbook: (id) => this.#world.openWorkbook(id),
      openedWorkbook: (id) => this.#world.openedWorkbook(id),
      insideCell: false,
      dialogs: this.#dialogs,
      documents: this.#documents,
      signal: this.#over.signal,
      pauseClock: (work) => this.#clock.pause(work),
      hostState: state,
    };
  }

  /** Whatever ends it: nothing of the script runs after this, its dialog closes, its locks are free. */
  #end(reason: Error): void {
    this.#clock.stop();
    this.#process.kill(reason);
    this.#over.abort(reason);
    const { locks } = this.#world.state;
    for (const [scope, holder] of locks) if (holder === this.#id) locks.delete(scope);
  }

  #report(): ExecutionReport {
    return {
      ok: false,
      result: null,
      error: null,
      errorName: null,
      log: this.#log,
      calls: this.#desk.calls,
      dialogs: this.#dialogs,
      documents: this.#documents,
    };
  }
}

const failure = (message: string) => new ScriptFailure({ name: 'Exception', message });

function refuseIllegal(args: readonly unknown[]): void {
  for (const [index, value] of args.entries()) {
    const illegal = findIllegalValue(value, String(index));
    if (illegal) throw new ScriptFailure({ name: 'TypeError', message: illegalArgumentMessage(illegal) });
  }
}

function describeFailure(error: Error): Pick<ExecutionReport, 'ok' | 'error' | 'errorName' | 'stack'> {
  const stack = error instanceof ScriptFailure ? error.scriptStack : error.stack;
  return { ok: false, error: error.message, errorName: error.name, stack };
}
