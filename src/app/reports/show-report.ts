// A report → what one audience may see of it.

import type { ShownPart, ShownReport } from '../../documents/report-record';
import {
  type FiguresTable,
  figuresOnly,
  isConcealed,
  mayNamePupils,
  type ReportAudience,
} from '../../domain/report-audience';
import { reportsPage as words } from '../../text/lt/reports-page';
import type { Report, ReportPart, ReportValue } from './report';

/** The name of a pupil by the key; undefined where it is not known, and then the code stays. */
export type NameOf = (key: string) => string | undefined;

/** `classes`: how many the report is of. */
export function showReport(
  report: Report,
  audience: ReportAudience,
  classes: number,
  nameOf: NameOf,
): ShownReport {
  const mayName = mayNamePupils(audience, { code: report.code, classes });
  const parts = mayName
    ? report.parts.map((part) => withNames(part, nameOf))
    : figureParts(report.parts, figuresOnly(report.parts));
  const { code, title } = report;
  const facts = report.facts.filter(({ isOpen }) => mayName || isOpen);
  return {
    code,
    title,
    audience,
    facts: facts.map(({ label, value }) => ({ label, value })),
    parts,
    leftOut: mayName ? report.leftOut : withoutFew(report.leftOut),
    conceals: parts.some(isAnyConcealed),
  };
}

/** What is left out of the totals may be one pupil's, too. */
function withoutFew(leftOut: readonly string[]): readonly string[] {
  const shown = leftOut
    .filter((said) => !words.tellsOfFew(said))
    .map((said) => said.replace(words.fewOfClass, words.few));
  return shown.length === leftOut.length ? shown : [...shown, words.fewLeftOut];
}

/** The keys of the pupils whose names this audience sees in the report. */
export function namedPupils(report: Report, audience: ReportAudience, classes: number): readonly string[] {
  if (!mayNamePupils(audience, { code: report.code, classes })) return [];
  return report.parts.flatMap(({ columns, rows, total }) =>
    columns.flatMap(({ kind }, place) =>
      kind === 'pupil' ? [...rows, ...(total ? [total] : [])].flatMap((row) => keyIn(row[place])) : [],
    ),
  );
}
const keyIn = (value: ReportValue | undefined): readonly string[] =>
  typeof value === 'string' && value.includes('|') ? [value] : [];

function withNames(part: ReportPart, nameOf: NameOf): ShownPart {
  const named = (row: readonly ReportValue[]): readonly ReportValue[] =>
    row.map((value, place) =>
      part.columns[place]?.kind === 'pupil' && typeof value === 'string'
        ? (nameOf(value) ?? codeOf(value))
        : value,
    );
  return {
    ...wordsOf(part),
    columns: part.columns.map(({ title, kind, width }) => ({
      title,
      kind: kind === 'pupil' ? 'text' : kind,
      width,
    })),
    rows: part.rows.map(named),
    total: part.total ? named(part.total) : null,
    chart: part.chart ?? null,
  };
}
const codeOf = (key: string): string => key.slice(key.indexOf('|') + 1);

function figureParts(
  parts: readonly ReportPart[],
  tables: readonly (FiguresTable | null)[],
): readonly ShownPart[] {
  return parts.map((part, at): ShownPart => {
    const table = tables[at];
    if (!table)
      return {
        title: part.title,
        note: '',
        empty: words.withheld,
        columns: [],
        rows: [],
        total: null,
        chart: null,
      };
    const shown: ShownPart = {
      ...wordsOf(part),
      columns: table.columns.map(({ title, kind, width }) => ({ title, kind, width })),
      rows: table.rows,
      total: table.total ?? null,
      chart: part.chart ?? null,
    };
    const { chart } = shown;
    if (!chart || !isAnyConcealed(shown)) return shown;
    // Of nothing but noughts there is no picture.
    const isDrawn = shown.rows.some((row) =>
      chart.series.some((at) => typeof row[at] === 'number' && row[at] !== 0),
    );
    // The sentence was made of the true figures.
    return { ...shown, chart: isDrawn ? { ...chart, sentence: words.asInTable } : null };
  });
}

const wordsOf = ({ title, note, empty }: ReportPart) => ({ title, note, empty });
const isAnyConcealed = ({ rows, total }: ShownPart): boolean =>
  [...rows, total ?? []].some((row) => row.some(isConcealed));
