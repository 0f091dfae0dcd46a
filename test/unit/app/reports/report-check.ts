// More of what holds of reports, beside `report-shape.ts`: sums, who is named, that no class is silently dropped.
import type { Report, ReportPart } from '../../../../src/app/reports/report';
import type { ClassDigest } from '../../../../src/domain/class-digest';

/** Last lines are the sums of what is known above them, and a table without rows has neither a last line nor a picture. */
export const expectSums = ({ parts }: Report): void =>
  expect(parts.flatMap((part) => sumProblems(part).map((problem) => `${part.title}: ${problem}`))).toEqual(
    [],
  );

function sumProblems({ columns, rows, total, chart }: ReportPart): readonly string[] {
  if (rows.length === 0) return total || chart ? ['a last line or a picture of nothing'] : [];
  return columns.flatMap(({ kind, title }, at) => {
    const said = total?.[at];
    if (kind !== 'count' || typeof said !== 'number') return [];
    const sum = rows.reduce((all, row) => all + Number(row[at] ?? 0), 0);
    return said === sum ? [] : [`${said} is not ${sum} in „${title}“`];
  });
}

/** Everything that stands in it but columns of pupils. */
export const wordsOf = ({ title, facts, parts, leftOut }: Report): string =>
  JSON.stringify([
    title,
    facts,
    leftOut,
    parts.map(({ title: name, note, empty, chart, columns, rows, total }) => [
      [name, note, empty, chart ?? '', columns],
      [...rows, total ?? []].map((row) => row.filter((_, at) => columns[at]?.kind !== 'pupil')),
    ]),
  ]);

/** A class of which the report says nothing would be silently dropped. */
export function expectEveryClassTold(report: Report, classes: readonly ClassDigest[]): void {
  const said = wordsOf(report);
  expect(classes.filter(({ className }) => !said.includes(className))).toEqual([]);
}

/** The first part whose title is like this. */
export function partLike({ parts }: Report, title: RegExp): ReportPart {
  const found = parts.find((part) => title.test(part.title));
  if (!found) throw new Error(`${title}: ${parts.map((part) => part.title).join('; ')}`);
  return found;
}
