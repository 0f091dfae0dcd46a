// Runs a script with toy services in a realm of its own.
import { join } from 'node:path';
import type { CallCounts, Faults } from '../../local/contracts';
import { built, projectOf } from './support';
import { Toys } from './toy-services';

export interface ToyRun {
  readonly value: unknown;
  readonly error: Error | undefined;
  readonly log: readonly string[];
  readonly calls: CallCounts;
  readonly toys: Toys;
}
interface ToyOptions extends Faults {
  readonly refuse?: (call: string) => string | undefined;
  readonly mode?: 'execution' | 'cells';
  readonly args?: readonly unknown[];
  readonly name?: string;
  readonly plainValues?: boolean;
}

const workerFile = join(__dirname, '../../build/host/script-worker.cjs');
const platform = built.nodePlatform(workerFile, new built.MemoryStore());

/** Evaluates the scripts and runs their function `main`. */
export async function runToy(scripts: string | readonly string[], options: ToyOptions = {}): Promise<ToyRun> {
  const { mode = 'execution', name = 'main', args = [], plainValues, ...faults } = options;
  const toys = new Toys();
  const log: string[] = [];
  const ended = new Error('ended at the desk');
  const desk: InstanceType<typeof built.ServiceDesk> = new built.ServiceDesk({
    ...faults,
    globals: { Toys: toys },
    onKill: () => script.kill(ended),
  });
  const { scripts: sources } = projectOf(scripts);
  const missing = ['CalendarApp'];
  const onLog = (text: string) => log.push(text);
  const script = new built.ScriptProcess({ platform, mode, scripts: sources, missing, desk, onLog });
  try {
    const value = await script.run(name, args, { plainValues });
    return { value, error: undefined, log, calls: desk.calls, toys };
  } catch (error) {
    return { value: undefined, error: error as Error, log, calls: desk.calls, toys };
  } finally {
    script.kill();
    await platform.workersGone();
  }
}

/** The value of one expression of a script. */
export async function evaluate(expression: string, options?: ToyOptions): Promise<unknown> {
  const { value, error } = await runToy(`function main() { return ${expression}; }`, options);
  if (error) throw error;
  return value;
}
