// Documents made of a .docx that Drive turns into a Google Doc in one call. Under the scope drive.file a person's
// add-on sees only the files that this person made with it, so folders and searches are each person's own.
import type { Documents, FoundDocument, MadeDocument, NewDocument } from '../app/ports';
import { packDocx } from '../documents/docx/pack-docx';
import { codeOf, refusing } from './drive-refusal';
import { once } from './once';
import type { Trace } from './trace';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const FOLDER = 'application/vnd.google-apps.folder';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FIELDS = 'id,name,webViewLink';
/** Properties of a file by which it is found again; a name and its value have 124 bytes together. */
const WORKBOOK_PROPERTY = 'workbook';
const KEY_PROPERTY = 'key';
const CONTENT_PROPERTY = 'content';
/** A page of Drive's answer holds no more. */
const MOST_FOUND = 1000;

export function googleDocuments(trace: Trace): Documents {
  const workbookId = once(() => SpreadsheetApp.getActiveSpreadsheet().getId());
  const folder = workbookFolder(workbookId);
  const find = (keys: readonly string[]): readonly FoundDocument[] =>
    refusing(() => {
      const anyOfThem = keys.map((key) => has(KEY_PROPERTY, key)).join(' or ');
      const found = Drive.Files.list({
        q: [
          has(WORKBOOK_PROPERTY, workbookId()),
          keys.length === 1 ? anyOfThem : `(${anyOfThem})`,
          `mimeType = '${GOOGLE_DOC}'`,
          'trashed = false',
        ].join(' and '),
        orderBy: 'createdTime',
        pageSize: MOST_FOUND,
        fields: `files(${FIELDS},appProperties)`,
      });
      return (found.files ?? []).map((file) => ({
        ...madeDocument(file),
        key: file.appProperties?.[KEY_PROPERTY] ?? '',
        content: file.appProperties?.[CONTENT_PROPERTY] ?? '',
      }));
    });
  return {
    findAll: (keys) => (keys.length === 0 ? [] : find(keys)),
    make: (document) =>
      refusing(() => {
        const workbook = workbookId();
        // Packed here: Utilities.zip would take a call more for each document, to say of what type the file is.
        const blob = Utilities.newBlob(packDocx(document.parts), DOCX, `${document.name}.docx`);
        const made = folder(document.folder, (parent) => create(document, workbook, parent, blob));
        trace.hasWritten = true;
        return madeDocument(made);
      }),
    setAside: ({ id, key }, name) =>
      refusing(() => {
        Drive.Files.update({ name, appProperties: { [KEY_PROPERTY]: `${key}|${id.slice(0, 8)}` } }, id);
      }),
  };
}

function create(document: NewDocument, workbook: string, folder: string, blob: GoogleAppsScript.Base.Blob) {
  const { name, key, content } = document;
  return Drive.Files.create(
    {
      name,
      mimeType: GOOGLE_DOC,
      parents: [folder],
      appProperties: {
        [WORKBOOK_PROPERTY]: workbook,
        [KEY_PROPERTY]: key,
        ...(content === undefined ? {} : { [CONTENT_PROPERTY]: content }),
      },
    },
    blob,
    { fields: FIELDS },
  );
}

/**
 * The folder is made once: its id is chosen and remembered before it is made, so that a run which dies in between
 * leaves no second one. A folder that is gone (deleted by its owner) is replaced. What is remembered is read once an
 * execution, however many documents it makes.
 */
function workbookFolder(workbookId: () => string) {
  const store = once(() => PropertiesService.getUserProperties());
  const property = () => `folder.${workbookId()}`;
  let remembered: string | undefined;
  return <Value>(name: string, work: (folder: string) => Value): Value => {
    remembered ??= store().getProperty(property()) ?? '';
    const [id, state] = remembered.split(' ');
    if (id && state === 'made') {
      try {
        return work(id);
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    }
    const remember = (folder: string, as: 'chosen' | 'made'): void => {
      store().setProperty(property(), `${folder} ${as}`);
      remembered = `${folder} ${as}`;
    };
    const folder = id && state === 'chosen' ? id : chooseId();
    if (state !== 'chosen') remember(folder, 'chosen');
    makeFolder(folder, name, workbookId());
    remember(folder, 'made');
    return work(folder);
  };
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
    update(file: DriveFile, id: string): DriveFile;
    list(options: Record<string, string | number>): { files?: DriveFile[] };
    generateIds(options: { count: number; space: string; type: string }): { ids?: string[] };
  };
}
declare const Drive: DriveService;
