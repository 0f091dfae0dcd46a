// https://developers.google.com/apps-script/reference/base/blob
import { ScriptException, ServiceObject } from '../../runtime/service-object';
import { isByteArray, signatureError } from '../arguments';
import { bytesToText, fromSignedBytes, textToBytes, toSignedBytes } from './bytes';
import { contentTypeOf } from './content-types';

/** The bytes stay on the host's side; a script sees them only when it asks for them. */
export class ScriptBlob extends ServiceObject {
  static override readonly typeName = 'Blob';

  constructor(
    public _bytes: Uint8Array,
    private _contentType: string | null,
    private _name: string | null,
  ) {
    super();
  }

  copyBlob(): ScriptBlob {
    return new ScriptBlob(this._bytes.slice(), this._contentType, this._name);
  }

  /** Only the type it has already: the host converts nothing here. */
  getAs(contentType: unknown): ScriptBlob {
    if (contentType === this._contentType) return this.copyBlob();
    throw new ScriptException(`Converting from ${this._contentType} to ${contentType} is not supported.`);
  }

  getBytes(): number[] {
    return toSignedBytes(this._bytes);
  }

  getContentType(): string | null {
    return this._contentType;
  }

  /** () reads UTF-8 · (charset) */
  getDataAsString(...args: readonly unknown[]): string {
    return bytesToText(this._bytes, args.length === 0 ? 'UTF-8' : String(args[0]));
  }

  getName(): string | null {
    return this._name;
  }

  isGoogleType(): boolean {
    return this._contentType?.startsWith('application/vnd.google-apps.') ?? false;
  }

  setBytes(...args: readonly unknown[]): this {
    const [data] = args;
    if (!isByteArray(data)) throw signatureError('Blob.setBytes', args);
    this._bytes = fromSignedBytes(data);
    return this;
  }

  setContentType(contentType: unknown): this {
    this._contentType = contentType === null ? null : String(contentType);
    return this;
  }

  setContentTypeFromExtension(): this {
    this._contentType = contentTypeOf(this._name ?? '');
    return this;
  }

  /** (text) writes UTF-8 · (text, charset) */
  setDataFromString(...args: readonly unknown[]): this {
    const [text, charset = 'UTF-8'] = args;
    if (typeof text !== 'string') throw signatureError('Blob.setDataFromString', args);
    this._bytes = textToBytes(text, String(charset));
    return this;
  }

  setName(name: unknown): this {
    this._name = String(name);
    return this;
  }

  /** Every source of a blob can give one; a blob gives itself. */
  getBlob(): this {
    return this;
  }
}
