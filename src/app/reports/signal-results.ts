// The tables of running means on a signal day (S0-4.5): by class and by subject.

import { foldWord } from '../../domain/cell';
import { isPresent } from '../../domain/class-digest';
import { type Distribution, distributionOf } from '../../domain/mean-distribution';
import { percentOf } from '../../domain/share';
import { isRisky, type Standing, standingIn } from '../../domain/signal-standing';
import { reportCommon as common } from '../../text/lt/reports/common';
import { signalReport as words } from '../../text/lt/reports/signal';
import {
  classColumn,
  countColumn,
  meanColumn,
  percentColumn,
  pupilsColumn,
  subjectColumn,
  thingsColumn,
} from './columns';
import { highest, lowest } from './extremes';
import { filledPart } from './filled-part';
import { highestOf } from './highest';
import type { ReportPart, ReportValue } from './report';
import type { SignalClass, SignalClasses } from './signal-classes';

const { columns } = words;

/** How many pupils are at risk in no subject, in one, in several; and who has no mark at all. */
export function risksByClass({ classes }: SignalClasses): ReportPart {
  const countsOf = ({ pupils }: SignalClass) => {
    const known = pupils.filter(({ standing }) => standing.known.length > 0);
    const withRisks = (is: (risky: number) => boolean) =>
      known.filter(({ standing }) => is(standing.risky.length)).length;
    return [
      pupils.length,
      withRisks((risky) => risky === 0),
      withRisks((risky) => risky === 1),
      withRisks((risky) => risky > 1),
      pupils.length - known.length,
    ];
  };
  const counts = classes.map(countsOf);
  const total = [0, 1, 2, 3, 4].map((at) => sum(counts.map((row) => row[at] ?? 0)));
  // Of those of whom anything is known.
  const shareOf = ([pupils = 0, , one = 0, more = 0, nothing = 0]: readonly number[]) =>
    percentOf(one + more, pupils - nothing);
  const worst = highest(
    classes.map(({ digest }, index) => ({ name: digest.className, value: shareOf(counts[index] ?? []) })),
  );
  return filledPart({
    title: words.byClass.title,
    note: words.risk,
    columns: [
      classColumn,
      pupilsColumn,
      countColumn(columns.noRisk),
      countColumn(columns.oneRisk),
      countColumn(columns.moreRisks),
      countColumn(columns.nothing),
    ],
    rows: classes.map(({ digest }, index) => [digest.className, ...(counts[index] ?? [])]),
    total: [common.total, ...total],
    chart: {
      kind: 'stacked',
      title: words.byClass.chart,
      category: 0,
      series: [2, 3, 4, 5],
      sentence: words.byClass.sentence(shareOf(total), worst?.names ?? []),
      unit: words.byClass.unit,
    },
    empty: words.nothing,
  });
}

/** Of the subjects with marks. */
export function spreadByClass({ classes }: SignalClasses): ReportPart {
  const spreads = classes.map((one) =>
    distributionOf(meansOf(one.pupils.flatMap(({ standing }) => standing.known))),
  );
  const means = classes.map(({ digest }, index) => ({
    name: digest.className,
    value: spreads[index]?.mean ?? null,
  }));
  const all = distributionOf(
    classes.flatMap(({ pupils }) => meansOf(pupils.flatMap(({ standing }) => standing.known))),
  );
  return filledPart({
    title: words.spread.title,
    note: `${words.notAMark} ${words.spread.note}`,
    columns: [classColumn, countColumn(columns.means), meanColumn(common.columns.mean), ...stretchColumns()],
    rows: classes.map(({ digest }, index) => [
      digest.className,
      ...spreadCells(spreads[index] ?? distributionOf([])),
    ]),
    total: [common.total, ...spreadCells(all)],
    chart: {
      kind: 'stacked',
      title: words.spread.chart,
      category: 0,
      series: [3, 4, 5, 6],
      sentence: words.spread.sentence(all.mean, lowest(means)?.names ?? [], highest(means)?.names ?? []),
      unit: words.spread.unit,
    },
    empty: words.nothing,
  });
}

