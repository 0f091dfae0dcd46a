// What the forms about one pupil in one subject share (F2–F5): their placeholders, their first fields, their names.
import { formWords } from '../../text/lt/forms/common';
import type { Block, Field, FieldTable, Paragraph, Table } from '../blocks';
import { documentName, shortName } from '../document-name';
import type { FormOptions, FormTexts, PlaceholderValues } from '../form-texts';
import { text } from '../progress-parts';
import { answered, headingValues, labelled } from './parts';
import type { OfPupil } from './records';

/** `2027-01-23 Mokymosi pagalbos lapas – Petraitytė A. – Matematika` */
export const pupilDocumentName = (
  what: string,
  { preparedOn, firstName, lastName, subject }: OfPupil,
): string => documentName(preparedOn, what, [shortName(firstName, lastName), subject]);

export const pupilValues = (
  record: OfPupil,
  options: FormOptions<FormTexts>,
  own: PlaceholderValues = {},
): PlaceholderValues => ({
  ...headingValues(record, options),
  mokinys: record.pupil,
  dalykas: record.subject,
  mokytojas: record.teacher,
  ...own,
});

/** Who, in which subject, with whom; under it what else the form says. */
export const pupilFields = (record: OfPupil, more: FieldTable['rows']): FieldTable => ({
  kind: 'fields',
  rows: [
    [formField('pupil', record.pupil), formField('className', record.className)],
    [formField('subject', record.subject), formField('schoolYear', record.schoolYear)],
    [formField('teacher', record.teacher), formField('classHead', record.classHead)],
    ...more,
  ],
});
const formField = (name: keyof typeof formWords.fields, value: string): Field =>
  labelled(formWords.fields[name], value);

export const dateAndNumber = ({ preparedOn, number }: OfPupil): Paragraph => ({
  kind: 'paragraph',
  align: 'center',
  runs: [{ text: formWords.dateAndNumber(preparedOn, number) }],
});

/** `2027-01-23 – 2027-02-20`; of one end what is known, '' of neither. */
export function periodText(from: string, to: string): string {
  if (from === '' && to === '') return '';
  return `${from || formWords.toWrite} – ${to || formWords.toWrite}`;
}

// What a school has left out (a text of '') is not printed.

/** A question with its answer, or with lines to write it on. */
export const asked = (question: string, lines: number, answer = ''): readonly Block[] =>
  question === '' && answer.trim() === '' ? [] : answered(question, answer, lines);
/** A question answered in the same line, or what there is to choose from. */
export const chosen = (question: string, answer: string, choices: string): readonly Block[] =>
  question === ''
    ? []
    : [
        {
          kind: 'paragraph',
          runs: [{ text: `${question} ` }, { text: answer.trim() || choices, bold: answer.trim() !== '' }],
        },
      ];
export const sentence = (said: string): readonly Block[] =>
  said === '' ? [] : [{ kind: 'paragraph', runs: [{ text: said }] }];
export const smallPrint = ({ clause }: FormTexts): readonly Block[] =>
  clause === '' ? [] : [{ kind: 'paragraph', role: 'note', runs: [{ text: clause }] }];

/** Rows to write in: so many in all, and one at least. */
export const emptyRows = (filled: number, wanted: number): number => Math.max(1, wanted - filled);

/** What a narrow cell can hold and still be read. */
const LONGEST_IN_CELL = 240;
/** A table; a text that is too long for its cell stands below, by its number. */
export function withLongTextsBelow(table: Table): readonly Block[] {
  const below: string[] = [];
  const rows = table.rows.map((row) =>
    row.map((said) => {
      if (said.length <= LONGEST_IN_CELL) return said;
      below.push(said);
      return formWords.belowTable(below.length);
    }),
  );
  const texts = below.map((said, index): Block => text(formWords.ofCell(index + 1, said)));
  return texts.length === 0 ? [table] : [{ ...table, rows }, { kind: 'paragraph', runs: [] }, ...texts];
}
