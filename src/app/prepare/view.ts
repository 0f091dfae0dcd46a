// What the dialog shows at first: what the workbook has, and what is usual where it has nothing yet.
import { type Result, success } from '../../domain/result';
import { schoolYearOf } from '../../domain/usual-year';
import { cellText } from '../../workbook/cell';
import { JOURNAL_SHEET } from '../../workbook/journal-sheet';
import { OVERVIEW_SHEET } from '../../workbook/overview-sheet';
import { pupilName } from '../../workbook/pupils-sheet';
import type { Settings } from '../../workbook/settings-sheet';
import { usualSettings } from '../../workbook/usual-settings';
import type { Ports } from '../ports';
import { type ExistingClass, pupilsOf, readExistingClass, subjectsOf } from './existing-class';
import { FORM_SETTINGS, type FormSettings } from './form';
import { PREPARE_KEY } from './prepare-class';
import { sheetOrder } from './sheet-order';
import { readCutOff } from './unfinished';

export interface PrepareView {
  readonly isPrepared: boolean;
  /** There are settings and nothing else yet: it was made from the school workbook. */
  readonly isPrefilled: boolean;
  /** It was begun and cut off. */
  readonly isCutOff: boolean;
  readonly settings: FormSettings;
  readonly pupils: readonly string[];
  readonly subjects: readonly string[];
  /** Sheets that are missing, those of new subjects not counted. */
  readonly missing: number;
}

export function viewPreparing(ports: Ports): Result<PrepareView> {
  const existing = readExistingClass(ports);
  if (!existing.ok) return existing;
  const { tabs, settings } = existing.value;
  const subjects = subjectsOf(existing.value).map(({ name }) => name);
  return success({
    isPrepared: settings !== undefined,
    isPrefilled: settings !== undefined && !tabs.includes(OVERVIEW_SHEET),
    isCutOff: tabs.includes(JOURNAL_SHEET) && readCutOff(ports, existing.value, PREPARE_KEY).isCutOff,
    settings: formSettings(ports, existing.value),
    pupils: pupilsOf(existing.value).map(pupilName),
    subjects,
    missing: sheetOrder(subjects).filter((name) => name !== JOURNAL_SHEET && !tabs.includes(name)).length,
  });
}

function formSettings(ports: Ports, { settings }: ExistingClass): FormSettings {
  const known: Partial<Settings> = settings ?? usualSettings(schoolYearOf(ports.clock.today()));
  return Object.fromEntries(FORM_SETTINGS.map((key) => [key, cellText(known[key] ?? '')])) as FormSettings;
}
