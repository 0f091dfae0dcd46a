// What holds of any report, whatever it is made of.
import type { Report, ReportPart, ReportValue } from '../../../../src/app/reports/report';

export const partOf = (report: Report, title: string): ReportPart => {
  const found = report.parts.find((part) => part.title === title);
  if (!found) throw new Error(`no part „${title}“ in ${report.parts.map((part) => part.title).join(', ')}`);
  return found;
};

/** A line of a part by the name in its first column; the total by `Iš viso`. */
export function lineOf(part: ReportPart, name: string): Readonly<Record<string, ReportValue>> {
  const line = [...part.rows, ...(part.total ? [part.total] : [])].find(([first]) => first === name);
  if (!line) throw new Error(`no line „${name}“ in „${part.title}“`);
  return Object.fromEntries(part.columns.map(({ title }, index) => [title, line[index] ?? null]));
}

/** Every cell is what its column says, every picture is drawn from numbers there are, every sentence is whole. */
export function expectWellFormed({ title, facts, parts, leftOut }: Report): void {
  for (const text of [title, ...facts.flatMap(({ label, value }) => [label, value]), ...leftOut])
    expectWords(text);
  expect(new Set(parts.map((part) => part.title)).size).toBe(parts.length);
  for (const part of parts) {
    const { columns, rows, total, chart, note, empty } = part;
    expectWords(part.title);
    expectWords(empty);
    if (note !== '') expectWords(note);
    for (const line of [...rows, ...(total ? [total] : [])]) {
      expect(line).toHaveLength(columns.length);
      for (const [index, value] of line.entries()) expectValue(value, columns[index]?.kind);
    }
    if (!chart) continue;
    expectWords(chart.sentence);
    expect(columns[chart.category]?.kind).toBe('text');
    expect(chart.series.length).toBeGreaterThan(0);
    for (const place of chart.series)
      expect(['count', 'percent', 'mean']).toContain(columns[place]?.kind ?? 'no such column');
  }
}

function expectValue(value: ReportValue, kind: string | undefined): void {
  if (value === null) return;
  if (kind === 'text' || kind === 'date') expect(typeof value).toBe('string');
  else if (kind === 'pupil') expect(value).toMatch(/^[^|]+\|[^|]+$/);
  else {
    expect(Number.isFinite(value)).toBe(true);
    const decimals = { count: 0, percent: 1, mean: 2 }[kind ?? ''] ?? -1;
    expect(Number((value as number).toFixed(decimals))).toBe(value);
    if (kind === 'percent') expect(Math.abs((value as number) - 50)).toBeLessThanOrEqual(50);
  }
}

/** No gap where a word should be. */
function expectWords(text: string): void {
  expect(text.trim()).not.toBe('');
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object| {2}|: \.|\(\)/);
}
