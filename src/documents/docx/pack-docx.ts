// The parts of a .docx in one file.
import { strToU8, zipSync } from 'fflate';
import type { DocumentPart } from './parts';

/** Compressing would cost more of our time than it saves of Google's; the same document is the same file whenever made. */
const AS_IT_IS = { level: 0, mtime: '1980-01-01T00:00:00' } as const;

/** Bytes as Google's services take them: from -128 to 127. */
export function packDocx(parts: readonly DocumentPart[]): number[] {
  const files = Object.fromEntries(parts.map(({ name, content }) => [name, strToU8(content)]));
  return plainArray(new Int8Array(zipSync(files, AS_IT_IS).buffer));
}

/** Services take no typed arrays. Not `Array.from`, which takes twenty times as long. */
function plainArray(bytes: Int8Array): number[] {
  const plain = new Array<number>(bytes.length);
  for (let index = 0; index < bytes.length; index++) plain[index] = bytes[index] as number;
  return plain;
}
