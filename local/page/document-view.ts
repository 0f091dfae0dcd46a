// A document as it will be printed: on sheets of A4.
import type { Store } from '../contracts';
import { readDocumentFile } from '../drive/documents';
import { downloadDocx } from './documents';
import { element } from './element';
import { HttpStore } from './http-store';
import { logo } from './logo';
import { showStop } from './stop-view';
import { pageText } from './text';

export async function showDocument(id: string): Promise<void> {
  const store = new HttpStore();
  try {
    const file = await readDocumentFile(store, id);
    if (!file) return showStop(pageText.noDocument, '');
    await show(store, id, file.name.replace(/\.docx$/i, ''), file.bytes);
  } catch (error) {
    showStop(pageText.noDocument, (error as Error).message);
  }
}

async function show(store: Store, id: string, name: string, bytes: Uint8Array): Promise<void> {
  document.title = name;
  const print = element('button', { type: 'button', className: 'primary', textContent: pageText.print });
  print.addEventListener('click', () => window.print());
  const keep = element('button', {
    type: 'button',
    className: 'plain-button',
    textContent: pageText.downloadDocx,
  });
  keep.addEventListener('click', () => void downloadDocx(store, id));
  const page = element('main', { className: 'document-page' });
  const styles = element('div');
  document.body.replaceChildren(
    element(
      'header',
      { className: 'document-top' },
      logo(),
      element('h1', { textContent: name }),
      keep,
      print,
    ),
    styles,
    page,
  );
  const { renderAsync } = await import('docx-preview');
  await renderAsync(bytes, page, styles, { ignoreLastRenderedPageBreak: false, useBase64URL: true });
  document.head.append(element('style', { textContent: printMargins(page) }));
  document.body.dataset.ready = 'true';
}

/** A printed sheet has the margins of the document's own section; longer sections flow over several sheets. */
function printMargins(page: HTMLElement): string {
  const section = page.querySelector<HTMLElement>('section.docx');
  if (!section) return '';
  const { paddingTop, paddingRight, paddingBottom, paddingLeft } = section.style;
  const number = section.querySelector('footer')?.textContent?.trim()
    ? '@bottom-center { content: counter(page); font-size: 10pt; }'
    : '';
  return `@page { size: A4; margin: ${paddingTop} ${paddingRight} ${paddingBottom} ${paddingLeft}; ${number} }`;
}
