// Where formulas find the settings: in a new sheet at their usual places, in one that is there wherever they stand.
import { columnName } from '../../workbook/cell';
import type { TableOf } from '../../workbook/read-table';
import { settingAddress } from '../../workbook/settings-blueprint';
import { type SettingKey, settingSchemas, settingsSheet } from '../../workbook/settings-sheet';

const ASKED = ['roundUpFrom', 'strictPass', 'className', 'schoolYear'] as const satisfies SettingKey[];
export type SettingAddresses = Readonly<Record<(typeof ASKED)[number], string>>;

type SettingsTable = TableOf<(typeof settingsSheet)['row']['entries']>;

export const usualAddresses = (): SettingAddresses => addressesBy(settingAddress);

export const addressesIn = (table: SettingsTable): SettingAddresses => addressesBy(addressFinder(table));

/** Where any setting stands; without a sheet of settings, where it will. */
export function addressFinder(table: SettingsTable | undefined): (key: SettingKey) => string {
  if (!table) return settingAddress;
  const { rows, columns } = table;
  const place = new Map(rows.map(({ row, value }) => [value.name.toLowerCase(), row]));
  return (key) => {
    const row = place.get(settingSchemas[key].name.toLowerCase());
    return row === undefined
      ? settingAddress(key)
      : `${settingsSheet.sheet}!$${columnName(columns.value)}$${row}`;
  };
}

const addressesBy = (find: (key: SettingKey) => string): SettingAddresses =>
  Object.fromEntries(ASKED.map((key) => [key, find(key)])) as SettingAddresses;
