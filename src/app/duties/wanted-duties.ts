// The duties of the school year as rows of `Metų pareigos`, from the settings and the list of classes.
import { caseKey } from '../../domain/case-key';
import { firstYearOf } from '../../domain/mip';
import { parsePeriods } from '../../domain/period';
import { failure, type Result, success } from '../../domain/result';
import { type SchoolDuty, schoolDuties } from '../../domain/school-duties';
import { usualGrade } from '../../domain/usual-grade';
import { schoolYearName } from '../../domain/usual-year';
import { type DayGap, isGap, YEAR_DAYS } from '../../domain/year-days';
import { schoolDuties as words } from '../../text/lt/school-duties';
import type { ClassListRow } from '../../workbook/class-list-sheet';
import { type DutyRow, madeOf } from '../../workbook/duties-sheet';
import {
  extraDaysOff,
  type SchoolSettings,
  settingSchemas,
  settingsSheet,
} from '../../workbook/settings-sheet';
import type { Ports } from '../ports';
import { readSchool } from '../school/existing-school';

export interface WantedDuties {
  readonly school: string;
  readonly schoolYear: string;
  readonly rows: readonly DutyRow[];
  /** Why some have no day, and how many. */
  readonly gaps: readonly { readonly why: string; readonly count: number }[];
}

/** Reads `Nustatymai` and `Klasės`. */
export function wantedDuties(ports: Ports): Result<WantedDuties> {
  const read = readSchool(ports);
  if (!read.ok) return read;
  const { settings, list } = read.value;
  return dutiesOfSchool(
    settings,
    list.rows.map(({ value }) => value),
  );
}

export function dutiesOfSchool(
  settings: SchoolSettings,
  list: readonly ClassListRow[],
): Result<WantedDuties> {
  const { school, schoolYear } = settings;
  const firstYear = firstYearOf(schoolYear);
  if (firstYear === undefined)
    return failure('school-year-wrong', { value: schoolYear }, { sheet: settingsSheet.sheet });
  const vacations = parsePeriods(settings.vacations);
  const duties = schoolDuties({
    firstYear,
    days: Object.fromEntries(YEAR_DAYS.map((key) => [key, settings[key]])),
    vacations: vacations.ok ? vacations.value : undefined,
    daysOff: extraDaysOff(settings),
    graceDays: settings.mipGraceDays ?? 0,
    yearEndTalks: settings.yearEndTalks !== 'ne',
    classes: list.map(({ className, classGrade }) => ({
      name: className,
      grade: classGrade || usualGrade(className),
    })),
  });
  const year = schoolYearName(firstYear);
  return success({
    school,
    schoolYear: year,
    rows: duties.map((duty) => rowOf(duty, year)),
    gaps: gapsOf(duties),
  });
}

const KEY_KIND = 'pareiga';
/** The same duty of the same year, whatever its day and words become. */
const keyOf = ({ code, part }: SchoolDuty, schoolYear: string): string =>
  caseKey(KEY_KIND, [schoolYear, code, part]);
/** The school year of a key of ours, `2026–2027`. */
export const yearOfKey = (key: string): string | undefined => {
  const [kind, year] = key.split('|');
  return kind === KEY_KIND ? year : undefined;
};

function rowOf(duty: SchoolDuty, schoolYear: string): DutyRow {
  const { code, part, clause, of, grades, classes, concernsAll, days } = duty;
  const ours = {
    from: isGap(days) ? undefined : days.from,
    to: isGap(days) ? undefined : days.to,
    what: words.what(code, part),
    whom: words.whom(of),
    classes: concernsAll ? words.all : classes.length > 0 ? classes.join(', ') : words.grades(grades),
    clause: words.clause(clause),
  };
  return {
    ...ours,
    key: keyOf(duty, schoolYear),
    made: madeOf(ours),
    done: undefined,
    doneBy: '',
    note: '',
  };
}

function gapsOf(duties: readonly SchoolDuty[]): WantedDuties['gaps'] {
  const counts = new Map<string, number>();
  for (const { days } of duties)
    if (isGap(days)) counts.set(gapText(days), (counts.get(gapText(days)) ?? 0) + 1);
  return [...counts].map(([why, count]) => ({ why, count }));
}

const gapText = (gap: DayGap): string => words.gap(gap, settingSchemas[gap.setting].name);
