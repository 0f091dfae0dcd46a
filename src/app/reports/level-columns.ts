// Results by level, as a part of a report: of classes or of subjects. Each class is counted by its own scale.
import type { ClassDigest } from '../../domain/class-digest';
import { type Level, type LevelScale, levelRanges } from '../../domain/levels';
import { negativesIn, type ResultCounts } from '../../domain/result-counts';
import { meanOf, percentOf } from '../../domain/share';
import { levelNames } from '../../text/lt/marks';
import { reportCommon as common } from '../../text/lt/reports/common';
import { resultsReport } from '../../text/lt/reports/results';
import { countColumn, meanColumn } from './columns';
import type { ReportColumn, ReportPart, ReportValue } from './report';

const words = resultsReport.levels;

/** Of the counted classes, in the order of years. */
export function scalesOf(classes: readonly ClassDigest[]): readonly LevelScale[] {
  const scales = new Set(classes.map(({ levels }) => levels));
  return scales.size === 0 ? [2018] : [...scales].sort((a, b) => a - b);
}

/** Every level of any of the scales, best first. */
const levelsOf = (scales: readonly LevelScale[]): readonly Level[] =>
  levelRanges(scales.includes(2023) ? 2023 : 2018).map(({ level }) => level);

function scaleNote(classes: readonly ClassDigest[]): string {
  const scales = scalesOf(classes);
  const [only = 2018] = scales;
  if (scales.length === 1) return common.levels.one(only);
  return common.levels.several(
    scales.map((scale) => ({
      scale,
      classes: classes.filter(({ levels }) => levels === scale).map(({ className }) => className),
    })),
  );
}

/** A line of the table: `scales` are of the classes that it is of. */
export interface CountedLine {
  readonly name: string;
  readonly counts: ResultCounts;
  readonly scales: readonly LevelScale[];
}

/** `about`: the classes of the whole report. */
export function levelsPart(
  title: string,
  empty: string,
  naming: ReportColumn,
  lines: readonly CountedLine[],
  all: ResultCounts,
  about: readonly ClassDigest[],
): ReportPart {
  const scales = scalesOf(about);
  const levels = levelsOf(scales);
  const valuesOf = ({ name, counts, scales: own }: CountedLine): readonly ReportValue[] => [
    name,
    // A level that the scale does not have is no 0.
    ...levels.map((level) => (levelsOf(own).includes(level) ? counts.levels[level] : null)),
    meanOf(counts.sumOfMarks, counts.marks),
    negativesIn(counts),
    counts.failed,
    counts.passed,
    counts.exempt,
    counts.noTest,
    counts.missing,
    counts.errors,
  ];
  const { columns } = words;
  return {
    title,
    note: words.note(scaleNote(about)),
    columns: [
      naming,
      ...levels.map((level) => countColumn(levelTitle(level, scales), 10)),
      meanColumn(columns.mean, 8),
      countColumn(columns.negatives, 8),
      countColumn(columns.failed, 7),
      countColumn(columns.passed, 6),
      countColumn(columns.exempt, 8),
      countColumn(columns.noTest, 7),
      countColumn(columns.missing, 7),
      countColumn(columns.errors, 8),
    ],
    rows: lines.map(valuesOf),
    ...(lines.length > 0 ? { total: valuesOf({ name: common.total, counts: all, scales }) } : {}),
    ...(lines.length > 0
      ? {
          chart: {
            kind: 'stacked' as const,
            title: words.chart,
            category: 0,
            series: levels.map((_, index) => index + 1),
            sentence: sentenceOf(all, levels),
            unit: common.units.grades,
          },
        }
      : {}),
    empty,
  };
}

/** With its marks where all the classes mean the same ones. */
function levelTitle(level: Level, scales: readonly LevelScale[]): string {
  const name = levelNames[level];
  const ranges = scales.flatMap((scale) => levelRanges(scale).filter((one) => one.level === level));
  const [first] = ranges;
  const isSame = first && ranges.every(({ from, to }) => from === first.from && to === first.to);
  return isSame ? common.levels.title(name, first.from, first.to) : common.levels.plainTitle(name);
}

function sentenceOf({ levels: counts, marks }: ResultCounts, levels: readonly Level[]): string {
  const most = Math.max(...levels.map((level) => counts[level]));
  const percent = percentOf(most, marks);
  if (percent === null) return words.noMarks;
  const names = levels.filter((level) => counts[level] === most);
  const [only] = names;
  return names.length > 1 || !only ? words.tied(names, most) : words.sentence(only, most, marks, percent);
}
