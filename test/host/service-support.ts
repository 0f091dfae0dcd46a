// A context for services that are tried without a script and without a spreadsheet, and the form of their tables.
import type { DialogAnswer, HtmlPage, Manifest, MenuModel, Screen } from '../../local/contracts';
import { MemoryStore } from '../../local/drive/memory-store';
import type { ServiceContext } from '../../local/services/context';
import type { WorkbookPort } from '../../local/workbook/port';

export interface TestContext extends ServiceContext {
  readonly shown: (HtmlPage | MenuModel)[];
  /** Ends the execution, as its end or a time-out does. */
  end(): void;
}

interface Parts {
  readonly answers?: readonly DialogAnswer[];
  readonly pages?: Readonly<Record<string, string>>;
  readonly manifest?: Manifest;
  /** Another execution of the same host. */
  readonly of?: TestContext;
  readonly authMode?: ServiceContext['authMode'];
  readonly projectId?: string;
}

let executions = 0;

export function makeContext(parts: Parts = {}): TestContext {
  const over = new AbortController();
  const shown: TestContext['shown'] = [];
  const answers = [...(parts.answers ?? [])];
  const screen: Screen = {
    showMenu: (menu) => shown.push(menu),
    showPage: (page) => shown.push(page),
    toast: () => undefined,
    ask: async ({ prompt }) => {
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`No answer to: ${prompt}`);
      return answer;
    },
  };
  return {
    executionId: `execution-${++executions}`,
    project: {
      id: parts.projectId ?? 'project-1',
      name: 'Priedas',
      scripts: [],
      pages: parts.pages ?? {},
      manifest: parts.manifest,
    },
    platform: {
      screen,
      store: parts.of?.platform.store ?? new MemoryStore(),
      startWorker: () => {
        throw new Error('No script runs here.');
      },
    },
    user: { email: 'mokytoja@mokykla.example', locale: 'lt' },
    authMode: parts.authMode ?? 'FULL',
    workbook: { id: 'book-1', name: 'Klasė', timeZone: 'Europe/Vilnius' } as WorkbookPort,
    openWorkbook: async () => undefined,
    insideCell: false,
    dialogs: [],
    documents: [],
    signal: over.signal,
    pauseClock: (work) => work(),
    hostState: parts.of?.hostState ?? { locks: new Map(), cache: new Map() },
    shown,
    end: () => over.abort(),
  };
}

const ADDRESSES = {
  reference: 'https://developers.google.com/apps-script/reference/',
  guides: 'https://developers.google.com/apps-script/guides/',
  drive: 'https://developers.google.com/workspace/drive/api/',
};
type Address = `${keyof typeof ADDRESSES}:${string}` | `https://${string}`;

/** A row: what is documented · where · the call · what it gives (a value, or the text of the error it throws). */
export type Row = readonly [fact: string, where: Address, call: () => unknown, expected: unknown];

/** Tries every row of a service's table. */
export function tryTable(service: string, rows: readonly Row[]): void {
  describe(service, () => {
    test.each(rows.map((row) => ({ row, title: `${row[0]} (${addressOf(row[1])})` })))(
      '$title',
      async ({ row }) => {
        const [, , call, expected] = row;
        if (expected instanceof Error) await expect((async () => call())()).rejects.toThrow(expected.message);
        else expect(await call()).toEqual(expected);
      },
    );
  });
}

/** The whole text of the error a row expects. */
export const refusal = (message: string): Error => new Error(message);

function addressOf(where: Address): string {
  const [base = '', rest = ''] = where.split(/:(?!\/\/)/);
  return base in ADDRESSES ? ADDRESSES[base as keyof typeof ADDRESSES] + rest : where;
}
