// A chosen file → the copy, or a sentence why it is none.
import { backupWords } from '../../../src/text/lt/backup';
import { type Backup, parseBackup } from '../../../src/workbook/backup-file';

/** A big class is two or three megabytes. */
const MOST_BYTES = 20_000_000;
const { problem: words } = backupWords.page;

export type ReadFile =
  | { readonly ok: true; readonly backup: Backup }
  | { readonly ok: false; readonly message: string };

export async function readBackupFile(file: Blob): Promise<ReadFile> {
  if (file.size > MOST_BYTES) return { ok: false, message: words['too-big'] };
  let text: string;
  try {
    text = await file.text();
  } catch {
    return { ok: false, message: words.unreadable };
  }
  const read = parseBackup(text);
  if (read.ok) return read;
  const sentence = words[read.problem];
  return { ok: false, message: typeof sentence === 'string' ? sentence : sentence(read.place) };
}
