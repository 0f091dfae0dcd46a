// Documents made of a .docx that Drive turns into a Google Doc in one call. Under the scope drive.file a person's
// add-on sees only the files that this person made with it, so folders and searches are each person's own.
import type { Documents, FoundDocument, MadeDocument, NewDocument } from '../app/ports';
import { packDocx } from '../documents/docx/pack-docx';
import { refusing } from './drive-refusal';
import type { DriveService } from './drive-service';
import { KEY_PROPERTY, WORKBOOK_PROPERTY } from './file-properties';
import { FILE_FIELDS, findFiles } from './find-files';
import { once } from './once';
import type { Trace } from './trace';
import { workbookFolder } from './workbook-folder';

const GOOGLE_DOC = 'application/vnd.google-apps.document';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const CONTENT_PROPERTY = 'content';

export function googleDocuments(trace: Trace): Documents {
  const workbookId = once(() => SpreadsheetApp.getActiveSpreadsheet().getId());
  const folder = workbookFolder(workbookId);
  const find = (keys: readonly string[]): readonly FoundDocument[] =>
    refusing(() =>
      findFiles(workbookId(), keys, GOOGLE_DOC).map((file) => ({
        ...madeDocument(file),
        key: file.key,
        content: file.appProperties?.[CONTENT_PROPERTY] ?? '',
      })),
    );
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
    { fields: FILE_FIELDS },
  );
}

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

declare const Drive: DriveService;
