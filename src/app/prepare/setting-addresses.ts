// Where formulas find the settings: in a new sheet at their usual places, in one that is there wherever they stand.
import { columnName } from '../../workbook/cell';
import type { TableOf } from '../../workbook/read-table';
import { settingAddress } from '../../workbook/settings-blueprint';
import { type SettingKey, settingSchemas, settingsSheet } from '../../workbook/settings-sheet';

const ASKED = ['roundUpFrom', 'strictPass', 'className', 'schoolYear'] as const satisfies SettingKey[];
export type SettingAddresses = Readonly<Record<(typeof ASKED)[number], string>>;

type SettingsTable = TableOf<(typeof settingsSheet)['row']['entries']>;

export const usualAddresses = (): SettingAddresses => addressesBy(settingAddress);

export function addressesIn({ rows, columns }: SettingsTable): SettingAddresses {
  const place = new Map(rows.map(({ row, value }) => [value.name.toLowerCase(), row]));
  return addressesBy((key) => {
    const row = place.get(settingSchemas[key].name.toLowerCase());
    return row === undefined
      ? settingAddress(key)
      : `${settingsSheet.sheet}!$${columnName(columns.value)}$${row}`;
  });
}

const addressesBy = (find: (key: SettingKey) => string): SettingAddresses =>
  Object.fromEntries(ASKED.map((key) => [key, find(key)])) as SettingAddresses;
