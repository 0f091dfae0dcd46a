// A file of the local Drive: as a script sees it, and as it is kept, where `drive/<id>.json` says what it is and
// `drive/<id>.bin` is its content.
import type { Store } from '../contracts';

export const FOLDER_TYPE = 'application/vnd.google-apps.folder';
export const DOCUMENT_TYPE = 'application/vnd.google-apps.document';
export const SPREADSHEET_TYPE = 'application/vnd.google-apps.spreadsheet';
/** The folder in which everything lies that is put nowhere else; `root` is its alias. */
export const ROOT_ID = '0ALocalDriveRootPVA';

export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly mimeType: string;
  readonly parents: readonly string[];
  readonly description?: string;
  readonly starred: boolean;
  /** Itself, or through a folder it lies in. */
  readonly trashed: boolean;
  readonly explicitlyTrashed: boolean;
  readonly properties: Readonly<Record<string, string>>;
  /** Private to the script project that set them. */
  readonly appProperties: Readonly<Record<string, string>>;
  readonly createdTime: string;
  readonly modifiedTime: string;
  readonly originalFilename?: string;
  /** Bytes and MD5 of an uploaded file; Google's own kinds have neither. */
  readonly size?: number;
  readonly md5Checksum?: string;
  /** The script project that made it: with the scope `drive.file` it alone sees the file. */
  readonly app: string;
  readonly owner: string;
  /** Shared with whom, the owner apart. */
  readonly permissions: readonly DrivePermission[];
}

export interface DrivePermission {
  readonly id: string;
  readonly type: 'user' | 'group' | 'domain' | 'anyone';
  readonly role: string;
  readonly emailAddress?: string;
  readonly domain?: string;
  readonly allowFileDiscovery?: boolean;
}

/** What is kept: whether the file itself is in the trash, and the private properties of every project. */
export interface KeptFile extends Omit<DriveFile, 'explicitlyTrashed' | 'appProperties'> {
  readonly appProperties: Readonly<Record<string, DriveFile['appProperties']>>;
}

const FOLDER = 'drive';
const metadataPath = (id: string): string => `${FOLDER}/${id}.json`;
const contentPath = (id: string): string => `${FOLDER}/${id}.bin`;
const isId = (id: string): boolean => /^[\w-]{1,100}$/.test(id);

export async function readFile(store: Store, id: string): Promise<KeptFile | undefined> {
  const bytes = isId(id) ? await store.read(metadataPath(id)) : undefined;
  return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as KeptFile);
}

export async function writeFile(store: Store, file: KeptFile): Promise<void> {
  await store.write(metadataPath(file.id), new TextEncoder().encode(JSON.stringify(file, null, 1)));
}

/** The content of an uploaded file; of a document, the .docx it was made of. */
export async function readContent(store: Store, id: string): Promise<Uint8Array | undefined> {
  return isId(id) ? store.read(contentPath(id)) : undefined;
}

export async function writeContent(store: Store, id: string, bytes: Uint8Array): Promise<void> {
  await store.write(contentPath(id), bytes);
}

export async function removeFile(store: Store, id: string): Promise<void> {
  await store.remove(metadataPath(id));
  if ((await readContent(store, id)) !== undefined) await store.remove(contentPath(id));
}

export async function readFiles(store: Store): Promise<KeptFile[]> {
  const paths = (await store.list(FOLDER)).filter((path) => path.endsWith('.json'));
  const files = await Promise.all(paths.map((path) => readFile(store, path.slice(FOLDER.length + 1, -5))));
  return files.filter((file) => file !== undefined);
}
