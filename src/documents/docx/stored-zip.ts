// A .zip whose files are stored as they are, in Google's V8, which has no TextEncoder. No library for .zip:
// every execution would make its tables anew, which took longer than all the rest of the script's start.

export interface StoredFile {
  readonly name: string;
  readonly data: Uint8Array;
}

const LOCAL_HEADER = 30;
const CENTRAL_HEADER = 46;
const END = 22;
const VERSION = 20;
/** Bit 11: the name is UTF-8; said only of one that is more than ASCII. */
const UTF8_NAME = 0x800;
/** 1980-01-01, the first day there is: the same files are the same bytes whenever packed. */
const FIRST_DAY = 0x21;

export function storedZip(files: readonly StoredFile[]): Uint8Array {
  const entries = files.map(({ name, data }) => ({ name: utf8(name), data, crc: crc32(data) }));
  const sizes = entries.map(
    ({ name, data }) => LOCAL_HEADER + CENTRAL_HEADER + 2 * name.length + data.length,
  );
  const zip = new Uint8Array(sizes.reduce((sum, size) => sum + size, END));
  let at = 0;
  const put = (bytes: Uint8Array) => {
    zip.set(bytes, at);
    at += bytes.length;
  };
  const putNumbers = (size: number, values: readonly number[]) => {
    for (const value of values)
      for (let byte = 0; byte < size; byte++) zip[at++] = (value >>> (8 * byte)) & 255;
  };
  const put16 = (...values: readonly number[]) => putNumbers(2, values);
  const put32 = (...values: readonly number[]) => putNumbers(4, values);
  /** What both headers of a file say alike: flags, no compression, no time, the day; sum and sizes; no extra field. */
  const describe = ({ name, data, crc }: (typeof entries)[number]) => {
    put16(VERSION, name.some((byte) => byte > 127) ? UTF8_NAME : 0, 0, 0, FIRST_DAY);
    put32(crc, data.length, data.length);
    put16(name.length, 0);
  };
  const offsets = entries.map((entry) => {
    const offset = at;
    put32(0x04034b50);
    describe(entry);
    put(entry.name);
    put(entry.data);
    return offset;
  });
  const directory = at;
  for (const [index, entry] of entries.entries()) {
    put32(0x02014b50);
    put16(VERSION);
    describe(entry);
    put16(0, 0, 0);
    put32(0, offsets[index] as number);
    put(entry.name);
  }
  const directorySize = at - directory;
  put32(0x06054b50);
  put16(0, 0, entries.length, entries.length);
  put32(directorySize, directory);
  put16(0);
  return zip;
}

/** Half of a surrogate pair becomes U+FFFD, as everywhere. */
export function utf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let at = 0;
  for (let index = 0; index < text.length; index++) {
    let code = text.codePointAt(index) as number;
    if (code < 0x80) {
      bytes[at++] = code;
      continue;
    }
    if (code > 0xffff) index++;
    else if (code >= 0xd800 && code < 0xe000) code = 0xfffd;
    if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
    else {
      if (code < 0x10000) bytes[at++] = 0xe0 | (code >> 12);
      else {
        bytes[at++] = 0xf0 | (code >> 18);
        bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
      }
      bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
    }
    bytes[at++] = 0x80 | (code & 0x3f);
  }
  return bytes.subarray(0, at);
}

let sums: Int32Array | undefined;

function crc32(data: Uint8Array): number {
  sums ??= Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
    return sum;
  });
  let sum = -1;
  for (const byte of data) sum = (sums[(sum ^ byte) & 255] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}
