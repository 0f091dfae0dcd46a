// The store as the page reaches it: files on the disk of this machine, through the local server.
import type { Store } from '../contracts';
import type { Beginning, WorkbookEntry } from '../server/api';
import { pageText } from './text';

/** The server refused or is gone; the message is a sentence for people. */
export class ServerError extends Error {}

export class HttpStore implements Store {
  async read(path: string): Promise<Uint8Array | undefined> {
    const response = await ask(`files/${encodePath(path)}`);
    if (response.status === 204) return undefined;
    return new Uint8Array(await (await accepted(response)).arrayBuffer());
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    await accepted(await ask(`files/${encodePath(path)}`, { method: 'PUT', body: bytes as BodyInit }));
  }

  async remove(path: string): Promise<void> {
    await accepted(await ask(`files/${encodePath(path)}`, { method: 'DELETE' }));
  }

  async list(folder: string): Promise<string[]> {
    return (await accepted(await ask(`files?folder=${encodeURIComponent(folder)}`))).json() as Promise<
      string[]
    >;
  }
}

export async function beginning(): Promise<Beginning> {
  return (await accepted(await ask('beginning'))).json() as Promise<Beginning>;
}
export async function workbookEntries(): Promise<WorkbookEntry[]> {
  return (await accepted(await ask('workbooks'))).json() as Promise<WorkbookEntry[]>;
}
export async function restoreDemo(): Promise<void> {
  await accepted(await ask('demo', { method: 'POST' }));
}

/** As it was made; the first time it is made then, and that takes a while. */
export async function restoreSchool(): Promise<void> {
  await accepted(await ask('school', { method: 'POST' }));
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const token = document.querySelector<HTMLMetaElement>('meta[name="pazanga-token"]')?.content ?? '';
  try {
    return await fetch(`/api/${path}`, { ...init, headers: init.method ? { 'x-pazanga-token': token } : {} });
  } catch {
    throw new ServerError(pageText.serverGone);
  }
}

async function accepted(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw new ServerError((await response.text()) || pageText.serverGone);
}
