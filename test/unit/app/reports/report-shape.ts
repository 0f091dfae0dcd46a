// What holds of every report, whatever its classes.
import type { Report, ReportPart } from '../../../../src/app/reports/report';
import type { ClassDigest } from '../../../../src/domain/class-digest';

const places = (row: readonly unknown[]) => row.map((_, index) => index);

/** Rows as wide as the columns, values of the columns' kinds, a picture only of what is there, sums that are sums. */
export function expectWellFormed(report: Report): void {
  for (const part of report.parts) {
    const { columns, rows, total, chart, empty, title } = part;
    const told = `${report.code}: ${title}`;
    expect([told, empty]).not.toContain('');
    for (const row of [...rows, ...(total ? [total] : [])]) {
      expect([told, row.length]).toEqual([told, columns.length]);
      for (const at of places(row)) expectOfKind(told, columns[at]?.kind, row[at]);
    }
    if (rows.length === 0) expect([told, total, chart]).toEqual([told, undefined, undefined]);
    if (chart) {
      expect(columns[chart.category]?.kind).toBe('text');
      for (const at of chart.series) expect(columns[at]?.kind).toMatch(/count|percent|mean/);
      expect(chart.sentence).toMatch(/^[^a-z].*[.]$/);
    }
    if (total) expectSums(part);
  }
  expect(wordsOf(report)).not.toMatch(/undefined|null|NaN|Infinity|\[object/);
  expect(new Set(report.leftOut).size).toBe(report.leftOut.length);
}

function expectOfKind(told: string, kind: string | undefined, value: unknown): void {
  if (value === null) return;
  const type = kind === 'count' || kind === 'percent' || kind === 'mean' ? 'number' : 'string';
  expect([told, kind, typeof value]).toEqual([told, kind, type]);
  if (kind === 'count') expect([told, Number.isInteger(value) && Number(value) >= 0]).toEqual([told, true]);
  if (kind === 'percent') expect(Number(value) >= 0 && Number(value) <= 100).toBe(true);
}

/** The last line of a count is the sum of what is known above it. */
function expectSums({ columns, rows, total = [] }: ReportPart): void {
  columns.forEach(({ kind, title }, at) => {
    if (kind !== 'count' || total[at] === null) return;
    const sum = rows.reduce((all, row) => all + Number(row[at] ?? 0), 0);
    expect([title, total[at]]).toEqual([title, sum]);
  });
}

/** Everything that stands in it but columns of pupils. */
export const wordsOf = ({ title, facts, parts, leftOut }: Report): string =>
  JSON.stringify([
    title,
    facts,
    leftOut,
    parts.map((part) => [
      part.title,
      part.note,
      part.empty,
      part.chart ?? '',
      part.columns,
      [...part.rows, part.total ?? []].map((row) =>
        row.filter((value, at) => part.columns[at]?.kind !== 'pupil' && value !== null),
      ),
    ]),
  ]);

/** A class of which the report says nothing would be silently dropped. */
export function expectEveryClassTold(report: Report, classes: readonly ClassDigest[]): void {
  const said = `${wordsOf(report)} ${JSON.stringify(report.leftOut)}`;
  for (const { className } of classes) expect(said).toContain(className);
}

export const partOf = ({ parts }: Report, title: string | RegExp): ReportPart => {
  const found = parts.find((part) =>
    typeof title === 'string' ? part.title === title : title.test(part.title),
  );
  if (!found) throw new Error(`${title}: ${parts.map((part) => part.title).join('; ')}`);
  return found;
};
/** A row by the value of its first column, with the columns' titles. */
export const rowOf = ({ columns, rows, total }: ReportPart, first: string) => {
  const row = [...rows, total ?? []].find(([value]) => value === first);
  return row && Object.fromEntries(columns.map(({ title }, at) => [title, row[at]]));
};
