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

const SOMEBODY: HostUser = { email: 'mokytoja@mokykla.example', locale: 'lt' };

/** @throws BrokenWorkbookError when the saved workbook cannot be read */
export function createNodeHost(options: NodeHostOptions): NodeHost {
  const { project, store = new MemoryStore(), user = SOMEBODY, screen } = options;
  const platform = nodePlatform(join(__dirname, 'script-worker.cjs'), store, screen);
  const engine = new Engine(headlessParts());
  const { workbook: saved, workbookName: name = 'Lentelė', sheetName = 'Lapas1' } = options;
  const book = saved ? engine.open(saved) : engine.create({ id: 'workbook', name, sheetName });
  const { enabled, customFunctionLimitMs, mostAnswers } = options;
  // Other workbooks of the store, opened when a script asks for them and kept when all is over.
  const opened = new Set<Book>();
  const openWorkbook = async (id: string): Promise<Book | undefined> => {
    const kept = engine.book(id) ? undefined : await readWorkbook(store, id);
    const other = engine.book(id) ?? (kept && engine.open(kept));
    if (other) opened.add(other);
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
      for (const other of opened) await writeWorkbook(store, other.save(), other.id, other.name);
      engine.dispose();
      await platform.workersGone();
    },
  };
}
