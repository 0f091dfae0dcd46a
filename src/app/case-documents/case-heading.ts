// What every form of a case says of the class.
import type { CaseHeading } from '../../documents/cases/records';
import type { SchoolDate } from '../../domain/school-date';
import type { Pupil } from '../../workbook/pupils-sheet';
import type { Settings } from '../../workbook/settings-sheet';

/** `number`: the case's in its register; '' where it has none. */
export const caseHeading = (
  { className, schoolYear, classHead, director }: Settings,
  preparedOn: SchoolDate,
  number: string,
): CaseHeading => ({ className, schoolYear, classHead, director, preparedOn, number });

/** A pupil as forms name them: `Vardas Pavardė`, and each name by itself. */
export const namesOf = ({ firstName, lastName }: Pupil) => ({
  pupil: `${firstName} ${lastName}`,
  lastName,
  firstName,
});
