// The parts of a .docx in one file: the ZIP format (PKWARE APPNOTE 6.3), nothing compressed. Compressing would cost more of
// our time than it saves of Google's.
import type { DocumentPart } from './parts';
import { bytesOf } from './utf8';

/** Bytes as Google's services take them: from -128 to 127. */
export function packDocx(parts: readonly DocumentPart[]): number[] {
  const files = parts.map(({ name, content }) => ({ name: bytesOf(name), data: bytesOf(content) }));
  const size = files.reduce((sum, { name, data }) => sum + 76 + 2 * name.length + data.length, 22);
  const zip = new Zip(size);
  const entries = files.map(({ name, data }) => {
    const entry = { name, size: data.length, crc: crc32(data), at: zip.length };
    zip.put32(0x04034b50);
    zip.putHeader(entry);
    zip.putBytes(name);
    zip.putBytes(data);
    return entry;
  });
  const directory = zip.length;
  for (const entry of entries) {
    zip.put32(0x02014b50);
    zip.put16(VERSION);
    zip.putHeader(entry);
    // No comment, the first disk, no attributes.
    for (let field = 0; field < 5; field++) zip.put16(0);
    zip.put32(entry.at);
    zip.putBytes(entry.name);
  }
  const end = zip.length;
  zip.put32(0x06054b50);
  zip.put32(0);
  zip.put16(entries.length);
  zip.put16(entries.length);
  zip.put32(end - directory);
  zip.put32(directory);
  zip.put16(0);
  return plainArray(zip.bytes);
}

/** Services take no typed arrays. Not `Array.from`, which takes twenty times as long. */
function plainArray(bytes: Int8Array): number[] {
  const plain = new Array<number>(bytes.length);
  for (let index = 0; index < bytes.length; index++) plain[index] = bytes[index] as number;
  return plain;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
/** 1 January 1980: the same document is the same file whenever it is made. */
const FIRST_DAY = 0x0021;

interface Entry {
  readonly name: Uint8Array;
  readonly size: number;
  readonly crc: number;
  readonly at: number;
}

class Zip {
  readonly bytes: Int8Array;
  length = 0;

  constructor(size: number) {
    this.bytes = new Int8Array(size);
  }

  put16(value: number): void {
    this.bytes[this.length++] = value;
    this.bytes[this.length++] = value >> 8;
  }

  put32(value: number): void {
    this.put16(value);
    this.put16(value >>> 16);
  }

  putBytes(bytes: Uint8Array): void {
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** What the file's own header and the directory say alike. */
  putHeader({ name, size, crc }: Entry): void {
    this.put16(VERSION);
    this.put16(UTF8_NAMES);
    // Stored as it is, at midnight.
    this.put16(0);
    this.put16(0);
    this.put16(FIRST_DAY);
    this.put32(crc);
    this.put32(size);
    this.put32(size);
    this.put16(name.length);
    this.put16(0);
  }
}

const CRC_TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (let index = 0; index < bytes.length; index++)
    crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ (bytes[index] as number)) & 0xff] as number);
  return ~crc;
}
