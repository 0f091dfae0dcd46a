// A built page alone, whose calls are answered by the built script itself in the local host, without a server.
import type { Browser } from 'playwright-core';
import type { AddOnHost } from '../bundle/support';
import { openPageAlone, type PageAlone } from './page-alone';

interface Scripted {
  readonly host: AddOnHost;
  /** The calls that the page makes. */
  readonly names: readonly string[];
  readonly viewport: { readonly width: number; readonly height: number };
  /** What it is opened for. */
  readonly opened?: Readonly<Record<string, string>>;
}

export async function openPageWithScript(
  browser: Browser,
  name: string,
  { host, names, viewport, opened }: Scripted,
): Promise<PageAlone> {
  return openPageAlone(
    browser,
    name,
    Object.fromEntries(names.map((one) => [one, []])),
    viewport,
    async (call, input) => {
      const report = await host.run(call, [input]);
      if (!report.ok) throw new Error(String(report.error));
      return report.result;
    },
    opened,
  );
}
