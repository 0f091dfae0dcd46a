// What the dialog of the backup copy may ask of the script.
import type { Handlers } from '../api';
import type { BackupCalls } from '../api/backup';
import { exportClass } from '../app/backup/export-class';
import { previewRestoring, restorePiece } from '../app/backup/restore-class';
import { type Issue, mapResult } from '../domain/result';
import { attempt } from '../google/run-action';
import { backupWords as words } from '../text/lt/backup';
import { describeAppIssue } from '../text/lt/issues';
import { preparingWords } from '../text/lt/preparing-words';
import { backupSchema } from '../workbook/backup-file';
import { valid } from './valid';

const MOST_TOLD = 50;
const sentences = (issues: readonly Issue[]): readonly string[] =>
  issues.slice(0, MOST_TOLD).map(describeAppIssue);

export const backupCalls: Handlers<BackupCalls> = {
  backupMake: () =>
    attempt(words.actions.read, (world) =>
      mapResult(exportClass(world), ({ problems, doubts, ...made }) => ({
        ...made,
        problems: sentences(problems),
        doubts: sentences(doubts),
      })),
    ),
  backupPreview: (input) =>
    attempt(words.actions.preview, (world) => {
      const backup = valid(backupSchema, input);
      if (!backup.ok) return backup;
      return mapResult(previewRestoring(world, backup.value), ({ preview, doubts }) => ({
        preview,
        doubts: sentences(doubts),
      }));
    }),
  backupRestore: (input) =>
    attempt(words.actions.restore, (world) => {
      const backup = valid(backupSchema, input);
      return backup.ok
        ? restorePiece(world, backup.value, { ...preparingWords, action: words.actions.restore })
        : backup;
    }),
};
