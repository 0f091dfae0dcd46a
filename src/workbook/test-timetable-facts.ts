// Above the headings of `Testų tvarkaraštis`, by formulas: what the check needs of `Nustatymai` and `Mokiniai`.
import { type Period, parsePeriods } from '../domain/period';
import type { TimetableCalendar } from '../domain/planned-test';
import { failure, type Issue, type Result, success } from '../domain/result';
import type { SchoolDate } from '../domain/school-date';
import { cellText, type SheetRows } from './cell';
import { settingSchemas, settingsSheet } from './settings-sheet';
import { TIMETABLE_FACTS, TIMETABLE_SHEET } from './test-timetable-headings';

export interface TimetableFacts {
  /** The class, the school year and the school, as the first row says them. */
  readonly title: string;
  readonly calendar: TimetableCalendar;
  readonly individualPlans: boolean;
  readonly pupils: readonly string[];
}

/** `rows` are those above the headings. */
export function readFacts(rows: SheetRows['rows']): Result<TimetableFacts> {
  const texts = rows.flatMap((cells) => cells.map(cellText));
  const issues: Issue[] = [];
  const missing: string[] = [];
  const fact = (key: keyof typeof TIMETABLE_FACTS): string => {
    const beginning = `${TIMETABLE_FACTS[key]}:`;
    const text = texts.find((candidate) => candidate.startsWith(beginning));
    if (text !== undefined) return text.slice(beginning.length).trim();
    missing.push(`${TIMETABLE_FACTS[key]}: …`);
    return '';
  };
  const take = <Value>(result: Result<Value>, otherwise: Value): Value => {
    if (result.ok) return result.value;
    issues.push(...result.issues);
    return otherwise;
  };
  const title = fact('title');
  const raw = {
    semester1: fact('semester1'),
    semester2: fact('semester2'),
    edgeDays: fact('edgeDays'),
    vacations: fact('vacations'),
    daysOff: fact('daysOff'),
  };
  const plans = fact('individualPlans');
  const pupils = namesIn(fact('pupils'));
  if (missing.length > 0)
    return failure('timetable.facts-missing', { labels: missing.join('“, „') }, { sheet: TIMETABLE_SHEET });
  const calendar: TimetableCalendar = {
    semesters: [take(semester(raw.semester1, 1), NO_DAYS), take(semester(raw.semester2, 2), NO_DAYS)],
    edgeDays: take(wholeDays(raw.edgeDays), 0),
    vacations: take(periods(raw.vacations, settingSchemas.vacations.name), []),
    daysOff: take(periods(raw.daysOff, settingSchemas.extraDaysOff.name), []),
  };
  const individualPlans = plans.toLowerCase() === 'taip';
  return issues.length > 0 ? { ok: false, issues } : success({ title, calendar, individualPlans, pupils });
}

const NO_DAYS: Period = { from: '' as SchoolDate, to: '' as SchoolDate };

function semester(text: string, number: 1 | 2): Result<Period> {
  const found = parsePeriods(text);
  const [period, ...others] = found.ok ? found.value : [];
  if (period && others.length === 0 && period.from < period.to) return success(period);
  const { semester1From, semester1To, semester2From, semester2To } = settingSchemas;
  const [from, to] = number === 1 ? [semester1From, semester1To] : [semester2From, semester2To];
  return failure(
    'timetable.semester-wrong',
    { from: from.name, to: to.name, value: text },
    { sheet: settingsSheet.sheet },
  );
}

function periods(text: string, name: string): Result<readonly Period[]> {
  const found = parsePeriods(text);
  if (found.ok) return found;
  const value = String(found.issues[0]?.params.value ?? text);
  return failure('timetable.period-wrong', { name, value }, { sheet: settingsSheet.sheet });
}

function wholeDays(text: string): Result<number> {
  if (/^\d{1,2}$/.test(text)) return success(Number(text));
  return failure(
    'timetable.days-wrong',
    { name: settingSchemas.edgeDays.name, value: text },
    { sheet: settingsSheet.sheet },
  );
}

/** Names as a person parts them. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[;,\n]+/)
      .map((name) => name.replace(/\s+/g, ' ').trim())
      .filter((name) => name !== ''),
  ),
];
