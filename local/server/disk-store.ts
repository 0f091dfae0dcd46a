// The disk behind the page: one file per path below the data folder. A write either happens whole or not at all.
import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from '../contracts';

const SEGMENT = /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,150}$/u;

/** A path of a store: segments of letters, digits, `.`, `_` and `-`; none begins with a dot, so none leads upwards. */
export function isStorePath(path: string): boolean {
  return path.length <= 400 && path.split('/').every((segment) => SEGMENT.test(segment));
}

export class DiskStore implements Store {
  constructor(readonly folder: string) {}

  async read(path: string): Promise<Uint8Array | undefined> {
    try {
      return await readFile(this.#locate(path));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  }

  /** Writes beside the file, forces it to the disk, and only then puts it in the old one's place. */
  async write(path: string, bytes: Uint8Array): Promise<void> {
    const target = this.#locate(path);
    await mkdir(dirname(target), { recursive: true });
    const beside = join(dirname(target), `.${randomUUID()}.tmp`);
    try {
      const file = await open(beside, 'wx');
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
    await syncFolder(dirname(target));
  }

  async remove(path: string): Promise<void> {
    await rm(this.#locate(path), { force: true });
  }

  async list(folder: string): Promise<string[]> {
    const found: string[] = [];
    const walk = async (path: string): Promise<void> => {
      const entries = await readdir(this.#locate(path), { withFileTypes: true }).catch((error: unknown) => {
        if (isMissing(error)) return [];
        throw error;
      });
      for (const entry of entries) {
        const below = `${path}/${entry.name}`;
        if (!isStorePath(below)) continue;
        if (entry.isDirectory()) await walk(below);
        else if (entry.isFile()) found.push(below);
      }
    };
    await walk(folder);
    return found.sort();
  }

  #locate(path: string): string {
    if (!isStorePath(path)) throw new Error(`Not a path of the store: ${path}`);
    return join(this.folder, ...path.split('/'));
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** The new name itself must reach the disk; Windows cannot open folders, and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
