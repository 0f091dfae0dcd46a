import { serverFor } from '../server';

export const server = serverFor(
  'caseDocumentPreview',
  'caseDocumentMake',
  'caseDocumentsPreview',
  'caseDocumentsPiece',
  'caseDocumentsJoin',
);
