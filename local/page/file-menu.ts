import type { Store } from '../contracts';
import type { Book } from '../workbook/book';
import { ask } from './dialogs';
import { download } from './download';
import { restoreDemo, restoreSchool } from './http-store';
import type { TopMenu } from './menu-bar';
import { copyWorkbook, newWorkbook } from './new-workbook';
import type { Saver } from './saver';
import { SCHOOL_ID } from './school-view';
import { pageText } from './text';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const DEMO_ID = 'demo';

export interface FileMenuParts {
  readonly book: Book;
  readonly store: Store;
  readonly saver: Saver;
  customFunctions(): readonly string[];
  showDocuments(): void;
}

export function fileMenu({ book, store, saver, customFunctions, showDocuments }: FileMenuParts): TopMenu {
  const action = (label: string, run: () => void) => ({ kind: 'action', label, run }) as const;
  const separator = { kind: 'separator' } as const;
  const openNew = (id: string) => window.open(`/workbook/${id}`, '_blank');
  const entries = [
    action(pageText.toWorkbooks, () => {
      location.href = '/workbooks';
    }),
    action(pageText.newWorkbook, async () => openNew(await newWorkbook(store, pageText.newWorkbookName))),
    action(pageText.makeCopy, async () => {
      openNew(await copyWorkbook(store, book.save(), pageText.copyOf(book.name)));
    }),
    action(pageText.openSchool, () => window.open('/school', '_blank')),
    separator,
    action(pageText.downloadXlsx, () => void downloadXlsx(book, customFunctions())),
    action(pageText.documents, showDocuments),
  ];
  const restore = { [DEMO_ID]: restoreDemo, [SCHOOL_ID]: restoreSchool }[book.id];
  const demoOnly = restore
    ? [separator, action(pageText.resetDemo, () => void startDemoAnew(saver, restore))]
    : [];
  return { label: pageText.file, entries: () => [...entries, ...demoOnly] };
}

async function downloadXlsx(book: Book, customFunctions: readonly string[]): Promise<void> {
  const { toXlsx } = await import('../xlsx/to-xlsx');
  download(`${book.name}.xlsx`, await toXlsx(book, customFunctions), XLSX_TYPE);
}

async function startDemoAnew(saver: Saver, restore: () => Promise<void>): Promise<void> {
  const question = {
    kind: 'alert',
    title: pageText.resetDemo,
    prompt: pageText.resetDemoAsk,
    buttons: 'OK_CANCEL',
  } as const;
  if ((await ask(question, new AbortController().signal)).button !== 'OK') return;
  await saver.stop();
  await restore();
  location.reload();
}
