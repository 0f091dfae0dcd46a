// Whether the open workbook may take a copy: it is empty, or holds nothing but what preparing it has made.
import type { Issue, Result } from '../../domain/result';
import { plainWords, type SheetRows } from '../../workbook/cell';
import { classListSheet } from '../../workbook/class-list-sheet';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { OVERVIEW_SHEET } from '../../workbook/overview-sheet';
import { settingText } from '../../workbook/setting-text';
import { settingSchemas, settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { templatesSheet } from '../../workbook/templates-sheet';
import { workbookKind } from '../../workbook/workbook-kind';
import { isWorkingSheet } from '../../workbook/working-sheet';
import type { Ports } from '../ports';
import { type BackupTableKind, backupTables } from './backup-tables';
import type { CheckedBackup } from './check-backup';
import { exportSubject } from './export-subject';
import { exportTable } from './export-table';

export interface TargetWorkbook {
  /** Every sheet, in the order of the tabs. */
  readonly tabs: readonly string[];
  /** Sheets that preparing has made, in the order in which they may go. */
  readonly prepared: readonly string[];
}

export function readTarget(
  { workbook }: Ports,
  { settings, subjects }: CheckedBackup,
): Result<TargetWorkbook> {
  const tabs = workbook.sheetNames();
  const own = tabs.includes(settingsSheet.sheet) ? workbook.read(settingsSheet.sheet) : undefined;
  if (tabs.includes(classListSheet.sheet) || workbookKind(own) === 'school')
    return { ok: false, issues: [{ code: 'backup.into-school', params: {} }] };
  const kinds = backupTables(settingText(own, settingSchemas.classGrade.name)).filter(({ sheet }) =>
    tabs.includes(sheet),
  );
  const listed = subjectNames(
    tabs.includes(subjectsSheet.sheet) ? workbook.read(subjectsSheet.sheet) : undefined,
  );
  const drawn = tabs.filter(
    (name) => listed.includes(plainWords(name)) && kinds.every(({ sheet }) => sheet !== name),
  );
  const prepared = [
    ...drawn,
    ...[OVERVIEW_SHEET].filter((name) => tabs.includes(name)),
    ...[...kinds].reverse().map(({ sheet }) => sheet),
  ];
  const typed = [
    ...kinds.flatMap((kind) =>
      typedInTable(kind, workbook.lastRead(kind.sheet) ?? workbook.read(kind.sheet)),
    ),
    ...drawn.flatMap((name) => typedInSubject(workbook.read(name), name)),
  ];
  const issues: Issue[] = [
    ...otherClass(own, settings),
    ...together(typed),
    ...tabs
      .filter((name) => !prepared.includes(name) && name !== JOURNAL_SHEET && !isWorkingSheet(name))
      .filter((name) => subjects.some((subject) => subject.name.toLowerCase() === name.toLowerCase()))
      .map((name) => ({ code: 'backup.sheet-taken', params: { sheet: name } })),
  ];
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { tabs, prepared } };
}

function subjectNames(sheet: SheetRows | undefined): readonly string[] {
  const column = sheet?.rows[0]?.indexOf(subjectsSheet.columns.name.header) ?? -1;
  return column < 0
    ? []
    : (sheet?.rows.slice(1) ?? []).map((cells) => plainWords(String(cells[column] ?? '')));
}

function otherClass(sheet: SheetRows | undefined, wanted: CheckedBackup['settings']): Issue[] {
  const keys = ['className', 'schoolYear'] as const;
  const [className, schoolYear] = keys.map((key) => settingText(sheet, settingSchemas[key].name)) as [
    string,
    string,
  ];
  const differs = (text: string, other: string) => text !== '' && plainWords(text) !== plainWords(other);
  return differs(className, wanted.className) || differs(schoolYear, wanted.schoolYear)
    ? [
        {
          code: 'backup.other-class',
          params: { className, schoolYear, copyClass: wanted.className, copyYear: wanted.schoolYear },
        },
      ]
    : [];
}

/** The first place, and in which sheets there is more. */
function together([first, ...others]: readonly Issue[]): Issue[] {
  if (!first) return [];
  const sheets = others.flatMap(({ at }) => (at ? [`„${at.sheet}“`] : [])).join(', ');
  return [{ ...first, params: { sheets } }];
}

const notEmpty = (sheet: string, row?: number): Issue[] => [
  { code: 'backup.not-empty', at: row === undefined ? { sheet } : { sheet, row }, params: {} },
];

/** Settings, pupils and subjects are what preparing was told; every other row somebody or something has written since. */
function typedInTable(kind: BackupTableKind, sheet: SheetRows | undefined): Issue[] {
  if (!sheet || sheet.rows.length === 0) return [];
  const read = exportTable(kind, sheet);
  if (!read.ok) return notEmpty(kind.sheet);
  const { columns, rows } = read.value;
  const mayHold = kind.isNeeded || kind.sheet === templatesSheet.sheet;
  const own = columns.slice(kind.headers.length);
  const school = templatesSheet.columns.own.header;
  const isTyped =
    kind.sheet === templatesSheet.sheet && rows.some((cells) => cells[columns.indexOf(school)] !== '');
  return own.length > 0 || isTyped || (!mayHold && rows.length > 0)
    ? notEmpty(kind.sheet, mayHold ? undefined : 1 + (kind.schema ? 1 : 4))
    : [];
}

function typedInSubject(sheet: SheetRows | undefined, name: string): Issue[] {
  if (!sheet) return [];
  const read = exportSubject(sheet);
  if (!read.ok) return notEmpty(name);
  const { works, own, rows } = read.value;
  const isTyped =
    works.flat().length + own.length > 0 ||
    rows.some(({ status, closed, override }) => [...status, ...closed, override].some((cell) => cell !== ''));
  return isTyped ? notEmpty(name) : [];
}
