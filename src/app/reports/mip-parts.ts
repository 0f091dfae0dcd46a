// The tables of the report on forms of progress: how many entries are filled in, by class, by period, and both.
import {
  addCompletions,
  type Completion,
  expectedOf,
  type MonthReviews,
  type PeriodCompletion,
} from '../../domain/mip-completion';
import { percentOf } from '../../domain/share';
import { entries } from '../../text/lt/entries';
import { reportCommon as common, upperFirst } from '../../text/lt/reports/common';
import { mipReport as words } from '../../text/lt/reports/mip';
import { classColumn, countColumn, percentColumn, pupilsColumn, textColumn, thingsColumn } from './columns';
import { lowest } from './extremes';
import { filledPart } from './filled-part';
import type { ReportPart, ReportValue } from './report';

const { columns } = words;

/** One line of such a table: of a class or of a period. */
export interface CompletionLine {
  readonly name: string;
  /** In a sentence, where it is called otherwise there. */
  readonly said?: string;
  readonly completion: Completion;
}

export function completionPart(
  { title, note, empty }: Pick<ReportPart, 'title' | 'note' | 'empty'>,
  first: string,
  lines: readonly CompletionLine[],
): ReportPart {
  const all = addCompletions(lines.map(({ completion }) => completion));
  const total = shareOf(all);
  const least = lowest(
    lines.map(({ name, said, completion }) => ({ name: said ?? name, value: shareOf(completion) })),
  );
  return filledPart({
    title,
    note,
    columns: [
      textColumn(first, 16),
      countColumn(columns.done),
      countColumn(columns.partly),
      countColumn(columns.empty),
      countColumn(columns.notDue),
      percentColumn(columns.share),
    ],
    rows: lines.map(({ name, completion }) => [name, ...completionCells(completion)]),
    total: [common.total, ...completionCells(all)],
    chart: {
      kind: 'stacked',
      title: words.chart.entries,
      category: 0,
      series: [1, 2, 3],
      sentence: total === null ? words.sentence.notYet : words.sentence.filled(total, least?.names ?? []),
      unit: words.chart.unit,
    },
    empty,
  });
}

const shareOf = (completion: Completion): number | null =>
  percentOf(completion.done - completion.early, expectedOf(completion));
const completionCells = (completion: Completion): readonly ReportValue[] => {
  const { done, partly, empty, notDue } = completion;
  return [done, partly, empty, notDue, shareOf(completion)];
};

export interface ClassPeriods {
  readonly className: string;
  /** In the class on the day it was read. */
  readonly pupils: number;
  readonly periods: readonly PeriodCompletion[];
}

/** Periods of one form, by their order in the year. */
export const periodsOf = (classes: readonly ClassPeriods[]): readonly string[] =>
  [...new Set(classes.flatMap(({ periods }) => periods.map(({ id }) => id)))].sort();

export const byPeriod = (classes: readonly ClassPeriods[]): readonly CompletionLine[] =>
  periodsOf(classes).map((id) => ({
    name: upperFirst(periodName(id)),
    said: periodName(id),
    completion: addCompletions(
      classes.flatMap(({ periods }) => periods.filter((period) => period.id === id)),
    ),
  }));

/** What share of each class's pupils has filled in each period that is over. */
export function sharesPart(title: string, empty: string, classes: readonly ClassPeriods[]): ReportPart {
  const ids = periodsOf(classes);
  return {
    title,
    note: words.matrix.note,
    columns: [classColumn, pupilsColumn, ...ids.map((id) => percentColumn(upperFirst(periodName(id))))],
    rows: classes.map(({ className, pupils, periods }) => [
      className,
      pupils,
      ...ids.map((id) => {
        const period = periods.find((one) => one.id === id);
        return period?.isOver ? shareOf(period) : null;
      }),
    ]),
    empty,
  };
}

export interface ClassReviews {
  readonly className: string;
  readonly months: readonly MonthReviews[];
}

export function reviewsByClass(classes: readonly ClassReviews[]): ReportPart {
  const lines = classes.map(({ className, months }) => ({
    name: className,
    months: months.length,
    ...sums(months),
  }));
  return reviewsPart(words.reviews.byClass, common.columns.class, lines);
}

export function reviewsByMonth(classes: readonly ClassReviews[]): ReportPart {
  const months = [...new Set(classes.flatMap(({ months: own }) => own.map(({ month }) => month)))].sort();
  const lines = months.map((month) => ({
    name: upperFirst(entries.month(month)),
    said: entries.month(month),
    ...sums(classes.flatMap(({ months: own }) => own.filter((one) => one.month === month))),
  }));
  return reviewsPart(words.reviews.byMonth, columns.month, lines);
}

interface ReviewLine {
  readonly name: string;
  readonly said?: string;
  readonly months?: number;
  readonly pupils: number;
  readonly made: number;
}

function reviewsPart(title: string, first: string, lines: readonly ReviewLine[]): ReportPart {
  const hasMonths = lines.some(({ months }) => months !== undefined);
  const cells = ({ pupils, made }: Pick<ReviewLine, 'pupils' | 'made'>): readonly ReportValue[] => [
    pupils,
    made,
    percentOf(made, pupils),
  ];
  const all = sums(lines);
  const share = percentOf(all.made, all.pupils);
  const least = lowest(
    lines.map(({ name, said, made, pupils: of }) => ({ name: said ?? name, value: percentOf(made, of) })),
  );
  return filledPart({
    title,
    note: words.reviews.note,
    columns: [
      textColumn(first, 16),
      ...(hasMonths ? [thingsColumn(columns.months)] : []),
      countColumn(columns.expected),
      countColumn(columns.made),
      percentColumn(columns.madeShare),
    ],
    rows: lines.map((line) => [line.name, ...(hasMonths ? [line.months ?? null] : []), ...cells(line)]),
    total: [common.total, ...(hasMonths ? [null] : []), ...cells(all)],
    chart: {
      kind: 'bars',
      title: words.chart.reviewsTitle,
      category: 0,
      series: hasMonths ? [2, 3] : [1, 2],
      sentence: share === null ? words.sentence.notYet : words.sentence.made(share, least?.names ?? []),
      unit: words.chart.reviews,
    },
    empty: words.empty.reviews,
  });
}

const sums = (lines: readonly Pick<ReviewLine, 'pupils' | 'made'>[]) => ({
  pupils: lines.reduce((total, { pupils }) => total + pupils, 0),
  made: lines.reduce((total, { made }) => total + made, 0),
});

/** `2026-09_10` → „rugsėjis–spalis“. */
const periodName = (id: string): string =>
  entries.period([id.slice(5, 7), id.slice(8, 10)].filter(Boolean).map(Number));
