// Message digests and their keyed forms. Web Crypto is there both in Node and on a page served from this machine.
import { ScriptException } from '../../runtime/service-object';
import { md5 } from './md5';

const WEB_CRYPTO_NAMES: Readonly<Record<string, string>> = {
  SHA_1: 'SHA-1',
  SHA_256: 'SHA-256',
  SHA_384: 'SHA-384',
  SHA_512: 'SHA-512',
};
const BLOCK_BYTES: Readonly<Record<string, number>> = {
  MD5: 64,
  SHA_1: 64,
  SHA_256: 64,
  SHA_384: 128,
  SHA_512: 128,
};

/** `algorithm` is a name of Utilities.DigestAlgorithm. */
export async function digest(algorithm: string, message: Uint8Array): Promise<Uint8Array> {
  if (algorithm === 'MD5') return md5(message);
  const name = WEB_CRYPTO_NAMES[algorithm];
  if (name === undefined)
    throw new ScriptException(`The local host does not imitate the digest ${algorithm}.`);
  return new Uint8Array(await crypto.subtle.digest(name, Uint8Array.from(message)));
}

/** RFC 2104. `algorithm` is a name of Utilities.DigestAlgorithm. */
export async function hmac(algorithm: string, message: Uint8Array, key: Uint8Array): Promise<Uint8Array> {
  const size = BLOCK_BYTES[algorithm] ?? 64;
  const block = new Uint8Array(size);
  block.set(key.length > size ? await digest(algorithm, key) : key);
  const keyed = (mask: number, rest: Uint8Array): Promise<Uint8Array> =>
    digest(algorithm, Uint8Array.from([...block.map((byte) => byte ^ mask), ...rest]));
  return keyed(0x5c, await keyed(0x36, message));
}
