// A report as a document: what it is of, each table with what its picture would say, what is not counted, who signs.

import { formWords } from '../text/lt/forms/common';
import { reportsPage, reportWords as words } from '../text/lt/reports-page';
import type { Block, Field, FieldTable, Table } from './blocks';
import { documentName } from './document-name';
import { note, part, text } from './progress-parts';
import {
  type ShownColumn,
  type ShownPart,
  type ShownReport,
  type ShownValue,
  shownText,
} from './report-record';

/** Whose report it is, besides what it says. */
export interface ReportHeading {
  readonly schoolName: string;
  readonly preparedOn: string;
  /** '' where it is of the whole school. */
  readonly className: string;
  readonly signer: { readonly role: string; readonly name: string };
}

/** `2027-01-25 Ataskaita – Klasių rezultatai – I pusm. – 2b` */
export const reportName = (preparedOn: string, about: readonly string[]): string =>
  documentName(preparedOn, words.kind, about);

export function reportDocument(
  report: ShownReport,
  { schoolName, preparedOn, className, signer }: ReportHeading,
): readonly Block[] {
  const about = className === '' ? words.school : className;
  return [
    { kind: 'letterhead', organisation: schoolName.toUpperCase(), annex: [] },
    // The class keeps its letters as they are.
    { kind: 'heading', level: 1, text: report.title.toUpperCase() },
    { kind: 'paragraph', align: 'center', runs: [{ text: `${about}, ${preparedOn}` }] },
    reportFields(report),
    ...report.parts.flatMap(partBlocks),
    part(reportsPage.leftOut),
    ...(report.leftOut.length > 0 ? report.leftOut : [reportsPage.nothingLeftOut]).map((said) => text(said)),
    ...(report.conceals ? [note(reportsPage.concealedNote)] : []),
    { kind: 'signatures', captions: formWords.captions, signers: [signer] },
  ];
}

/** What the report is of, and for whom. */
export const reportFields = (report: ShownReport): FieldTable => ({
  kind: 'fields',
  rows: pairs(factsOf(report)),
});

const factsOf = ({ facts, audience }: ShownReport): readonly Field[] => [
  ...facts,
  { label: words.audience, value: reportsPage.audiences[audience] },
];

function pairs(fields: readonly Field[]): readonly (readonly [Field] | readonly [Field, Field])[] {
  const rows: (readonly [Field] | readonly [Field, Field])[] = [];
  for (let at = 0; at < fields.length; at += 2) {
    const [first, second] = fields.slice(at, at + 2);
    if (first) rows.push(second ? [first, second] : [first]);
  }
  return rows;
}

/** A part with its sentence, its table and its note. */
export function partBlocks(one: ShownPart): readonly Block[] {
  const said = one.note === '' ? [] : [note(one.note)];
  if (one.rows.length === 0) return [part(one.title), ...said, text(one.empty)];
  return [
    part(one.title),
    ...(one.chart ? [text(one.chart.sentence)] : []),
    ...columnGroups(one.columns).map((places) => tableOf(one, places)),
    ...said,
  ];
}

/** What fits beside each other on a page of A4. */
const MOST_COLUMNS = 10;
/** More of them are in small print. */
const MOST_IN_USUAL_PRINT = 5;

/** A table that is too wide goes on below, with its first column again. */
function columnGroups(columns: readonly ShownColumn[]): readonly (readonly number[])[] {
  const places = columns.map((_, place) => place);
  if (places.length <= MOST_COLUMNS) return [places];
  const others = places.slice(1);
  const groups = Math.ceil(others.length / (MOST_COLUMNS - 1));
  const size = Math.ceil(others.length / groups);
  return Array.from({ length: groups }, (_, group) => [0, ...others.slice(group * size, (group + 1) * size)]);
}

function tableOf({ columns, rows, total }: ShownPart, places: readonly number[]): Table {
  const shown = places.flatMap((place) => columns[place] ?? []);
  const line = (row: readonly ShownValue[]): readonly string[] =>
    places.map((place) => shownText(columns[place]?.kind ?? 'text', row[place]));
  return {
    kind: 'table',
    density: places.length > MOST_IN_USUAL_PRINT ? 'dense' : 'compact',
    columns: shown.map(({ title, kind, width }) => ({
      title,
      width,
      align: kind === 'text' ? 'left' : 'center',
    })),
    rows: [...rows, ...(total ? [total] : [])].map(line),
  };
}
