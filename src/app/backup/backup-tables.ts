// Which tables of a class workbook a backup copy holds, and by which headings.
import { mipFormOf } from '../../domain/mip';
import { promotionSheet } from '../../workbook/promotion-sheet';
import { pupilsSheet } from '../../workbook/pupils-sheet';
import { settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { inSheetOrder } from '../../workbook/table-blueprint';
import type { TableSchema } from '../../workbook/table-schema';
import { templatesSheet } from '../../workbook/templates-sheet';
import {
  TIMETABLE_FOR_PEOPLE,
  TIMETABLE_HEADERS,
  TIMETABLE_SHEET,
  TIMETABLE_SUBJECTS,
} from '../../workbook/test-timetable-headings';
import { registersOf } from '../prepare/sheet-order';

type AnyTable = TableSchema<never>;
export interface BackupTableKind {
  readonly sheet: string;
  /** Headings in the order of a new sheet. */
  readonly headers: readonly string[];
  /** Headings of what is computed. */
  readonly computed: readonly string[];
  /** Undefined of `Testų tvarkaraštis`, whose rows are read whatever stands in them. */
  readonly schema: AnyTable | undefined;
  /** Without it there is no class; the others may be missing. */
  readonly isNeeded: boolean;
}

const FIRST = [settingsSheet, pupilsSheet, subjectsSheet] as unknown as readonly AnyTable[];
/** Made on first use. */
export const LATER_TABLES = [promotionSheet, templatesSheet] as unknown as readonly AnyTable[];

const TIMETABLE: BackupTableKind = {
  sheet: TIMETABLE_SHEET,
  headers: Object.values(TIMETABLE_HEADERS),
  computed: [...Object.values(TIMETABLE_SUBJECTS), ...Object.values(TIMETABLE_FOR_PEOPLE)],
  schema: undefined,
  isNeeded: false,
};

/** In the order in which the copy holds them. */
export function backupTables(classGrade: string): readonly BackupTableKind[] {
  const kind =
    (isNeeded: boolean) =>
    (schema: AnyTable): BackupTableKind => ({
      sheet: schema.sheet,
      headers: inSheetOrder(schema as unknown as TableSchema<Record<string, never>>).map(
        ({ header }) => header,
      ),
      computed: [],
      schema,
      isNeeded,
    });
  return [
    ...FIRST.map(kind(true)),
    TIMETABLE,
    ...registersOf(mipFormOf(classGrade)).map(kind(false)),
    ...LATER_TABLES.map(kind(false)),
  ];
}

export const headersByKey = ({ headers }: BackupTableKind): Readonly<Record<string, string>> =>
  Object.fromEntries(headers.map((header) => [header, header]));
