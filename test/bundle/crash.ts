// An action is cut off at every single service call and repeated; what it leaves is compared with what it leaves when
// nothing goes wrong. Usage: see crash.test.ts.
import type { ExecutionOptions, ExecutionReport, ScriptProject, Store } from '../../local/contracts';
import type { SavedWorkbook } from '../../local/workbook/port';
import { built } from '../host/support';
import { describeWorkbook, differences } from './describe-workbook';
import { addOn } from './support';

export interface RunOptions extends Pick<ExecutionOptions, 'answers' | 'plainValues'> {
  /** What the person has selected before: a sheet and a row from 1. */
  readonly select?: readonly [sheet: string, row: number];
}
/** Calls a function of the script as a menu or a page does. */
export type Run = (name: string, args?: readonly unknown[], options?: RunOptions) => Promise<ExecutionReport>;

export interface Crashing {
  /** The built add-on, unless it is told. */
  readonly project?: ScriptProject;
  readonly workbook: SavedWorkbook;
  /** What is in Drive before. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
  /**
   * What a person does: one call or, as a dialog page does, several, each of which may depend on the reports so far and
   * on nothing else. A call that does not succeed should end it by an error, which the uncut run then shows.
   */
  readonly action: (run: Run) => Promise<void>;
  /** What they do afterwards, if it is not the same again. */
  readonly repeat?: (run: Run) => Promise<void>;
  /** `killAt` ends the execution, `failAt` lets the call throw as a service of Google's does. */
  readonly fault?: 'killAt' | 'failAt';
  /** Only each so many calls: enough for an action that a unit test cuts off at all its writes. */
  readonly every?: number;
  /** Places that may differ, as `describeWorkbook` names them. */
  readonly mayDiffer?: RegExp;
  /** Looks at what the cut call said; `at` is e.g. `call 7 of 2. prepareStep`. */
  readonly onCut?: (report: ExecutionReport, at: string) => void;
}
export interface Crashed {
  /** Service calls of the whole action: so many times it was cut off. */
  readonly points: number;
  /** Different workbooks that cutting it off left; from each it was repeated once. */
  readonly states: number;
  /** Where a repeated one differs, readable; empty when everything is as it should be. */
  readonly problems: readonly string[];
  /** The calls of each execution that was not cut. */
  readonly calls: readonly { readonly name: string; readonly total: number }[];
}

/** The reports so far are played back up to the call that is cut: it begins from what was kept before it. */
export async function crash({
  project = addOn(),
  workbook,
  files = new Map(),
  action,
  repeat = action,
  fault = 'killAt',
  every = 1,
  mayDiffer,
  onCut,
}: Crashing): Promise<Crashed> {
  const whole = await World.open(project, { workbook, files });
  const done: { name: string; before: Kept; report: ExecutionReport }[] = [];
  await action(async (name, args, options) => {
    const before = await whole.keep();
    const report = await whole.run(name, args, options);
    done.push({ name, before, report });
    return report;
  });
  const expected = whole.describe(await whole.keep());
  await whole.close();

  const problems: string[] = [];
  const seen = new Map<string, string>();
  let points = 0;
  for (const [step, { name, before, report }] of done.entries())
    for (let call = every; call <= report.calls.total; call += every) {
      points++;
      const at = `call ${call} of ${step + 1}. ${name}`;
      const world = await World.open(project, before);
      try {
        await stopAt(action, done, step, async (args, options) => {
          const cut = await world.run(name, args, { ...options, [fault]: call });
          onCut?.(cut, at);
        });
        const left = world.describe(await world.keep()).join('\n');
        if (seen.has(left)) continue;
        seen.set(left, at);
        await repeat(world.run);
        const found = differences(expected, world.describe(await world.keep()), mayDiffer);
        if (found.length > 0) problems.push(`${at}:\n   ${found.join('\n   ')}`);
      } catch (error) {
        problems.push(`${at}: ${error instanceof Error ? error.message : String(error)}`);
      } finally {
        await world.close();
      }
    }
  const calls = done.map(({ name, report }) => ({ name, total: report.calls.total }));
  return { points, states: seen.size, problems, calls };
}

/** For the record of a test run. */
export const crashSummary = (what: string, { points, states }: Crashed): string =>
  `${what}: nutraukta taškuose ${points}, pakartota iš skirtingų būsenų ${states}`;

class Cut extends Error {}

/** The action with its first reports played back, ended after its call number `step` (from 0). */
async function stopAt(
  action: Crashing['action'],
  done: readonly { readonly name: string; readonly report: ExecutionReport }[],
  step: number,
  cut: (args: readonly unknown[], options: RunOptions) => Promise<void>,
): Promise<void> {
  let next = 0;
  try {
    await action(async (name, args = [], options = {}) => {
      const index = next++;
      const recorded = done[index];
      if (recorded?.name !== name)
        throw new Error(`The action is not the same each time: ${index + 1}. ${name}`);
      if (index < step) return recorded.report;
      await cut(args, options);
      throw new Cut();
    });
  } catch (error) {
    if (!(error instanceof Cut)) throw error;
  }
}

interface Kept {
  readonly workbook: SavedWorkbook;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The add-on in a workbook, with documents and properties that can be kept and opened again. */
class World {
  static async open(project: ScriptProject, { workbook, files }: Kept): Promise<World> {
    const kept = new Map(files);
    const store: Store = {
      read: async (path) => kept.get(path)?.slice(),
      write: async (path, bytes) => void kept.set(path, bytes.slice()),
      remove: async (path) => void kept.delete(path),
      list: async (folder) =>
        [...kept.keys()]
          .filter((path) => path.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
          .sort(),
    };
    return new World(built.createNodeHost({ project, workbook, store }), kept);
  }

  private constructor(
    private readonly node: ReturnType<typeof built.createNodeHost>,
    private readonly files: Map<string, Uint8Array>,
  ) {}

  readonly run = async (
    name: string,
    args: readonly unknown[] = [],
    { select, ...options }: RunOptions & ExecutionOptions = {},
  ): Promise<ExecutionReport> => {
    const { book, host } = this.node;
    const sheet = select && book.sheets().find((candidate) => candidate.name === select[0]);
    if (sheet && select) book.select(sheet, [{ row: select[1] - 1, column: 0, rows: 1, columns: 1 }]);
    return host.execute(name, args, { answers: [], ...options });
  };

  async keep(): Promise<Kept> {
    await this.node.book.flush();
    // What is saved goes on changing with the open workbook.
    return { workbook: structuredClone(this.node.book.save()), files: new Map(this.files) };
  }

  /** Of documents how many there are: their names and contents are by chance. */
  describe({ workbook, files }: Kept): string[] {
    const folders = new Map<string, number>();
    for (const path of files.keys()) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      folders.set(folder, (folders.get(folder) ?? 0) + 1);
    }
    return [
      ...describeWorkbook(workbook),
      ...[...folders].sort().map(([folder, count]) => `files in ${folder} = ${count}`),
    ];
  }

  async close(): Promise<void> {
    await this.node.dispose();
  }
}
