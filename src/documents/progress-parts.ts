// What the forms and views of progress share: their head, the fields of a pupil, and how grades and means are written.
import type { PeriodEntry } from '../domain/class-progress';
import type { Outcome } from '../domain/outcome';
import { progress } from '../domain/progress';
import { roundToDecimal } from '../domain/rational';
import type { RunningMean } from '../domain/running-mean';
import type { SchoolDate } from '../domain/school-date';
import { progressDocuments as words } from '../text/lt/progress-documents';
import { formatDecimal } from '../text/number';
import type { Block, Field, FieldTable, Paragraph, Signatures, Signer, Statement } from './blocks';

/** Of which class a document is, and when it was made. */
export interface ClassHeading {
  readonly schoolName: string;
  readonly className: string;
  readonly schoolYear: string;
  readonly classHead: string;
  readonly preparedOn: SchoolDate;
}
export interface Named {
  readonly firstName: string;
  readonly lastName: string;
}

export function head(heading: ClassHeading, annex: readonly string[], title: string): readonly Block[] {
  return [
    { kind: 'letterhead', organisation: heading.schoolName.toUpperCase(), annex },
    { kind: 'heading', level: 1, text: title.toUpperCase() },
    { kind: 'paragraph', align: 'center', runs: [{ text: heading.preparedOn }] },
  ];
}

/** The pupil with the class, the year and the class head. */
export const pupilFields = (heading: ClassHeading, pupil: Named): FieldTable => ({
  kind: 'fields',
  rows: [
    [field('pupil', fullName(pupil)), field('class', heading.className)],
    [field('classHead', heading.classHead), field('schoolYear', heading.schoolYear)],
  ],
});
export const classFields = (heading: ClassHeading, month = ''): FieldTable => ({
  kind: 'fields',
  rows: [
    [field('class', heading.className), field('schoolYear', heading.schoolYear)],
    month === ''
      ? [field('classHead', heading.classHead)]
      : [field('classHead', heading.classHead), field('month', month)],
  ],
});

export const field = (name: keyof typeof words.fields, value: string): Field => ({
  label: words.fields[name],
  value: value || words.unknown,
});
export const fullName = ({ firstName, lastName }: Named): string => `${firstName} ${lastName}`.trim();
/** As pupils stand in lists. */
export const listName = ({ firstName, lastName }: Named): string => `${lastName} ${firstName}`.trim();

export const part = (text: string): Block => ({ kind: 'heading', level: 2, text });
export const text = (content: string): Paragraph => ({ kind: 'paragraph', runs: [{ text: content }] });
export const note = (content: string): Paragraph => ({
  kind: 'paragraph',
  role: 'note',
  runs: [{ text: content }],
});
export const toWrite = (question: string, lines: number): Statement => ({
  kind: 'statement',
  text: question,
  lines,
});
export const signatures = (signers: readonly Signer[]): Signatures => ({
  kind: 'signatures',
  captions: words.signature,
  signers,
});

/** Each on a page of its own. */
export const onePageEach = (documents: readonly (readonly Block[])[]): readonly Block[] =>
  documents.flatMap((blocks, index): readonly Block[] =>
    index === 0 ? blocks : [{ kind: 'page-break' }, ...blocks],
  );

/** What a narrow cell of a table can hold. */
const LONGEST_IN_CELL = 60;
/** A longer text stands below the table, and the cell says so. */
export const inCell = (said: string): string => (said.length > LONGEST_IN_CELL ? words.below : said);
export const belowTable = (
  rows: readonly { readonly of: string; readonly said: string }[],
): readonly Block[] =>
  rows
    .filter(({ said }) => said.length > LONGEST_IN_CELL)
    .map(({ of, said }) => text(words.belowTable(of, said)));

/** 845 → `8,45` */
export const meanText = (hundredths: number | undefined): string =>
  hundredths === undefined ? '' : (hundredths / 100).toFixed(2).replace('.', ',');

export const outcomeText = (outcome: Outcome): string => String(outcome);

/** What stood on a signal day: a mean with two decimals, or how much was passed. */
export function signalText(signal: RunningMean | undefined): string {
  if (!signal) return '';
  const { mean, passes } = signal;
  if (passes) return words.passes(formatDecimal(passes.passed), formatDecimal(passes.total));
  return mean ? formatDecimal(roundToDecimal(mean, 2)) : '';
}

/** `+1`, `0`, `−2`; '' unless both are marks. */
export function changeText(semester1: Outcome, semester2: Outcome): string {
  const change = progress(semester1, semester2);
  if (change === undefined) return '';
  if (change === 0) return '0';
  return change > 0 ? `+${change}` : `−${-change}`;
}

export const countText = (count: number | undefined): string => (count === undefined ? '' : String(count));

/** `4 / 1`; '' where nobody has counted: it is written by hand. */
export function missedText({
  missedJustified,
  missedUnjustified,
}: Pick<PeriodEntry, 'missedJustified' | 'missedUnjustified'>): string {
  if (missedJustified === undefined && missedUnjustified === undefined) return '';
  return [missedJustified, missedUnjustified]
    .map((count) => countText(count) || words.missed.none)
    .join(' / ');
}

export const upperFirst = (content: string): string => content.charAt(0).toUpperCase() + content.slice(1);
