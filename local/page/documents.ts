// The documents that scripts have made: as a table on the list's page, as a panel beside the grid.
import type { Store } from '../contracts';
import { type DocumentEntry, listDocuments, readDocumentFile } from '../drive/documents';
import { DOCX_TYPE } from '../services/utilities/content-types';
import { crossButton } from './dialogs';
import { download } from './download';
import { element } from './element';
import { pageText } from './text';

const TIME = new Intl.DateTimeFormat('lt', { dateStyle: 'short', timeStyle: 'short' });

export async function documentsTable(store: Store): Promise<HTMLElement> {
  const documents = await listDocuments(store);
  if (!documents.length) return element('p', { textContent: pageText.noDocuments });
  const rows = documents.map((document) =>
    element(
      'tr',
      {},
      element('td', {}, openLink(document, document.name)),
      element('td', { className: 'when', textContent: timeOf(document) }),
      element('td', {}, docxButton(store, document)),
    ),
  );
  const head = [pageText.documentName, pageText.documentDate, ''].map((textContent) =>
    element('th', { textContent }),
  );
  return element(
    'table',
    { className: 'documents' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** Shows the panel in the place of the sidebar; the script's sidebar, if any, is closed. */
export async function showDocumentsPanel(
  place: HTMLElement,
  store: Store,
  onClose: () => void,
): Promise<void> {
  const body = element('div', { className: 'panel-body' });
  const close = crossButton(() => {
    place.replaceChildren();
    place.hidden = true;
    onClose();
  });
  place.replaceChildren(
    element('header', {}, element('h2', { textContent: pageText.documents }), close),
    body,
  );
  place.hidden = false;
  close.focus();
  try {
    const documents = await listDocuments(store);
    const items = documents.map((document) =>
      element(
        'li',
        {},
        element('div', { textContent: document.name }),
        element('div', { className: 'when', textContent: timeOf(document) }),
        element(
          'div',
          { className: 'links' },
          openLink(document, pageText.openDocument),
          docxButton(store, document),
        ),
      ),
    );
    body.append(
      items.length
        ? element('ul', { className: 'document-items' }, ...items)
        : element('p', { textContent: pageText.noDocuments }),
    );
  } catch (error) {
    body.append(element('p', { className: 'failure', textContent: (error as Error).message }));
  }
}

function timeOf({ createdTime }: DocumentEntry): string {
  return TIME.format(new Date(createdTime));
}

function openLink({ id, name }: DocumentEntry, words: string): HTMLAnchorElement {
  const link = element('a', { href: `/document/${id}`, target: '_blank', textContent: words });
  if (words !== name) link.setAttribute('aria-label', `${words}: ${name}`);
  return link;
}

function docxButton(store: Store, { id, name }: DocumentEntry): HTMLButtonElement {
  const button = element('button', {
    type: 'button',
    className: 'link-button',
    textContent: pageText.downloadDocx,
    attributes: { 'aria-label': `${pageText.downloadDocx}: ${name}` },
  });
  button.addEventListener('click', () => void downloadDocx(store, id));
  return button;
}

export async function downloadDocx(store: Store, id: string): Promise<void> {
  const file = await readDocumentFile(store, id);
  if (file) download(file.name, file.bytes, DOCX_TYPE);
}
