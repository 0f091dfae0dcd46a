// `Nustatymai` of next year: the school's decisions stay, the days are next year's usual ones, days off and vacations of this
// year do not go on.
import { hasIndividualPlans, hasYearEndTalks } from '../../domain/class-grade';
import { type Settings, WORKBOOK_KINDS } from '../../workbook/settings-sheet';
import { usualSettings } from '../../workbook/usual-settings';

/** `begins`: the year in which the next school year begins. */
export function nextSettings(
  settings: Settings,
  begins: number,
  { className, classGrade }: { readonly className: string; readonly classGrade: string },
): Settings {
  return {
    ...settings,
    ...usualSettings(begins),
    kind: WORKBOOK_KINDS.class,
    className,
    classGrade,
    extraDaysOff: '',
    individualPlans: hasIndividualPlans(classGrade) ? 'taip' : 'ne',
    yearEndTalks: hasYearEndTalks(classGrade) ? 'taip' : 'ne',
  };
}
