// What the page may ask of the server: the store, the script project, and the demo anew.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ScriptProject, Store } from '../contracts';
import type { SavedWorkbook } from '../workbook/port';
import { isStorePath } from './disk-store';
import { causeOf, serverText } from './text';

const LARGEST_FILE = 200 * 1024 * 1024;

export interface ApiParts {
  readonly store: Store;
  readonly project: () => ScriptProject;
  readonly restoreDemo: () => Promise<void>;
  /** The demo school as it was made; the first time it is made then. */
  readonly restoreSchool: () => Promise<void>;
  readonly latencyMs: number;
}

/** What the page needs before it can open anything. */
export interface Beginning {
  readonly project: ScriptProject;
  readonly latencyMs: number;
}

export interface WorkbookEntry {
  readonly id: string;
  readonly name: string;
}

export class Api {
  constructor(readonly parts: ApiParts) {}

  async answer(path: string, query: URLSearchParams, request: IncomingMessage, response: ServerResponse) {
    try {
      const route = `${request.method} ${path.split('/')[0]}`;
      if (path.startsWith('files/')) return await this.#file(path.slice('files/'.length), request, response);
      if (route === 'GET alive') return send(response, 200, '');
      if (route === 'GET files')
        return sendJson(response, await this.parts.store.list(query.get('folder') ?? ''));
      if (route === 'GET workbooks') return sendJson(response, await this.#workbooks());
      if (route === 'GET beginning') return sendJson(response, await this.#beginning());
      if (route === 'POST demo') {
        await this.parts.restoreDemo();
        return send(response, 204, '');
      }
      if (route === 'POST school') {
        await this.parts.restoreSchool();
        return send(response, 204, '');
      }
      return send(response, 404, '');
    } catch (error) {
      const cause = causeOf(error);
      send(
        response,
        500,
        request.method === 'GET' ? serverText.readRefused(cause) : serverText.writeRefused(cause),
      );
    }
  }

  async #file(path: string, request: IncomingMessage, response: ServerResponse) {
    if (!isStorePath(path)) return send(response, 400, '');
    const { store } = this.parts;
    if (request.method === 'GET') {
      const bytes = await store.read(path);
      // No file is no error: a browser writes every 404 into its console.
      return bytes ? sendBytes(response, bytes) : send(response, 204, '');
    }
    if (request.method === 'PUT') {
      await store.write(path, await bodyOf(request));
      return send(response, 204, '');
    }
    if (request.method === 'DELETE') {
      await store.remove(path);
      return send(response, 204, '');
    }
    return send(response, 405, '');
  }

  async #beginning(): Promise<Beginning> {
    return { project: this.parts.project(), latencyMs: this.parts.latencyMs };
  }

  async #workbooks(): Promise<WorkbookEntry[]> {
    const { store } = this.parts;
    const paths = (await store.list('workbooks')).filter((path) => path.endsWith('.json'));
    const entries = await Promise.all(
      paths.map(async (path) => {
        const { id, name } = JSON.parse(new TextDecoder().decode(await store.read(path))) as SavedWorkbook;
        return { id, name };
      }),
    );
    return entries.sort((a, b) => a.name.localeCompare(b.name, 'lt'));
  }
}

async function bodyOf(request: IncomingMessage): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > LARGEST_FILE) throw new Error(`> ${LARGEST_FILE / 1024 / 1024} MB`);
    pieces.push(piece);
  }
  if (!request.complete) throw new Error('ryšys nutrūko');
  return Buffer.concat(pieces);
}

function send(response: ServerResponse, status: number, text: string) {
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(text);
}
function sendBytes(response: ServerResponse, bytes: Uint8Array) {
  response
    .writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' })
    .end(bytes);
}
function sendJson(response: ServerResponse, value: unknown) {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(value));
}
