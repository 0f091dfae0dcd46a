// Serves one person on this machine, and nobody else.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Api } from './api';
import type { StaticFiles } from './static-files';

// The first two make the page cross-origin isolated: without that there is no SharedArrayBuffer, and with no
// SharedArrayBuffer a script cannot wait for its services. The policy keeps the page from asking any other machine.
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy':
    "default-src 'self' 'unsafe-inline' data: blob:; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-pazanga-pid': String(process.pid),
} as const;

export interface Served {
  readonly port: number;
  close(): Promise<void>;
}

export interface Site {
  readonly api: Api;
  readonly files: StaticFiles;
  /** Given to the page alone; every request that changes something must bring it back. */
  readonly token: string;
}

/** Listens on 127.0.0.1 alone; port 0 is any free one. */
export async function serve(site: Site, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    answer(site, portOf(server), request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function answer(site: Site, port: number, request: IncomingMessage, response: ServerResponse) {
  // A foreign page may point its own name at 127.0.0.1; its requests then carry that name.
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(request.headers.host ?? '')) return refuse(response, 403);
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`))
    return refuse(response, 403);
  if (isChange(request) && request.headers['x-pazanga-token'] !== site.token) return refuse(response, 403);

  const url = parse(request.url ?? '/', port);
  if (!url) return refuse(response, 400);
  if (url.path.startsWith('/api/'))
    return site.api.answer(url.path.slice('/api/'.length), url.query, request, response);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
  return sendPage(site, url.path, response);
}

function isChange({ method }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD';
}

function parse(url: string, port: number): { path: string; query: URLSearchParams } | undefined {
  try {
    const parsed = new URL(url, `http://127.0.0.1:${port}`);
    return { path: decodeURIComponent(parsed.pathname), query: parsed.searchParams };
  } catch {
    return undefined;
  }
}

async function sendPage({ files, token }: Site, path: string, response: ServerResponse) {
  const isView =
    ['/', '/workbooks', '/school'].includes(path) || /^\/(workbook|document)\/[\w-]+$/.test(path);
  const file = await files.read(isView ? 'index.html' : path.replace(/^\/page\//, ''));
  if (!file || (!isView && !path.startsWith('/page/'))) return refuse(response, 404);
  const bytes = isView
    ? Buffer.from(new TextDecoder().decode(file.bytes).replace('%TOKEN%', token))
    : file.bytes;
  response.writeHead(200, {
    'content-type': file.type,
    'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  response.end(bytes);
}

function refuse(response: ServerResponse, status: number) {
  response.writeHead(status, { 'content-type': 'text/plain' }).end();
}
