// `Nustatymai` of next year: the school's decisions stay, the days are next year's usual ones, days off and vacations of this
// year do not go on.
import { hasIndividualPlans, hasYearEndTalks } from '../../domain/class-grade';
import { schoolYearName, usualYear } from '../../domain/usual-year';
import { type Settings, WORKBOOK_KINDS } from '../../workbook/settings-sheet';

/** `begins`: the year in which the next school year begins. */
export function nextSettings(
  settings: Settings,
  begins: number,
  { className, classGrade }: { readonly className: string; readonly classGrade: string },
): Settings {
  const { semesters, vacations, signals } = usualYear(begins);
  return {
    ...settings,
    kind: WORKBOOK_KINDS.class,
    schoolYear: schoolYearName(begins),
    className,
    classGrade,
    semester1From: semesters[0].from,
    semester1To: semesters[0].to,
    semester2From: semesters[1].from,
    semester2To: semesters[1].to,
    signal1: signals[0],
    signal2: signals[1],
    lastLessonDay: semesters[1].to,
    extraDaysOff: '',
    vacations: vacations.map(({ from, to }) => `${from}–${to}`).join('; '),
    individualPlans: hasIndividualPlans(classGrade) ? 'taip' : 'ne',
    yearEndTalks: hasYearEndTalks(classGrade) ? 'taip' : 'ne',
  };
}
