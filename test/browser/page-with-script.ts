// A built page alone, whose calls are answered by the built script itself in the local host, without a server.
import type { Browser } from 'playwright-core';
import type { AddOnHost } from '../bundle/support';
import { openPageAlone, type PageAlone } from './page-alone';

/** `names`: the calls that the page makes. What the page was opened for stands in it as the script would write it. */
export async function openPageWithScript(
  browser: Browser,
  name: string,
  {
    host,
    names,
    viewport,
  }: { host: AddOnHost; names: readonly string[]; viewport: { width: number; height: number } },
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
  );
}
