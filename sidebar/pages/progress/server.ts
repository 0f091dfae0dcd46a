import { serverFor } from '../../server';

export const server = serverFor('progressDocuments', 'progressDocumentPreview', 'progressDocumentMake');
