// The local host without a screen: Univer in Node, scripts in worker threads.
import { join } from 'node:path';
import type { HostUser, Screen, ScriptProject, Store } from './contracts';
import { MemoryStore } from './drive/memory-store';
import { readWorkbook, writeWorkbook } from './drive/workbooks';
import { Host } from './host';
import { type NodePlatform, nodePlatform } from './runtime/node-platform';
import type { Book } from './workbook/book';
import { Engine } from './workbook/engine';
import { headlessParts } from './workbook/headless';
import type { SavedWorkbook } from './workbook/port';

export interface NodeHostOptions {
  readonly project: ScriptProject;
  /** Without one the script is bound to an empty workbook. */
  readonly workbook?: SavedWorkbook;
  readonly sheetName?: string;
  readonly workbookName?: string;
  readonly screen?: Screen;
  readonly store?: Store;
  readonly user?: HostUser;
  readonly enabled?: boolean;
  readonly customFunctionLimitMs?: number;
  readonly mostAnswers?: number;
}

export interface NodeHost {
  readonly host: Host;
  readonly engine: Engine;
  readonly book: Book;
  readonly platform: NodePlatform;
  /** Ends when no worker is left. */
  dispose(): Promise<void>;
}

/** Each is a few megabytes, and a school has forty classes. */
const MOST_OPEN = 6;
const SOMEBODY: HostUser = { email: 'mokytoja@mokykla.example', locale: 'lt' };

/** @throws BrokenWorkbookError when the saved workbook cannot be read */
export function createNodeHost(options: NodeHostOptions): NodeHost {
  const { project, store = new MemoryStore(), user = SOMEBODY, screen } = options;
  const platform = nodePlatform(join(__dirname, 'script-worker.cjs'), store, screen);
  const engine = new Engine(headlessParts());
  const { workbook: saved, workbookName: name = 'Lentelė', sheetName = 'Lapas1' } = options;
  const book = saved ? engine.open(saved) : engine.create({ id: 'workbook', name, sheetName });
  const { enabled, customFunctionLimitMs, mostAnswers } = options;
  // Other workbooks of the store, opened when a script asks for them: the last few, in the order they were asked for, and
  // whether anything was changed in them. The others are kept as they are and closed.
  const opened = new Map<Book, { isChanged: boolean }>();
  const keep = async (other: Book): Promise<void> => {
    if (opened.get(other)?.isChanged) await writeWorkbook(store, other.save(), other.id, other.name);
  };
  const openWorkbook = async (id: string): Promise<Book | undefined> => {
    const there = engine.book(id);
    const kept = there ? undefined : await readWorkbook(store, id);
    const other = there ?? (kept && engine.open(kept));
    if (!other || other === book) return other;
    const state = opened.get(other) ?? { isChanged: false };
    if (!opened.delete(other)) other.onChange(() => (state.isChanged = true));
    opened.set(other, state);
    const [oldest] = opened.keys();
    if (oldest && opened.size > MOST_OPEN) {
      await keep(oldest);
      opened.delete(oldest);
      engine.close(oldest.id);
    }
    return other;
  };
  const host = new Host({
    platform,
    engine,
    workbook: book,
    openWorkbook,
    project,
    user,
    enabled,
    customFunctionLimitMs,
    mostAnswers,
  });
  return {
    host,
    engine,
    book,
    platform,
    dispose: async () => {
      host.dispose();
      for (const other of opened.keys()) await keep(other);
      engine.dispose();
      await platform.workersGone();
    },
  };
}
