/** A Google Drive file property holds 124 bytes of UTF-8, its name included: this many are left for the value. */
const MAX_BYTES = 100;

/**
 * What makes a case or document the same one, in a readable text. Spacing does not count.
 * `caseKey('plan', ['2026–2027', '1', 'm07', 'matematika'])` → `plan|2026–2027|1|m07|matematika`
 * A text over 100 bytes of UTF-8 is cut and ends with a checksum of the whole, so that two never share a key by being cut.
 */
export function caseKey(kind: string, parts: readonly string[]): string {
  const key = [kind, ...parts].map(keyPart).join('|');
  if (utf8Length(key) <= MAX_BYTES) return key;
  const tail = `~${checksum(key)}`;
  let head = '';
  for (const character of key) {
    if (utf8Length(head + character + tail) > MAX_BYTES) break;
    head += character;
  }
  return head + tail;
}

/**
 * The same for what a person pasted: keys are kept in the workbook, and this one says nothing of the content, which may
 * be names of pupils. `contentKey('import-pupils', text)` → `import-pupils|` and 16 hex digits.
 */
export function contentKey(kind: string, content: string): string {
  return caseKey(kind, [checksum(content)]);
}

/** A part as it stands in a key that is not cut. */
export function keyPart(part: string): string {
  return part.trim().replace(/\s+/g, ' ').replace(/\|/g, '/');
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** FNV-1a over UTF-16 units, twice with different offsets: 64 bits in 16 hex digits. */
export function checksum(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((offset) => fnv1a(text, offset).toString(16).padStart(8, '0')).join('');
}

function fnv1a(text: string, offset: number): number {
  let hash = offset;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
