// A subject's name is its sheet's name, so it must be one that a sheet can have.
import type { Issue } from '../../domain/result';
import { isWorkingSheet } from '../../workbook/working-sheet';
import { OUR_SHEETS } from './sheet-order';

/** Google refuses longer names of sheets. */
const LONGEST_NAME = 100;
/** Not in a sheet's name where the workbook must also open elsewhere: saved as .xlsx these are forbidden. */
const FORBIDDEN = /[[\]*?/\\:]/g;

/** `tabs` are the sheets that are there already and are not this subject's. */
export function checkSubjectName(name: string, tabs: readonly string[]): Issue[] {
  if (name === '') return [{ code: 'prepare-subject-empty', params: {} }];
  const params = { subject: name.slice(0, 60) };
  const characters = [...new Set(name.match(FORBIDDEN) ?? [])];
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (characters.length > 0 || name.startsWith("'") || name.endsWith("'"))
    return [
      {
        code: 'prepare-subject-characters',
        params: { ...params, characters: characters.join(' ') || "'" },
      },
    ];
  if (name.length > LONGEST_NAME)
    return [{ code: 'prepare-subject-long', params: { ...params, most: LONGEST_NAME } }];
  if (OUR_SHEETS.some(same) || isWorkingSheet(name)) return [{ code: 'prepare-subject-ours', params }];
  if (tabs.some(same)) return [{ code: 'prepare-subject-tab', params }];
  return [];
}
