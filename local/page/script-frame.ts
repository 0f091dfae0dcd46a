// A page that a script shows: in a sandboxed frame of its own, with `google.script` to reach the script.
import type { ExecutionReport } from '../contracts';
import { findIllegalValue, toLegalValue } from '../services/html/legal-values';
import { element } from './element';
import type { FromFrame, ToFrame } from './frame-messages';

// The flags of https://developers.google.com/apps-script/guides/html/restrictions, but for `allow-same-origin`:
// Google's frames have an origin of their own, here that flag would open the whole page to them.
const SANDBOX =
  'allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

export interface FrameOwner {
  run(functionName: string, args: readonly unknown[]): Promise<ExecutionReport>;
  close(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
  focusGrid(): void;
}

export class ScriptFrame {
  readonly element: HTMLIFrameElement;
  readonly #owner: FrameOwner;

  constructor(html: string, title: string, owner: FrameOwner) {
    this.#owner = owner;
    this.element = element('iframe', { title, attributes: { sandbox: SANDBOX, allow: 'clipboard-write *' } });
    addEventListener('message', this.#onMessage);
    void shim().then((code) => {
      this.element.srcdoc = withShim(html, code);
    });
  }

  dispose(): void {
    removeEventListener('message', this.#onMessage);
    this.element.remove();
  }

  readonly #onMessage = ({ source, data }: MessageEvent<FromFrame>) => {
    if (source === null || source !== this.element.contentWindow) return;
    if (data?.pazanga === 'run') void this.#run(data);
    else if (data?.pazanga === 'close') this.#owner.close();
    else if (data?.pazanga === 'focusEditor') this.#owner.focusGrid();
    else if (data?.pazanga === 'size') this.#owner.resize(data);
  };

  async #run({ call, name, args }: Extract<FromFrame, { pazanga: 'run' }>) {
    const answer = await this.#owner.run(name, args).then(
      (report) => toAnswer(call, report),
      (error: Error) =>
        ({ pazanga: 'done', call, ok: false, name: error.name, message: error.message }) as const,
    );
    this.element.contentWindow?.postMessage(answer, '*');
  }
}

function toAnswer(call: number, report: ExecutionReport): ToFrame {
  if (!report.ok) {
    const { error, errorName } = report;
    return { pazanga: 'done', call, ok: false, name: errorName ?? 'Error', message: error ?? '' };
  }
  // A result with anything illegal in it arrives as null.
  const result = findIllegalValue(report.result) ? null : toLegalValue(report.result);
  return { pazanga: 'done', call, ok: true, result };
}

let loadedShim: Promise<string> | undefined;
function shim(): Promise<string> {
  loadedShim ??= fetch('/page/frame-shim.js').then((response) => response.text());
  return loadedShim;
}

/** The shim comes first, yet after the doctype: before it the page would be shown in quirks mode. */
function withShim(html: string, code: string): string {
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  const rest = html.startsWith(doctype) ? html.slice(doctype.length) : html;
  return `${doctype}<script>${code}</script>${rest}`;
}
