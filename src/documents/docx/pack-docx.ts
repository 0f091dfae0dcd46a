// The parts of a .docx in one file. Compressing would cost more of our time than it saves of Google's.
import type { DocumentPart } from './parts';
import { storedZip, utf8 } from './stored-zip';

/** Bytes as Google's services take them: from -128 to 127. */
export function packDocx(parts: readonly DocumentPart[]): number[] {
  const zip = storedZip(parts.map(({ name, content }) => ({ name, data: utf8(content) })));
  return plainArray(new Int8Array(zip.buffer));
}

/** Services take no typed arrays. Not `Array.from`, which takes twenty times as long. */
function plainArray(bytes: Int8Array): number[] {
  const plain = new Array<number>(bytes.length);
  for (let index = 0; index < bytes.length; index++) plain[index] = bytes[index] as number;
  return plain;
}
