// What was typed → settings, pupils and subjects to be made; every problem is told, and then nothing is made.
import { foldWord } from '../../domain/cell';
import { hasIndividualPlans, hasYearEndTalks } from '../../domain/class-grade';
import { parsePeriods } from '../../domain/period';
import { newPupilCodes } from '../../domain/pupil-code';
import type { Issue, Result } from '../../domain/result';
import { parseSchoolDate, type SchoolDate } from '../../domain/school-date';
import { parseSchoolYear, schoolYearName, usualYear } from '../../domain/usual-year';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import { type Settings, settingSchemas, usualWeights } from '../../workbook/settings-sheet';
import type { Subject } from '../../workbook/subjects-sheet';
import { type ExistingClass, pupilsOf, subjectsOf } from './existing-class';
import type { FormPupil, FormSettings, FormSubject, PrepareForm } from './form';
import { checkSubjectName } from './subject-name';

/** Only what is new. */
export interface CheckedForm {
  readonly settings: Settings;
  readonly pupils: readonly Pupil[];
  readonly subjects: readonly Subject[];
}
export interface SettingWords {
  /** What is written for the kind of workbook. */
  readonly classWorkbook: string;
}
/** A longer name or address is a line of text that was pasted into the wrong place. */
const LONGEST_FIELD = 200;
/** A school year of days on which nobody would hold lessons is a mistake of typing. */
const DATES = ['semester1From', 'semester1To', 'semester2From', 'semester2To'] as const;

export function checkForm(
  form: PrepareForm,
  existing: ExistingClass,
  words: SettingWords,
): Result<CheckedForm> {
  const issues: Issue[] = [];
  const settings = existing.settings ?? checkSettings(form.settings, words, issues);
  const pupils = checkPupils(form.pupils, existing, form.settings.className, issues);
  const subjects = checkSubjects(form.subjects, existing, form.settings.deputy, issues);
  if (issues.length > 0 || !settings) return { ok: false, issues };
  return { ok: true, value: { settings, pupils, subjects } };
}

function checkSettings(
  form: FormSettings,
  { classWorkbook }: SettingWords,
  issues: Issue[],
): Settings | undefined {
  const before = issues.length;
  if (form.className.trim() === '') issues.push({ code: 'prepare-class-missing', params: {} });
  const begins = parseSchoolYear(form.schoolYear);
  if (begins === undefined) issues.push({ code: 'school-year-wrong', params: { value: form.schoolYear } });
  const dates = checkDates(form, begins, issues);
  const vacations = parsePeriods(form.vacations);
  if (!vacations.ok)
    issues.push(...vacations.issues.map(({ params }) => ({ code: 'prepare-vacations-wrong', params })));
  if (issues.length > before || begins === undefined || !dates) return undefined;
  const usual = usualYear(begins);
  return {
    kind: classWorkbook,
    school: form.school.trim(),
    director: form.director.trim(),
    deputy: form.deputy.trim(),
    schoolYear: schoolYearName(begins),
    className: form.className.trim(),
    classGrade: form.classGrade.trim(),
    classHead: form.classHead.trim(),
    classHeadEmail: form.classHeadEmail.trim(),
    ...dates,
    signal1: usual.signals[0],
    signal2: usual.signals[1],
    lastLessonDay: dates.semester2To,
    roundUpFrom: 0.5,
    strictPass: 'ne',
    levelsScale: 2018,
    appealDays: 7,
    extraDaysOff: '',
    vacations: form.vacations.trim(),
    edgeDays: 7,
    individualPlans: hasIndividualPlans(form.classGrade) ? 'taip' : 'ne',
    mipGraceDays: 7,
    yearEndTalks: hasYearEndTalks(form.classGrade) ? 'taip' : 'ne',
    ...usualWeights(),
  };
}

type SemesterDates = Record<(typeof DATES)[number], SchoolDate>;

