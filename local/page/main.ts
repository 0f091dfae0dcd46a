// The three views of the local host: /, /workbook/<id>, /document/<id>. Each is loaded only when it is shown.
import './style.css';

const [, view, id] = location.pathname.split('/');

async function show(): Promise<void> {
  document.body.dataset.view = view || 'list';
  if (view === 'workbook' && id) await (await import('./workbook-view')).showWorkbook(id);
  else if (view === 'document' && id) await (await import('./document-view')).showDocument(id);
  else await (await import('./list-view')).showList();
}

void show();
