// The means of the class: what the pictures show and the MIP form computes. Every sheet is read once; of a broken
// subject's sheet it is told, and the rest is still worked out.
import type { Decimal } from '../../domain/decimal';
import { medianOf } from '../../domain/median';
import { firstYearOf, mipPeriods, monthsOfPeriod, schoolMonths } from '../../domain/mip';
import { inHundredths, meanOfMarks } from '../../domain/mip-mean';
import type { MarksByMonth } from '../../domain/period-marks';
import type { Rational } from '../../domain/rational';
import { failure, type Issue, type Result, success } from '../../domain/result';
import { plainWords } from '../../workbook/cell';
import { pupilName } from '../../workbook/pupils-sheet';
import { type ClassNames, openRegister } from '../entries/entry-table';
import { formOfClass, MIP_SHEET } from '../entries/form-of-class';
import type { Ports } from '../ports';
import { readClass } from '../read-class';
import { fillMeans } from './fill-means';
import { namesTwice, readClassMarks } from './read-marks';

/** Means in hundredths (845 is 8,45), null where there are no marks. */
export interface PupilMeans {
  readonly id: string;
  /** Of all marks of a month, in the order of `months`. */
  readonly months: readonly (number | null)[];
  /** Of all marks of a MIP period, in the order of the class state's periods. */
  readonly periods: readonly (number | null)[];
  /** By subject, then by month; no months at all where the pupil is not in the subject's sheet. */
  readonly subjects: readonly (readonly (number | null)[])[];
}
export interface MeansOfClass {
  readonly months: readonly string[];
  /** Those whose sheets can be read. */
  readonly subjects: readonly string[];
  readonly pupils: readonly PupilMeans[];
  /** The median of the pupils' means of each month. */
  readonly medians: readonly (number | null)[];
}
export interface ClassMeansRead {
  readonly means: MeansOfClass;
  readonly issues: readonly Issue[];
}

/** Also fills in the computed column of `MIP`, unless a subject's marks are not known. */
export function computeClassMeans(ports: Ports): Result<ClassMeansRead> {
  const known = readClass(ports);
  if (!known.ok) return known;
  const { settings, subjects } = known.value;
  const firstYear = firstYearOf(settings.schoolYear);
  if (firstYear === undefined) return failure('school-year-wrong', { value: settings.schoolYear });
  const pupils = known.value.pupils.map((pupil) => ({ id: pupil.id, name: pupilName(pupil) }));
  const months = schoolMonths(firstYear);
  const mip = ports.workbook.read(MIP_SHEET);
  const periods = mipPeriods(formOfClass(mip, settings.classGrade), firstYear, settings.lastLessonDay);
  const marks = readClassMarks(
    ports,
    subjects.map(({ name }) => name),
  );
  const unclear = namesTwice(pupils);
  const isUnclear = new Set(unclear.map(plainWords));

  const exact = pupils.map(({ id, name }) => {
    const bySubject: readonly (MarksByMonth | undefined)[] = marks.subjects.map((subject) =>
      isUnclear.has(plainWords(name)) ? NO_MARKS : subject.of(name),
    );
    const meanOf = (wanted: readonly string[], of = bySubject) =>
      meanOfMarks(
        of.flatMap((byMonth) => wanted.flatMap((month): readonly Decimal[] => byMonth?.get(month) ?? [])),
      );
    return {
      id,
      months: months.map((month) => meanOf([month])),
      periods: periods.map((period) => meanOf(monthsOfPeriod(period))),
      subjects: bySubject.map((byMonth) =>
        byMonth ? months.map((month) => meanOf([month], [byMonth])) : [],
      ),
    };
  });
  const median = (values: readonly (Rational | undefined)[]) =>
    shown(medianOf(values.filter((value) => value !== undefined)));
  const means: MeansOfClass = {
    months,
    subjects: marks.subjects.map(({ subject }) => subject),
    pupils: exact.map((pupil) => ({
      id: pupil.id,
      months: pupil.months.map(shown),
      periods: pupil.periods.map(shown),
      subjects: pupil.subjects.map((byMonth) => byMonth.map(shown)),
    })),
    medians: months.map((_, month) => median(exact.map((pupil) => pupil.months[month]))),
  };
  const issues: Issue[] = [
    ...unclear.map((pupil): Issue => ({ code: 'pupil-name-twice', params: { pupil } })),
    ...marks.issues,
  ];
  const table = openRegister('mip', mip);
  if (!table.ok) issues.push(...table.issues);
  if (!table.ok || issues.length > 0) return success({ means, issues });
  const names: ClassNames = { firstYear, subjects: subjects.map(({ name }) => name), pupils };
  const byPeriod = new Map(
    means.pupils.map(({ id, periods: own }) => [
      id,
      new Map(periods.map(({ id: period }, at) => [period as string, own[at] ?? null])),
    ]),
  );
  const filled = fillMeans(ports, table.value, names, byPeriod);
  return success({ means, issues: filled.ok ? [] : filled.issues });
}

const NO_MARKS: MarksByMonth = new Map();

const shown = (mean: Rational | undefined): number | null => (mean ? inHundredths(mean) : null);
