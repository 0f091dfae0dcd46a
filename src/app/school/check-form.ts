// What is wrong with what was typed, field by field. Runs in the page while a person types, and again in the script.
import { parsePeriods } from '../../domain/period';
import type { Issue } from '../../domain/result';
import { sameClass } from '../../domain/same-class';
import { parseSchoolDate } from '../../domain/school-date';
import { parseSchoolYear } from '../../domain/usual-year';
import type { FormClass, SchoolForm, SchoolFormSettings, SchoolSettingKey } from './form';

/** A field of the settings, or `class 0`, `class 1`… in the order of the lines. */
export interface FieldProblem extends Pick<Issue, 'code' | 'params'> {
  readonly field: SchoolSettingKey | `class ${number}`;
}
/** A longer one is a line that was pasted into the wrong place. */
const LONGEST_FIELD = 200;
const LONGEST_CLASS = 20;
/** In their order; what is between belongs to the school year. */
const DATES = ['semester1From', 'semester1To', 'semester2From', 'semester2To'] as const;
const SINGLE_DATES = ['signal1', 'signal2', 'lastLessonDay'] as const;
const GRADES = /^(I|II|III|IV|[1-8])$/;

/** With settings that are there already only the classes are looked at. */
export const checkSchoolForm = (
  { settings, classes }: SchoolForm,
  hasSettings: boolean,
): readonly FieldProblem[] => [...(hasSettings ? [] : checkSettings(settings)), ...checkClasses(classes)];

export function checkSettings(settings: SchoolFormSettings): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (settings.school.trim() === '')
    problems.push({ field: 'school', code: 'school.name-missing', params: {} });
  for (const field of ['school', 'director', 'deputy'] as const)
    if (settings[field].length > LONGEST_FIELD)
      problems.push({ field, code: 'school.too-long', params: { most: LONGEST_FIELD } });
  const begins = parseSchoolYear(settings.schoolYear);
  if (begins === undefined)
    problems.push({ field: 'schoolYear', code: 'school.year-wrong', params: { value: settings.schoolYear } });
  problems.push(...checkDates(settings, begins), ...checkDays(settings));
  return problems;
}

function checkDates(settings: SchoolFormSettings, begins: number | undefined): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const field of [...DATES, ...SINGLE_DATES]) {
    const value = settings[field].trim();
    const date = parseSchoolDate(value);
    if (!date) problems.push({ field, code: 'school.date-wrong', params: { value } });
    else if (begins !== undefined && (date < `${begins}-08-01` || date > `${begins + 1}-08-31`))
      problems.push({ field, code: 'school.date-outside', params: { year: settings.schoolYear } });
  }
  const wrong = new Set(problems.map(({ field }) => field));
  for (const [index, field] of DATES.entries()) {
    const earlier = DATES[index - 1];
    if (!earlier || wrong.has(earlier) || wrong.has(field)) continue;
    if (settings[earlier].trim() >= settings[field].trim())
      problems.push({
        field,
        code: 'school.dates-order',
        params: { earlier, from: settings[earlier].trim() },
      });
  }
  return problems;
}

function checkDays({ vacations, extraDaysOff }: SchoolFormSettings): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const periods = parsePeriods(vacations);
  if (!periods.ok)
    for (const { params } of periods.issues)
      problems.push({ field: 'vacations', code: 'school.vacations-wrong', params });
  const wrong = extraDaysOff.split(/[\s,;]+/).find((day) => day !== '' && !parseSchoolDate(day));
  if (wrong !== undefined)
    problems.push({
      field: 'extraDaysOff',
      code: 'school.days-wrong',
      params: { value: wrong.slice(0, 40) },
    });
  return problems;
}

export function checkClasses(classes: readonly FormClass[]): readonly FieldProblem[] {
  const seen = new Set<string>();
  return classes.flatMap((one, index) => {
    const problem = checkClass(one, seen);
    seen.add(sameClass(one.className));
    return problem ? [{ field: `class ${index}` as const, ...problem }] : [];
  });
}

/** The first thing that is wrong: the rest is seen when it is mended. */
function checkClass(
  { className, classGrade, classHead, classHeadEmail }: FormClass,
  seen: ReadonlySet<string>,
): Pick<Issue, 'code' | 'params'> | undefined {
  const params = { className: className.trim().slice(0, 40) };
  if (className.trim() === '') return { code: 'school.class-missing', params };
  if (className.trim().length > LONGEST_CLASS)
    return { code: 'school.class-long', params: { ...params, most: LONGEST_CLASS } };
  if (seen.has(sameClass(className))) return { code: 'school.class-again', params };
  if (!GRADES.test(classGrade.trim())) return { code: 'school.grade-unknown', params };
  if (classHead.length > LONGEST_FIELD || classHeadEmail.length > LONGEST_FIELD)
    return { code: 'school.too-long', params: { most: LONGEST_FIELD } };
  if (classHeadEmail.trim() !== '' && !isEmail(classHeadEmail))
    return { code: 'school.email-wrong', params: { value: classHeadEmail.trim().slice(0, 60) } };
  return undefined;
}

/** As much of an address as can be seen without asking: one @, something on both sides, a dot behind it. */
export const isEmail = (text: string): boolean =>
  /^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>.]{2,}$/.test(text.trim());
