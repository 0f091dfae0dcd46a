// The holidays in which parents are consulted one by one (S0-4.7).
import type { Period } from './period';
import { monthOf } from './school-date';

export interface ConsultationHolidays {
  readonly autumn: Period | undefined;
  readonly spring: Period | undefined;
}

/** Of a school year's vacations: the first that begins in October or November, and the first of March or April. */
export function consultationHolidays(vacations: readonly Period[]): ConsultationHolidays {
  const firstOf = (...months: readonly number[]) =>
    vacations
      .filter(({ from }) => months.includes(monthOf(from)))
      .reduce<Period | undefined>(
        (first, next) => (first && first.from <= next.from ? first : next),
        undefined,
      );
  return { autumn: firstOf(10, 11), spring: firstOf(3, 4) };
}
