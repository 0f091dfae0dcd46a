// The list of workbooks and of the documents that scripts have made.
import { documentsTable } from './documents';
import { element } from './element';
import { HttpStore, workbookEntries } from './http-store';
import { logo } from './logo';
import { newWorkbook } from './new-workbook';
import { pageText } from './text';

export async function showList(): Promise<void> {
  document.title = pageText.product;
  const store = new HttpStore();
  const main = element('main', { className: 'list' });
  document.body.replaceChildren(
    element('header', { className: 'top' }, logo(), element('h1', { textContent: pageText.product })),
    main,
  );
  try {
    const workbooks = await workbookEntries();
    const create = element('button', {
      type: 'button',
      className: 'primary',
      textContent: pageText.newWorkbook,
    });
    create.addEventListener('click', async () => {
      location.href = `/workbook/${await newWorkbook(store, pageText.newWorkbookName)}`;
    });
    const links = workbooks.map(({ id, name }) =>
      element('li', {}, element('a', { href: `/workbook/${id}`, textContent: name })),
    );
    main.append(
      element('div', { className: 'list-head' }, element('h2', { textContent: pageText.workbooks }), create),
      links.length
        ? element('ul', { className: 'workbooks' }, ...links)
        : element('p', { textContent: pageText.noWorkbooks }),
      element(
        'p',
        { className: 'demo-school' },
        element('a', { href: '/school', textContent: pageText.openSchool }),
        ` – ${pageText.whatSchool}`,
      ),
      element('h2', { textContent: pageText.documents }),
      await documentsTable(store),
    );
  } catch (error) {
    main.append(
      element('p', {
        className: 'failure',
        textContent: (error as Error).message,
        attributes: { role: 'alert' },
      }),
    );
  }
}
