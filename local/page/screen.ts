// What a script shows a person, in the page.
import type { AskDialog, DialogAnswer, HtmlPage, MenuItemModel, MenuModel, Screen } from '../contracts';
import { ask } from './dialogs';
import type { MenuEntry, TopMenu } from './menu-bar';
import type { Notices } from './notices';
import { pageText } from './text';

export class PageScreen implements Screen {
  readonly #menus: MenuModel[] = [];

  constructor(
    readonly notices: Notices,
    readonly parts: {
      showPage(page: HtmlPage): void;
      menusChanged(): void;
      run(functionName: string): void;
    },
  ) {}

  /** A menu of the same name takes the place of the one before. */
  showMenu(menu: MenuModel): void {
    const known = this.#menus.findIndex(({ title, place }) => title === menu.title && place === menu.place);
    if (known < 0) this.#menus.push(menu);
    else this.#menus[known] = menu;
    this.parts.menusChanged();
  }

  ask(dialog: AskDialog, signal: AbortSignal): Promise<DialogAnswer> {
    return ask(dialog, signal);
  }

  showPage(page: HtmlPage): void {
    this.parts.showPage(page);
  }

  toast(message: string, title: string, seconds: number): void {
    this.notices.toast(message, title, seconds);
  }

  /** „Plėtiniai“ with the add-on's menu, then the menus that the script put into the bar. */
  topMenus(): readonly TopMenu[] {
    const addon = this.#menus.filter(({ place }) => place === 'addon');
    const bar = this.#menus.filter(({ place }) => place === 'bar');
    return [
      { label: pageText.extensions, entries: () => this.#extensions(addon) },
      ...bar.map(({ title, items }) => ({ label: title, entries: () => this.#entries(items) })),
    ];
  }

  #extensions(menus: readonly MenuModel[]): readonly MenuEntry[] {
    if (!menus.length) {
      return [{ kind: 'action', label: pageText.noExtensions, run: () => {}, disabled: true }];
    }
    return menus.map(({ title, items }) => ({ kind: 'menu', label: title, entries: this.#entries(items) }));
  }

  #entries(items: readonly MenuItemModel[]): MenuEntry[] {
    return items.map((item): MenuEntry => {
      if (item.kind === 'separator') return item;
      if (item.kind === 'submenu') {
        return { kind: 'menu', label: item.menu.title, entries: this.#entries(item.menu.items) };
      }
      return { kind: 'action', label: item.label, run: () => this.parts.run(item.functionName) };
    });
  }
}
