// Files of the built page. Only names that the folder really holds are ever opened.
import { readdirSync } from 'node:fs';
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

export class StaticFiles {
  readonly #names: ReadonlySet<string>;

  constructor(readonly folder: string) {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      );
    this.#names = new Set(names);
  }

  async read(name: string): Promise<StaticFile | undefined> {
    if (!this.#names.has(name)) return undefined;
    const bytes = await readFile(join(this.folder, name));
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    return { bytes, type, lasting: name.startsWith('chunks/') || name.startsWith('assets/') };
  }
}
