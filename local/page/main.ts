// The views of the local host: /workbook/<id>, /document/<id>, the list of both at /workbooks, /school which opens the demo
// school, and / which opens the last workbook. Each is loaded only when it is shown.
import { lastWorkbook } from './last-workbook';
import './style.css';

const [, view, id] = location.pathname.split('/');

async function show(): Promise<void> {
  if (!view) {
    const last = await lastWorkbook();
    return location.replace(last ? `/workbook/${last}` : '/workbooks');
  }
  document.body.dataset.view = view === 'workbooks' ? 'list' : view;
  if (view === 'workbook' && id) await (await import('./workbook-view')).showWorkbook(id);
  else if (view === 'document' && id) await (await import('./document-view')).showDocument(id);
  else if (view === 'school') await (await import('./school-view')).showSchool();
  else await (await import('./list-view')).showList();
}

void show();
