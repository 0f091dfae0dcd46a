// https://developers.google.com/apps-script/reference/properties/properties
// https://developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store.
import type { Store } from '../../contracts';
import { exclusively } from '../../drive/exclusive';
import { ScriptException, ServiceObject } from '../../runtime/service-object';
import { isPlainObject, signatureError } from '../arguments';
import { byteLength } from '../utilities/bytes';

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

type Entries = Readonly<Record<string, string>>;

export class Properties extends ServiceObject {
  static override readonly typeName = 'Properties';

  constructor(
    private readonly _store: Store,
    private readonly _path: string,
  ) {
    super();
  }

  async getProperty(key: unknown): Promise<string | null> {
    return (await this.#read())[String(key)] ?? null;
  }

  async getProperties(): Promise<Entries> {
    return this.#read();
  }

  async getKeys(): Promise<string[]> {
    return Object.keys(await this.#read());
  }

  async setProperty(...args: readonly unknown[]): Promise<this> {
    const [key, value] = args;
    if (args.length !== 2 || value === null || value === undefined) {
      throw signatureError('PropertiesService.Properties.setProperty', args);
    }
    await this.#change((entries) => ({ ...entries, [String(key)]: String(value) }));
    return this;
  }

  /** (properties) · (properties, deleteAllOthers) */
  async setProperties(...args: readonly unknown[]): Promise<this> {
    const [properties, deleteAllOthers = false] = args;
    if (!isPlainObject(properties) || typeof deleteAllOthers !== 'boolean') {
      throw signatureError('PropertiesService.Properties.setProperties', args);
    }
    const added = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, String(value)]));
    await this.#change((entries) => (deleteAllOthers ? added : { ...entries, ...added }));
    return this;
  }

  async deleteProperty(key: unknown): Promise<this> {
    await this.#change((entries) =>
      Object.fromEntries(Object.entries(entries).filter(([name]) => name !== String(key))),
    );
    return this;
  }

  async deleteAllProperties(): Promise<this> {
    await this.#change(() => ({}));
    return this;
  }

  async #read(): Promise<Entries> {
    const bytes = await this._store.read(this._path);
    return bytes === undefined ? {} : (JSON.parse(new TextDecoder().decode(bytes)) as Entries);
  }

  async #change(edit: (entries: Entries) => Entries): Promise<void> {
    await exclusively(this._store, this._path, async () => {
      const entries = edit(await this.#read());
      refuseTooLarge(entries);
      await this._store.write(this._path, new TextEncoder().encode(JSON.stringify(entries, null, 1)));
    });
  }
}

function refuseTooLarge(entries: Entries): void {
  if (Object.values(entries).some((value) => byteLength(value) > VALUE_LIMIT)) {
    throw new ScriptException('Argument too large: value');
  }
  const total = Object.entries(entries).reduce(
    (sum, [key, value]) => sum + byteLength(key) + byteLength(value),
    0,
  );
  if (total > STORE_LIMIT) {
    throw new ScriptException(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  }
}
