// What every part of a digest is worked out from.
import type { ClassDigest } from '../../domain/class-digest';
import { namesPupil } from '../../domain/name-in-text';
import type { SchoolDate } from '../../domain/school-date';
import { plainWords } from '../../workbook/cell';
import { type Pupil, pupilName } from '../../workbook/pupils-sheet';
import type { Settings } from '../../workbook/settings-sheet';
import type { Subject } from '../../workbook/subjects-sheet';

export interface DigestClass extends Pick<ClassDigest, 'semesters' | 'signalDays'> {
  readonly settings: Settings;
  readonly pupils: readonly Pupil[];
  readonly subjects: readonly Subject[];
  /** A pupil's place among them by the name as other sheets write it; undefined where nobody bears it, or two do. */
  readonly placeOf: (name: string) => number | undefined;
  readonly readOn: SchoolDate;
}

export function pupilPlaces(pupils: readonly Pupil[]): DigestClass['placeOf'] {
  const places = new Map<string, number | undefined>();
  for (const [place, pupil] of pupils.entries()) {
    const name = plainWords(pupilName(pupil));
    places.set(name, places.has(name) ? undefined : place);
  }
  return (name) => places.get(plainWords(name));
}

/**
 * A subject as the class's list writes it; one that is not there as it is, but '' where any word of it is a name of a pupil:
 * a row that somebody filled in by hand may have the pupil in the wrong column, and a digest names nobody.
 */
export function subjectAs(
  { subjects, pupils }: Pick<DigestClass, 'subjects' | 'pupils'>,
  typed: string,
): string {
  const listed = subjects.find(({ name }) => plainWords(name) === plainWords(typed));
  if (listed) return listed.name;
  const names = pupils.flatMap(({ lastName, firstName }) => [lastName, firstName]);
  return namesPupil(typed, names, []) ? '' : typed;
}
