// What the forms of cases share: their texts filled, their head, what is written or left to be written, who signs.
import { parseKindOfWork } from '../../domain/kind-of-work';
import { parseSchoolDate } from '../../domain/school-date';
import { formWords } from '../../text/lt/forms/common';
import { formatLongDate } from '../../text/number';
import type {
  Block,
  CaptionedLine,
  Field,
  Heading,
  Letterhead,
  Paragraph,
  Signatures,
  Signer,
  Statement,
} from '../blocks';
import {
  type FormOptions,
  type FormTexts,
  fillTexts,
  PLACEHOLDERS,
  type PlaceholderValues,
} from '../form-texts';
import { onePageEach, text } from '../progress-parts';
import type { CaseHeading } from './records';

/** Each record from a new page. */
export const ofEach = <Record>(
  records: readonly Record[],
  blocksOf: (record: Record) => readonly Block[],
): readonly Block[] => onePageEach(records.map(blocksOf));

/** A form's texts with their placeholders filled, the title in capitals; what is not known is left to be written by hand. */
export function filledTexts<Texts extends FormTexts>(texts: Texts, values: PlaceholderValues): Texts {
  const known = Object.fromEntries(PLACEHOLDERS.map((name) => [name, values[name] || formWords.toWrite]));
  // Capitals first: the class `2b` in a title stays as it is written.
  return fillTexts({ ...texts, title: texts.title.toUpperCase() }, known);
}

/** What every case knows for the placeholders. */
export const headingValues = (
  { className, classHead, schoolYear, director, preparedOn, number }: CaseHeading,
  { schoolName }: FormOptions,
): PlaceholderValues => ({
  mokykla: schoolName,
  direktorius: director,
  klasė: className,
  'klasės vadovas': classHead,
  'mokslo metai': schoolYear,
  data: longDate(preparedOn),
  numeris: number,
});

/** The mark at the top right, the school's name, the title; `title` is filled already. */
export const formHead = ({ annex, title }: FormTexts, schoolName: string): readonly [Letterhead, Heading] => [
  { kind: 'letterhead', organisation: schoolName.toUpperCase(), annex: linesOf(annex) },
  { kind: 'heading', level: 1, text: title },
];
export const linesOf = (said: string): readonly string[] => (said === '' ? [] : said.split('\n'));

export const centred = (said: string): Paragraph => ({ ...text(said), align: 'center' });
/** A paragraph for each line of a text of an order or a letter; none where the school has left it out. */
export const clauses = (said: string): readonly Paragraph[] =>
  linesOf(said)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', role: 'clause', runs: [{ text: line }] }));
export const captioned = (said: string, caption: string): CaptionedLine => ({
  kind: 'captioned-line',
  text: said,
  caption,
});

/** `2027 m. sausio 23 d.`, also with the hour of a moment; what is no date stays as it is, '' is left to be written. */
export function longDate(moment: string, unknown: string = formWords.dateToWrite): string {
  const date = parseSchoolDate(moment.slice(0, DATE_LENGTH));
  if (!date) return moment || unknown;
  return [formatLongDate(date), hourOf(moment)].filter(Boolean).join(' ');
}
const DATE_LENGTH = '2027-01-23'.length;
/** `14.00 val.` of a moment, '' of a date. */
function hourOf(moment: string): string {
  const hour = moment.slice(DATE_LENGTH).trim();
  return hour === '' ? '' : formWords.hour(hour.replace(':', '.'));
}

/** What a person said to a question, or lines to write it on. */
export const answered = (question: string, answer: string, lines: number): readonly [Statement] => [
  { kind: 'statement', text: question, lines, answer: answer.trim() },
];

/** Where an order or a protocol was made: the school's town; `(sudarymo vieta)` is a line to write it on by hand. */
export function placeOf(place: string): readonly Block[] {
  const said = place.trim();
  if (said === '') return [];
  return [said.startsWith('(') ? captioned('', said) : centred(said)];
}
export const addressee = (said: string): readonly Paragraph[] =>
  said === '' ? [] : [{ ...text(said), role: 'addressee' }];

/** A kind of work by its code in words, `T` is `testas`; what is no code stays as it is. */
export const kindInWords = (kind: string): string => parseKindOfWork(kind)?.name ?? kind;

/** While it is empty there is room to write it by hand. */
export const labelled = (label: string, value: string): Field => ({ label, value, lines: 1 });

export const signed = (signers: readonly Signer[]): Signatures => ({
  kind: 'signatures',
  captions: formWords.captions,
  signers,
});
/** Under an order or a timetable: the date stands above. */
export const signedWithoutDate = (signers: readonly Signer[]): Signatures => ({
  kind: 'signatures',
  captions: { signature: formWords.captions.signature, name: formWords.captions.name },
  signers,
});