interface SubjectSpread {
  readonly subject: string;
  readonly classes: number;
  readonly standings: readonly number[];
  /** Pupils who learn it and have no mark by the day. */
  readonly without: number;
  readonly atRisk: number;
}

/**
 * Subjects with marks, or those of įskaita, of all classes by their names, which differ in more than case, spaces or
 * diacritics; those with the most at risk first.
 */
function bySubject({ classes, half }: SignalClasses, passFail: boolean): readonly SubjectSpread[] {
  const found = new Map<
    string,
    { subject: string; classes: number; standings: number[]; without: number; atRisk: number }
  >();
  for (const { digest, day } of classes)
    for (const subject of digest.subjects) {
      if (!subject.isRead || subject.passFail !== passFail) continue;
      const learned = digest.pupils.flatMap((pupil, index) => {
        const results = subject.results[index];
        return results && isPresent(pupil, day) ? [standingIn(subject, results, half)] : [];
      });
      const known = learned.filter((one) => one !== null);
      const key = foldWord(subject.name);
      const none = { subject: subject.name, classes: 0, standings: [], without: 0, atRisk: 0 };
      const spread = found.get(key) ?? none;
      spread.classes += 1;
      spread.standings.push(...known);
      spread.without += learned.length - known.length;
      spread.atRisk += known.filter((one) => isRisky(subject, one)).length;
      found.set(key, spread);
    }
  return [...found.values()].sort((one, other) => other.atRisk - one.atRisk);
}

export function spreadBySubject(known: SignalClasses): ReportPart {
  const subjects = bySubject(known, false);
  const worst = highestOf(
    subjects.map(({ subject, atRisk, standings }) => ({
      name: subject,
      value: percentOf(atRisk, standings.length),
    })),
  );
  return filledPart({
    title: words.bySubject.title,
    note: words.notAMark,
    columns: [
      subjectColumn,
      thingsColumn(columns.classes, 8),
      pupilsColumn,
      meanColumn(common.columns.mean),
      ...stretchColumns(),
      countColumn(columns.without, 12),
    ],
    rows: subjects.map(({ subject, classes, standings, without }) => [
      subject,
      classes,
      ...spreadCells(distributionOf(standings)),
      without,
    ]),
    chart: {
      kind: 'stacked',
      title: words.bySubject.chart,
      category: 0,
      series: [4, 5, 6, 7],
      sentence: words.bySubject.sentence(worst),
      unit: words.bySubject.unit,
    },
    empty: words.nothing,
  });
}

export function passFailSubjects(known: SignalClasses): ReportPart {
  return filledPart({
    title: words.passFail.title,
    note: words.passFail.note,
    columns: [
      subjectColumn,
      thingsColumn(columns.classes, 8),
      pupilsColumn,
      countColumn(columns.belowHalf),
      percentColumn(columns.belowHalfShare),
      countColumn(columns.without, 12),
    ],
    rows: bySubject(known, true).map(({ subject, classes, standings, without, atRisk }) => [
      subject,
      classes,
      standings.length,
      standings.length === 0 ? null : atRisk,
      percentOf(atRisk, standings.length),
      without,
    ]),
    empty: words.passFail.empty,
  });
}

const meansOf = (known: readonly Standing[]): readonly number[] =>
  known.flatMap(({ passFail, standing }) => (passFail ? [] : [standing]));
const stretchColumns = () => columns.stretches.map((title) => countColumn(title));
/** Of no means nothing is known of how they are spread. */
const spreadCells = ({ count, mean, stretches }: Distribution): readonly ReportValue[] => [
  count,
  mean,
  ...stretches.map((stretch) => (count === 0 ? null : stretch)),
];
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
