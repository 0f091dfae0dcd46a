// The Drive of one execution: its files as a script with these rights may make, find, change and remove them.
import type { Store } from '../contracts';
import { md5 } from '../services/utilities/md5';
import type { SavedWorkbook } from '../workbook/port';
import { convertUpload, type Upload } from './conversion';
import { textToDocx } from './docx';
import { DriveError, fileNotFound } from './drive-error';
import {
  DOCUMENT_TYPE,
  type DriveFile,
  FOLDER_TYPE,
  type KeptFile,
  ROOT_ID,
  readContent,
  readFile,
  readFiles,
  removeFile,
  SPREADSHEET_TYPE,
  writeContent,
  writeFile,
} from './drive-file';
import { isReserved, newId } from './drive-ids';
import { exclusively } from './exclusive';
import { type FileChanges, readChanges, readParent } from './file-changes';
import { isGoogleType } from './resource';
import { blankWorkbook, readWorkbook, readWorkbookFiles, removeWorkbook, writeWorkbook } from './workbooks';

export interface DriveRights {
  readonly store: Store;
  /** The script project: with `drive.file` it sees what it made itself. */
  readonly app: string;
  readonly user: string;
  readonly seesAll: boolean;
  /** The open workbook as it is now; on disk it may be a little older. */
  openWorkbook(id: string): SavedWorkbook | undefined;
}

export type Resource = Readonly<Record<string, unknown>>;

export class Drive {
  constructor(private readonly _rights: DriveRights) {}

