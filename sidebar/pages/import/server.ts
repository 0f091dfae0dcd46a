import { serverFor } from '../../server';

export const server = serverFor(
  'importStart',
  'importPreviewPupils',
  'importPupils',
  'importPreviewMarks',
  'importMarks',
);
