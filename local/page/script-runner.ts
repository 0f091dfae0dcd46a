// Runs the script's functions and tells the person how it went.
import type { ExecutionOptions, ExecutionReport } from '../contracts';
import type { Host } from '../host';
import type { Notices } from './notices';
import { pageText } from './text';

export class ScriptRunner {
  constructor(
    readonly host: Host,
    readonly notices: Notices,
    readonly latencyMs: number,
  ) {}

  /** A click on a menu: a failure is said in a banner. */
  async runFromMenu(functionName: string): Promise<ExecutionReport> {
    const report = await this.#watched(functionName, (options) =>
      this.host.execute(functionName, [], options),
    );
    return report;
  }

  /** google.script.run: a failure is the page's to tell. */
  async runFromPage(functionName: string, args: readonly unknown[]): Promise<ExecutionReport> {
    const stopper = new AbortController();
    const done = this.notices.running(functionName, () => stopper.abort());
    try {
      return await this.host.execute(functionName, args, {
        ...this.#options(stopper.signal),
        plainValues: true,
      });
    } finally {
      done();
    }
  }

  /** A trigger: nothing is shown while it runs well. */
  async runTrigger(
    name: string,
    run: (options: ExecutionOptions) => Promise<ExecutionReport>,
  ): Promise<void> {
    await this.#watched(name, run);
  }

  async #watched(
    name: string,
    run: (options: ExecutionOptions) => Promise<ExecutionReport>,
  ): Promise<ExecutionReport> {
    const stopper = new AbortController();
    const done = this.notices.running(name, () => stopper.abort());
    try {
      const report = await run(this.#options(stopper.signal));
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