  async get(id: string): Promise<DriveFile> {
    const kept =
      (await readFile(this._rights.store, id)) ??
      (await this.#othersWorkbooks()).find((one) => one.id === id);
    if (kept === undefined || !this.#sees(kept)) throw fileNotFound(id);
    return this.#view(kept, await this.#isTrashed(kept));
  }

  /** Everything the script may see. */
  async visible(): Promise<DriveFile[]> {
    const files = await readFiles(this._rights.store);
    const all = new Map([...(await this.#othersWorkbooks()), ...files].map((file) => [file.id, file]));
    const isTrashed = (file: KeptFile | undefined): boolean =>
      file !== undefined && (file.trashed || file.parents.some((id) => isTrashed(all.get(id))));
    return [...all.values()]
      .filter((file) => this.#sees(file))
      .map((file) => this.#view(file, isTrashed(file)));
  }

  async create(resource: Resource, upload?: Upload): Promise<DriveFile> {
    const { store, app, user } = this._rights;
    const changes = readChanges(resource);
    const mimeType = changes.mimeType ?? upload?.contentType ?? 'application/octet-stream';
    const now = new Date().toISOString();
    const file: DriveFile = {
      id: await this.#newId(resource.id, mimeType),
      name: 'Untitled',
      parents: [await this.#folder(readParent(resource) ?? ROOT_ID)],
      starred: false,
      trashed: false,
      properties: {},
      appProperties: {},
      createdTime: now,
      modifiedTime: now,
      app,
      owner: user,
      permissions: [],
      ...changes,
      explicitlyTrashed: changes.trashed ?? false,
      mimeType,
    };
    if (upload === undefined) {
      if (mimeType === SPREADSHEET_TYPE) await this.#putWorkbook(blankWorkbook(file.id, file.name), file);
      if (mimeType === DOCUMENT_TYPE) await writeContent(store, file.id, textToDocx(''));
      return this.#keep(
        isGoogleType(mimeType) ? file : { ...file, ...(await this.#putBytes(file, new Uint8Array())) },
      );
    }
    const originalFilename = changes.originalFilename ?? upload.name ?? file.name;
    return this.#keep({ ...file, ...(await this.#putUpload({ ...file, originalFilename }, upload)) });
  }

  async update(id: string, resource: Resource, options: Resource, upload?: Upload): Promise<DriveFile> {
    const { store } = this._rights;
    return exclusively(store, `drive/${id}.json`, async () => {
      const file = await this.get(id);
      const changes = readChanges(resource, file);
      refuseOtherKind(file.mimeType, changes);
      const changed: DriveFile = {
        ...file,
        ...changes,
        explicitlyTrashed: changes.trashed ?? file.explicitlyTrashed,
        parents: await this.#movedParents(file.parents, options),
        modifiedTime: changes.modifiedTime ?? new Date().toISOString(),
      };
      if (changes.name !== undefined && file.mimeType === SPREADSHEET_TYPE)
        await this.#renameWorkbook(changed);
      return this.#keep(upload ? { ...changed, ...(await this.#putUpload(changed, upload)) } : changed);
    });
  }

  async copy(id: string, resource: Resource): Promise<DriveFile> {
    const original = await this.get(id);
    if (original.mimeType === FOLDER_TYPE)
      throw new DriveError(403, 'This file cannot be copied by the user.');
    const description = { name: `Copy of ${original.name}`, parents: original.parents, ...resource };
    const { properties, appProperties } = original;
    const inherited = {
      ...description,
      properties: { ...properties, ...asObject(resource.properties) },
      appProperties: { ...appProperties, ...asObject(resource.appProperties) },
    };
    if (original.mimeType === SPREADSHEET_TYPE) return this.#copyWorkbook(original, inherited);
    const bytes = (await readContent(this._rights.store, original.id)) ?? new Uint8Array();
    const isDocument = original.mimeType === DOCUMENT_TYPE;
    const mimeType = String(resource.mimeType ?? original.mimeType);
    if (isDocument && mimeType === DOCUMENT_TYPE) {
      const copy = await this.create({ ...inherited, mimeType });
      await writeContent(this._rights.store, copy.id, bytes);
      return copy;
    }
    const upload = { bytes, contentType: original.mimeType, name: original.originalFilename ?? null };
    return this.create({ ...inherited, mimeType }, upload);
  }

  /** For good, past the trash; a folder with all that is in it. */
  async remove(id: string): Promise<void> {
    const file = await this.get(id);
    const files = file.mimeType === FOLDER_TYPE ? await readFiles(this._rights.store) : [];
    for (const child of files.filter(({ parents }) => parents.includes(file.id))) await this.remove(child.id);
    await removeFile(this._rights.store, file.id);
    if (file.mimeType === SPREADSHEET_TYPE) await removeWorkbook(this._rights.store, file.id);
  }

  async content(id: string): Promise<Uint8Array> {
    return (await readContent(this._rights.store, id)) ?? new Uint8Array();
  }

  async setPermissions(id: string, edit: (of: DriveFile) => DriveFile['permissions']): Promise<DriveFile> {
    return exclusively(this._rights.store, `drive/${id}.json`, async () => {
      const file = await this.get(id);
      return this.#keep({ ...file, permissions: edit(file) });
    });
  }

  #sees({ app }: KeptFile): boolean {
    return this._rights.seesAll || app === this._rights.app;
  }

  #view(kept: KeptFile, trashed: boolean): DriveFile {
    const appProperties = kept.appProperties[this._rights.app] ?? {};
    return { ...kept, trashed, explicitlyTrashed: kept.trashed, appProperties };
  }

  /** What lies in a folder that is in the trash is in the trash too. */
  async #isTrashed({ trashed, parents }: KeptFile): Promise<boolean> {
    if (trashed) return true;
    const folders = await Promise.all(parents.map((id) => readFile(this._rights.store, id)));
    const found = await Promise.all(folders.map((folder) => folder !== undefined && this.#isTrashed(folder)));
    return found.includes(true);
  }

  async #othersWorkbooks(): Promise<KeptFile[]> {
    const { seesAll, store, user } = this._rights;
    return seesAll ? readWorkbookFiles(store, user) : [];
  }

  async #keep(file: DriveFile): Promise<DriveFile> {
    const { store, app } = this._rights;
    const { explicitlyTrashed, appProperties, ...rest } = file;
    const kept = await readFile(store, file.id);
    await writeFile(store, {
      ...rest,
      trashed: explicitlyTrashed,
      appProperties: { ...kept?.appProperties, [app]: appProperties },
    });
    return file;
  }

  /** A script may choose a generated id, but not for what becomes a document of Google's own. */
  async #newId(wanted: unknown, mimeType: string): Promise<string> {
    const isOwnKind = isGoogleType(mimeType) && mimeType !== FOLDER_TYPE;
    if (wanted === undefined || wanted === null) return newId(isOwnKind ? 'document' : 'file');
    const id = String(wanted);
    const { store } = this._rights;
    if (isOwnKind) throw new DriveError(403, 'Generated IDs are not supported for Docs Editors formats.');
    if (!(await isReserved(store, id))) throw new DriveError(400, 'The provided file ID is not usable.');
    if (await readFile(store, id)) throw new DriveError(409, 'A file already exists with the provided ID.');
    return id;
  }

  async #folder(id: string): Promise<string> {
    if (id === 'root' || id === ROOT_ID) return ROOT_ID;
    const folder = await this.get(id);
    if (folder.mimeType !== FOLDER_TYPE) throw new DriveError(403, 'The specified parent is not a folder.');
    return folder.id;
  }

  async #movedParents(
    parents: readonly string[],
    { addParents, removeParents }: Resource,
  ): Promise<string[]> {
    const list = (value: unknown): string[] =>
      value === undefined || value === null
        ? []
        : String(value)
            .split(',')
            .map((id) => id.trim());
    const removed = list(removeParents).map((id) => (id === 'root' ? ROOT_ID : id));
    const added = await Promise.all(list(addParents).map((id) => this.#folder(id)));
    const moved = [...new Set([...parents.filter((id) => !removed.includes(id)), ...added])];
    if (moved.length > 1) throw new DriveError(403, 'Increasing the number of parents is not allowed');
    return moved;
  }

  async #putUpload(file: DriveFile, upload: Upload): Promise<Partial<DriveFile>> {
    if (!isGoogleType(file.mimeType)) return this.#putBytes(file, upload.bytes);
    await writeContent(this._rights.store, file.id, convertUpload(upload, file.mimeType));
    return {};
  }

  async #putBytes(file: DriveFile, bytes: Uint8Array): Promise<Partial<DriveFile>> {
    await writeContent(this._rights.store, file.id, bytes);
    const md5Checksum = Array.from(md5(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return { originalFilename: file.originalFilename ?? file.name, size: bytes.length, md5Checksum };
  }

  async #copyWorkbook(original: DriveFile, resource: Resource): Promise<DriveFile> {
    const { store } = this._rights;
    const book = this._rights.openWorkbook(original.id) ?? (await readWorkbook(store, original.id));
    if (book === undefined) throw fileNotFound(original.id);
    const copy = await this.create({ ...resource, mimeType: SPREADSHEET_TYPE });
    await this.#putWorkbook(book, copy);
    return copy;
  }

  async #renameWorkbook(file: DriveFile): Promise<void> {
    const book = await readWorkbook(this._rights.store, file.id);
    if (book !== undefined) await this.#putWorkbook(book, file);
  }

  #putWorkbook(book: SavedWorkbook, { id, name }: DriveFile): Promise<void> {
    return writeWorkbook(this._rights.store, book, id, name);
  }
}

// Only an uploaded file may change its kind.
function refuseOtherKind(mimeType: string, changes: FileChanges): void {
  const asked = changes.mimeType ?? mimeType;
  if (asked !== mimeType && (isGoogleType(asked) || isGoogleType(mimeType))) {
    throw new DriveError(400, 'Invalid MIME type provided for the uploaded content.');
  }
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
