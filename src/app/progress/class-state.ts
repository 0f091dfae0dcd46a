// What is filled in and what is due, for the whole class: every sheet is read once.
import { consultationHolidays } from '../../domain/consultations';
import { firstYearOf, mipPeriods, schoolMonths } from '../../domain/mip';
import { type Period, parsePeriods } from '../../domain/period';
import { failure, type Issue, mapResult, type Result, success } from '../../domain/result';
import type { SchoolDate } from '../../domain/school-date';
import { type Pupil, pupilName, pupilsSheet } from '../../workbook/pupils-sheet';
import { readTable } from '../../workbook/read-table';
import { readSettings, type Settings, settingSchemas, settingsSheet } from '../../workbook/settings-sheet';
import { subjectsSheet } from '../../workbook/subjects-sheet';
import { collect } from '../collect';
import type { ClassNames } from '../entries/entry-table';
import type { Ports } from '../ports';
import type { ClassFacts, PupilFacts, SpanView } from './class-facts';
import { type Registers, readRegisters } from './read-registers';

export interface ClassStateRead {
  readonly facts: ClassFacts;
  /** What is wrong with sheets without which the rest is still known. */
  readonly issues: readonly Issue[];
  /** Rows of registers that are nobody's of the class, or no entry. */
  readonly lost: Registers['lost'];
}

/** Fails only without the settings or the pupils. */
export function viewClassState(ports: Pick<Ports, 'workbook' | 'clock'>): Result<ClassStateRead> {
  const { read } = ports.workbook;
  const known = collect({
    settings: readSettings(read(settingsSheet.sheet)),
    pupils: readTable(pupilsSheet, read(pupilsSheet.sheet)),
  });
  if (!known.ok) return known;
  const { settings } = known.value;
  const pupils = known.value.pupils.rows.map(({ value }) => value);
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });

  const issues: Issue[] = codesTwice(pupils);
  const otherwise = <Value>(result: Result<Value>, value: Value): Value => {
    if (result.ok) return result.value;
    issues.push(...result.issues);
    return value;
  };
  const subjects = otherwise(
    mapResult(readTable(subjectsSheet, read(subjectsSheet.sheet)), ({ rows }) =>
      rows.map(({ value }) => value),
    ),
    [],
  );
  const names: ClassNames = {
    firstYear,
    subjects: subjects.map(({ name }) => name),
    pupils: pupils.map((pupil) => ({ id: pupil.id, name: pupilName(pupil) })),
  };
  const registers = readRegisters(ports, names, settings.classGrade);
  const periods = mipPeriods(registers.form, firstYear, settings.lastLessonDay);
  issues.push(...registers.issues);
  const { autumn, spring } = consultationHolidays(otherwise(vacationsOf(settings), []));
  return success({
    facts: {
      today: ports.clock.today(),
      form: registers.form,
      periods,
      months: schoolMonths(firstYear),
      graceDays: settings.mipGraceDays ?? 0,
      semesters: [
        span(settings.semester1From, settings.semester1To),
        span(settings.semester2From, settings.semester2To),
      ],
      lastLessonDay: settings.lastLessonDay ?? '',
      subjects: subjects.map(({ name, teacher, assessment }) => ({
        name,
        teacher,
        passFail: assessment === 'įskaita',
      })),
      consultations: { autumn: autumn ?? null, spring: spring ?? null },
      yearEndTalks: settings.yearEndTalks === 'taip',
      pupils: pupils.map(
        (pupil): PupilFacts => ({
          id: pupil.id,
          name: pupilName(pupil),
          arrived: pupil.arrived ?? '',
          left: pupil.left ?? '',
          ...registers.of(
            pupil.id,
            periods.map(({ id }) => id),
          ),
        }),
      ),
      unread: registers.unread,
    },
    issues,
    lost: registers.lost,
  });
}

const span = (from: SchoolDate | undefined, to: SchoolDate | undefined): SpanView | null =>
  from !== undefined && to !== undefined ? { from, to } : null;

function vacationsOf({ vacations }: Settings): Result<readonly Period[]> {
  const periods = parsePeriods(vacations);
  if (periods.ok) return periods;
  return failure(
    'timetable.period-wrong',
    { name: settingSchemas.vacations.name, value: String(periods.issues[0]?.params.value ?? vacations) },
    { sheet: settingsSheet.sheet },
  );
}

/** What is written of pupils with one code is nobody's. */
function codesTwice(pupils: readonly Pupil[]): Issue[] {
  const codes = pupils.map(({ id }) => id);
  return [...new Set(codes.filter((code, index) => codes.indexOf(code) !== index))].map((code) => ({
    code: 'pupil-code-twice',
    params: { code },
  }));
}
