// Documents of cases: the menu item of the timetable's, the calls of every page that shows and makes them.
import { openTimetable } from '../app/case-documents/timetable-document';
import { caseDocumentCalls } from '../calls/case-documents';
import { runAction } from '../google/run-action';
import { caseDocuments } from '../text/lt/case-documents';

global.openTimetableDocument = () =>
  runAction(caseDocuments.actions.open, (world, dialog) => openTimetable(world, dialog));

global.caseDocumentPreview = (input: unknown) => caseDocumentCalls.caseDocumentPreview(input);
global.caseDocumentMake = (input: unknown) => caseDocumentCalls.caseDocumentMake(input);
global.caseDocumentsPreview = (input: unknown) => caseDocumentCalls.caseDocumentsPreview(input);
global.caseDocumentsPiece = (input: unknown) => caseDocumentCalls.caseDocumentsPiece(input);
global.caseDocumentsJoin = (input: unknown) => caseDocumentCalls.caseDocumentsJoin(input);
