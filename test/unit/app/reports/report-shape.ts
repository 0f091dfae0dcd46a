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
export const expectWellFormed = (report: Report): void => expect(problemsIn(report)).toEqual([]);

/** Gathered and looked at once: looking at each cell takes most of the time. */
function problemsIn({ title, facts, parts, leftOut }: Report): readonly string[] {
  const texts = [title, ...facts.flatMap(({ label, value }) => [label, value]), ...leftOut];
  const titles = parts.map((part) => part.title);
  return [
    ...texts.flatMap(wordProblems),
    ...(new Set(titles).size === titles.length ? [] : ['two parts of one title']),
    ...parts.flatMap((part) => partProblems(part).map((problem) => `${part.title}: ${problem}`)),
  ];
}

function partProblems({ title, note, empty, columns, rows, total, chart }: ReportPart): readonly string[] {
  const lines = [...rows, ...(total ? [total] : [])];
  const drawn = chart?.series.map((place) => columns[place]?.kind ?? 'no such column') ?? [];
  return [
    ...[title, empty, ...(note === '' ? [] : [note]), ...(chart ? [chart.sentence] : [])].flatMap(
      wordProblems,
    ),
    ...lines.flatMap((line) => (line.length === columns.length ? [] : [`${line.length} cells`])),
    ...lines.flatMap((line) =>
      line.flatMap((value, index) =>
        isOfKind(value, columns[index]?.kind) ? [] : [`${value} in „${columns[index]?.title}“`],
      ),
    ),
    ...(chart && columns[chart.category]?.kind !== 'text' ? ['a picture of bars without names'] : []),
    ...(chart && drawn.length === 0 ? ['a picture of nothing'] : []),
    ...drawn.flatMap((kind) => (['count', 'percent', 'mean'].includes(kind) ? [] : [`a picture of ${kind}`])),
  ];
}

function isOfKind(value: ReportValue, kind: string | undefined): boolean {
  if (value === null) return true;
  if (kind === 'text' || kind === 'date') return typeof value === 'string';
  if (kind === 'pupil') return typeof value === 'string' && /^[^|]+\|[^|]+$/.test(value);
  const decimals = kind === 'count' ? 0 : kind === 'percent' ? 1 : 2;
  if (typeof value !== 'number' || Number(value.toFixed(decimals)) !== value) return false;
  return kind === 'mean' || (value >= 0 && (kind === 'count' || value <= 100));
}

/** No gap where a word should be. */
const wordProblems = (text: string): readonly string[] =>
  text.trim() === '' || /undefined|null|NaN|Infinity|\[object| {2}|: \.|\(\)/.test(text) ? [`„${text}“`] : [];
