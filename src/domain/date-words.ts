// Dates as people and their tables write them. Whatever is read so is shown before it is used.
import { foldWord } from './cell';
import { makeSchoolDate, monthOf, type SchoolDate, weekdayOf } from './school-date';

/** In dates without a year: 09-14 or 14-09. */
export type DayOrder = 'month-first' | 'day-first';

/** Beginnings by which a month is known in any case and ending; the longer one where three letters are not enough. */
const MONTHS = ['sau', 'vas', 'kov', 'bal', 'geg', 'bir', 'lie', 'rugp', 'rugs', 'spa', 'lap', 'gru'];
const TIME = /[t\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/i;
const YEAR_FIRST = /^(\d{4})\s*[-./\s]\s*(\d{1,2})\s*[-./\s]\s*(\d{1,2})\.?$/;
const YEAR_LAST = /^(\d{1,2})\s*[-./\s]\s*(\d{1,2})\s*[-./\s]\s*(\d{4})$/;
const TOGETHER = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const IN_WORDS = /^(\d{4})\s*(?:m\.?)?\s*(\p{L}+)\.?\s+(\d{1,2})\s*(?:d\.?)?$/u;
/** Not a space between: „8 9“ is two marks. */
const TWO_NUMBERS = /^(\d{1,2})\s*[-./]\s*(\d{1,2})\.?$/;
const MONTH_IN_WORDS = /^(\p{L}{3,})\.?\s+(\d{1,2})\s*(?:d\.?)?$/u;
/** What tables add to a day: „(pr)“, „Pr, “, „pirmadienis “. */
const REMARK = /\s*\([^)]*\)/g;
const WEEKDAY =
  /^(?:pr|an|tr|kt|pn|št|sk|i{1,3}|iv|v|(?:pirma|antra|trečia|ketvirta|penkta|šešta|sekma)dienis)\.?,?\s+(?=\d)/iu;

/**
 * A date with its year: 2010-03-05, 2010.03.05, 2010 03 05, 20100305, 05.03.2010 (the day first), 2010 m. kovo 5 d.;
 * a time after it is left out. Undefined for anything else, and for a day that the calendar has not.
 */
export function readDate(text: string): SchoolDate | undefined {
  const tidy = text.replace(/\s+/g, ' ').trim().replace(TIME, '');
  const first = YEAR_FIRST.exec(tidy) ?? TOGETHER.exec(tidy);
  if (first) return makeSchoolDate(Number(first[1]), Number(first[2]), Number(first[3]));
  const last = YEAR_LAST.exec(tidy);
  if (last) return makeSchoolDate(Number(last[3]), Number(last[2]), Number(last[1]));
  const words = IN_WORDS.exec(tidy);
  return words
    ? makeSchoolDate(Number(words[1]), monthNumber(words[2] ?? '') ?? 0, Number(words[3]))
    : undefined;
}

/** The date of a day of a school year, with or without its year; the year begins in September of `firstYear`. */
export function readSchoolDay(text: string, firstYear: number, order: DayOrder): SchoolDate | undefined {
  const tidy = text.replace(REMARK, '').replace(/\s+/g, ' ').trim().replace(WEEKDAY, '');
  const withYear = readDate(tidy);
  if (withYear) return withYear;
  const words = MONTH_IN_WORDS.exec(tidy);
  if (words) return inSchoolYear(firstYear, monthNumber(words[1] ?? ''), Number(words[2]));
  const numbers = TWO_NUMBERS.exec(tidy)?.slice(1, 3).map(Number);
  if (!numbers) return undefined;
  const [month, day] = order === 'month-first' ? numbers : [numbers[1], numbers[0]];
  return inSchoolYear(firstYear, month, day);
}

/** Dates from September belong to the year's first calendar year, the others to its second. */
export function inSchoolYear(
  firstYear: number,
  month: number | undefined,
  day: number | undefined,
): SchoolDate | undefined {
  if (month === undefined || day === undefined) return undefined;
  return makeSchoolDate(month >= 9 ? firstYear : firstYear + 1, month, day);
}

/**
 * How the dates of one heading are meant: as more of them can be read, then as more are days of lessons, then as they
 * follow one another, then the month first, as is usual in Lithuania.
 */
export function dayOrderOf(texts: readonly string[], firstYear: number): DayOrder {
  const score = (order: DayOrder): number => {
    const dates = texts.map((text) => readSchoolDay(text, firstYear, order));
    const known = dates.filter((date) => date !== undefined);
    const inOrder = known.filter((date, index) => index === 0 || (known[index - 1] ?? '') <= date);
    const lessons = known.filter((date) => weekdayOf(date) <= 5 && ![7, 8].includes(monthOf(date)));
    const step = texts.length + 1;
    return (known.length * step + lessons.length) * step + inOrder.length;
  };
  return score('day-first') > score('month-first') ? 'day-first' : 'month-first';
}

/** 1–12 for the name of a month in any case, or its beginning; undefined for other words. */
export function monthNumber(word: string): number | undefined {
  const folded = foldWord(word);
  const index = MONTHS.findIndex((beginning) => folded.startsWith(beginning));
  return index < 0 ? undefined : index + 1;
}
