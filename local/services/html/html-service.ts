// https://developers.google.com/apps-script/reference/html/html-service
import { defineEnum, ScriptException, ServiceObject } from '../../runtime/service-object';
import { signatureError } from '../arguments';
import type { ServiceContext } from '../context';
import { ScriptBlob } from '../utilities/blob';
import { HtmlOutput } from './html-output';

const SandboxMode = defineEnum('SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']);
const XFrameOptionsMode = defineEnum('XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']);

export class HtmlService extends ServiceObject {
  static override readonly typeName = 'HtmlService';
  static override readonly enums = { SandboxMode, XFrameOptionsMode };

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  /** () · (html) · (blob) */
  createHtmlOutput(...args: readonly unknown[]): HtmlOutput {
    return new HtmlOutput(args.length === 0 ? '' : readMarkup('createHtmlOutput', args));
  }

  createHtmlOutputFromFile(...args: readonly unknown[]): HtmlOutput {
    return new HtmlOutput(this.#readFile('createHtmlOutputFromFile', args));
  }

  /** The template's text: its scriptlets are code of the script and run on the script's side (html-template.ts). */
  createTemplate(...args: readonly unknown[]): string {
    return readMarkup('createTemplate', args);
  }

  createTemplateFromFile(...args: readonly unknown[]): string {
    return this.#readFile('createTemplateFromFile', args);
  }

  #readFile(method: string, args: readonly unknown[]): string {
    const [name] = args;
    if (args.length !== 1 || typeof name !== 'string') throw signatureError(`HtmlService.${method}`, args);
    const { pages } = this._context.project;
    const found = Object.keys(pages).find((page) => page === name || `${page}.html` === name);
    if (found === undefined) throw new ScriptException(`No HTML file named ${name} was found.`);
    return pages[found] ?? '';
  }
}

function readMarkup(method: string, args: readonly unknown[]): string {
  const [source] = args;
  if (args.length === 1 && source instanceof ScriptBlob) return source.getDataAsString();
  if (args.length === 1 && ['string', 'number', 'boolean'].includes(typeof source)) return String(source);
  throw signatureError(`HtmlService.${method}`, args);
}
