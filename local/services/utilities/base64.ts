import { ScriptException } from '../../runtime/service-object';

/** Pieces this long keep String.fromCharCode within its number of arguments. */
const PIECE = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let start = 0; start < bytes.length; start += PIECE) {
    text += String.fromCharCode(...bytes.subarray(start, start + PIECE));
  }
  return btoa(text);
}

export const toWebSafeBase64 = (bytes: Uint8Array): string =>
  toBase64(bytes).replace(/\+/g, '-').replace(/\//g, '_');

/** Both alphabets are read, with or without padding. */
export function fromBase64(text: string): Uint8Array {
  try {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, (sign) => sign.charCodeAt(0));
  } catch {
    throw new ScriptException('Could not decode string.');
  }
}
