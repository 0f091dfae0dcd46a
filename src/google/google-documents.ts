// Documents made of a .docx that Drive turns into a Google Doc in one call. Under the scope drive.file a person's
// add-on sees only the files that this person made with it, so folders and searches are each person's own.
import type { Documents, MadeDocument, NewDocument } from '../app/ports';
import { once } from './once';
import type { Trace } from './trace';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FIELDS = 'id,name,webViewLink';
/** Properties of a file by which it is found again; a name and its value have 124 bytes together. */
const WORKBOOK_PROPERTY = 'workbook';
const KEY_PROPERTY = 'key';

export function googleDocuments(trace: Trace): Documents {
  const workbookId = once(() => SpreadsheetApp.getActiveSpreadsheet().getId());
  return {
    find: (key) => {
      const found = Drive.Files.list({
        q: [
          has(WORKBOOK_PROPERTY, workbookId()),
          has(KEY_PROPERTY, key),
          `mimeType = '${GOOGLE_DOC}'`,
          'trashed = false',
        ].join(' and '),
        orderBy: 'createdTime',
        pageSize: 1,
        fields: `files(${FIELDS})`,
      });
      const [file] = found.files ?? [];
      return file && madeDocument(file);
    },
    make: (document) => {
      const workbook = workbookId();
      const blob = docxBlob(document);
      const made = withFolder(workbook, document.folder, (folder) =>
        create(document, workbook, folder, blob),
      );
      trace.hasWritten = true;
      return madeDocument(made);
    },
  };
}

function docxBlob(document: NewDocument): GoogleAppsScript.Base.Blob {
  const parts = document.parts.map(({ name, content }) =>
    Utilities.newBlob(content, 'application/xml', name),
  );
  return Utilities.zip(parts, `${document.name}.docx`).setContentType(DOCX);
}

function create(document: NewDocument, workbook: string, folder: string, blob: GoogleAppsScript.Base.Blob) {
  return Drive.Files.create(
    {
      name: document.name,
      mimeType: GOOGLE_DOC,
      parents: [folder],
      appProperties: { [WORKBOOK_PROPERTY]: workbook, [KEY_PROPERTY]: document.key },
    },
    blob,
    { fields: FIELDS },
  );
}

/**
 * The folder is made once: its id is chosen and remembered before it is made, so that a run which dies in between
 * leaves no second one. A folder that is gone (deleted by its owner) is replaced.
 */
function withFolder<Value>(workbook: string, name: string, work: (folder: string) => Value): Value {
  const store = PropertiesService.getUserProperties();
  const property = `folder.${workbook}`;
  const remembered = store.getProperty(property);
  const [id, state] = (remembered ?? '').split(' ');
  if (id && state === 'made') {
    try {
      return work(id);
    } catch (error) {
      if (!isNotFound(error)) throw error;
    }
  }
  const folder = id && state === 'chosen' ? id : chooseId();
  if (state !== 'chosen') store.setProperty(property, `${folder} chosen`);
  makeFolder(folder, name, workbook);
  store.setProperty(property, `${folder} made`);
  return work(folder);
}

function chooseId(): string {
  const id = Drive.Files.generateIds({ count: 1, space: 'drive', type: 'files' }).ids?.[0];
  if (!id) throw new Error('Drive gave no id for a folder');
  return id;
}

function makeFolder(id: string, name: string, workbook: string): void {
  try {
    Drive.Files.create({ id, name, mimeType: FOLDER, appProperties: { [WORKBOOK_PROPERTY]: workbook } });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
}

const isNotFound = (error: unknown): boolean => codeOf(error) === 404;
const isAlreadyThere = (error: unknown): boolean => codeOf(error) === 409;

/** Advanced services throw errors with the code in `details`. */
function codeOf(error: unknown): number | undefined {
  return (error as { readonly details?: { readonly code?: number } } | undefined)?.details?.code;
}

/** Backslashes and apostrophes are escaped in a query (developers.google.com/drive/api/guides/ref-search-terms). */
const has = (property: string, value: string): string =>
  `appProperties has { key='${property}' and value='${value.replace(/[\\']/g, '\\$&')}' }`;

function madeDocument(file: {
  id?: string | undefined;
  name?: string | undefined;
  webViewLink?: string | undefined;
}): MadeDocument {
  const id = file.id ?? '';
  return {
    id,
    name: file.name ?? '',
    link: file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit`,
  };
}

// Typed here: the published types of the advanced service describe version 3 under another name.
interface DriveFile {
  id?: string;
  name?: string;
  mimeType?: string;
  parents?: string[];
  appProperties?: Record<string, string>;
  webViewLink?: string;
}
interface DriveService {
  readonly Files: {
    create(file: DriveFile, blob?: GoogleAppsScript.Base.Blob, options?: { fields: string }): DriveFile;
    list(options: Record<string, string | number>): { files?: DriveFile[] };
    generateIds(options: { count: number; space: string; type: string }): { ids?: string[] };
  };
}
declare const Drive: DriveService;
