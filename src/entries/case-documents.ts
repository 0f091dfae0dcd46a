// Documents of cases: the calls of every page that shows and makes them.
import { caseDocumentCalls } from '../calls/case-documents';

global.caseDocumentPreview = (input: unknown) => caseDocumentCalls.caseDocumentPreview(input);
global.caseDocumentMake = (input: unknown) => caseDocumentCalls.caseDocumentMake(input);
global.caseDocumentsPreview = (input: unknown) => caseDocumentCalls.caseDocumentsPreview(input);
global.caseDocumentsPiece = (input: unknown) => caseDocumentCalls.caseDocumentsPiece(input);
global.caseDocumentsJoin = (input: unknown) => caseDocumentCalls.caseDocumentsJoin(input);
