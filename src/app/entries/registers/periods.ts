// Periods and months as people read them in a sheet, and as they stand in keys.
import { type MipForm, type MipPeriod, mipPeriods, schoolMonths } from '../../../domain/mip';
import { failure, type Result, success } from '../../../domain/result';
import { makeSchoolDate, type SchoolDate } from '../../../domain/school-date';
import { entries } from '../../../text/lt/entries';
import { dateOfCell, plainWords } from '../../../workbook/cell';
import type { PartRule } from '../register';

/** The school year that a text beginning with a month (`2026-09`) belongs to. */
export function firstYearOfMonth(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})(?!\d)/.exec(text);
  if (!parts || !makeSchoolDate(Number(parts[1]), Number(parts[2]), 1)) return undefined;
  return Number(parts[1]) - (Number(parts[2]) >= 9 ? 0 : 1);
}

/** Every period that such a class may have, whether its lessons end in May or in June. */
function periodsOf(form: MipForm, firstYear: number): readonly MipPeriod[] {
  const june = mipPeriods(form, firstYear);
  const may = mipPeriods(form, firstYear, makeSchoolDate(firstYear + 1, 5, 31) as SchoolDate);
  return [...june, ...may.filter(({ id }) => !june.some((other) => other.id === id))];
}

const isPeriod = (form: MipForm, id: string, firstYear = firstYearOfMonth(id)): boolean =>
  firstYear !== undefined && periodsOf(form, firstYear).some((period) => period.id === id);

const monthsOfId = (id: string): readonly number[] => id.slice(5).split('_').map(Number);

/** The period of the form in the column `period`: „rugsėjis“, „rugsėjis–spalis“. */
export const periodRule = (form: MipForm): PartRule => ({
  write: (part) => ({ period: entries.period(monthsOfId(part)) }),
  read: ({ period = '' }, { firstYear }) => {
    if (isPeriod(form, period)) return period;
    if (firstYear === undefined) return undefined;
    return periodsOf(form, firstYear).find(
      ({ months }) => spelled(entries.period(months)) === spelled(period),
    )?.id;
  },
  isPart: (part) => isPeriod(form, part),
  check: (part, { firstYear }) => belongs(part, isPeriod(form, part, firstYear)),
});

/** A month in the column `month` as `2026-09`; Sheets makes a date of one that a person types so. */
export const monthRule: PartRule = {
  write: (part) => ({ month: part }),
  read: ({ month: text = '' }, { firstYear }) => {
    const month = (/^\d{5}$/.test(text) && dateOfCell(Number(text))) || text;
    const typed = /^(\d{4}-\d{2})(-01)?$/.exec(month)?.[1] ?? '';
    if (isMonth(typed)) return typed;
    if (firstYear === undefined) return undefined;
    return schoolMonths(firstYear).find((iso) => spelled(entries.month(iso)) === spelled(month));
  },
  isPart: (part) => isMonth(part),
  check: (part, { firstYear }) => belongs(part, isMonth(part, firstYear)),
};

const isMonth = (month: string, firstYear = firstYearOfMonth(month)): boolean =>
  firstYear !== undefined && (schoolMonths(firstYear) as readonly string[]).includes(month);

const belongs = (part: string, does: boolean): Result<void> =>
  does ? success(undefined) : failure('entry.period-wrong', { value: part });

/** A person may type any dash, with spaces around it. */
const spelled = (text: string): string => plainWords(text).replace(/\s*[-‐‑‒–—]\s*/g, '–');