/** Read, in their order, and within the school year. */
function checkDates(
  form: FormSettings,
  begins: number | undefined,
  issues: Issue[],
): SemesterDates | undefined {
  const dates: Partial<SemesterDates> = {};
  for (const key of DATES) {
    const { name } = settingSchemas[key];
    const date = parseSchoolDate(form[key]);
    if (!date) issues.push({ code: 'prepare-date-wrong', params: { name, value: form[key] } });
    else if (begins !== undefined && (date < `${begins}-08-01` || date > `${begins + 1}-08-31`))
      issues.push({ code: 'prepare-date-outside', params: { name, value: date, year: form.schoolYear } });
    else dates[key] = date;
  }
  for (const [index, key] of DATES.entries()) {
    const earlier = DATES[index - 1];
    const [from, to] = [earlier && dates[earlier], dates[key]];
    if (earlier && from && to && from >= to)
      issues.push({
        code: 'prepare-dates-order',
        params: { earlier: settingSchemas[earlier].name, from, later: settingSchemas[key].name, to },
      });
  }
  return DATES.every((key) => dates[key]) ? (dates as SemesterDates) : undefined;
}

function checkPupils(
  form: readonly FormPupil[],
  existing: ExistingClass,
  className: string,
  issues: Issue[],
): Pupil[] {
  const known = pupilsOf(existing);
  const names = new Set(known.map((pupil) => sameName(pupilName(pupil))));
  const codes = new Set(known.map(({ id }) => id));
  for (const pupil of form) {
    const [lastName, firstName, code] = [tidy(pupil.lastName), tidy(pupil.firstName), pupil.code.trim()];
    const name = pupilName({ lastName, firstName });
    if (lastName === '' || firstName === '') {
      issues.push({ code: 'prepare-pupil-name', params: { pupil: name.trim() } });
      continue;
    }
    if ([lastName, firstName, pupil.born, pupil.email, code].some(({ length }) => length > LONGEST_FIELD)) {
      issues.push({ code: 'prepare-pupil-long', params: { pupil: name.slice(0, 40), most: LONGEST_FIELD } });
      continue;
    }
    if (names.has(sameName(name))) issues.push({ code: 'prepare-pupil-twice', params: { pupil: name } });
    names.add(sameName(name));
    if (code !== '' && codes.has(code)) issues.push({ code: 'prepare-code-twice', params: { code } });
    if (code !== '') codes.add(code);
    if (pupil.born.trim() !== '' && !parseSchoolDate(pupil.born))
      issues.push({ code: 'prepare-born-wrong', params: { pupil: name, value: pupil.born } });
  }
  const missing = form.filter(({ code }) => code.trim() === '').length;
  const made = newPupilCodes(className, [...codes], missing);
  const last = Math.max(0, ...known.map(({ number }) => number ?? 0), known.length);
  return form.map((pupil, index) => ({
    number: last + index + 1,
    lastName: tidy(pupil.lastName),
    firstName: tidy(pupil.firstName),
    born: parseSchoolDate(pupil.born),
    email: pupil.email.trim(),
    guardians: pupil.guardians.trim(),
    arrived: undefined,
    left: undefined,
    id: pupil.code.trim() || (made.shift() ?? ''),
  }));
}

function checkSubjects(
  form: readonly FormSubject[],
  existing: ExistingClass,
  deputy: string,
  issues: Issue[],
): Subject[] {
  const known = subjectsOf(existing);
  const seen = new Set(known.map(({ name }) => sameName(name)));
  const subjects = form.map((subject): Subject => {
    const name = tidy(subject.name);
    issues.push(...checkSubjectName(name, existing.tabs));
    if (name !== '' && seen.has(sameName(name)))
      issues.push({ code: 'prepare-subject-twice', params: { subject: name } });
    seen.add(sameName(name));
    const lessons = subject.weeklyLessons.trim().replace(',', '.');
    const isNumber = /^\d{1,2}(\.\d+)?$/.test(lessons);
    if (lessons !== '' && !isNumber)
      issues.push({
        code: 'prepare-lessons-wrong',
        params: { subject: name, value: subject.weeklyLessons.slice(0, 20) },
      });
    return {
      name,
      teacher: subject.teacher.trim(),
      email: '',
      weeklyLessons: isNumber ? Number(lessons) : undefined,
      assessment: subject.assessment,
      mean: subject.mean,
      annualFrom: subject.annualFrom,
      course: subject.course.trim(),
      supervisor: existing.settings?.deputy ?? deputy.trim(),
      methodGroup: '',
    };
  });
  // A subject whose sheet is made anew must have a name for it too.
  for (const { name } of known)
    if (!existing.tabs.includes(name)) issues.push(...checkSubjectName(name, existing.tabs));
  return subjects;
}

const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');
/** Sheets takes two names for one that differ in their case alone. */
const sameName = (name: string): string => foldWord(name);
