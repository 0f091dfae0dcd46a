// What a caller may say about a file, read from the resource of a request.
// https://developers.google.com/workspace/drive/api/guides/properties: limits of custom properties.
import { DriveError } from './drive-error';
import type { DriveFile } from './drive-file';

const PROPERTY_BYTES = 124;
const PROPERTIES_PER_APP = 30;
const NOT_WRITABLE = [
  'capabilities',
  'explicitlyTrashed',
  'fileExtension',
  'fullFileExtension',
  'kind',
  'lastModifyingUser',
  'md5Checksum',
  'modifiedByMe',
  'modifiedByMeTime',
  'ownedByMe',
  'owners',
  'permissionIds',
  'permissions',
  'quotaBytesUsed',
  'shared',
  'size',
  'spaces',
  'version',
  'webContentLink',
  'webViewLink',
];

export type FileChanges = Partial<
  Pick<
    DriveFile,
    | 'name'
    | 'mimeType'
    | 'description'
    | 'starred'
    | 'trashed'
    | 'properties'
    | 'appProperties'
    | 'createdTime'
    | 'modifiedTime'
    | 'originalFilename'
  >
>;

/** What the resource changes of `file` (nothing there yet: of a new one). Names the API does not know are passed over. */
export function readChanges(resource: Readonly<Record<string, unknown>>, file?: DriveFile): FileChanges {
  if (NOT_WRITABLE.some((name) => resource[name] !== undefined)) {
    throw new DriveError(403, 'The resource body includes fields which are not directly writable.');
  }
  const changes = {
    name: text(resource.name),
    mimeType: text(resource.mimeType),
    description: text(resource.description),
    originalFilename: text(resource.originalFilename),
    starred: flag(resource.starred),
    trashed: flag(resource.trashed),
    createdTime: moment(resource.createdTime),
    modifiedTime: moment(resource.modifiedTime),
    properties: mergeProperties(file?.properties, resource.properties),
    appProperties: mergeProperties(file?.appProperties, resource.appProperties),
  };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

/** The one parent a resource names, if any. */
export function readParent(resource: Readonly<Record<string, unknown>>): string | undefined {
  const { parents } = resource;
  if (parents === undefined || parents === null) return undefined;
  if (!Array.isArray(parents)) throw new DriveError(400, 'Invalid value for: parents');
  if (parents.length > 1) throw new DriveError(403, 'Increasing the number of parents is not allowed');
  return parents.length === 0 ? undefined : String(parents[0]);
}

/** New values replace old ones; null takes a property away. */
function mergeProperties(
  old: Readonly<Record<string, string>> = {},
  added: unknown,
): Readonly<Record<string, string>> | undefined {
  if (added === undefined || added === null) return undefined;
  if (typeof added !== 'object') throw new DriveError(400, 'Invalid value for: properties');
  const all: Record<string, unknown> = { ...old, ...added };
  const kept = Object.entries(all).filter(([, value]) => value !== null && value !== undefined);
  const properties = Object.fromEntries(kept.map(([key, value]) => [key, String(value)]));
  const bytes = (key: string, value: string): number => new TextEncoder().encode(key + value).length;
  if (Object.entries(properties).some(([key, value]) => bytes(key, value) > PROPERTY_BYTES)) {
    throw new DriveError(403, 'The maximum size of a property key and value is 124 bytes.');
  }
  if (kept.length > PROPERTIES_PER_APP) {
    throw new DriveError(403, 'The maximum number of properties on this file has been reached.');
  }
  return properties;
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);

const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

function moment(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  const time = value instanceof Date ? value.getTime() : Date.parse(String(value));
  if (Number.isNaN(time)) throw new DriveError(400, `Invalid value for: Invalid format: "${value}"`);
  return new Date(time).toISOString();
}
