// What a workbook has already; a sheet that is not there yet is no problem, one that cannot be read is.
import { type Result, success } from '../../domain/result';
import { type Pupil, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable, type TableOf } from '../../workbook/read-table';
import { readSettings, type SettingKey, type Settings, settingsSheet } from '../../workbook/settings-sheet';
import { type Subject, subjectsSheet } from '../../workbook/subjects-sheet';
import { collect } from '../collect';
import type { Ports } from '../ports';
import { addressesIn, addressFinder, type SettingAddresses, usualAddresses } from './setting-addresses';

export interface ExistingClass {
  /** Every sheet, in the order of the tabs. */
  readonly tabs: readonly string[];
  readonly settings: Settings | undefined;
  readonly addresses: SettingAddresses;
  /** Where any setting stands, or will stand. */
  readonly addressOf: (key: SettingKey) => string;
  /** Undefined: there is no such sheet. */
  readonly pupils: TableOf<(typeof pupilsSheet)['row']['entries']> | undefined;
  readonly subjects: TableOf<(typeof subjectsSheet)['row']['entries']> | undefined;
}

export function readExistingClass({ workbook }: Ports): Result<ExistingClass> {
  const tabs = workbook.sheetNames();
  const rowsOf = (name: string) => (tabs.includes(name) ? workbook.read(name) : undefined);
  const whenThere = <Value>(name: string, read: () => Result<Value>): Result<Value | undefined> =>
    tabs.includes(name) ? read() : success(undefined);
  const settingsRows = rowsOf(settingsSheet.sheet);
  const read = collect({
    settings: whenThere(settingsSheet.sheet, () => readSettings(settingsRows)),
    settingsTable: whenThere(settingsSheet.sheet, () => readTable(settingsSheet, settingsRows)),
    pupils: whenThere(pupilsSheet.sheet, () => readTable(pupilsSheet, rowsOf(pupilsSheet.sheet))),
    subjects: whenThere(subjectsSheet.sheet, () => readTable(subjectsSheet, rowsOf(subjectsSheet.sheet))),
  });
  if (!read.ok) return read;
  const { settings, settingsTable, pupils, subjects } = read.value;
  return success({
    tabs,
    settings,
    addresses: settingsTable ? addressesIn(settingsTable) : usualAddresses(),
    addressOf: addressFinder(settingsTable),
    pupils,
    subjects,
  });
}

export const pupilsOf = ({ pupils }: ExistingClass): readonly Pupil[] =>
  pupils?.rows.map(({ value }) => value) ?? [];
export const subjectsOf = ({ subjects }: ExistingClass): readonly Subject[] =>
  subjects?.rows.map(({ value }) => value) ?? [];
