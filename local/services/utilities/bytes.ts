// Bytes as scripts see them (numbers from -128 to 127, as in Java), texts as bytes, and back.
import { ScriptException } from '../../runtime/service-object';

/** The charsets a text can be written in here; any that TextDecoder knows can be read. */
const SINGLE_BYTE_LIMITS: Readonly<Record<string, number>> = { 'us-ascii': 0x7f, 'iso-8859-1': 0xff };

export const toSignedBytes = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes));

/** Numbers beyond a byte keep their last eight bits. */
export const fromSignedBytes = (bytes: readonly number[]): Uint8Array => Uint8Array.from(bytes);

export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

export function textToBytes(text: string, charset = 'UTF-8'): Uint8Array {
  const name = charset.toLowerCase().replace(/_/g, '-');
  if (name === 'utf-8' || name === 'utf8') return new TextEncoder().encode(text);
  const limit = SINGLE_BYTE_LIMITS[name];
  if (limit === undefined) throw unsupportedCharset(charset);
  // What the charset cannot write becomes a question mark, as in Java.
  return Uint8Array.from(
    [...text].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code <= limit ? code : 0x3f;
    }),
  );
}

export function bytesToText(bytes: Uint8Array, charset = 'UTF-8'): string {
  try {
    return new TextDecoder(charset.replace(/_/g, '-'), { ignoreBOM: true }).decode(bytes);
  } catch {
    throw unsupportedCharset(charset);
  }
}

const unsupportedCharset = (charset: string): ScriptException =>
  new ScriptException(`Invalid argument: charset. Unsupported charset: ${charset}`);
