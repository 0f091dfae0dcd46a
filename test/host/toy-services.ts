// Small services, to try the border between script and host without the real ones.
import { built } from './support';

const { ApiException, defineEnum, ScriptException, ServiceObject } = built;

export const Colour = defineEnum('Toys.Colour', ['RED', 'BLUE']);

export class Box extends ServiceObject {
  static override readonly typeName: string = 'Box';
  readonly _items: unknown[] = [];
  put(item: unknown): this {
    this._items.push(item);
    return this;
  }
  all(): unknown[] {
    return this._items;
  }
  _hidden(): string {
    return 'hidden';
  }
}
/** Inherits `put` and `all`. */
export class BigBox extends Box {
  static override readonly typeName = 'BigBox';
  size(): number {
    return this._items.length;
  }
}
class Files extends ServiceObject {
  static override readonly typeName = 'Toys.Files';
  create(name: string): { name: string; id: string } {
    return { name, id: `id-${name}` };
  }
}
export class Toys extends ServiceObject {
  static override readonly typeName = 'Toys';
  static override readonly enums = { Colour };
  readonly received: unknown[] = [];
  readonly #files = new Files();
  override _members() {
    return { Files: this.#files };
  }
  box(): Box {
    return new BigBox();
  }
  take(value: unknown): void {
    this.received.push(value);
  }
  give(kind: string): unknown {
    const values: Record<string, unknown> = {
      date: new Date(2026, 8, 14),
      bytes: new Uint8Array([0, 127, 128, 255]),
      nothing: undefined,
      infinity: Number.POSITIVE_INFINITY,
      nested: { $: 'ref', list: [[new Date(0)]], colour: Colour.BLUE },
    };
    return values[kind];
  }
  isRed(colour: unknown): boolean {
    return colour === Colour.RED;
  }
  red(): unknown {
    return Colour.RED;
  }
  async slowly(): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return 'done';
  }
  breakDown(): never {
    throw new ScriptException('The box is broken.');
  }
  refuse(): never {
    throw new ApiException('toys.files.get', { code: 404, message: 'File not found: x.' });
  }
}
