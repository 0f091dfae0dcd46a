// What the dialog shows at first: what the workbook has, and what is usual where it has nothing yet.
import { type Result, success } from '../../domain/result';
import { schoolYearOf } from '../../domain/usual-year';
import { cellText } from '../../workbook/cell';
import { classListSheet } from '../../workbook/class-list-sheet';
import { settingsSheet } from '../../workbook/settings-sheet';
import { usualSettings } from '../../workbook/usual-settings';
import type { Ports } from '../ports';
import { type ExistingSchool, readExistingSchool } from './existing-school';
import { SCHOOL_FORM_SETTINGS, type SchoolFormSettings } from './form';

export interface SchoolView {
  readonly isPrepared: boolean;
  readonly settings: SchoolFormSettings;
  /** Names of the classes in the list. */
  readonly classes: readonly string[];
  /** Sheets that are missing. */
  readonly missing: number;
}

export function viewSchool(ports: Ports): Result<SchoolView> {
  const read = readExistingSchool(ports);
  if (!read.ok) return read;
  const { tabs, settings, list } = read.value;
  return success({
    isPrepared: settings !== undefined,
    settings: formSettings(ports, settings),
    classes: list?.rows.map(({ value }) => value.className) ?? [],
    missing: [settingsSheet.sheet, classListSheet.sheet].filter((name) => !tabs.includes(name)).length,
  });
}

function formSettings({ clock }: Ports, settings: ExistingSchool['settings']): SchoolFormSettings {
  const texts = (of: (key: (typeof SCHOOL_FORM_SETTINGS)[number]) => string) =>
    Object.fromEntries(SCHOOL_FORM_SETTINGS.map((key) => [key, of(key)])) as SchoolFormSettings;
  if (settings) return texts((key) => cellText(settings[key] ?? ''));
  const usual: Partial<SchoolFormSettings> = usualSettings(schoolYearOf(clock.today()));
  return texts((key) => usual[key] ?? '');
}
