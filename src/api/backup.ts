// What the dialog of the backup copy asks of the script.
import type { Restored, RestorePreview } from '../app/backup/restore-class';
import type { Backup } from '../workbook/backup-file';

export interface MadeBackup {
  readonly backup: Backup;
  readonly leftOut: readonly string[];
  /** Sentences: with these the copy could not be restored. */
  readonly problems: readonly string[];
  /** Sentences: restored as it is. */
  readonly doubts: readonly string[];
  /** What was cut off; '' where nothing was. */
  readonly unfinished: string;
}
export interface BackupCalls {
  /** The whole class; nothing is written. */
  readonly backupMake: { readonly input: null; readonly output: MadeBackup };
  /** What restoring would do; nothing is written. */
  readonly backupPreview: {
    readonly input: Backup;
    readonly output: { readonly preview: RestorePreview; readonly doubts: readonly string[] };
  };
  /** The next piece, whichever it is; repeated until `isDone`. */
  readonly backupRestore: { readonly input: Backup; readonly output: Restored };
}
