// The open class workbook → its backup copy. Only read.
import { failure, type Issue, type Result, success } from '../../domain/result';
import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  type Backup,
  type BackupTable,
  momentText,
} from '../../workbook/backup-file';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { OVERVIEW_SHEET } from '../../workbook/overview-sheet';
import { settingText } from '../../workbook/setting-text';
import { settingSchemas, settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { workbookKind } from '../../workbook/workbook-kind';
import { isWorkingSheet } from '../../workbook/working-sheet';
import type { Ports } from '../ports';
import { underLock } from '../under-lock';
import { openJournal } from '../undo/journal';
import { backupTables } from './backup-tables';
import { checkBackup } from './check-backup';
import { exportSubject } from './export-subject';
import { exportTable } from './export-table';

export interface Exported {
  readonly backup: Backup;
  /** Sheets of the workbook that are not in the copy and hold something. */
  readonly leftOut: readonly string[];
  /** With these the copy could not be restored. */
  readonly problems: readonly Issue[];
  /** Restored as they are. */
  readonly doubts: readonly Issue[];
  /** An action that was cut off and neither finished nor undone; '' where there is none. */
  readonly unfinished: string;
}

/** What a person should know of the copy is told beside it; a heading that cannot be read is a refusal. */
export function exportClass(ports: Ports): Result<Exported> {
  return underLock(ports, () => {
    const { workbook } = ports;
    const settings = workbook.read(settingsSheet.sheet);
    const kind = workbookKind(settings);
    if (kind === 'school') return failure('backup.school');
    if (!settings || kind === undefined) return failure('backup.no-class');
    const textOf = (key: 'className' | 'schoolYear' | 'classGrade') =>
      settingText(settings, settingSchemas[key].name);
    const tabs = workbook.sheetNames();
    const issues: Issue[] = [];
    const kept = <Value>(read: Result<Value>): Value[] => {
      if (!read.ok) issues.push(...read.issues);
      return read.ok ? [read.value] : [];
    };
    const kinds = backupTables(textOf('classGrade'));
    const tables = kinds.flatMap((table): BackupTable[] => {
      const sheet = table.sheet === settings.name ? settings : workbook.read(table.sheet);
      if (sheet && sheet.rows.length > 0) return kept(exportTable(table, sheet));
      if (table.isNeeded)
        issues.push({ code: 'sheet-missing', at: { sheet: table.sheet }, params: { sheet: table.sheet } });
      return [];
    });
    const names = subjectNames(tables);
    const subjects = names
      .filter((name) => tabs.includes(name))
      .flatMap((name) => {
        const sheet = workbook.read(name);
        return sheet ? kept(exportSubject(sheet)) : [];
      });
    if (issues.length > 0) return { ok: false, issues };
    const backup: Backup = {
      format: BACKUP_FORMAT,
      version: BACKUP_VERSION,
      made: momentText(ports.clock.now()),
      schoolYear: textOf('schoolYear'),
      className: textOf('className'),
      tables,
      subjects,
    };
    const { entry } = openJournal(ports);
    const ours = [...kinds.map(({ sheet }) => sheet), ...names, OVERVIEW_SHEET, JOURNAL_SHEET];
    const checked = checkBackup(backup);
    return success({
      backup,
      leftOut: tabs.filter((name) => !ours.includes(name) && !isWorkingSheet(name)),
      problems: checked.ok ? [] : checked.issues,
      doubts: checked.ok ? checked.value.doubts : [],
      unfinished: entry?.state === 'pradėta' ? entry.what : '',
    });
  });
}

/** Also where a row cannot be read as a whole: its sheet is kept all the same. */
function subjectNames(tables: readonly BackupTable[]): readonly string[] {
  const table = tables.find(({ sheet }) => sheet === subjectsSheet.sheet);
  const column = table?.columns.indexOf(subjectsSheet.columns.name.header) ?? -1;
  const names = (table?.rows ?? []).map((cells) => {
    const cell = cells[column];
    return typeof cell === 'string' ? cell.trim() : '';
  });
  return [...new Set(names)].filter((name) => name !== '');
}
