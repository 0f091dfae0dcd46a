// What every page inside Sheets is checked for, in a frame of the host or alone: axe-core, width, a picture.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locator, Page } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const SHOTS = process.env.SCREENSHOTS;

/** What axe-core finds in the page of this `body`, one line a violation; none is `[]`. */
export function violationsIn(body: Locator): Promise<string[]> {
  return body.evaluate(async (_body, source) => {
    if (!('axe' in globalThis)) {
      const script = document.createElement('script');
      script.textContent = source;
      document.head.append(script);
    }
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, AXE);
}

/** How many pixels of the page of this `body` do not fit its width: 0 is right. */
export function overflowOf(body: Locator): Promise<number> {
  return body.evaluate(({ scrollWidth, clientWidth }) => Math.max(scrollWidth - clientWidth, 0));
}

/** Takes a picture where SCREENSHOTS names a folder. */
export async function shot(page: Page, name: string, fullPage = false): Promise<void> {
  if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage });
}
