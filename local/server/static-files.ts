// Files of the built page.
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

export interface StaticFile {
  readonly bytes: Uint8Array;
  readonly type: string;
  /** Its name holds the hash of its content, so a browser may keep it for good. */
  readonly lasting: boolean;
}

const NAME = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

export class StaticFiles {
  constructor(readonly folder: string) {}

  /** @returns undefined when there is no such file; no name leads out of the folder */
  async read(name: string): Promise<StaticFile | undefined> {
    if (!NAME.test(name)) return undefined;
    const bytes = await readFile(join(this.folder, name)).catch(() => undefined);
    if (!bytes) return undefined;
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    return { bytes, type, lasting: name.startsWith('chunks/') || name.startsWith('assets/') };
  }
}
