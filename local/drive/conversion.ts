// What an uploaded file becomes when it is to be a document of Google's own kind.
// https://developers.google.com/workspace/drive/api/guides/manage-uploads#import-docs

import { bytesToText } from '../services/utilities/bytes';
import { DOCX_TYPE } from '../services/utilities/content-types';
import { findDocxFault, textToDocx } from './docx';
import { DriveError } from './drive-error';
import { DOCUMENT_TYPE } from './drive-file';

export interface Upload {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  readonly name: string | null;
}

/** The .docx that stands for the document, the uploaded one as it came. */
export function convertUpload(upload: Upload, mimeType: string): Uint8Array {
  const from = upload.contentType ?? 'application/octet-stream';
  if (mimeType === DOCUMENT_TYPE && from === DOCX_TYPE) {
    const fault = findDocxFault(upload.bytes);
    if (fault !== undefined) throw new DriveError(400, `Bad Request: ${fault}`);
    return upload.bytes;
  }
  if (mimeType === DOCUMENT_TYPE && from === 'text/plain') return textToDocx(bytesToText(upload.bytes));
  throw new DriveError(
    400,
    `The requested conversion is not supported. (The local host converts .docx and plain text to a document, not ${from} to ${mimeType}.)`,
  );
}
