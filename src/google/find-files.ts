// Files that the add-on made for a workbook, found again by their keys: those of this person, for drive.file shows no others.
import type { DriveFile, DriveService } from './drive-service';
import { has, KEY_PROPERTY, WORKBOOK_PROPERTY } from './file-properties';

/** What is asked about a file. */
export const FILE_FIELDS = 'id,name,webViewLink';
/** A page of Drive's answer holds no more. */
const MOST_FOUND = 1000;

/** The oldest first, one call however many keys; `keys` are not empty. */
export function findFiles(
  workbook: string,
  keys: readonly string[],
  mimeType: string,
): readonly (DriveFile & { readonly key: string })[] {
  const anyOfThem = keys.map((key) => has(KEY_PROPERTY, key)).join(' or ');
  const found = Drive.Files.list({
    q: [
      has(WORKBOOK_PROPERTY, workbook),
      keys.length === 1 ? anyOfThem : `(${anyOfThem})`,
      `mimeType = '${mimeType}'`,
      'trashed = false',
    ].join(' and '),
    orderBy: 'createdTime',
    pageSize: MOST_FOUND,
    fields: `files(${FILE_FIELDS},appProperties)`,
  });
  return (found.files ?? []).map((file) => ({ ...file, key: file.appProperties?.[KEY_PROPERTY] ?? '' }));
}

declare const Drive: DriveService;
