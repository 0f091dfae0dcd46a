// https://developers.google.com/apps-script/reference/base/menu
import type { MenuItemModel, MenuModel } from '../../contracts';
import { ServiceObject } from '../../runtime/service-object';
import { signatureError } from '../arguments';
import type { ServiceContext } from '../context';

export class Menu extends ServiceObject {
  static override readonly typeName = 'Menu';
  readonly #items: MenuItemModel[] = [];

  constructor(
    private readonly _context: ServiceContext,
    private readonly _title: string,
    private readonly _place: MenuModel['place'],
  ) {
    super();
  }

  addItem(...args: readonly unknown[]): this {
    const [label, functionName] = args;
    if (args.length !== 2 || typeof label !== 'string' || typeof functionName !== 'string') {
      throw signatureError('Menu.addItem', args);
    }
    this.#items.push({ kind: 'item', label, functionName });
    return this;
  }

  addSeparator(): this {
    this.#items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(...args: readonly unknown[]): this {
    const [menu] = args;
    if (args.length !== 1 || !(menu instanceof Menu)) throw signatureError('Menu.addSubMenu', args);
    this.#items.push({ kind: 'submenu', menu: menu._model() });
    return this;
  }

  addToUi(): void {
    const menu = this._model();
    this._context.dialogs.push({ kind: 'menu', menu });
    this._context.platform.screen.showMenu(menu);
  }

  _model(): MenuModel {
    return { title: this._title, place: this._place, items: [...this.#items] };
  }
}
