// Runs the script's functions and tells the person how it went.
import type { ExecutionOptions, ExecutionReport } from '../contracts';
import type { Host } from '../host';
import type { Notices } from './notices';
import { pageText } from './text';

/** A menu's script that is done at once needs no banner that flickers. */
const MENU_BANNER_MS = 400;
/** Google says nothing of triggers and of calls that pages make; here one that takes long can be stopped. */
const QUIET_BANNER_MS = 8000;

export class ScriptRunner {
  constructor(
    readonly host: Host,
    readonly notices: Notices,
    readonly latencyMs: number,
    /** What is around every run. */
    readonly during: <Report>(run: () => Promise<Report>) => Promise<Report> = (run) => run(),
  ) {}

  /** A click on a menu: a failure is said in a banner. */
  async runFromMenu(functionName: string): Promise<ExecutionReport> {
    return this.#watched(functionName, MENU_BANNER_MS, (options) =>
      this.host.execute(functionName, [], options),
    );
  }

  /** google.script.run: a failure is the page's to tell. */
  async runFromPage(functionName: string, args: readonly unknown[]): Promise<ExecutionReport> {
    const stopper = new AbortController();
    const done = this.notices.running(functionName, QUIET_BANNER_MS, () => stopper.abort());
    try {
      const options = { ...this.#options(stopper.signal), plainValues: true };
      return await this.during(() => this.host.execute(functionName, args, options));
    } finally {
      done();
    }
  }

  /** A trigger: nothing is shown while it runs well. */
  async runTrigger(
    name: string,
    run: (options: ExecutionOptions) => Promise<ExecutionReport>,
  ): Promise<void> {
    await this.#watched(name, QUIET_BANNER_MS, run);
  }

  async #watched(
    name: string,
    bannerMs: number,
    run: (options: ExecutionOptions) => Promise<ExecutionReport>,
  ): Promise<ExecutionReport> {
    const stopper = new AbortController();
    const done = this.notices.running(name, bannerMs, () => stopper.abort());
    try {
      const report = await this.during(() => run(this.#options(stopper.signal)));
      if (stopper.signal.aborted) this.notices.failure(pageText.scriptStopped(name));
      else if (!report.ok) this.notices.failure(pageText.scriptFailed(name, report.error ?? ''));
      for (const line of report.log) console.log(line);
      return report;
    } finally {
      done();
    }
  }

  #options(signal: AbortSignal): ExecutionOptions {
    return { latencyMs: this.latencyMs, signal };
  }
}
