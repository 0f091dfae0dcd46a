// https://developers.google.com/apps-script/reference/html/html-output
import type { HtmlPage } from '../../contracts';
import { ScriptException, ServiceObject } from '../../runtime/service-object';
import { argumentError, enumName, signatureError } from '../arguments';
import { ScriptBlob } from '../utilities/blob';
import { textToBytes } from '../utilities/bytes';

const META_TAGS = [
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

export class HtmlOutput extends ServiceObject {
  static override readonly typeName = 'HtmlOutput';
  _title: string | null = null;
  #width: number | null = null;
  #height: number | null = null;
  #faviconUrl: string | null = null;
  readonly #metaTags: HtmlOutputMetaTag[] = [];

  constructor(private _content: string) {
    super();
  }

  append(content: unknown): this {
    this._content += String(content);
    return this;
  }

  /** Adds text that is shown as it is, not as markup. */
  appendUntrusted(content: unknown): this {
    this._content += escapeHtml(String(content));
    return this;
  }

  /** The text of the page; the script's side makes a template of it (runtime/realm/html-template.ts). */
  asTemplate(): string {
    return this._content;
  }

  clear(): this {
    this._content = '';
    return this;
  }

  getBlob(): ScriptBlob {
    return new ScriptBlob(textToBytes(this._content), 'text/html', null);
  }

  getContent(): string {
    return this._content;
  }

  setContent(content: unknown): this {
    this._content = String(content);
    return this;
  }

  addMetaTag(name: unknown, content: unknown): this {
    if (typeof name !== 'string' || typeof content !== 'string') {
      throw signatureError('HtmlOutput.addMetaTag', [name, content]);
    }
    if (!META_TAGS.includes(name)) {
      throw new ScriptException('The specified meta tag cannot be used in this context.');
    }
    this.#metaTags.push(new HtmlOutputMetaTag(name, content));
    return this;
  }

  getMetaTags(): HtmlOutputMetaTag[] {
    return [...this.#metaTags];
  }

  getTitle(): string | null {
    return this._title;
  }

  setTitle(title: unknown): this {
    this._title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.#width;
  }

  /** In pixels; null leaves the width to the dialog. A sidebar is 300 px wide whatever is set. */
  setWidth(width: unknown): this {
    this.#width = readPixels('width', width);
    return this;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setHeight(height: unknown): this {
    this.#height = readPixels('height', height);
    return this;
  }

  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }

  setFaviconUrl(url: unknown): this {
    this.#faviconUrl = String(url);
    return this;
  }

  /** Kept for old scripts: every page has long run in the IFRAME mode. */
  setSandboxMode(mode: unknown): this {
    if (enumName(mode, 'SandboxMode') === undefined)
      throw signatureError('HtmlOutput.setSandboxMode', [mode]);
    return this;
  }

  /** Matters to web apps alone: the pages shown here are always frames of the host's own page. */
  setXFrameOptionsMode(mode: unknown): this {
    if (enumName(mode, 'XFrameOptionsMode') === undefined) {
      throw signatureError('HtmlOutput.setXFrameOptionsMode', [mode]);
    }
    return this;
  }

  _page(kind: HtmlPage['kind'], title: string): HtmlPage {
    return {
      kind,
      title,
      html: this._content,
      ...(this.#width === null ? {} : { width: this.#width }),
      ...(this.#height === null ? {} : { height: this.#height }),
    };
  }
}

export class HtmlOutputMetaTag extends ServiceObject {
  static override readonly typeName = 'HtmlOutputMetaTag';

  constructor(
    private readonly _name: string,
    private readonly _content: string,
  ) {
    super();
  }

  getName(): string {
    return this._name;
  }

  getContent(): string {
    return this._content;
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function readPixels(name: string, value: unknown): number | null {
  if (value === null) return null;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw argumentError(name, 'number');
  return Math.trunc(value);
}
