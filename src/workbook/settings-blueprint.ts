// `Nustatymai` of a new workbook, and where a formula finds a setting there.
import { YEAR_DAYS } from '../domain/year-days';
import type { SheetBlueprint } from './blueprint';
import { type Cell, textCell } from './cell';
import {
  type KindWeightKey,
  type SettingKey,
  type Settings,
  settingSchemas,
  settingsSheet,
} from './settings-sheet';
import { type TableSize, type TableWords, tableBlueprint } from './table-blueprint';
import { type ColumnFormat, columnsOf } from './table-schema';
import { encodeCell } from './write-table';

/** What every setting means; all weights of kinds share one sentence. */
export type SettingMeanings = Readonly<Record<Exclude<SettingKey, KindWeightKey>, string>> & {
  readonly kindWeight: string;
};
const isKindWeight = (key: SettingKey): key is KindWeightKey => key.startsWith('weight');

const KEYS = Object.keys(settingSchemas) as SettingKey[];
const FIRST_ROW = 2;

export function settingsBlueprint(
  settings: Partial<Settings>,
  meanings: SettingMeanings,
  words: TableWords,
  size: TableSize = { rows: KEYS.length + 30, columns: 3 },
  /** A school workbook is without those of a class. */
  keys: readonly SettingKey[] = KEYS,
): SheetBlueprint {
  const empty = tableBlueprint(settingsSheet, [], words, size);
  const [header = []] = empty.cells;
  return {
    ...empty,
    cells: [
      header,
      ...keys.map((key): Cell[] => [
        textCell(settingSchemas[key].name),
        settingCell(key, settings[key]),
        textCell(isKindWeight(key) ? meanings.kindWeight : meanings[key]),
      ]),
    ],
    looks: [
      ...empty.looks,
      { area: { row: FIRST_ROW, column: 2, rows: keys.length, columns: 1 }, look: { align: 'left' } },
    ],
  };
}

/** The cell of a setting in a newly made sheet, for a formula; Sheets keeps it right when rows are inserted. */
export function settingAddress(key: SettingKey): string {
  const column = columnsOf(settingsSheet).findIndex((spec) => spec.key === 'value');
  return `${settingsSheet.sheet}!$${String.fromCharCode(65 + column)}$${FIRST_ROW + KEYS.indexOf(key)}`;
}

/** `strictPass` is read by formulas, so it is a real yes or no. */
function settingCell(key: SettingKey, value: Settings[SettingKey]): Cell {
  return encodeCell(value, formatOf(key));
}

const DATES: readonly SettingKey[] = YEAR_DAYS;
const formatOf = (key: SettingKey): ColumnFormat => (DATES.includes(key) ? 'date' : 'text');
