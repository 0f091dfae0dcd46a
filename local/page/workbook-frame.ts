// The page around the grid: top bar, menus, the place of the grid and of the sidebar.
import { element } from './element';
import { logo } from './logo';
import { MenuBar } from './menu-bar';
import { Notices } from './notices';
import { pageText } from './text';

export interface WorkbookFrame {
  readonly name: HTMLInputElement;
  readonly documents: HTMLButtonElement;
  readonly menus: MenuBar;
  readonly notices: Notices;
  readonly grid: HTMLElement;
  readonly sidebar: HTMLElement;
}

export function showWorkbookFrame(): WorkbookFrame {
  const name = element('input', {
    className: 'name',
    type: 'text',
    maxLength: 150,
    attributes: { 'aria-label': pageText.workbookName },
  });
  const nameLine = element('div', { className: 'name-line' }, name);
  const menuPlace = element('div', { className: 'menus' });
  const documents = element('button', {
    type: 'button',
    className: 'plain-button to-documents',
    textContent: pageText.documents,
  });
  const grid = element('div', { className: 'grid', id: 'grid' });
  const sidebar = element('aside', {
    className: 'sidebar',
    hidden: true,
    attributes: { 'aria-label': pageText.sidebar },
  });
  document.body.replaceChildren(
    element('header', { className: 'workbook-top' }, logo(), nameLine, menuPlace, documents),
    element('main', { className: 'workbook-main' }, grid, sidebar),
  );
  return {
    name,
    documents,
    grid,
    sidebar,
    menus: new MenuBar(menuPlace, pageText.menus),
    notices: new Notices(nameLine),
  };
}
