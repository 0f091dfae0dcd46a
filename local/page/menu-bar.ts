// The menu bar, used as menus of a desktop are: arrows, Home, End, Enter, Esc, and the mouse.
// https://www.w3.org/WAI/ARIA/apg/patterns/menubar/
import { element } from './element';

export type MenuEntry =
  | { readonly kind: 'action'; readonly label: string; readonly run: () => void; readonly disabled?: boolean }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export interface TopMenu {
  readonly label: string;
  /** Asked when the menu is opened. */
  readonly entries: () => readonly MenuEntry[];
}

export class MenuBar {
  readonly #bar: HTMLElement;
  #open: HTMLElement[] = [];
  #focusBefore: Element | null = null;

  constructor(container: HTMLElement, label: string) {
    this.#bar = element('div', {
      className: 'menu-bar',
      attributes: { role: 'menubar', 'aria-label': label },
    });
    container.append(this.#bar);
    this.#bar.addEventListener('keydown', (event) => this.#onKey(event));
    document.addEventListener('pointerdown', (event) => {
      if (this.#open.length && !this.#bar.contains(event.target as Node)) this.#close(false);
    });
  }

  show(menus: readonly TopMenu[]): void {
    this.#close(false);
    this.#bar.replaceChildren(...menus.map((menu, index) => this.#topButton(menu, index === 0)));
  }

  #topButton(menu: TopMenu, first: boolean): HTMLElement {
    const button = element('button', {
      type: 'button',
      textContent: menu.label,
      tabIndex: first ? 0 : -1,
      attributes: { role: 'menuitem', 'aria-haspopup': 'true', 'aria-expanded': 'false' },
    });
    const holder = element('div', { className: 'menu-holder' }, button);
    const open = () => this.#openMenu(holder, button, menu.entries(), 0);
    button.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      const wasOpen = button.getAttribute('aria-expanded') === 'true';
      this.#close(wasOpen);
      if (!wasOpen) {
        button.focus();
        open();
      }
    });
    button.addEventListener('click', (event) => {
      if (event.detail === 0 && button.getAttribute('aria-expanded') === 'false') open(); // Enter, Space, a reader
    });
    button.addEventListener('pointerenter', () => {
      if (!this.#open.length || button.getAttribute('aria-expanded') === 'true') return;
      button.focus();
      open();
    });
    button.addEventListener('focus', (event) => {
      if (!this.#bar.contains(event.relatedTarget as Node))
        this.#focusBefore = event.relatedTarget as Element | null;
    });
    return holder;
  }

  #openMenu(holder: HTMLElement, owner: HTMLElement, entries: readonly MenuEntry[], depth: number) {
    this.#closeFrom(depth);
    const list = element('div', {
      className: 'menu-list',
      attributes: { role: 'menu', 'aria-label': owner.textContent ?? '' },
    });
    list.append(...entries.map((entry) => this.#entry(entry, depth)));
    holder.append(list);
    owner.setAttribute('aria-expanded', 'true');
    this.#open[depth] = list;
    const right = list.getBoundingClientRect().right;
    if (right > window.innerWidth) list.classList.add('to-left');
    itemsOf(list)[0]?.focus();
  }

  #entry(entry: MenuEntry, depth: number): HTMLElement {
    if (entry.kind === 'separator')
      return element('div', { className: 'menu-separator', attributes: { role: 'separator' } });
    const item = element('button', {
      type: 'button',
      textContent: entry.label,
      tabIndex: -1,
      attributes: { role: 'menuitem' },
    });
    item.addEventListener('pointerenter', () => item.focus());
    if (entry.kind === 'action') {
      item.disabled = entry.disabled ?? false;
      item.addEventListener('click', () => {
        this.#close(true);
        entry.run();
      });
      item.addEventListener('pointerenter', () => this.#closeFrom(depth + 1));
      return item;
    }
    item.setAttribute('aria-haspopup', 'true');
    item.setAttribute('aria-expanded', 'false');
    const holder = element('div', { className: 'submenu-holder' }, item);
    const open = () => {
      if (item.getAttribute('aria-expanded') === 'false')
        this.#openMenu(holder, item, entry.entries, depth + 1);
    };
    item.addEventListener('click', open);
    item.addEventListener('pointerenter', open);
    return holder;
  }

  #onKey(event: KeyboardEvent) {
    event.stopPropagation(); // the grid must not hear it
    const target = event.target as HTMLElement;
    const depth = this.#open.indexOf(target.closest('.menu-list') as HTMLElement);
    const act = depth < 0 ? this.#barKey(event.key, target) : this.#listKey(event.key, target, depth);
    if (act) event.preventDefault();
  }

  #barKey(key: string, target: HTMLElement): boolean {
    if (key === 'ArrowRight') return this.#moveTop(target, 1, false);
    if (key === 'ArrowLeft') return this.#moveTop(target, -1, false);
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      target.click();
      return true;
    }
    if (key === 'Escape') {
      this.#close(true);
      return true;
    }
    return false;
  }

  #listKey(key: string, target: HTMLElement, depth: number): boolean {
    const list = this.#open[depth] as HTMLElement;
    const items = itemsOf(list);
    const at = items.indexOf(target as HTMLButtonElement);
    const focus = (index: number) => {
      items[(index + items.length) % items.length]?.focus();
      return true;
    };
    const hasSubmenu = target.getAttribute('aria-haspopup') === 'true';
    switch (key) {
      case 'ArrowDown':
        return focus(at + 1);
      case 'ArrowUp':
        return focus(at - 1);
      case 'Home':
        return focus(0);
      case 'End':
        return focus(items.length - 1);
      case 'ArrowRight':
        if (hasSubmenu) target.click();
        else this.#moveTop(target, 1, true);
        return true;
      case 'ArrowLeft':
        if (depth > 0) this.#closeToOwner(depth);
        else this.#moveTop(target, -1, true);
        return true;
      case 'Escape':
        this.#closeToOwner(depth);
        return true;
      case 'Tab':
        this.#close(true);
        return true;
      default:
        return this.#jumpTo(key, items, at);
    }
  }

  #jumpTo(key: string, items: readonly HTMLElement[], at: number): boolean {
    if (key.length !== 1 || key === ' ') return false;
    const ordered = [...items.slice(at + 1), ...items.slice(0, at + 1)];
    const found = ordered.find((item) =>
      item.textContent?.toLocaleLowerCase('lt').startsWith(key.toLocaleLowerCase('lt')),
    );
    found?.focus();
    return found !== undefined;
  }

  #closeToOwner(depth: number) {
    const owner = this.#open[depth]?.previousElementSibling as HTMLElement | null;
    this.#closeFrom(depth);
    owner?.focus();
  }

  #moveTop(target: HTMLElement, step: number, open: boolean): boolean {
    const tops = [...this.#bar.querySelectorAll<HTMLElement>(':scope > .menu-holder > button')];
    const at = tops.findIndex((top) => top.parentElement?.contains(target));
    const next = tops[(at + step + tops.length) % tops.length];
    this.#closeFrom(0);
    for (const top of tops) top.tabIndex = top === next ? 0 : -1;
    next?.focus();
    if (open) next?.click();
    return true;
  }

  #closeFrom(depth: number) {
    for (const list of this.#open.splice(depth)) {
      list.previousElementSibling?.setAttribute('aria-expanded', 'false');
      list.remove();
    }
  }

  /** Closes everything; the focus goes back to where it was before the menu was used. */
  #close(giveFocusBack: boolean) {
    this.#closeFrom(0);
    if (!giveFocusBack) return;
    const before = this.#focusBefore as HTMLElement | null;
    if (before?.isConnected) before.focus();
    else (document.activeElement as HTMLElement | null)?.blur();
  }
}

function itemsOf(list: HTMLElement): HTMLButtonElement[] {
  const own = ':scope > button:not(:disabled), :scope > .submenu-holder > button';
  return [...list.querySelectorAll<HTMLButtonElement>(own)];
}
