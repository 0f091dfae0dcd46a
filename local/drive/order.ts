// The `orderBy` parameter: https://developers.google.com/workspace/drive/api/reference/rest/v3/files/list#query-parameters
import { invalidValue } from './drive-error';
import { type DriveFile, FOLDER_TYPE } from './drive-file';

type Compare = (one: DriveFile, other: DriveFile) => number;

const byTime =
  (field: 'createdTime' | 'modifiedTime'): Compare =>
  (one, other) =>
    one[field].localeCompare(other[field]);
const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
const plain = new Intl.Collator('en', { sensitivity: 'base' });

const KEYS: Readonly<Record<string, Compare>> = {
  createdTime: byTime('createdTime'),
  folder: (one, other) => Number(other.mimeType === FOLDER_TYPE) - Number(one.mimeType === FOLDER_TYPE),
  modifiedByMeTime: byTime('modifiedTime'),
  modifiedTime: byTime('modifiedTime'),
  name: (one, other) => plain.compare(one.name, other.name),
  name_natural: (one, other) => natural.compare(one.name, other.name),
  quotaBytesUsed: (one, other) => (one.size ?? 0) - (other.size ?? 0),
  recency: byTime('modifiedTime'),
  starred: (one, other) => Number(other.starred) - Number(one.starred),
};

/** Keys by commas, each ascending unless `desc` follows it. Without an order the last changed come first. */
export function sortFiles(files: readonly DriveFile[], orderBy = 'modifiedTime desc'): DriveFile[] {
  const compares = orderBy.split(',').map((text): Compare => {
    const [key = '', direction] = text.trim().split(/\s+/);
    const compare = KEYS[key];
    if (compare === undefined || (direction !== undefined && direction !== 'desc')) throw invalidValue();
    return direction === 'desc' ? (one, other) => compare(other, one) : compare;
  });
  const first = (one: DriveFile, other: DriveFile): number =>
    compares.map((compare) => compare(one, other)).find((order) => order !== 0) ?? 0;
  return [...files].sort(first);
}
