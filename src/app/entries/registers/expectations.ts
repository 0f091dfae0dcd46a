import { failure, success } from '../../../domain/result';
import { expectationsSheet } from '../../../workbook/expectations-sheet';
import { MARK, type Register, subjectNamed, TEXT } from '../register';

/** `MIP lūkesčiai`: the part is a subject. */
export const expectationsRegister: Register = {
  kind: 'expectation',
  sheet: expectationsSheet.sheet,
  columns: expectationsSheet.columns,
  fields: { lastAnnual: MARK, goal1: MARK, goalAnnual: MARK, how: TEXT },
  part: {
    write: (subject) => ({ subject }),
    read: ({ subject = '' }, known) => subjectNamed(subject, known) || undefined,
    isPart: (part) => part.trim() !== '',
    check: (subject, { subjects }) =>
      subjects.includes(subject) ? success(undefined) : failure('subject-unknown', { subject }),
  },
};
