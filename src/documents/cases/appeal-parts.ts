// What the four forms of an appeal share (F10–F13): the names of their documents, their placeholders, which grade it is.
import { formWords } from '../../text/lt/forms/common';
import type { FieldTable } from '../blocks';
import { documentName, shortName } from '../document-name';
import type { FormOptions, PlaceholderValues } from '../form-texts';
import { headingValues, labelled, longDate } from './parts';
import type { AppealRecord } from './records';

export const appealName = (
  what: string,
  { preparedOn, firstName, lastName, subject }: AppealRecord,
): string => documentName(preparedOn, what, [shortName(firstName, lastName), subject]);

export const appealValues = (record: AppealRecord, options: FormOptions): PlaceholderValues => ({
  ...headingValues(record, options),
  mokinys: record.pupil,
  dalykas: record.subject,
  mokytojas: record.teacher,
  laikotarpis: record.period,
  įvertinimas: record.grade,
  terminas: longDate(record.decideUntil, ''),
});

/** Whose grade in which subject; under it what else the form says of it. */
export const gradeFields = (
  { pupil, className, subject, teacher }: AppealRecord,
  more: FieldTable['rows'],
): FieldTable => ({
  kind: 'fields',
  rows: [
    [labelled(formWords.fields.pupil, pupil), labelled(formWords.fields.className, className)],
    [labelled(formWords.fields.teacher, teacher), labelled(formWords.fields.subject, subject)],
    ...more,
  ],
});

/** The chair, and the others; unknown ones are left to be written: a chair and two members (S3-46.3). */
export const membersOf = ({ commission }: AppealRecord): AppealRecord['commission'] =>
  commission.length > 0 ? commission : [UNKNOWN, UNKNOWN, UNKNOWN];
const UNKNOWN = { name: '', role: '', attended: false, score: '' };
