// https://developers.google.com/apps-script/reference/base/ui
import type { AskDialog, ButtonSetName, DialogAnswer, HtmlPage } from '../../contracts';
import { defineEnum, type EnumValue, ServiceObject } from '../../runtime/service-object';
import { enumName, signatureError } from '../arguments';
import type { ServiceContext } from '../context';
import { HtmlOutput } from '../html/html-output';
import { Menu } from './menu';

const Button = defineEnum('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = defineEnum('ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);

export class Ui extends ServiceObject {
  static override readonly typeName = 'Ui';
  static override readonly enums = { Button, ButtonSet };

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  /** (prompt) · (prompt, buttons) · (title, prompt, buttons) */
  async alert(...args: readonly unknown[]): Promise<EnumValue> {
    return Button[(await this.#ask('alert', args)).button];
  }

  async prompt(...args: readonly unknown[]): Promise<PromptResponse> {
    return new PromptResponse(await this.#ask('prompt', args));
  }

  createMenu(...args: readonly unknown[]): Menu {
    const [caption] = args;
    if (args.length !== 1 || typeof caption !== 'string') throw signatureError('Ui.createMenu', args);
    return new Menu(this._context, caption, 'bar');
  }

  /** The sub-menu of the Extensions menu that carries the add-on's name. */
  createAddonMenu(): Menu {
    return new Menu(this._context, this._context.project.name, 'addon');
  }

  showSidebar(...args: readonly unknown[]): void {
    const [page] = args;
    if (args.length !== 1 || !(page instanceof HtmlOutput)) throw signatureError('Ui.showSidebar', args);
    this.#show('sidebar', page, page._title ?? this._context.project.name);
  }

  showModalDialog(...args: readonly unknown[]): void {
    this.#showDialog('showModalDialog', 'modal', args);
  }

  showModelessDialog(...args: readonly unknown[]): void {
    this.#showDialog('showModelessDialog', 'modeless', args);
  }

  /** The older form of showModelessDialog, whose title is that of the page. */
  showDialog(...args: readonly unknown[]): void {
    const [page] = args;
    if (args.length !== 1 || !(page instanceof HtmlOutput)) throw signatureError('Ui.showDialog', args);
    this.#show('modeless', page, page._title ?? this._context.project.name);
  }

  #showDialog(method: string, kind: HtmlPage['kind'], args: readonly unknown[]): void {
    const [page, title] = args;
    if (args.length !== 2 || !(page instanceof HtmlOutput) || typeof title !== 'string') {
      throw signatureError(`Ui.${method}`, args);
    }
    this.#show(kind, page, title);
  }

  #show(kind: HtmlPage['kind'], output: HtmlOutput, title: string): void {
    const page = output._page(kind, title);
    this._context.dialogs.push(page);
    this._context.platform.screen.showPage(page);
  }

  async #ask(kind: AskDialog['kind'], args: readonly unknown[]): Promise<DialogAnswer> {
    const { platform, dialogs, signal } = this._context;
    const record: AskDialog & { answer?: DialogAnswer } = { kind, ...readQuestion(kind, args) };
    const dialog: AskDialog = { ...record };
    dialogs.push(record);
    const answer = await this._context.pauseClock(() => platform.screen.ask(dialog, signal));
    record.answer = answer;
    return answer;
  }
}

export class PromptResponse extends ServiceObject {
  static override readonly typeName = 'PromptResponse';

  constructor(private readonly _answer: DialogAnswer) {
    super();
  }

  getResponseText(): string {
    return this._answer.text ?? '';
  }

  getSelectedButton(): EnumValue {
    return Button[this._answer.button];
  }
}

function readQuestion(kind: string, args: readonly unknown[]): Omit<AskDialog, 'kind'> {
  const [title, prompt, buttons] =
    args.length === 1 ? ['', args[0], ButtonSet.OK] : args.length === 2 ? ['', ...args] : args;
  const set = enumName(buttons, 'ButtonSet');
  if (args.length > 3 || set === undefined || !isText(prompt) || !isText(title)) {
    throw signatureError(`Ui.${kind}`, args);
  }
  return { title: String(title), prompt: String(prompt), buttons: set as ButtonSetName };
}

// A number or a boolean is shown as its text; anything else fits no overload.
const isText = (value: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof value);
