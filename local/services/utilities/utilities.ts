// https://developers.google.com/apps-script/reference/utilities/utilities
import { defineEnum, type EnumValue, ScriptException, ServiceObject } from '../../runtime/service-object';
import { argumentError, enumName, isByteArray, signatureError } from '../arguments';
import type { ServiceContext } from '../context';
import { fromBase64, toBase64, toWebSafeBase64 } from './base64';
import { ScriptBlob } from './blob';
import { fromSignedBytes, textToBytes, toSignedBytes } from './bytes';
import { gzip, ungzip, unzip, zip } from './compression';
import { parseCsv } from './csv';
import { formatDate, parseDate } from './date-format';
import { digest, hmac } from './digest';
import { formatString } from './format-string';
import { pause } from './pause';

const Charset = defineEnum('Charset', ['US_ASCII', 'UTF_8']);
const DigestAlgorithm = defineEnum('DigestAlgorithm', [
  'MD2',
  'MD5',
  'SHA_1',
  'SHA_256',
  'SHA_384',
  'SHA_512',
]);
const MacAlgorithm = defineEnum('MacAlgorithm', [
  'HMAC_MD5',
  'HMAC_SHA_1',
  'HMAC_SHA_256',
  'HMAC_SHA_384',
  'HMAC_SHA_512',
]);

const LONGEST_SLEEP_MS = 300_000;

export class Utilities extends ServiceObject {
  static override readonly typeName = 'Utilities';
  static override readonly enums = { Charset, DigestAlgorithm, MacAlgorithm };

  constructor(private readonly _context: ServiceContext) {
    super();
  }

  base64Encode(...args: readonly unknown[]): string {
    return toBase64(readData('base64Encode', args[0], args[1]));
  }

  base64EncodeWebSafe(...args: readonly unknown[]): string {
    return toWebSafeBase64(readData('base64EncodeWebSafe', args[0], args[1]));
  }

  base64Decode(...args: readonly unknown[]): number[] {
    return decode('base64Decode', args);
  }

  base64DecodeWebSafe(...args: readonly unknown[]): number[] {
    return decode('base64DecodeWebSafe', args);
  }

  /** (algorithm, bytes) · (algorithm, text) · (algorithm, text, charset) */
  async computeDigest(...args: readonly unknown[]): Promise<number[]> {
    const algorithm = enumName(args[0], 'DigestAlgorithm');
    if (algorithm === undefined) throw signatureError('Utilities.computeDigest', args);
    return toSignedBytes(await digest(algorithm, readData('computeDigest', args[1], args[2])));
  }

  async computeHmacSha256Signature(...args: readonly unknown[]): Promise<number[]> {
    return sign('computeHmacSha256Signature', MacAlgorithm.HMAC_SHA_256, args);
  }

  async computeHmacSignature(...args: readonly unknown[]): Promise<number[]> {
    const [algorithm, ...rest] = args;
    return sign('computeHmacSignature', algorithm, rest);
  }

  formatDate(...args: readonly unknown[]): string {
    const [date, timeZone, format] = args;
    if (!(date instanceof Date)) throw signatureError('Utilities.formatDate', args);
    if (typeof timeZone !== 'string') throw argumentError('timeZone', 'String');
    if (typeof format !== 'string') throw argumentError('format', 'String');
    return formatDate(date.getTime(), timeZone, format);
  }

  formatString(template: unknown, ...values: readonly unknown[]): string {
    return formatString(String(template), values);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }

  gzip(...args: readonly unknown[]): ScriptBlob {
    return gzip(readBlob('gzip', args), args[1] === undefined ? undefined : String(args[1]));
  }

  ungzip(...args: readonly unknown[]): ScriptBlob {
    return ungzip(readBlob('ungzip', args));
  }

  /** (blobs) · (blobs, name) */
  zip(...args: readonly unknown[]): ScriptBlob {
    const [blobs, name] = args;
    if (!Array.isArray(blobs)) throw signatureError('Utilities.zip', args);
    const read = blobs.map((blob) => readBlob('zip', [blob]));
    return zip(read, name === undefined ? undefined : String(name));
  }

  unzip(...args: readonly unknown[]): ScriptBlob[] {
    return unzip(readBlob('unzip', args));
  }

  /** Kept for old scripts; JSON.parse does the same. */
  jsonParse(text: unknown): unknown {
    return JSON.parse(String(text));
  }

  jsonStringify(value: unknown): string {
    return JSON.stringify(value);
  }

  /** (data) · (data, contentType) · (data, contentType, name); data is a text or bytes. */
  newBlob(...args: readonly unknown[]): ScriptBlob {
    const [data, contentType, name = null] = args;
    const type = contentType ?? (typeof data === 'string' && args.length === 1 ? 'text/plain' : null);
    const bytes = readData('newBlob', data, undefined);
    return new ScriptBlob(bytes, type === null ? null : String(type), name === null ? null : String(name));
  }

  parseCsv(...args: readonly unknown[]): string[][] {
    const [csv, delimiter = ','] = args;
    if (typeof csv !== 'string') throw signatureError('Utilities.parseCsv', args);
    return parseCsv(csv, String(delimiter).slice(0, 1));
  }

  parseDate(...args: readonly unknown[]): Date {
    const [text, timeZone, format] = args;
    if (args.length !== 3 || !args.every((arg) => typeof arg === 'string')) {
      throw signatureError('Utilities.parseDate', args);
    }
    const time = parseDate(String(text), String(timeZone), String(format));
    if (Number.isNaN(time)) throw new ScriptException(`Unparseable date: "${text}"`);
    return new Date(time);
  }

  /** At most five minutes; the time counts toward the limit of the execution. */
  async sleep(...args: readonly unknown[]): Promise<void> {
    const [milliseconds] = args;
    if (args.length !== 1 || typeof milliseconds !== 'number') throw signatureError('Utilities.sleep', args);
    if (milliseconds > LONGEST_SLEEP_MS) throw new ScriptException(`sleep time too large: ${milliseconds}`);
    await pause(milliseconds, this._context.signal);
  }
}

function decode(method: string, args: readonly unknown[]): number[] {
  const [encoded] = args;
  if (typeof encoded !== 'string') throw signatureError(`Utilities.${method}`, args);
  return toSignedBytes(fromBase64(encoded));
}

async function sign(
  method: string,
  algorithm: EnumValue | unknown,
  args: readonly unknown[],
): Promise<number[]> {
  const [value, key, charset] = args;
  const mac = enumName(algorithm, 'MacAlgorithm');
  if (mac === undefined) throw signatureError(`Utilities.${method}`, [algorithm, ...args]);
  const message = readData(method, value, charset);
  return toSignedBytes(await hmac(mac.slice('HMAC_'.length), message, readData(method, key, charset)));
}

function readData(method: string, data: unknown, charset: unknown): Uint8Array {
  if (isByteArray(data)) return fromSignedBytes(data);
  if (typeof data !== 'string') throw signatureError(`Utilities.${method}`, [data]);
  return textToBytes(data, enumName(charset, 'Charset') ?? 'UTF-8');
}

/** A blob, or anything that can give one, such as an HTML page. */
function readBlob(method: string, args: readonly unknown[]): ScriptBlob {
  const [source] = args;
  if (source instanceof ScriptBlob) return source;
  const given =
    source instanceof ServiceObject && 'getBlob' in source ? (source.getBlob as () => unknown)() : null;
  if (given instanceof ScriptBlob) return given;
  throw signatureError(`Utilities.${method}`, args);
}
