// https://developers.google.com/workspace/drive/api/reference/rest/v3/files
import type { Upload } from '../../drive/conversion';
import { docxText } from '../../drive/docx';
import { DriveError, fileNotFound, invalidValue } from '../../drive/drive-error';
import { DOCUMENT_TYPE, type DriveFile, FOLDER_TYPE, ROOT_ID } from '../../drive/drive-file';
import { reserveIds } from '../../drive/drive-ids';
import { selectFields } from '../../drive/fields';
import { sortFiles } from '../../drive/order';
import { readQuery } from '../../drive/query';
import { FILE_FIELDS, FILE_LIST_FIELDS, fileResource, isGoogleType } from '../../drive/resource';
import { ScriptException, ServiceObject } from '../../runtime/service-object';
import { isPlainObject } from '../arguments';
import { ScriptBlob } from '../utilities/blob';
import { bytesToText, textToBytes } from '../utilities/bytes';
import { DOCX_TYPE } from '../utilities/content-types';
import { type DriveCalls, readOptions } from './drive-calls';

const BASIC_FIELDS = 'kind,id,name,mimeType';

export class DriveFiles extends ServiceObject {
  static override readonly typeName = 'Drive.Files';

  constructor(private readonly _calls: DriveCalls) {
    super();
  }

  /** (resource) · (resource, media) · (resource, media, options) */
  async create(resource: unknown, media?: unknown, options?: unknown): Promise<unknown> {
    return this._calls.perform('files.create', async () => {
      const read = readOptions('files.create', options);
      const file = await this._calls.drive.create(readResource(resource), readUpload(media));
      this.#report(file);
      return this.#answer(file, read);
    });
  }

  async get(fileId: unknown, options?: unknown): Promise<unknown> {
    return this._calls.perform('files.get', async () => {
      const read = readOptions('files.get', options);
      const file = await this._calls.drive.get(readId(fileId));
      return read.alt === 'media' ? this.#download(file) : this.#answer(file, read);
    });
  }

  async list(options?: unknown): Promise<unknown> {
    return this._calls.perform('files.list', async () => {
      const { q, orderBy, pageSize, pageToken, fields } = readOptions('files.list', options);
      const size = readPageSize(pageSize);
      const start = readPageToken(pageToken);
      const visible = await this._calls.drive.visible();
      const { test, folders } = q === undefined || q === null ? everything : readQuery(String(q));
      const known = new Set([ROOT_ID, ...visible.map(({ id }) => id)]);
      if (folders.some((id) => !known.has(id))) throw fileNotFound('');
      const found = sortFiles(visible.filter(test), orderBy === undefined ? undefined : String(orderBy));
      const end = start + size;
      const answer = {
        kind: 'drive#fileList',
        incompleteSearch: false,
        ...(end < found.length ? { nextPageToken: `${PAGE_TOKEN}${end}` } : {}),
        files: found.slice(start, end).map((file) => fileResource(file, this._calls.context.user.email)),
      };
      const asked = fields ?? `kind,incompleteSearch,nextPageToken,files(${BASIC_FIELDS})`;
      return selectFields(answer, String(asked), FILE_LIST_FIELDS);
    });
  }

  /** (resource, fileId) · (resource, fileId, media) · (resource, fileId, media, options) */
  async update(resource: unknown, fileId: unknown, media?: unknown, options?: unknown): Promise<unknown> {
    return this._calls.perform('files.update', async () => {
      const read = readOptions('files.update', options);
      const upload = readUpload(media);
      const file = await this._calls.drive.update(readId(fileId), readResource(resource), read, upload);
      return this.#answer(file, read);
    });
  }

  async copy(resource: unknown, fileId: unknown, options?: unknown): Promise<unknown> {
    return this._calls.perform('files.copy', async () => {
      const read = readOptions('files.copy', options);
      const file = await this._calls.drive.copy(readId(fileId), readResource(resource));
      this.#report(file);
      return this.#answer(file, read);
    });
  }

  async remove(fileId: unknown): Promise<void> {
    return this._calls.perform('files.delete', () => this._calls.drive.remove(readId(fileId)));
  }

