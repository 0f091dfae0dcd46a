// A file's bytes → text. Schools' programs still write Windows-1257 beside UTF-8.

export type Encoding = 'utf-8' | 'windows-1257';
export type FileProblem = 'workbook-file' | 'zip-file' | 'not-text' | 'file-empty' | 'file-too-big';
export type FileText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: FileProblem };

/** A class list is some kilobytes; a whole school's OneRoster files are a few megabytes. */
export const MOST_BYTES = 20_000_000;

/** `asked` is the encoding that a person has chosen; else what is no UTF-8 is taken for Windows-1257. */
export function readBytes(bytes: Uint8Array, asked?: Encoding): FileText {
  if (bytes.length === 0) return { ok: false, problem: 'file-empty' };
  if (bytes.length > MOST_BYTES) return { ok: false, problem: 'file-too-big' };
  const kind = binaryKind(bytes);
  if (kind) return { ok: false, problem: kind };
  const encoding = asked ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1257');
  const text = new TextDecoder(encoding).decode(bytes);
  return hasControls(text) ? { ok: false, problem: 'not-text' } : { ok: true, text, encoding };
}

/** By the first bytes: a zip (.xlsx and .ods are zips too), an old .xls, a PDF. */
function binaryKind(bytes: Uint8Array): FileProblem | undefined {
  const begins = (...signs: readonly number[]) => signs.every((sign, index) => bytes[index] === sign);
  if (begins(0x50, 0x4b)) {
    const names = new TextDecoder('latin1').decode(bytes);
    return /xl\/|\[Content_Types\]|opendocument/.test(names) ? 'workbook-file' : 'zip-file';
  }
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) return 'workbook-file';
  return begins(0x25, 0x50, 0x44, 0x46) ? 'not-text' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Signs that no table of words has; tabs and line ends are not among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for exactly these
export const hasControls = (text: string): boolean => /[\u0000-\u0008\u000e-\u001f]/.test(text);
