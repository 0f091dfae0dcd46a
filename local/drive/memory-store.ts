import type { Store } from '../contracts';

/** A store that lasts as long as it is held: for tests and the command line. */
export class MemoryStore implements Store {
  readonly #files = new Map<string, Uint8Array>();

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.#files.get(path)?.slice();
  }

  async write(path: string, bytes: Uint8Array): Promise<void> {
    this.#files.set(path, bytes.slice());
  }

  async remove(path: string): Promise<void> {
    this.#files.delete(path);
  }

  async list(folder: string): Promise<string[]> {
    const beginning = folder.endsWith('/') ? folder : `${folder}/`;
    return [...this.#files.keys()].filter((path) => path.startsWith(beginning)).sort();
  }
}