  /** For scripts that see the whole Drive. */
  async emptyTrash(): Promise<void> {
    return this._calls.perform('files.emptyTrash', async () => {
      if (!this._calls.seesAll())
        throw new DriveError(403, 'Request had insufficient authentication scopes.');
      for (const file of await this._calls.drive.visible()) {
        if (file.trashed) await this._calls.drive.remove(file.id).catch(ignoreMissing);
      }
    });
  }

  async generateIds(options?: unknown): Promise<unknown> {
    return this._calls.perform('files.generateIds', async () => {
      const { count = 10 } = readOptions('files.generateIds', options);
      const ids = await reserveIds(this._calls.context.platform.store, readRange('count', count, 1000));
      return { kind: 'drive#generatedIds', space: 'drive', ids };
    });
  }

  /** The text or the .docx of a document. */
  async export(fileId: unknown, mimeType: unknown): Promise<ScriptBlob> {
    return this._calls.perform('files.export', async () => {
      const file = await this._calls.drive.get(readId(fileId));
      if (!isGoogleType(file.mimeType) || file.mimeType === FOLDER_TYPE) {
        throw new DriveError(403, 'Export only supports Docs Editors files.');
      }
      const docx = file.mimeType === DOCUMENT_TYPE ? await this._calls.drive.content(file.id) : undefined;
      if (docx && mimeType === DOCX_TYPE) return new ScriptBlob(docx, DOCX_TYPE, `${file.name}.docx`);
      if (docx && mimeType === 'text/plain') {
        return new ScriptBlob(textToBytes(await docxText(docx)), 'text/plain', `${file.name}.txt`);
      }
      throw new DriveError(400, 'The requested conversion is not supported.');
    });
  }

  #answer(file: DriveFile, { fields }: Readonly<Record<string, unknown>>): unknown {
    const resource = fileResource(file, this._calls.context.user.email);
    return selectFields(resource, fields === undefined ? BASIC_FIELDS : String(fields), FILE_FIELDS);
  }

  async #download(file: DriveFile): Promise<string> {
    if (isGoogleType(file.mimeType)) {
      throw new DriveError(
        403,
        'Only files with binary content can be downloaded. Use Export with Docs Editors files.',
      );
    }
    return bytesToText(await this._calls.drive.content(file.id));
  }

  #report(file: DriveFile): void {
    if (file.mimeType !== FOLDER_TYPE) this._calls.context.documents.push(file.id);
  }
}

const PAGE_TOKEN = '~!!~';
const everything = { test: () => true, folders: [] };

const readId = (id: unknown): string => {
  if (typeof id === 'string' && id !== '') return id;
  throw new DriveError(400, 'Missing required parameter: fileId');
};

function readResource(resource: unknown): Readonly<Record<string, unknown>> {
  if (resource === undefined || resource === null) return {};
  if (isPlainObject(resource)) return resource;
  throw new ScriptException('The resource of a Drive call must be an object.');
}

function readUpload(media: unknown): Upload | undefined {
  if (media === undefined || media === null) return undefined;
  if (!(media instanceof ScriptBlob))
    throw new ScriptException('The mediaData parameter only supports Blob types for upload.');
  return { bytes: media._bytes, contentType: media.getContentType(), name: media.getName() };
}

const readPageSize = (size: unknown): number =>
  size === undefined || size === null ? 100 : readRange('pageSize', size, 1000);

function readRange(name: string, value: unknown, most: number): number {
  const number = Number(value);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number;
  throw new DriveError(
    400,
    `Invalid value '${value}'. Values must be within the range: [1, ${most}] (${name})`,
  );
}

function readPageToken(token: unknown): number {
  if (token === undefined || token === null || token === '') return 0;
  const start = Number(String(token).slice(PAGE_TOKEN.length));
  if (!String(token).startsWith(PAGE_TOKEN) || !Number.isInteger(start)) throw invalidValue();
  return start;
}

// Gone already, with the folder it was in.
function ignoreMissing(error: unknown): void {
  if (!(error instanceof DriveError) || error.code !== 404) throw error;
}
